import { ScorecardRowsPage } from '@/components/reporting/scorecards/rows-page'
import { measureTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = measureTitle

export default async function ProvinceScorecardRowsPage({ params, searchParams }: PageProps<'/[locale]/province/scorecards/[agencyId]/[measure]'>) {
  const [{ agencyId, measure }, search] = await Promise.all([params, searchParams])
  return <ScorecardRowsPage workspace="/province" agencyId={agencyId} measure={measure} search={search} />
}
