import type { Metadata } from 'next'
import { ReportOverviewPage } from '@/components/teaching/reports/overview-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.reportReading.overview.title') }
}

export default async function SchoolReportsPage({ searchParams }: PageProps<'/[locale]/school/reports'>) {
  return <ReportOverviewPage search={await searchParams} links={true} />
}
