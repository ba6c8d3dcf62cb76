import { AgencySeatsPage } from '@/components/reporting/progress/agency-seats-page'
import { progressTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = progressTitle

export default async function SchoolAgencySeatsPage({ params, searchParams }: PageProps<'/[locale]/school/progress/agencies/[agencyId]'>) {
  const [{ agencyId }, search] = await Promise.all([params, searchParams])
  return <AgencySeatsPage workspace="/school" agencyId={agencyId} search={search} />
}
