import { ReportPaperPage } from '@/components/reporting/annual/paper/paper-page'
import { paperTitle } from '@/components/reporting/annual/paper/titles'

export const generateMetadata = paperTitle

export default async function ProvinceReportPaperPage({ params, searchParams }: PageProps<'/[locale]/province/annual-reports/[year]/paper'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <ReportPaperPage workspace="/province" year={year} search={search} />
}
