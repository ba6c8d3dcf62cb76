import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { keepWords } from '@/components/ui/keep-words'
import { Link } from '@/components/ui/link'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { takesLists, type CohortRow } from '@/lib/catalogue/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, daysBetween, formatDay } from '@/lib/time'
import { CohortBadge } from './cohort-badge'

type CohortTableProps = {
  rows: readonly CohortRow[]
  caption: string
  /** Where every row takes lists, the state says nothing. */
  onlyOpen?: boolean | undefined
  empty?: ReactNode
}

/** Cohorts as the public reads them; stands in a tight panel. */
export async function CohortTable({ rows, caption, onlyOpen, empty }: CohortTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const now = new Date()
  const head = (key: string) => t(`catalogue.columns.${key}`)
  const columns: Column<CohortRow>[] = [
    { key: 'cohort', kind: 'head', head: head('cohort'), cell: (row) => <CohortName row={row} form={t(`catalogue.forms.${row.form}`)} /> },
    { key: 'deadline', head: head('deadline'), nowrap: true, none: t('web.frame.unknown'), cell: (row) => deadlineOf(row, now, locale, t) },
    { key: 'opens', head: head('opens'), nowrap: true, beside: true, cell: (row) => formatDay(row.opensOn, locale) },
    { key: 'duration', head: head('duration'), nowrap: true, beside: true, phoneLabel: null, cell: (row) => t(`catalogue.durations.${row.durationUnit}`, { amount: row.durationAmount }) },
    ...(onlyOpen ? [] : [{ key: 'status', head: head('status'), beside: true, phoneLabel: null, cell: (row: CohortRow) => <CohortBadge status={row.status} /> }]),
    { key: 'seats', head: head(onlyOpen ? 'free' : 'seats'), beside: true, phoneLabel: null, cell: (row) => <Seats row={row} open={takesLists(row, now)} t={t} /> },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} empty={empty} />
}

function CohortName({ row, form }: { row: CohortRow; form: string }) {
  return (
    <>
      <Link href={`/cohorts/${row.id}`} lang="vi">{keepWords(row.courseName)}</Link>
      <Sub><span className="nowrap">{row.code}</span>{row.kind === 'TRAINING' && `, ${form.toLocaleLowerCase('vi')}`}</Sub>
    </>
  )
}

function deadlineOf(row: CohortRow, now: Date, locale: string, t: Translate): ReactNode {
  if (!row.closesAt) return null
  const day = dayAt(new Date(row.closesAt))
  return (
    <>
      {formatDay(day, locale)}{' '}
      {takesLists(row, now) && <Sub>{t('catalogue.daysLeft', { days: daysBetween(dayAt(now), day) })}</Sub>}
    </>
  )
}

/** Free seats matter while lists are taken; afterwards the size of the class does. */
function Seats({ row, open, t }: { row: CohortRow; open: boolean; t: Translate }) {
  if (!open) return <span className="text-soft">{t('catalogue.capacity', { capacity: row.capacity })}</span>
  if (row.seatsFree === 0) return <Badge tone="wait" icon="queue">{t('catalogue.full')}</Badge>
  return (
    <>
      <b>{t('catalogue.left', { free: row.seatsFree })}</b> {t('catalogue.ofCapacity', { capacity: row.capacity })}
      <SeatBar size="mini" total={row.capacity} accepted={row.seatsTaken} label={t('catalogue.seatsLabel', { taken: row.seatsTaken, free: row.seatsFree })} />
    </>
  )
}
