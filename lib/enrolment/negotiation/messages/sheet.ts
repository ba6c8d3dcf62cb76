import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { NegotiatedCohort } from '../queries/find-negotiated-cohort'
import type { NegotiatedQuota } from '../queries/list-negotiation'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The quotas of a class as a sheet: agency by agency, with the sum against the capacity and the day it is true of. */
export function quotaSheet({ cohort, rows }: { cohort: NegotiatedCohort; rows: readonly NegotiatedQuota[] }, today: Day, locale: string, say: Say): SheetSpec<NegotiatedQuota> {
  const word = (key: string, values?: Record<string, string | number>) => say(`enrolment.negotiation.${key}`, values)
  const { quotaSeats: quota, poolSeats: pool, capacity, left } = cohort
  return {
    name: cohort.code, title: `${word('caption')}: ${cohort.course}, ${cohort.code}`, rows,
    notes: [word('total', { quota, pool, sum: quota + pool, capacity, left }), word('asOf', { day: formatDay(today, locale) })],
    columns: [
      { head: word('agency'), value: ({ name }) => name, width: 44 },
      ...figures.map((key) => ({ head: word(key === 'pool' ? 'poolHeld' : key), value: (row: NegotiatedQuota) => row[key], width: 14 })),
    ],
    foot: [word('sum'), ...figures.map((key) => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0))],
  }
}

const figures = ['asked', 'countered', 'assigned', 'nominated', 'taken', 'pool', 'waiting', 'enrolled', 'completed'] as const
