import type { Metadata } from 'next'
import { ProgressPage } from '@/components/agreements/progress-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/agency/agreements/[agreementId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { version } = await searchParams
  return <ProgressPage workspace="/agency" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} />
}
