import type { Metadata } from 'next'
import { CommentsPage } from '@/components/agreements/comments-page'
import { agreementTitle } from '@/components/agreements/titles'

type Props = PageProps<'/[locale]/school/agreements/[agreementId]/comments'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return agreementTitle((await params).agreementId, (await searchParams)['version'])
}

export default async function AgreementCommentsPage({ params, searchParams }: Props) {
  const { version, did } = await searchParams
  return <CommentsPage workspace="/school" id={(await params).agreementId} version={typeof version === 'string' ? version : undefined} did={did} />
}
