import { RevokePage } from '@/components/access/keys/revoke-page'
import { revokeTitle } from '@/components/access/keys/titles'

export const generateMetadata = revokeTitle

export default async function AgencyKeyRevokePage({ params }: PageProps<'/[locale]/agency/keys/[keyId]/revoke'>) {
  return <RevokePage workspace="/agency" keyId={(await params).keyId} />
}
