import 'server-only'
import type { Actor } from '../../../access/actor'
import { listStudyParameters, type Parameter } from '../../../planning/parameters/queries'
import type { StudyCode } from '../../../planning/parameters/schema'
import { listAbsence } from '../../../teaching/attendance/queries/list-absence'
import { resultsOf } from '../../../teaching/marks/queries/results'
import { dayAt } from '../../../time'
import { mayReadReview } from '../../policy'
import type { Limits } from '../rules'
import type { Known } from '../schema'

/** What attendance, marks and conduct of a class say, and by what it is judged; null for whom it is no business. Five statements. */
export async function findKnownFacts(actor: Actor, cohortId: string, now: Date): Promise<{ known: Known; limits: Limits } | null> {
  if (!mayReadReview(actor)) return null
  const [parameters, results, absences] = await Promise.all([listStudyParameters(actor, actor.schoolId, dayAt(now)), resultsOf(actor, cohortId, now), listAbsence(actor, cohortId)])
  return {
    limits: limitsOf(parameters),
    known: {
      marked: (results?.rows[0]?.result.components.length ?? 0) > 0,
      results: new Map(results?.rows.map(({ traineeId, result, conduct }) => [traineeId, {
        marks: { wanted: result.components.length, missing: result.missing, failed: result.failed, average: result.average },
        // Only the council's word counts: before it spoke nothing is known.
        conduct: conduct?.step === 'COUNCIL' ? conduct.points : null,
      }])),
      absences: new Map(absences.map(({ traineeId, course }) => [traineeId, course])),
    },
  }
}

/** The limits of the parameters in force; a figure that nobody set is one that nobody has confirmed. */
function limitsOf(parameters: ReadonlyMap<StudyCode, Parameter>): Limits {
  const limit = (code: StudyCode) => parameters.get(code) ?? { value: 0, source: '', verified: false }
  return {
    absenceMost: limit('ABSENCE_MOST'), shortAbsenceMost: limit('SHORT_ABSENCE_MOST'), markPass: limit('MARK_PASS'), conductLeast: limit('GRADUATE_CONDUCT_LEAST'),
    disciplineBars: limit('GRADUATE_DISCIPLINE_BARS'),
    ranks: { EXCELLENT: limit('RANK_EXCELLENT').value, GOOD: limit('RANK_GOOD').value, FAIR: limit('RANK_FAIR').value, AVERAGE: limit('RANK_AVERAGE').value },
  }
}
