import { Columns } from '@/components/ui/page/columns'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { StageTrack } from '@/components/ui/page/stage-track'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { unbroken } from '@/lib/document-number'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Report } from '@/lib/teaching/reports/queries/find-report'
import type { ReportEvent } from '@/lib/teaching/reports/queries/list-report-history'
import { dayAt, formatDay } from '@/lib/time'
import { ReportBadge } from './report-badge'
import { ReportHistory } from './report-history'
import { ReportSheet } from './report-sheet'

type SentReportProps = { report: Report; history: readonly ReportEvent[]; list: { href: '/agency/reports' | '/me/reports'; label: string }; /** Above what is known of the receipt. */ children?: React.ReactNode }

/** A report that was sent, as a paper, with its way and its receipt. */
export async function SentReport({ report, history, list, children }: SentReportProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.reportReading.sheet.${key}`, values)
  const title = word('title', { name: report.name })
  return (
    <div className="stack-wide">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: list.label, href: list.href }, { label: title }]} />
        <PageHead
          wide title={title}
          reference={<>{report.number && <span className="nowrap">{unbroken(report.number)}</span>}<span>{report.cohort}</span><span>{t('teaching.reports.turn', { ordinal: report.ordinal, total: report.total })}</span><ReportBadge status={report.status} /></>}
          lead={report.succeeded && report.recipient ? word('toSuccessor', { recipient: report.recipient, agency: report.agency }) : word('forAgency', { agency: report.agency })}
        />
        <Track report={report} label={word('track')} />
      </div>
      <Columns wideAside aside={(
        <>
          {children}
          {report.acknowledgedAt && (
            <Panel id="received" title={word('receipt')}>
              <p>{word('receivedBy', { agency: report.receiver ?? '', day: formatDay(dayAt(report.acknowledgedAt), locale) })}</p>
              {report.answer ? <FactList look="narrow" facts={[{ label: word('answerOf'), value: <span lang="vi" className="whitespace-pre-line">{report.answer}</span> }]} /> : <p className="text-soft">{word('noAnswer')}</p>}
            </Panel>
          )}
          <Panel id="history" title={word('history')}><ReportHistory events={history} /></Panel>
        </>
      )}>
        <ReportSheet report={report} />
      </Columns>
    </div>
  )
}

/** What was done when: signed, sent, acknowledged. */
async function Track({ report, label }: { report: Report; label: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const steps = [['SIGNED', report.on], ['SENT', report.sentAt && dayAt(report.sentAt)], ['ACKNOWLEDGED', report.acknowledgedAt && dayAt(report.acknowledgedAt)]] as const
  return (
    <StageTrack label={label} stages={steps.map(([status, day], place) => ({
      key: status, label: t(`teaching.reports.statuses.${status}`), state: report.status === status ? ('now' as const) : day && place < 2 ? ('done' as const) : ('later' as const),
      ...(day ? { note: formatDay(day, locale), dateTime: day } : {}),
    }))} />
  )
}
