import { ScorecardRowsPage } from '@/components/reporting/scorecards/rows-page'
import { measureTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = measureTitle

export default async function SchoolScorecardRowsPage({ params, searchParams }: PageProps<'/[locale]/school/scorecards/[agencyId]/[measure]'>) {
  const [{ agencyId, measure }, search] = await Promise.all([params, searchParams])
  return <ScorecardRowsPage workspace="/school" agencyId={agencyId} measure={measure} search={search} />
}
