import type { Metadata } from 'next'
import { ObligationsPage } from '@/components/agreements/obligations-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/school/agreements/[agreementId]/obligations'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function ObligationListPage({ params, searchParams }: Props) {
  return <ObligationsPage workspace="/school" id={(await params).agreementId} search={await searchParams} />
}
