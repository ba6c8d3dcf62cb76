import { ScorecardRowsPage } from '@/components/reporting/scorecards/rows-page'
import { measureTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = measureTitle

export default async function AgencyScorecardRowsPage({ params, searchParams }: PageProps<'/[locale]/agency/scorecard/[measure]'>) {
  const [{ measure }, search] = await Promise.all([params, searchParams])
  return <ScorecardRowsPage workspace="/agency" agencyId={null} measure={measure} search={search} />
}
