import type { Metadata } from 'next'
import { ReportOverviewPage } from '@/components/teaching/reports/overview-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.reportReading.overview.title') }
}

export default async function ProvinceReportsPage({ searchParams }: PageProps<'/[locale]/province/reports'>) {
  return <ReportOverviewPage search={await searchParams} links={false} />
}
