import { AnnualReportPage } from '@/components/reporting/annual/report-page'
import { annualTitle } from '@/components/reporting/annual/titles'

export const generateMetadata = annualTitle

export default async function SchoolAnnualReportPage({ params, searchParams }: PageProps<'/[locale]/school/annual-reports/[year]'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <AnnualReportPage workspace="/school" year={year} search={search} />
}
