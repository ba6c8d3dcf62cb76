import { PublicSite } from '@/components/frame/public'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'

/** What does not exist, and what this account may not know of, look the same. */
export default async function NotFound() {
  const t = await currentTranslator()
  return (
    <PublicSite>
      <title>{t('web.frame.notFoundTitle')}</title>
      <PageHead title={t('web.frame.notFoundTitle')} lead={t('web.frame.notFoundText')} />
      <p className="actions">
        <ButtonLink href="/">{t('web.frame.toHome')}</ButtonLink>
        <ButtonLink tone="second" href="/cohorts">{t('catalogue.list.title')}</ButtonLink>
      </p>
    </PublicSite>
  )
}
