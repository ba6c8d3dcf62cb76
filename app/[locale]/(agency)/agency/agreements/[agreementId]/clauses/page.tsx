import type { Metadata } from 'next'
import { TextPage } from '@/components/agreements/text-pages'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/agency/agreements/[agreementId]/clauses'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementClausesPage({ params, searchParams }: Props) {
  const { version } = await searchParams
  return <TextPage workspace="/agency" tab="clauses" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} />
}
