import { ScorecardPage } from '@/components/reporting/scorecards/card-page'
import { ownScorecardTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = ownScorecardTitle

export default async function AgencyScorecardPage({ searchParams }: PageProps<'/[locale]/agency/scorecard'>) {
  return <ScorecardPage workspace="/agency" agencyId={null} search={await searchParams} />
}
