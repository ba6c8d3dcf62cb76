import type { Metadata } from 'next'
import { RequestPage } from '@/components/privacy/request-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.requests.title') }
}

export default async function SchoolRequestPage({ params, searchParams }: PageProps<'/[locale]/school/privacy/requests/[requestId]'>) {
  const [{ requestId }, { did }] = await Promise.all([params, searchParams])
  return <RequestPage id={requestId} did={did} />
}
