import { ScorecardsPage } from '@/components/reporting/scorecards/table-page'
import { scorecardsTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = scorecardsTitle

export default async function ProvinceScorecardsPage({ searchParams }: PageProps<'/[locale]/province/scorecards'>) {
  return <ScorecardsPage workspace="/province" search={await searchParams} />
}
