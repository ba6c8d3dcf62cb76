import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { RowPick, Sub, Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { CohortReports, ReportRow } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { dayAt, formatDay, type Day } from '@/lib/time'
import { ReportBadge } from './report-badge'

type ReportTableProps = Pick<CohortReports, 'cohort' | 'ordinal' | 'rows'> & { dueOn: Day; today: Day; /** Reports that may be chosen, by a box before the name. */ pick: (row: ReportRow) => boolean }

/** One turn of a class, a row for each trainee by given name. */
export async function ReportTable({ cohort, ordinal, rows, dueOn, today, pick }: ReportTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.${key}`, values)
  const href = ({ traineeId }: ReportRow) => `/school/cohorts/${cohort.id}/reports/${traineeId}?turn=${ordinal}`
  const picks = rows.some(pick)
  const day = (on: Day) => formatDay(on, locale)
  return (
    <Table
      caption={word('list.caption', { ordinal })} rows={rows} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('list.nobody')} />}
      columns={[
        ...(picks ? [{ key: 'pick', head: word('list.state'), headHidden: true, kind: 'pick' as const, cell: (row: ReportRow) => (pick(row) ? <RowPick name="reports" value={`${row.id ?? ''}:${row.revision}`} label={word('list.choose', { name: row.name })} defaultChecked /> : null) }] : []),
        { key: 'name', head: word('list.name'), kind: 'head', cell: (row) => <><Link href={href(row)}>{row.name}</Link><Sub>{day(row.birthDate)}</Sub></> },
        { key: 'agency', head: word('list.agency'), cell: (row) => (
          <><span lang="vi">{row.succeeded ? row.recipient : row.agency}</span>{row.succeeded && <Sub><span lang="vi">{word('list.succeeded', { agency: row.agency })}</span></Sub>}</>
        ) },
        { key: 'state', head: word('list.state'), phoneLabel: null, cell: (row) => (
          <>
            <ReportBadge status={row.status} step={row.step} returned={row.returned} early={dueOn > today} overdue={row.overdue} unanswered={row.unanswered} />
            {row.status === 'DRAFTED' && row.step === 'WRITING' && !row.whole && <Sub>{word('notWhole')}</Sub>}
            {row.sentAt && <Sub>{word(row.sentLate ? 'list.sentLateOn' : 'list.sentOn', { day: day(dayAt(row.sentAt)) })}</Sub>}
            {row.acknowledgedAt && <Sub>{word('list.receivedOn', { day: day(dayAt(row.acknowledgedAt)) })}</Sub>}
          </>
        ) },
        { key: 'paper', head: word('list.paper'), none: word('list.noPaper'), cell: ({ number, on }) => (number && on ? <><span className="nowrap">{unbroken(number)}</span><Sub>{day(on)}</Sub></> : null) },
      ]}
    />
  )
}
