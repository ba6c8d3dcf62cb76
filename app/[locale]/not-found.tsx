import { Link } from '@/components/ui/link'
import { currentTranslator } from '@/lib/i18n/current'

export default async function NotFound() {
  const t = await currentTranslator()
  return (
    <main className="page-main stack" id="main">
      <title>{t('web.frame.notFoundTitle')}</title>
      <h1>{t('web.frame.notFoundTitle')}</h1>
      <p>{t('web.frame.notFoundText')}</p>
      <p><Link href="/">{t('web.frame.toHome')}</Link></p>
    </main>
  )
}
