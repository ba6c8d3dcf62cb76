import { KeysPage } from '@/components/access/keys/keys-page'
import { keysTitle } from '@/components/access/keys/titles'

export const generateMetadata = keysTitle

export default async function AgencyKeysPage({ searchParams }: PageProps<'/[locale]/agency/keys'>) {
  return <KeysPage workspace="/agency" search={await searchParams} />
}
