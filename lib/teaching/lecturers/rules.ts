import type { Translate } from '../../i18n/sentence'
import { addDays, formatDay, type Day } from '../../time'
import type { SheetSpec } from '../../web/spreadsheet'
import type { TaughtPeriods } from './queries/list-periods'

/** How many days ahead the office is told that a recognition ends. */
const LAPSE_NOTICE_DAYS = 60

export type Recognition = 'none' | 'valid' | 'lapsing' | 'lapsed' | 'not_yet'
/** Where a visiting lecturer's recognition stands on a day; own lecturers need none. */
export function recognitionOn({ kind, recognisedFrom, recognisedTo }: { kind: string; recognisedFrom: Day | null; recognisedTo: Day | null }, today: Day): Recognition {
  if (kind !== 'VISITING') return 'none'
  if (recognisedFrom !== null && recognisedFrom > today) return 'not_yet'
  if (recognisedTo === null) return 'valid'
  if (recognisedTo < today) return 'lapsed'
  return recognisedTo <= addDays(today, LAPSE_NOTICE_DAYS) ? 'lapsing' : 'valid'
}

/** Why a lecturer's answer to a lesson comes too late or to nothing, or null. */
export const answerBlocker = (lesson: { status: string; endsAt: Date }, now: Date) =>
  lesson.status !== 'PUBLISHED' ? ('wrong_state' as const) : lesson.endsAt <= now ? ('lesson_over' as const) : null

/** Periods of a year as a sheet: a column a month, sums at both edges. */
export function periodSheet(rows: readonly TaughtPeriods[], { year, asOf }: { year: number; asOf: Day }, locale: string, t: Translate): SheetSpec<TaughtPeriods> {
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.lecturers.${key}`, values)
  const sum = (of: (row: TaughtPeriods) => number) => rows.reduce((total, row) => total + of(row), 0)
  const months = Array.from({ length: 12 }, (_, index) => index)
  return {
    name: word('sheet'), title: word('periodsTitle', { year }), notes: [word('asOf', { day: formatDay(asOf, locale) }), word('periodsLead')], rows,
    columns: [
      { head: word('name'), width: 30, value: ({ name }) => name }, { head: word('kind'), width: 14, value: ({ kind }) => word(`kinds.${kind}`) },
      ...months.map((index) => ({ head: word('month', { month: index + 1 }), width: 10, value: (row: TaughtPeriods) => row.months[index] ?? 0 })),
      { head: word('taught'), width: 12, value: ({ taught }) => taught }, { head: word('planned'), width: 12, value: ({ planned }) => planned }, { head: word('total'), width: 12, value: ({ taught, planned }) => taught + planned },
    ],
    foot: [word('total'), null, ...months.map((index) => sum((row) => row.months[index] ?? 0)), sum(({ taught }) => taught), sum(({ planned }) => planned), sum(({ taught, planned }) => taught + planned)],
  }
}
