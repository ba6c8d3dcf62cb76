import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { DeskActions } from '@/components/teaching/reports/desk-actions'
import { ReportTable } from '@/components/teaching/reports/report-table'
import { DidReport, TurnHead } from '@/components/teaching/reports/turn-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { reviewReportsAction } from '@/lib/teaching/reports/actions'
import { loadCohortReports } from '@/lib/teaching/reports/loaders'
import { mayReviewReports } from '@/lib/teaching/reports/policy'
import type { ReportRow } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { turnBlocker } from '@/lib/teaching/reports/rules/due'
import { turnQuery } from '@/lib/teaching/reports/schema'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/reports'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'teaching.reports.title')

const inReview = ({ status, step }: ReportRow) => status === 'DRAFTED' && step === 'REVIEW'

export default async function CohortReportsPage({ params, searchParams }: Props) {
  const [{ cohortId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const query = turnQuery.parse(search)
  const { desk } = await loadDesk(cohortId)
  const { actor, today, ...list } = await loadCohortReports(cohortId, query.turn)
  const { turns, ordinal, rows, cohort } = list
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.${key}`, values)
  const turn = turns.find((one) => one.ordinal === ordinal)
  const count = (test: (row: ReportRow) => boolean) => rows.filter(test).length
  const reviews = mayReviewReports(actor)
  const picked = reviews ? count(inReview) : 0
  const late = count(({ overdue }) => overdue)
  const table = turn && <ReportTable {...{ cohort, ordinal, rows, today }} dueOn={turn.dueOn} pick={(row) => reviews && inReview(row)} />
  return (
    <div className="stack-wide">
      <DidReport did={query.did} count={query.count} left={query.left} />
      <div><CohortHead actor={actor} desk={desk} tab="reports" /></div>
      {!turn ? <Panel look="tight"><EmptyState title={word('list.none')}>{word('list.noneWhy')}</EmptyState></Panel> : (
        <>
          <TurnHead path={`/school/cohorts/${cohort.id}/reports`} turns={turns} ordinal={ordinal} />
          <DeskActions actor={actor} list={list} writable={turnBlocker(turns, ordinal, cohort.opensOn, today) === null} />
          <Panel look="tight">
            {picked > 0 ? (
              <ConfirmForm action={reviewReportsAction} hidden={{ verdict: 'approve', cohortId: cohort.id, ordinal: String(ordinal) }} summary={word('act.wrong')} matter={table}>
                <SubmitButton tone="second" pendingLabel={word('act.approving')}>{word('act.approveAll', { count: picked })}</SubmitButton>
              </ConfirmForm>
            ) : table}
            {rows.length > 0 && (
              <PanelBar side="bottom">
                <p>{word('list.summary', {
                  count: rows.length, written: count(({ status }) => status !== 'DUE'), signed: count(({ number }) => number !== null), sent: count(({ sentAt }) => sentAt !== null), acknowledged: count(({ status }) => status === 'ACKNOWLEDGED'),
                })}{late > 0 && <strong> {word('list.overdue', { count: late })}.</strong>}</p>
              </PanelBar>
            )}
          </Panel>
        </>
      )}
    </div>
  )
}
