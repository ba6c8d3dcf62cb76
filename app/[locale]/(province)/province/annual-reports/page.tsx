import type { Metadata } from 'next'
import { ReportYearsPage } from '@/components/reporting/annual/years-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('reporting.annual.years.title') }
}

export default async function ReportYears({ searchParams }: PageProps<'/[locale]/province/annual-reports'>) {
  return <ReportYearsPage workspace="/province" search={await searchParams} />
}
