import { AgreementListPage } from '@/components/agreements/agreement-list-page'
import { agreementsTitle } from '@/components/agreements/titles'

export const generateMetadata = agreementsTitle

export default async function AgreementsPage({ searchParams }: PageProps<'/[locale]/school/agreements'>) {
  return <AgreementListPage workspace="/school" cursor={(await searchParams)['cursor']} />
}
