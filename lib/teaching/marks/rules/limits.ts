import type { StudyCode } from '../../../planning/parameters/schema'
import type { Bar } from '../../attendance/rules/absence'
import type { ConductThresholds } from '../../conduct/rules'
import type { MarkLimits } from './marks'
import type { Thresholds } from './results'

export type StudyLimits = { marks: MarkLimits; thresholds: Thresholds; conduct: ConductThresholds; bar: Bar; verified: boolean }

/** What results are judged by, of the parameters in force. */
export function limitsOf(values: ReadonlyMap<StudyCode, { value: number; verified: boolean }>): StudyLimits {
  const of = (code: StudyCode) => values.get(code)?.value ?? 0
  const verified = (...codes: StudyCode[]) => codes.every((code) => values.get(code)?.verified)
  return {
    marks: { most: of('MARK_MOST'), pass: of('MARK_PASS'), retakes: of('RETAKES_MOST'), verified: verified('MARK_MOST', 'MARK_PASS', 'RETAKES_MOST') },
    thresholds: { EXCELLENT: of('RANK_EXCELLENT'), GOOD: of('RANK_GOOD'), FAIR: of('RANK_FAIR'), AVERAGE: of('RANK_AVERAGE') },
    conduct: { EXCELLENT: of('CONDUCT_EXCELLENT'), GOOD: of('CONDUCT_GOOD'), FAIR: of('CONDUCT_FAIR'), AVERAGE: of('CONDUCT_AVERAGE') },
    bar: { most: of('ABSENCE_MOST') || 100, near: of('ABSENCE_NEAR') || 100, verified: verified('ABSENCE_MOST', 'ABSENCE_NEAR') },
    verified: [...values.values()].every((one) => one.verified),
  }
}
