import { ProgressPage } from '@/components/reporting/progress/progress-page'
import { progressTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = progressTitle

export default async function SchoolProgressPage({ searchParams }: PageProps<'/[locale]/school/progress'>) {
  return <ProgressPage workspace="/school" search={await searchParams} />
}
