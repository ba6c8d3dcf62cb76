import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { SentReport } from '@/components/teaching/reports/sent-report'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { acknowledgeReportAction } from '@/lib/teaching/reports/actions'
import { loadReport } from '@/lib/teaching/reports/loaders'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { MAX_PASSAGE, receivedQuery } from '@/lib/teaching/reports/schema'

type Props = PageProps<'/[locale]/agency/reports/[reportId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reportId }, t] = await Promise.all([params, currentTranslator()])
  return { title: t('teaching.reportReading.sheet.title', { name: (await loadReport(reportId)).report.name }) }
}

export default async function ReceivedReportPage({ params, searchParams }: Props) {
  const [{ reportId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, report } = await loadReport(reportId)
  const history = await listReportHistory(actor, report.id)
  const word = (key: string) => t(`teaching.reportReading.sheet.${key}`)
  const waits = report.status === 'SENT'
  return (
    <>
      {receivedQuery.parse(search).did === 'received' && <Note tone="good" live><p>{word('done')}</p></Note>}
      <SentReport report={report} history={history} list={{ href: '/agency/reports', label: t('teaching.reportReading.received.title') }}>
        {(waits || report.answer === null) && (
          <Panel look="key" id="receipt" title={word(waits ? 'receipt' : 'answer')}>
            <ActionForm
              action={acknowledgeReportAction} hidden={{ id: report.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} {...(waits ? {} : { lead: word('later') })}
              fields={[{ kind: 'area', name: 'answer', label: word('answer'), hint: word('answerHint'), maxLength: MAX_PASSAGE, mark: t('web.frame.optional') }]}
              buttons={[{ label: word(waits ? 'confirm' : 'sendAnswer'), pending: word('confirming'), tone: waits ? 'primary' : 'second' }]}
            />
          </Panel>
        )}
      </SentReport>
    </>
  )
}
