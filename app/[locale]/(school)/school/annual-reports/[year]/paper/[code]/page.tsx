import { ReportSectionPage } from '@/components/reporting/annual/paper/section-page'
import { paperTitle } from '@/components/reporting/annual/paper/titles'

export const generateMetadata = paperTitle

export default async function SchoolReportSectionPage({ params }: PageProps<'/[locale]/school/annual-reports/[year]/paper/[code]'>) {
  return <ReportSectionPage {...await params} />
}
