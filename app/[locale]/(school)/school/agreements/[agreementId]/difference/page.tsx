import type { Metadata } from 'next'
import { DifferencePage } from '@/components/agreements/difference-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/school/agreements/[agreementId]/difference'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementDifferencePage({ params, searchParams }: Props) {
  const { version, from } = await searchParams
  return <DifferencePage workspace="/school" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} from={typeof from === 'string' ? from : undefined} />
}
