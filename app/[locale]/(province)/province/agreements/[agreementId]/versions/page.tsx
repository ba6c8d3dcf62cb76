import type { Metadata } from 'next'
import { TextPage } from '@/components/agreements/text-pages'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/province/agreements/[agreementId]/versions'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementVersionsPage({ params, searchParams }: Props) {
  const { version } = await searchParams
  return <TextPage workspace="/province" tab="versions" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} />
}
