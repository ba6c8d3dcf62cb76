import type { ComponentKind } from '../schema'
import { countedMark, type Attempt, type Counted } from './marks'

export const ranks = ['EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE'] as const
export type Rank = (typeof ranks)[number] | 'FAILED'
/** From which average a rank is given, in hundredths. */
export type Thresholds = Readonly<Record<(typeof ranks)[number], number>>

export type Component = { id: string; kind: ComponentKind; name: string; weight: number }
export type ComponentResult = Component & Counted
export type CourseResult = {
  components: ComponentResult[]
  /** In hundredths, of what is there so far; null of nothing. */
  average: number | null
  /** Null until every component has its mark. */
  rank: Rank | null
  missing: number
  failed: number
}

/** The result of a course, of marks in whatever order: computed, never typed. A thesis that was handed in and marked stands in the place of the graduation exams; who wrote none sits them. */
export function courseResult(components: readonly Component[], marks: readonly (Attempt & { componentId: string })[], { pass, thresholds }: { pass: number; thresholds: Thresholds }): CourseResult {
  const all = components.map((one) => ({ ...one, ...countedMark(marks.filter(({ componentId }) => componentId === one.id), pass) }))
  const written = new Set(marks.filter(({ outcome }) => outcome === 'SAT').map(({ componentId }) => componentId))
  const thesis = all.some(({ id, kind }) => kind === 'THESIS' && written.has(id))
  const exams = all.some(({ kind }) => kind === 'GRADUATION_EXAM')
  const counted = all.filter(({ kind }) => (thesis || !exams ? kind !== 'GRADUATION_EXAM' : kind !== 'THESIS'))
  const [missing, failed] = [counted.filter(({ value }) => value === null).length, counted.filter(({ state }) => state === 'FAILED').length]
  const average = weightedAverage(counted)
  return { components: counted, average, rank: missing > 0 || average === null ? null : failed > 0 ? 'FAILED' : rankOf(average, thresholds), missing, failed }
}

/** To the nearest hundredth, halves upwards, in whole numbers. */
export function weightedAverage(parts: readonly { weight: number; value: number | null }[]): number | null {
  const known = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]))
  const weight = known.reduce((sum, one) => sum + one.weight, 0)
  if (weight === 0) return null
  return Math.floor((2 * known.reduce((sum, one) => sum + one.weight * one.value, 0) + weight) / (2 * weight))
}

export const rankOf = (average: number, thresholds: Thresholds): Rank => ranks.find((rank) => average >= thresholds[rank]) ?? 'FAILED'
