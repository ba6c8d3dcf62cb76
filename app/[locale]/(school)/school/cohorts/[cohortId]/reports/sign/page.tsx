import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { FiguresNote } from '@/components/teaching/reports/figures-note'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { signReportsAction } from '@/lib/teaching/reports/actions'
import { loadCohortReports } from '@/lib/teaching/reports/loaders'
import { listReportFigures } from '@/lib/teaching/reports/queries/find-facts'
import { findSigning } from '@/lib/teaching/reports/queries/find-signing'
import { isEmpty } from '@/lib/teaching/reports/rules/figures'
import { numbersFrom } from '@/lib/teaching/reports/rules/numbers'
import { turnQuery } from '@/lib/teaching/reports/schema'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/reports/sign'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ cohortId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { cohort, turns, ordinal } = await loadCohortReports(cohortId, turnQuery.parse(search).turn)
  return { title: `${t('teaching.reports.sign.title', { ordinal, total: turns.length })}, ${cohort.code}` }
}

export default async function SignReportsPage({ params, searchParams }: Props) {
  const [{ cohortId }, search, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, today, cohort, turns, ordinal, rows } = await loadCohortReports(cohortId, turnQuery.parse(search).turn)
  const now = new Date()
  const [signing, figures] = await Promise.all([findSigning(actor, now), listReportFigures(actor, { cohortId: cohort.id, ordinal }, now)])
  if (!signing) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.sign.${key}`, values)
  const base = `/school/cohorts/${cohort.id}/reports`
  const waiting = rows.filter(({ status, step, id }) => status === 'DRAFTED' && step === 'APPROVED' && id !== null)
  const count = waiting.length
  const shown = figures.filter(({ id }) => waiting.some((row) => row.id === id))
  const empty = shown.filter(({ frozen }) => isEmpty(frozen)).length
  const confirming: FormField[] = empty === 0 ? [] : [{
    kind: 'checks', name: 'emptyConfirmed', label: t('teaching.reports.figures.confirm'), choices: [{ value: 'yes', label: t('teaching.reports.figures.confirmChoice', { count: empty }) }],
  }]
  const title = word('title', { ordinal, total: turns.length })
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: cohort.code, href: `/school/cohorts/${cohort.id}` }, { label: t('teaching.reports.title'), href: `${base}?turn=${ordinal}` }, { label: title }]} />
        <PageHead title={title} lead={count > 0 ? word('lead', { count }) : undefined} />
      </div>
      {count === 0 ? <Panel look="tight"><EmptyState title={word('none')}>{word('noneWhy')}</EmptyState></Panel> : (
        <Panel look="key">
          <FiguresNote figures={shown} names={new Map(waiting.map(({ id, name }) => [id ?? '', name]))} />
          <ActionForm
            action={signReportsAction} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
            hidden={{ cohortId: cohort.id, ordinal: String(ordinal), reports: waiting.map(({ id, revision }) => `${id ?? ''}:${revision}`) }}
            fields={[
              [
                { kind: 'text', name: 'firstNumber', label: word('firstNumber'), hint: word('firstNumberHint', { example: signing.firstNumber, last: numbersFrom(signing.firstNumber, count).at(-1) ?? '' }), width: 'medium', value: signing.firstNumber },
                { kind: 'date', name: 'documentOn', label: word('documentOn'), value: formatDay(today, 'vi') },
              ],
              [
                { kind: 'text', name: 'signatory', label: word('signatory'), width: 'medium', value: signing.signatory },
                { kind: 'text', name: 'signatoryTitle', label: word('signatoryTitle'), width: 'medium', value: signing.signatoryTitle },
              ],
              ...confirming,
            ]}
            buttons={[{ label: word('submit', { count }), pending: word('pending') }]}
          />
        </Panel>
      )}
      {count > 0 && (
        <Panel id="reports" title={word('reports')}>
          <ol className="numbered">{waiting.map(({ traineeId, name }) => <li key={traineeId}><Link href={`${base}/${traineeId}?turn=${ordinal}`} aria-label={word('read', { name })}>{name}</Link></li>)}</ol>
        </Panel>
      )}
    </div>
  )
}
