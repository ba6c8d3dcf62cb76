import { ProgressPage } from '@/components/reporting/progress/progress-page'
import { progressTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = progressTitle

export default async function ProvinceProgressPage({ searchParams }: PageProps<'/[locale]/province/progress'>) {
  return <ProgressPage workspace="/province" search={await searchParams} />
}
