import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { notFound } from 'next/navigation'
import { fontVariables } from '@/components/ui/font'
import { translatorFor } from '@/lib/i18n/sentence'
import { currentLocale } from '@/lib/i18n/current'
import { locales } from '@/lib/i18n/locale'
import '../globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = translatorFor(await currentLocale())
  return { title: { template: `%s – ${t('web.frame.portal')}`, default: t('web.frame.portal') } }
}

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  const segment = await rootLocale()
  const locale = locales.find((one) => one === segment) ?? notFound()
  return (
    <html lang={locale} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
