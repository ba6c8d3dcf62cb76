import { RevokePage } from '@/components/access/keys/revoke-page'
import { revokeTitle } from '@/components/access/keys/titles'

export const generateMetadata = revokeTitle

export default async function SchoolKeyRevokePage({ params }: PageProps<'/[locale]/school/keys/[keyId]/revoke'>) {
  return <RevokePage workspace="/school" keyId={(await params).keyId} />
}
