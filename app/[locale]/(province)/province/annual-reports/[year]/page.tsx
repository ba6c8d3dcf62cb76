import { AnnualReportPage } from '@/components/reporting/annual/report-page'
import { annualTitle } from '@/components/reporting/annual/titles'

export const generateMetadata = annualTitle

export default async function ProvinceAnnualReportPage({ params, searchParams }: PageProps<'/[locale]/province/annual-reports/[year]'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <AnnualReportPage workspace="/province" year={year} search={search} />
}
