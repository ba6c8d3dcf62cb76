import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { addDays, dayAt, daysBetween, yearOf, type Day } from '../../../time'
import { mayPlan } from '../../policy'

/** A class that opened on `from` when somebody looked is to open on `to`. */
export type CohortMove = { cohortId: string; from: Day; to: Day }
export type MoveError = 'not_allowed' | 'cohort_not_found' | 'changed_meanwhile' | 'wrong_state' | 'lessons_planned' | 'outside_year' | 'opens_in_past' | 'return_in_past'

type Locked = { id: string; code: string; year: number; status: string; opensOn: Day; returnOn: Day | null; lessons: boolean }

/**
 * Moves planned cohorts to other opening days, all or none; they end, close their list and give back unused seats by the same days. A class whose
 * rule of unused seats would come to lie in the past stays until the office has given the rule another day.
 * Announced ones stay: their notice says the day. A second press finds them elsewhere and moves nothing.
 */
export async function moveCohorts(actor: Actor, { moves }: { moves: readonly CohortMove[] }, now: Date): Promise<Result<{ moved: number }, MoveError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ moved: number }, MoveError>(async (tx) => {
    const cohorts = new Map((await lockPlanned(tx, actor, moves)).map((cohort) => [cohort.id, cohort]))
    for (const move of moves) {
      const cohort = cohorts.get(move.cohortId)
      if (!cohort) return fail('cohort_not_found')
      const blocker = moveBlocker(cohort, move, dayAt(now))
      if (blocker) return fail(blocker, { code: cohort.code, year: cohort.year })
    }
    await tx.$executeRaw`
      update cohort c set opens_on = m.day, ends_on = c.ends_on + (m.day - c.opens_on),
        closes_at = c.closes_at + make_interval(days => m.day - c.opens_on), unused_return_on = c.unused_return_on + (m.day - c.opens_on)
      from unnest(${moves.map(({ cohortId }) => cohortId)}::uuid[], ${moves.map(({ to }) => to)}::date[]) as m(id, day) where c.id = m.id`
    await recordEvents(tx, actor, moves.map(({ cohortId, from, to }) => ({ type: 'cohort.moved', cohortId, schoolId: actor.schoolId, data: { from, to } })))
    return ok({ moved: moves.length })
  })
}

/** The cohorts by ascending id, the order of every lock of several: two who move the same ones wait for each other. */
const lockPlanned = (tx: Tx, actor: SchoolActor, moves: readonly CohortMove[]) => tx.$queryRaw<Locked[]>`
  select c.id, c.code, c.year, c.status, c.opens_on::text as "opensOn",
    case when c.unused_returned_on is null then c.unused_return_on::text end as "returnOn",
    exists (select from lesson x where x.cohort_id = c.id and x.status <> 'CANCELLED') as lessons
  from cohort c where c.id = any(${moves.map(({ cohortId }) => cohortId)}::uuid[]) and c.school_id = ${actor.schoolId}::uuid
  order by c.id for update of c`

function moveBlocker({ year, status, opensOn, returnOn, lessons }: Locked, { from, to }: CohortMove, today: Day) {
  if (opensOn !== from) return 'changed_meanwhile' as const
  if (status !== 'PLANNED') return 'wrong_state' as const
  if (lessons) return 'lessons_planned' as const
  if (yearOf(to) !== year) return 'outside_year' as const
  if (to < today) return 'opens_in_past' as const
  // A rule whose day has gone would take the seats away before anybody could nominate.
  return returnOn !== null && addDays(returnOn, daysBetween(from, to)) < today ? ('return_in_past' as const) : null
}
