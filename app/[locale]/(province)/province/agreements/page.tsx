import { AgreementListPage } from '@/components/agreements/agreement-list-page'
import { agreementsTitle } from '@/components/agreements/titles'

export const generateMetadata = agreementsTitle

export default async function AgreementsPage({ searchParams }: PageProps<'/[locale]/province/agreements'>) {
  return <AgreementListPage workspace="/province" cursor={(await searchParams)['cursor']} />
}
