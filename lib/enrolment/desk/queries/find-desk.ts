import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { dayAt, dayOf, dayOrNull } from '../../../time'
import { mayReadDesk } from '../policy'

/** The head of a cohort at the school's desk and its nominations by state, or null if it is not the actor's to see. */
export async function findDesk(actor: Actor, cohortId: string) {
  if (!mayReadDesk(actor)) return null
  const [cohort, counts] = await Promise.all([
    db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: head }),
    db.nomination.groupBy({ by: ['status'], where: { cohortId, schoolId: actor.schoolId }, _count: true }),
  ])
  if (!cohort) return null
  const byStatus = new Map(counts.map(({ status, _count }) => [status, _count]))
  const { closesAt, course, _count, ...rest } = cohort
  return {
    ...rest, course: course.name, closesAt, closesOn: closesAt ? dayAt(closesAt) : null,
    opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn), openingDecisionOn: dayOrNull(cohort.openingDecisionOn),
    agencies: _count.quotas, trainees: _count.trainees, seats: seatsOf(cohort, byStatus),
    statuses: Object.fromEntries(byStatus), nominations: counts.reduce((sum, { _count: n }) => sum + n, 0),
  }
}
export type Desk = NonNullable<Awaited<ReturnType<typeof findDesk>>>

const head = {
  id: true, code: true, status: true, form: true, capacity: true, quotaSeats: true, quotaTaken: true, poolSeats: true, poolTaken: true,
  closesAt: true, opensOn: true, endsOn: true, venue: true, openingDecisionNumber: true, openingDecisionOn: true,
  course: { select: { name: true } }, _count: { select: { quotas: true, trainees: true } },
} as const

type Counters = { capacity: number; quotaSeats: number; quotaTaken: number; poolSeats: number; poolTaken: number }

function seatsOf(cohort: Counters, byStatus: ReadonlyMap<string, number>) {
  const of = (...statuses: string[]) => statuses.reduce((sum, status) => sum + (byStatus.get(status) ?? 0), 0)
  const taken = cohort.quotaTaken + cohort.poolTaken
  return {
    taken, accepted: of('ACCEPTED', 'ENROLLED', 'COMPLETED'), held: of('SUBMITTED', 'RETURNED'), waiting: of('WAITLISTED'),
    freeQuota: cohort.quotaSeats - cohort.quotaTaken, freePool: cohort.poolSeats - cohort.poolTaken, free: cohort.capacity - taken,
  }
}
