import { ScorecardsPage } from '@/components/reporting/scorecards/table-page'
import { scorecardsTitle } from '@/components/reporting/scorecards/titles'

export const generateMetadata = scorecardsTitle

export default async function SchoolScorecardsPage({ searchParams }: PageProps<'/[locale]/school/scorecards'>) {
  return <ScorecardsPage workspace="/school" search={await searchParams} />
}
