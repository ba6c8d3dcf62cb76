import 'server-only'
import type { Actor } from '../../access/actor'
import { cohortsVisibleTo } from '../../catalogue/policy'
import { db } from '../../db/client'
import { fail, ok, type Result } from '../../result'
import { quotaStepsVisibleTo } from '../negotiation/policy'
import { mayReadQuotas, quotasVisibleTo, quotaScope } from '../policy'
import { enrolmentBlocker } from '../rules'

/**
 * `free`: how many nominations of this agency would be given a seat now, of its quota or of the pool. `asked`: what it asked for
 * last; `countered`: what the school answered to that.
 */
export type AgencySeats = { agencyId: string; seats: number; taken: number; waiting: number; free: number; asked: number | null; countered: number | null }
export type CohortQuotas = { capacity: number; pool: { seats: number; taken: number }; items: AgencySeats[] }

/** The seats of a cohort by agency: an agency sees its own line, school and province all lines. */
export async function listCohortQuotas(actor: Actor, cohortId: string, now: Date): Promise<Result<CohortQuotas, 'cohort_not_found' | 'not_allowed'>> {
  const cohort = await db.cohort.findFirst({
    where: { AND: [{ id: cohortId }, cohortsVisibleTo(actor)] },
    select: { capacity: true, poolSeats: true, poolTaken: true, status: true, closesAt: true },
  })
  if (!cohort) return fail('cohort_not_found')
  if (!mayReadQuotas(actor) || (await db.cohort.count({ where: { AND: [{ id: cohortId }, quotaScope(actor)] } })) === 0) return fail('not_allowed')
  const own = actor.kind === 'agency' ? actor.agencyIds : null
  const [quotas, waiting, steps] = await Promise.all([
    db.quota.findMany({ where: { AND: [{ cohortId }, quotasVisibleTo(actor)] }, select: { agencyId: true, seats: true, taken: true }, orderBy: { agencyId: 'asc' } }),
    db.nomination.groupBy({
      by: ['agencyId'], where: { cohortId, status: 'WAITLISTED', ...(own ? { agencyId: { in: [...own] } } : {}) }, _count: { id: true }, orderBy: { agencyId: 'asc' },
    }),
    db.quotaStep.findMany({
      where: { AND: [{ cohortId, kind: { in: ['ASKED', 'COUNTERED'] } }, quotaStepsVisibleTo(actor)] }, distinct: ['agencyId', 'kind'], orderBy: { id: 'desc' },
      select: { agencyId: true, kind: true, seats: true },
    }),
  ])
  const open = enrolmentBlocker(cohort, now) === null
  const poolFree = cohort.poolSeats - cohort.poolTaken
  const line = (agencyId: string): AgencySeats => {
    const { seats, taken } = quotas.find((one) => one.agencyId === agencyId) ?? { seats: 0, taken: 0 }
    const waits = waiting.find((one) => one.agencyId === agencyId)?._count.id ?? 0
    return { agencyId, seats, taken, waiting: waits, free: open ? seats - taken + poolFree : 0, ...talk(steps.filter((step) => step.agencyId === agencyId)) }
  }
  const agencies = new Set([...(actor.kind === 'agency' ? [actor.agencyId] : []), ...[...quotas, ...waiting, ...steps].map(({ agencyId }) => agencyId)])
  return ok({ capacity: cohort.capacity, pool: { seats: cohort.poolSeats, taken: cohort.poolTaken }, items: [...agencies].map(line) })
}

/** The last wish and the answer to it, from an agency's last step of each kind, newest first: an answer older than the wish answers another one. */
function talk(steps: readonly { kind: string; seats: number }[]): Pick<AgencySeats, 'asked' | 'countered'> {
  const [last] = steps
  return { asked: steps.find(({ kind }) => kind === 'ASKED')?.seats ?? null, countered: last?.kind === 'COUNTERED' ? last.seats : null }
}
