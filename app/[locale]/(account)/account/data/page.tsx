import type { Metadata } from 'next'
import { OwnRequestsPage } from '@/components/privacy/own-requests-page'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.requests.title') }
}

export default async function AccountDataPage({ searchParams }: PageProps<'/[locale]/account/data'>) {
  const { did } = await searchParams
  return <OwnRequestsPage did={did} />
}
