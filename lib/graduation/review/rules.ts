import type { StudyCode } from '../../planning/parameters/schema'
import { writeMark } from '../../teaching/marks/rules/marks'
import type { Condition, ConditionCode, ConditionOutcome, Rank, ReviewFacts, Standing } from './schema'
import { ranks } from './schema'

/** A limit in force: its value, where it is written, and whether anybody compared it with that paper. */
export type Limit = { value: number; source: string; verified: boolean }
export type Limits = {
  absenceMost: Limit; shortAbsenceMost: Limit; markPass: Limit; conductLeast: Limit; disciplineBars: Limit
  /** From which average each rank is given. */
  ranks: Readonly<Record<Rank, number>>
}
/** The limits of the parameters in force; a figure that nobody set is one that nobody has confirmed. */
export function reviewLimits(parameters: ReadonlyMap<StudyCode, Limit>): Limits {
  const limit = (code: StudyCode): Limit => parameters.get(code) ?? { value: 0, source: '', verified: false }
  return {
    absenceMost: limit('ABSENCE_MOST'), shortAbsenceMost: limit('SHORT_ABSENCE_MOST'), markPass: limit('MARK_PASS'), conductLeast: limit('GRADUATE_CONDUCT_LEAST'), disciplineBars: limit('GRADUATE_DISCIPLINE_BARS'),
    ranks: { EXCELLENT: limit('RANK_EXCELLENT').value, GOOD: limit('RANK_GOOD').value, FAIR: limit('RANK_FAIR').value, AVERAGE: limit('RANK_AVERAGE').value },
  }
}

/** `marked`: the course has a scheme of marks. A short fostering course has none: it is completed by attendance. */
export type ClassKind = { kind: 'TRAINING' | 'FOSTERING'; marked: boolean }

export const isShort = ({ kind, marked }: ClassKind): boolean => kind === 'FOSTERING' && !marked

/** Each condition of graduation with its outcome (Quyết định 6468-QĐ/HVCTQG, chapter VII; the figures are parameters). A fact that nobody entered is unknown, not failed. */
export function judge(facts: ReviewFacts, course: ClassKind, limits: Limits): Condition[] {
  const short = isShort(course)
  return [
    attendance(facts, short ? limits.shortAbsenceMost : limits.absenceMost),
    ...(short ? [] : [marks(facts, limits.markPass), conduct(facts, limits.conductLeast)]),
    ...(limits.disciplineBars.value > 0 ? [discipline(facts, limits.disciplineBars)] : []),
  ]
}

const verdict = (code: ConditionCode, outcome: ConditionOutcome, { source, verified }: Limit, values: Condition['values']): Condition => ({ code, outcome, values, source, verified })

/** Compared in whole periods: a share that is rounded would let somebody in, or keep somebody out. Periods without a roll count only where they could decide. */
function attendance({ absence }: ReviewFacts, most: Limit): Condition {
  if (!absence || absence.periods <= 0) return verdict('ATTENDANCE', 'UNKNOWN', most, { most: most.value, unrolled: 0 })
  const { absent, unrolled, periods } = absence
  const values = { absent, unrolled, periods, share: Math.round((absent * 1000) / periods) / 10, most: most.value }
  const within = (missed: number) => missed * 100 <= most.value * periods
  return verdict('ATTENDANCE', !within(absent) ? 'NOT_MET' : within(absent + unrolled) ? 'MET' : 'UNKNOWN', most, values)
}

/** What was sat and failed is told before what is missing: it does not pass by waiting. */
function marks({ marks: known }: ReviewFacts, pass: Limit): Condition {
  if (!known || known.wanted === 0) return verdict('MARKS', 'UNKNOWN', pass, { pass: pass.value })
  const { wanted, missing, failed } = known
  const values = { wanted, missing, failed, pass: pass.value }
  return verdict('MARKS', failed > 0 ? 'NOT_MET' : missing > 0 ? 'UNKNOWN' : 'MET', pass, values)
}

const conduct = ({ conduct: points }: ReviewFacts, least: Limit): Condition =>
  points === null ? verdict('CONDUCT', 'UNKNOWN', least, { least: least.value })
  : verdict('CONDUCT', points >= least.value ? 'MET' : 'NOT_MET', least, { points, least: least.value })

const discipline = ({ disciplines }: ReviewFacts, bars: Limit): Condition =>
  verdict('DISCIPLINE', disciplines.length === 0 ? 'MET' : 'NOT_MET', bars, { count: disciplines.length, numbers: disciplines.join(', ') })

export const standingOf = (conditions: readonly Condition[]): Standing =>
  conditions.some(({ outcome }) => outcome === 'NOT_MET') ? 'FAILING' : conditions.some(({ outcome }) => outcome === 'UNKNOWN') ? 'OPEN' : 'READY'

/** The rank of an average in hundredths, or null below the lowest; of whoever fails something there is none. */
export const rankFor = (average: number | null, standing: Standing, thresholds: Limits['ranks']): Rank | null =>
  average === null || standing === 'FAILING' ? null : (ranks.find((rank) => average >= thresholds[rank]) ?? null)

/** The figures of a condition as its sentence names them: marks out of hundredths, shares with the comma of the language. Records written before periods without a roll were told had none. */
export function shown(stored: Readonly<Record<string, string | number>>, locale: string): Record<string, string | number> {
  const values = { unrolled: 0, ...stored }
  const number = (value: number) => new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(value)
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : key === 'pass' ? writeMark(value, locale) : number(value)]))
}
