import { AgencySeatsPage } from '@/components/reporting/progress/agency-seats-page'
import { progressTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = progressTitle

export default async function ProvinceAgencySeatsPage({ params, searchParams }: PageProps<'/[locale]/province/progress/agencies/[agencyId]'>) {
  const [{ agencyId }, search] = await Promise.all([params, searchParams])
  return <AgencySeatsPage workspace="/province" agencyId={agencyId} search={search} />
}
