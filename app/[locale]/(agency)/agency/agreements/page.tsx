import { AgreementListPage } from '@/components/agreements/agreement-list-page'
import { agreementsTitle } from '@/components/agreements/titles'

export const generateMetadata = agreementsTitle

export default async function AgreementsPage({ searchParams }: PageProps<'/[locale]/agency/agreements'>) {
  return <AgreementListPage workspace="/agency" cursor={(await searchParams)['cursor']} />
}
