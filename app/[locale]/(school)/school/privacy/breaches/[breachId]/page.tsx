import type { Metadata } from 'next'
import { BreachPage } from '@/components/privacy/breach-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.breaches.title') }
}

export default async function SchoolBreachPage({ params, searchParams }: PageProps<'/[locale]/school/privacy/breaches/[breachId]'>) {
  const [{ breachId }, { did }] = await Promise.all([params, searchParams])
  return <BreachPage id={breachId} did={did} />
}
