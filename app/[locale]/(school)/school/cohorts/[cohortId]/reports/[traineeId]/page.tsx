import type { Metadata } from 'next'
import { DraftForm } from '@/components/teaching/reports/draft-form'
import { FactsPanel } from '@/components/teaching/reports/facts-panel'
import { ReportBadge } from '@/components/teaching/reports/report-badge'
import { ReportHistory } from '@/components/teaching/reports/report-history'
import { ReportSheet } from '@/components/teaching/reports/report-sheet'
import { ReviewPanel } from '@/components/teaching/reports/review-panel'
import { DidReport } from '@/components/teaching/reports/turn-head'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadDraft } from '@/lib/teaching/reports/loaders'
import { maySignReports, mayReviewReports, mayWriteReports } from '@/lib/teaching/reports/policy'
import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { turnBlocker } from '@/lib/teaching/reports/rules/due'
import { turnQuery } from '@/lib/teaching/reports/schema'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/reports/[traineeId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ cohortId, traineeId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { draft } = await loadDraft(cohortId, traineeId, turnQuery.parse(search).turn)
  return { title: t('teaching.reports.edit.title', { name: draft.trainee.name }) }
}

export default async function TraineeReportPage({ params, searchParams }: Props) {
  const [{ cohortId, traineeId }, search, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const query = turnQuery.parse(search)
  const { actor, draft } = await loadDraft(cohortId, traineeId, query.turn)
  const { report, turn, turns, trainee, cohort } = draft
  const now = new Date()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.${key}`, values)
  const base = `/school/cohorts/${cohort.id}/reports`
  const place = word('edit.place', { place: draft.place, count: draft.count })
  const open = !report || (report.status === 'DRAFTED' && report.step === 'WRITING')
  const early = turnBlocker(turns, turn.ordinal, cohort.opensOn, dayAt(now)) !== null
  const writes = mayWriteReports(actor) && open && !early
  // Whoever writes has the form before him: the paper is not read for him.
  const [sheet, history] = report ? await Promise.all([writes ? null : findReport(actor, report.id, now), listReportHistory(actor, report.id)]) : [null, []]
  const before = turns.find(({ ordinal }) => ordinal === turn.ordinal - 1)
  const reads = report?.status === 'DRAFTED' && report.step !== 'WRITING' && (mayReviewReports(actor) || (maySignReports(actor) && report.step === 'APPROVED'))
  return (
    <div className="stack-wide">
      <DidReport did={query.did} count={query.count} left={query.left} />
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: cohort.code, href: `/school/cohorts/${cohort.id}` }, { label: word('title'), href: `${base}?turn=${turn.ordinal}` }, { label: trainee.name }]} />
        <PageHead
          wide title={word('edit.title', { name: trainee.name })}
          reference={<><span>{word('turn', { ordinal: turn.ordinal, total: turn.total })}</span><ReportBadge status={report?.status ?? 'DUE'} step={report?.step ?? 'WRITING'} early={turn.dueOn > dayAt(now)} returned={Boolean(report?.remark)} /><span>{formatDay(trainee.birthDate, locale)}</span><span lang="vi">{trainee.agency}</span></>}
        />
        <nav className="flex flex-wrap justify-between gap-x-6 gap-y-1 not-print" aria-label={place}>
          {draft.previous ? <Link href={`${base}/${draft.previous.traineeId}?turn=${turn.ordinal}`}>{word('edit.previous', draft.previous)}</Link> : <span />}
          <span>{place}</span>
          {draft.next ? <Link href={`${base}/${draft.next.traineeId}?turn=${turn.ordinal}`}>{word('edit.next', draft.next)}</Link> : <span />}
        </nav>
      </div>
      {!report && !writes && <Note tone="info"><p>{early && before ? word('edit.early', { day: formatDay(before.dueOn, locale) }) : word('edit.readOnly')}</p></Note>}
      <Columns wideAside aside={<>{reads && <ReviewPanel draft={draft} agrees={mayReviewReports(actor)} />}<FactsPanel draft={draft} /></>}>
        {writes ? <DraftForm draft={draft} /> : sheet && <ReportSheet report={sheet} />}
        {history.length > 0 && <Panel id="history" title={t('teaching.reportReading.sheet.history')}><ReportHistory events={history} /></Panel>}
      </Columns>
    </div>
  )
}
