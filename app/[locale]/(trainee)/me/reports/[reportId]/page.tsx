import type { Metadata } from 'next'
import { SentReport } from '@/components/teaching/reports/sent-report'
import { currentTranslator } from '@/lib/i18n/current'
import { loadReport } from '@/lib/teaching/reports/loaders'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'

type Props = PageProps<'/[locale]/me/reports/[reportId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reportId }, t] = await Promise.all([params, currentTranslator()])
  return { title: t('teaching.reportReading.sheet.title', { name: (await loadReport(reportId)).report.name }) }
}

export default async function ReportAboutMePage({ params }: Props) {
  const [{ reportId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, report } = await loadReport(reportId)
  return <SentReport report={report} history={await listReportHistory(actor, report.id)} list={{ href: '/me/reports', label: t('teaching.reportReading.mine.title') }} />
}
