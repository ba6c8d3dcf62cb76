import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'

/** Whom to ask. */
export async function Contact({ school }: { school: { office: string; phone: string; email: string } | null }) {
  const t = await currentTranslator()
  if (!school) return null
  return (
    <Panel title={t('catalogue.cohort.contact')} id="contact">
      <p className="text-sm">
        <span lang="vi">{school.office}</span><br />
        {t('catalogue.cohort.phone', { phone: school.phone })}<br />
        <a href={`mailto:${school.email}`}>{school.email}</a>
      </p>
    </Panel>
  )
}
