import type { Outcome, SheetStatus } from '../schema'

/** Marks are hundredths, so that no sum of them depends on how it was added. `retakes`: how many an exam has. */
export type MarkLimits = { most: number; pass: number; retakes: number; verified: boolean }
export type Written = { outcome: Outcome; value: number | null }
export type Attempt = Written & { attempt: number }

/** What a cell says: comma or point, V for absent, P for excused; or why it says nothing. */
export function readCell(text: string, most: number): Written | 'mark_invalid' | 'mark_out_of_scale' {
  const typed = text.trim().toLocaleUpperCase('vi')
  if (typed === '') return { outcome: 'NONE', value: null }
  if (typed === 'V') return { outcome: 'ABSENT', value: null }
  if (typed === 'P') return { outcome: 'EXCUSED', value: null }
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed) ?? []
  if (whole === undefined) return 'mark_invalid'
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return value > most ? 'mark_out_of_scale' : { outcome: 'SAT', value }
}

export type Places = 1 | 2
const placesFor = (value: number): Places => (value % 10 === 0 ? 1 : 2)

/** How many places the marks of one table have, so that all of them have as many: two where one of them needs two. */
export const placesOf = (values: readonly (number | null)[]): Places => (values.some((value) => value !== null && placesFor(value) === 2) ? 2 : 1)

/** 8,5 in Vietnamese, 8.5 in English; alone with two places only where they say something, in a table with those of the table. */
export function writeMark(value: number, locale: string, places: Places = placesFor(value)): string {
  const [whole, part] = [Math.floor(value / 100), String(value % 100).padStart(2, '0').slice(0, places)]
  return `${whole}${locale === 'vi' ? ',' : '.'}${part}`
}

/** A cell as it is written again. */
export const writeCell = ({ outcome, value }: Written, locale: string): string =>
  outcome === 'SAT' && value !== null ? writeMark(value, locale) : outcome === 'ABSENT' ? 'V' : outcome === 'EXCUSED' ? 'P' : ''

export type Counted = { state: 'MISSING' | 'EXCUSED' | 'FAILED' | 'PASSED'; value: number | null }

/**
 * What counts of somebody's attempts: the first that passed, else the last that was sat. Who was absent without leave has
 * nought; who was excused has not sat. In whatever order the attempts come.
 */
export function countedMark(attempts: readonly Attempt[], pass: number): Counted {
  const known = attempts.filter(({ outcome }) => outcome !== 'NONE').toSorted((a, b) => a.attempt - b.attempt)
  const sat = known.filter(({ outcome }) => outcome !== 'EXCUSED').map(({ value }) => value ?? 0)
  const passed = sat.find((value) => value >= pass)
  if (passed !== undefined) return { state: 'PASSED', value: passed }
  const last = sat.at(-1)
  if (last !== undefined) return { state: 'FAILED', value: last }
  return { state: known.length > 0 ? 'EXCUSED' : 'MISSING', value: null }
}

/** Why somebody has no attempt of this number, or null: a retake follows one that failed or was excused, and there are only so many. */
export function attemptBlocker(attempt: number, earlier: readonly Attempt[], { pass, retakes }: MarkLimits) {
  const before = earlier.filter((one) => one.attempt < attempt && one.outcome !== 'NONE')
  if (attempt === 1) return null
  if (!before.some((one) => one.attempt === attempt - 1)) return 'no_attempt_before' as const
  if (countedMark(before, pass).state === 'PASSED') return 'passed_already' as const
  const failed = before.filter(({ outcome }) => outcome !== 'EXCUSED').length
  return failed > retakes ? ('no_retake_left' as const) : null
}

/** Somebody of a class as an attempt finds them; `missedExam`: the roll of every exam lesson of the module says absent. */
type Candidate = { status: string; earlier: readonly Attempt[]; was: Written | null; missedExam: boolean }

/** Why this may not be written for somebody, or null: who left, who has no such attempt, and who by the roll never sat. */
export function writeBlocker(to: Written, attempt: number, { status, earlier, missedExam }: Candidate, limits: MarkLimits) {
  if (status === 'LEFT') return 'trainee_left' as const
  return attemptBlocker(attempt, earlier, limits) ?? (attempt === 1 && to.outcome === 'SAT' && missedExam ? ('did_not_sit' as const) : null)
}

/** The same for a sheet that is locked: where there is nothing yet all of it holds; what stands there was judged when it came, but nobody who never sat gets a mark afterwards. */
export function correctionBlocker(to: Written, attempt: number, candidate: Candidate, limits: MarkLimits) {
  const was = candidate.was?.outcome ?? 'NONE'
  if (was === 'NONE') return writeBlocker(to, attempt, candidate, limits)
  return attempt === 1 && to.outcome === 'SAT' && was !== 'SAT' && candidate.missedExam ? ('did_not_sit' as const) : null
}

const moves: Readonly<Record<SheetStatus, readonly SheetStatus[]>> = { DRAFT: ['ENTERED'], ENTERED: ['VERIFIED', 'DRAFT'], VERIFIED: ['LOCKED', 'DRAFT'], LOCKED: [] }

/** Whether a sheet may go from one state to the other. */
export const maySheetMove = (from: SheetStatus, to: SheetStatus): boolean => moves[from].includes(to)
