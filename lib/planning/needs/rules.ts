import { addDays, endOf, yearOf, type Day } from '../../time'
import { YEARS, type NeedItem } from './schema'

/** The last instant of the deadline: what is entered after it is late. */
export const lateAfter = (deadline: Day): Date => endOf(deadline)
export const isLate = (enteredAt: Date, deadline: Day): boolean => enteredAt > lateAfter(deadline)

/** A statement is late if one of its rows is, and one without rows if it was sent late. */
export const statementIsLate = (statement: { answeredAt: Date; enteredAt: readonly Date[] }, deadline: Day): boolean =>
  statement.enteredAt.length === 0 ? isLate(statement.answeredAt, deadline) : statement.enteredAt.some((one) => isLate(one, deadline))

/** Why no call can be opened for a year, or null. The coming year is asked for; a school that is late still asks for this one. */
export function callBlocker({ year, deadline, documentOn }: { year: number; deadline: Day; documentOn?: Day | undefined }, today: Day) {
  if (year !== yearOf(today) && year !== yearOf(today) + 1) return 'call_year_invalid' as const
  if (deadline < today) return 'deadline_in_past' as const
  return deadlineYearBlocker(deadline, year) ?? documentBlocker(documentOn, today)
}

/** Nothing can be stated once the year of the call is over. */
const deadlineYearBlocker = (deadline: Day, year: number) => (yearOf(deadline) > year ? ('deadline_after_year' as const) : null)
const documentBlocker = (documentOn: Day | undefined, today: Day) => (documentOn !== undefined && documentOn > today ? ('document_in_future' as const) : null)

/** Why a deadline cannot become another one, or null. It only moves on: nobody becomes late by a change. */
export function deadlineBlocker(before: Day, { deadline: after, documentOn, year }: { deadline: Day; documentOn?: Day | undefined; year: number }, today: Day) {
  if (after === before) return documentBlocker(documentOn, today)
  if (after < before) return 'deadline_earlier' as const
  if (after < today) return 'deadline_in_past' as const
  return deadlineYearBlocker(after, year) ?? documentBlocker(documentOn, today)
}

/** Why nothing can be stated any more, or null: late statements are taken until the year of the call is over. */
export const statementBlocker = (call: { year: number }, today: Day) => (yearOf(today) > call.year ? ('call_over' as const) : null)

/**
 * The last day up to today on which agencies are reminded without anybody asking, or null: so many days before the
 * deadline and the day before it, none that is past it or not after the opening.
 */
export function lastReminderDay(call: { openedOn: Day; deadline: Day }, reminderDays: number, today: Day): Day | null {
  if (today > call.deadline) return null
  const days = [addDays(call.deadline, -reminderDays), addDays(call.deadline, -1)]
  return days.filter((day) => day > call.openedOn && day <= today).toSorted().at(-1) ?? null
}

/** Headcounts by how far ahead of the call's year they lie; 0 where none is stated. */
export const inYears = (year: number, headcounts: NeedItem['headcounts']): number[] => Array.from({ length: YEARS }, (_, ahead) => headcounts[String(year + ahead)] ?? 0)

/** A need as it is compared and copied: what it is for, and how many in each year. */
export type NeedRow = { courseId: string; form: string; targetGroup: string; reason: string; headcounts: readonly number[] }

/** What makes two rows the same need. */
export const needKey = ({ courseId, form, targetGroup }: Pick<NeedRow, 'courseId' | 'form' | 'targetGroup'>): string => `${courseId}/${form}/${targetGroup}`

export const sameNeed = (a: NeedRow, b: NeedRow): boolean =>
  needKey(a) === needKey(b) && a.reason === b.reason && a.headcounts.length === b.headcounts.length && a.headcounts.every((count, ahead) => count === b.headcounts[ahead])

/** What a whole new statement changes: rows that are gone, rows that are new or differ. What stays as it was is in neither. */
export function changesOf<B extends NeedRow>(before: readonly B[], after: readonly NeedRow[]): { gone: B[]; written: NeedRow[] } {
  const kept = (row: B) => after.some((one) => sameNeed(one, row))
  return { gone: before.filter((row) => !kept(row)), written: after.filter((row) => !before.some((one) => sameNeed(one, row))) }
}

/** One row for each need: agencies that were merged may have stated the same. The first reason stays. */
export function added(rows: readonly NeedRow[]): NeedRow[] {
  const byKey = new Map<string, NeedRow>()
  for (const row of rows) {
    const known = byKey.get(needKey(row))
    byKey.set(needKey(row), known ? { ...known, headcounts: known.headcounts.map((count, ahead) => Math.min(999, count + (row.headcounts[ahead] ?? 0))) } : row)
  }
  return [...byKey.values()]
}

/**
 * Rows of an earlier call as those of one `years` later: what was two years ahead is one year ahead now. The years at
 * the end stay empty, for nobody has stated them; a row of which nothing is left is left out.
 */
export const shifted = (rows: readonly NeedRow[], years: number): NeedRow[] =>
  rows.map((row) => ({ ...row, headcounts: [...row.headcounts.slice(years), ...Array<number>(Math.min(years, YEARS)).fill(0)].slice(0, YEARS) }))
    .filter(({ headcounts }) => headcounts.some((count) => count > 0))

/** What was copied joins what is there already: a need that stands keeps its figures. Copying twice adds nothing. */
export const joined = (own: readonly NeedRow[], copied: readonly NeedRow[]): NeedRow[] =>
  [...own, ...copied.filter((row) => !own.some((one) => needKey(one) === needKey(row)))]

type Copying = { stated: readonly NeedRow[]; last: readonly NeedRow[]; years: number; offered: readonly Offered[] }

/** What a form begins with when the last call is copied into it; `dropped`: rows that the school no longer offers. */
export function withLastYear({ stated, last, years, offered }: Copying): { rows: NeedRow[]; copied: number; dropped: number } {
  const moved = shifted(added(last), years)
  const held = moved.filter(({ courseId, form }) => offered.some((course) => course.id === courseId && course.forms.includes(form)))
  const rows = joined(stated, held)
  return { rows, copied: rows.length - stated.length, dropped: moved.length - held.length }
}

/** Sums over rows, year by year. */
export const sumOf = (rows: readonly Pick<NeedRow, 'headcounts'>[]): number[] =>
  Array.from({ length: YEARS }, (_, ahead) => rows.reduce((sum, { headcounts }) => sum + (headcounts[ahead] ?? 0), 0))

type Offered = { id: string; code: string; forms: readonly string[] }
export type NeedProblem = { path: string; code: 'course_not_found' | 'form_not_offered' | 'need_repeated' }

/** The rows of a statement with their courses, and what is wrong with them, all at once. */
export function readNeeds(year: number, items: readonly NeedItem[], courses: readonly Offered[]): { rows: NeedRow[]; problems: NeedProblem[] } {
  const problems: NeedProblem[] = []
  const seen = new Set<string>()
  const rows = items.flatMap(({ courseId, courseCode, headcounts, ...item }, index): NeedRow[] => {
    const course = courses.find(({ id, code }) => (courseId === undefined ? code === courseCode : id === courseId))
    if (!course) {
      problems.push({ path: `items.${index}.${courseId === undefined ? 'courseCode' : 'courseId'}`, code: 'course_not_found' })
      return []
    }
    const row = { ...item, courseId: course.id, headcounts: inYears(year, headcounts) }
    if (!course.forms.includes(item.form)) problems.push({ path: `items.${index}.form`, code: 'form_not_offered' })
    if (seen.has(needKey(row))) problems.push({ path: `items.${index}.targetGroup`, code: 'need_repeated' })
    seen.add(needKey(row))
    return [row]
  })
  return { rows, problems }
}
