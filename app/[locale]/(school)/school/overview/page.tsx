import { OverviewPage } from '@/components/reporting/overview-page'
import { schoolOverviewTitle } from '@/components/reporting/titles'

export const generateMetadata = schoolOverviewTitle

export default async function SchoolOverviewPage({ searchParams }: PageProps<'/[locale]/school/overview'>) {
  return <OverviewPage workspace="/school" year={(await searchParams)['year']} />
}
