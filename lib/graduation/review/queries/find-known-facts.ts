import 'server-only'
import type { Actor } from '../../../access/actor'
import { listStudyParameters } from '../../../planning/parameters/queries'
import { listAbsence } from '../../../teaching/attendance/queries/list-absence'
import { resultsOf } from '../../../teaching/marks/queries/results'
import { dayAt } from '../../../time'
import { mayReadReview } from '../../policy'
import { reviewLimits, type Limits } from '../rules'
import type { Known } from '../schema'

/** What attendance, marks and conduct of a class say, and by what it is judged; null for whom it is no business. Five statements. */
export async function findKnownFacts(actor: Actor, cohortId: string, now: Date): Promise<{ known: Known; limits: Limits } | null> {
  if (!mayReadReview(actor)) return null
  const [parameters, results, absences] = await Promise.all([listStudyParameters(actor, actor.schoolId, dayAt(now)), resultsOf(actor, cohortId, now), listAbsence(actor, cohortId)])
  return {
    limits: reviewLimits(parameters),
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
