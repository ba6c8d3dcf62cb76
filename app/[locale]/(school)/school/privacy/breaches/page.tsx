import type { Metadata } from 'next'
import { BreachesPage } from '@/components/privacy/breaches-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.breaches.title') }
}

export default async function SchoolBreachesPage({ searchParams }: PageProps<'/[locale]/school/privacy/breaches'>) {
  return <BreachesPage search={await searchParams} />
}
