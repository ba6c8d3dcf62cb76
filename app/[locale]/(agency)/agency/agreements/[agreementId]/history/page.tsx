import type { Metadata } from 'next'
import { HistoryPage } from '@/components/agreements/history-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/agency/agreements/[agreementId]/history'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementHistoryPage({ params, searchParams }: Props) {
  const { version } = await searchParams
  return <HistoryPage workspace="/agency" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} />
}
