import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { CountedCohort } from '@/lib/reporting/progress/queries/list-counted-cohorts'
import type { PlannedLine } from '@/lib/reporting/progress/queries/list-planned-lines'
import { formatDay } from '@/lib/time'
import type { Place } from './place'

type Shared = { locale: Locale; t: Translate }

/** Cohorts with the trainees the figure counts. */
export function CohortTable({ cohorts, workspace, locale, t }: Shared & { workspace: '/school' | '/province'; cohorts: readonly CountedCohort[] }) {
  const word = (key: string) => t(`reporting.progress.list.${key}`)
  const path = workspace === '/school' ? '/school/cohorts' : '/province/quotas'
  return (
    <Table
      caption={word('all')} rows={cohorts} rowKey={(row) => row.id} empty={<EmptyState title={word('emptyCohorts')}>{word('emptyCohortsWhy')}</EmptyState>}
      columns={[
        { key: 'cohort', kind: 'head', head: word('cohort'), cell: (row) => <><Link className="nowrap" href={`${path}/${row.id}`}>{row.code}</Link><Sub><span lang="vi">{row.course}</span></Sub></> },
        { key: 'kind', head: word('kind'), cell: (row) => <>{t(`reporting.progress.rows.${row.kind}`)}<Sub>{t(`reporting.progress.rows.${row.form}`)}</Sub></> },
        { key: 'opens', head: word('opens'), nowrap: true, cell: (row) => formatDay(row.opensOn, locale) },
        { key: 'part', head: word('part'), cell: (row) => t(`reporting.progress.${row.carried ? 'carried' : 'opened'}`) },
        { key: 'state', head: word('state'), phoneLabel: null, cell: (row) => <CohortBadge status={row.status} /> },
        { key: 'trainees', kind: 'number', head: word('trainees'), cell: (row) => formatNumber(row.trainees, locale) },
      ]}
    />
  )
}

/** Lines of the plan with the cohorts opened for them. */
export function LineTable({ lines, place, isLate, locale, t }: Shared & { lines: readonly PlannedLine[]; place: Place; isLate: boolean }) {
  const word = (key: string, values?: Record<string, string>) => t(`reporting.progress.list.${key}`, values)
  const format = (value: number) => formatNumber(value, locale)
  return (
    <Table
      caption={word(isLate ? 'late' : 'planned')} rows={lines} rowKey={(row) => row.itemId}
      empty={isLate ? <EmptyState title={word('emptyLate')}>{word('emptyLateWhy', { day: formatDay(place.asOf, locale) })}</EmptyState> : <EmptyState title={word('emptyLines')}>{word('emptyLinesWhy')}</EmptyState>}
      columns={[
        { key: 'course', kind: 'head', head: word('course'), cell: (row) => <><span lang="vi">{row.course}</span><Sub>{t(`reporting.progress.rows.${row.kind}`)}, {t(`reporting.progress.rows.${row.form}`).toLowerCase()}</Sub></> },
        { key: 'quarter', head: word('quarter'), nowrap: true, cell: (row) => t(`reporting.progress.rows.${row.quarter}`) },
        { key: 'cohorts', kind: 'number', head: word('cohorts'), cell: (row) => format(row.cohorts) },
        { key: 'opened', kind: 'number', head: word('openedCohorts'), cell: (row) => format(row.opened) },
        { key: 'missing', kind: 'number', head: word('missing'), cell: (row) => format(Math.max(0, row.cohorts - row.opened)) },
        { key: 'trainees', kind: 'number', head: word('trainees'), cell: (row) => format(row.trainees) },
      ]}
    />
  )
}
