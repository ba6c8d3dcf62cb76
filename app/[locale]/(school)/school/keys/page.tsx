import { KeysPage } from '@/components/access/keys/keys-page'
import { keysTitle } from '@/components/access/keys/titles'

export const generateMetadata = keysTitle

export default async function SchoolKeysPage({ searchParams }: PageProps<'/[locale]/school/keys'>) {
  return <KeysPage workspace="/school" search={await searchParams} />
}
