import { ReportPaperPage } from '@/components/reporting/annual/paper/paper-page'
import { paperTitle } from '@/components/reporting/annual/paper/titles'

export const generateMetadata = paperTitle

export default async function SchoolReportPaperPage({ params, searchParams }: PageProps<'/[locale]/school/annual-reports/[year]/paper'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <ReportPaperPage workspace="/school" year={year} search={search} />
}
