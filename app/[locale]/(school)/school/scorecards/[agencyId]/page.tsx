import { ScorecardPage } from '@/components/reporting/scorecards/card-page'
import { scorecardsTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = scorecardsTitle

export default async function SchoolScorecardPage({ params, searchParams }: PageProps<'/[locale]/school/scorecards/[agencyId]'>) {
  const [{ agencyId }, search] = await Promise.all([params, searchParams])
  return <ScorecardPage workspace="/school" agencyId={agencyId} search={search} />
}
