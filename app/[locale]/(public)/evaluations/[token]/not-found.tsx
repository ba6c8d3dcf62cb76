import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'
import { loadPublicSchool } from '@/lib/schools/loaders'

/** A link that opens no form: whoever holds it has no account, so it says what may be wrong with it and whom to ask. */
export default async function NoForm() {
  const [t, school] = await Promise.all([currentTranslator(), loadPublicSchool()])
  const title = t('evaluations.noForm.title')
  return (
    <>
      <title>{title}</title>
      <PageHead title={title} lead={t('evaluations.noForm.lead')} />
      <p>{school ? t('evaluations.contact', { office: school.office, phone: school.phone }) : t('evaluations.noForm.ask')}</p>
      <p className="actions mt-4"><ButtonLink href="/">{t('web.frame.toHome')}</ButtonLink></p>
    </>
  )
}
