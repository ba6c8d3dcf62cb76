import { ScorecardPage } from '@/components/reporting/scorecards/card-page'
import { scorecardsTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = scorecardsTitle

export default async function ProvinceScorecardPage({ params, searchParams }: PageProps<'/[locale]/province/scorecards/[agencyId]'>) {
  const [{ agencyId }, search] = await Promise.all([params, searchParams])
  return <ScorecardPage workspace="/province" agencyId={agencyId} search={search} />
}
