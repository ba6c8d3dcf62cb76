import type { Metadata } from 'next'
import { RequestsPage } from '@/components/privacy/requests-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.requests.title') }
}

export default async function SchoolRequestsPage({ searchParams }: PageProps<'/[locale]/school/privacy'>) {
  return <RequestsPage search={await searchParams} />
}
