import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'

// Next sends what would be shown if nothing were found with every page: words only, in the frame that is there already.

/** What does not exist, and what this account may not know of, look the same: in the frame of the public site. */
export async function NothingFound() {
  const t = await currentTranslator()
  return (
    <>
      <title>{t('web.frame.notFoundTitle')}</title>
      <PageHead title={t('web.frame.notFoundTitle')} lead={t('web.frame.notFoundText')} />
      <p className="actions">
        <ButtonLink href="/">{t('web.frame.toHome')}</ButtonLink>
        <ButtonLink tone="second" href="/cohorts">{t('catalogue.list.title')}</ButtonLink>
      </p>
    </>
  )
}

/** The same in a workspace, which the reader does not leave. */
export async function NothingInWorkspace() {
  const t = await currentTranslator()
  return (
    <>
      <title>{t('web.frame.notFoundTitle')}</title>
      <PageHead title={t('web.frame.notFoundTitle')} lead={t('web.frame.notFoundText')} />
      <p className="actions"><ButtonLink href="/workspace">{t('web.frame.toWorkspace')}</ButtonLink></p>
    </>
  )
}
