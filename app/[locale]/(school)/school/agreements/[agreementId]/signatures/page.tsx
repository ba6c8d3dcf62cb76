import type { Metadata } from 'next'
import { SignaturesPage } from '@/components/agreements/signatures-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/school/agreements/[agreementId]/signatures'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementSignaturesPage({ params, searchParams }: Props) {
  const { version, did } = await searchParams
  return <SignaturesPage workspace="/school" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} did={did} />
}
