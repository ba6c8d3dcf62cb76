import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { cohortsNegotiatedBy } from '../policy'
import { askBlocker, quotasChange } from '../rules'

/** The class whose quotas are talked about, or null if that is not the actor's business. `change`: quotas can still change. One statement. */
export async function findNegotiatedCohort(actor: Actor, id: string, now: Date) {
  const found = await db.cohort.findFirst({ where: { AND: [{ id }, cohortsNegotiatedBy(actor)] }, select: head })
  return found && negotiated(found, now)
}
export type NegotiatedCohort = ReturnType<typeof negotiated>
export type AskableCohort = NegotiatedCohort & { assigned: number | null; asked: number | null }

/** Planned classes of the approved plan in which the agency may ask for seats, soonest first, with what it has and asked. One statement. */
export async function listAskableCohorts(actor: Actor, now: Date): Promise<AskableCohort[]> {
  if (actor.kind !== 'agency') return []
  const ofAgency = { agencyId: actor.agencyId }
  const rows = await db.cohort.findMany({
    where: { AND: [{ status: 'PLANNED', opensOn: { gte: dateOf(dayAt(now)) } }, cohortsNegotiatedBy(actor)] }, orderBy: [{ opensOn: 'asc' }, { id: 'asc' }], take: 50,
    select: {
      ...head, quotas: { where: ofAgency, select: { seats: true } }, quotaSteps: { where: { ...ofAgency, kind: 'ASKED' }, orderBy: { id: 'desc' }, take: 1, select: { seats: true } },
    },
  })
  return rows.map(({ quotas, quotaSteps, ...row }) => ({ ...negotiated(row, now), assigned: quotas[0]?.seats ?? null, asked: quotaSteps[0]?.seats ?? null }))
}

const head = {
  id: true, schoolId: true, code: true, status: true, form: true, capacity: true, quotaSeats: true, poolSeats: true, poolTaken: true, closesAt: true, opensOn: true,
  year: true, unusedReturnOn: true, unusedReturnedOn: true, course: { select: { name: true } },
  planItem: { select: { lines: { where: { version: { status: 'APPROVED' } }, select: { itemId: true }, take: 1 } } },
} as const satisfies Prisma.CohortSelect

function negotiated({ course, planItem, closesAt, ...row }: Prisma.CohortGetPayload<{ select: typeof head }>, now: Date) {
  return {
    ...row, course: course.name, closesOn: closesAt && dayAt(closesAt), opensOn: dayOf(row.opensOn), planApproved: (planItem?.lines.length ?? 0) > 0,
    unusedReturnOn: dayOrNull(row.unusedReturnOn), unusedReturnedOn: dayOrNull(row.unusedReturnedOn),
    left: row.capacity - row.quotaSeats - row.poolSeats, change: quotasChange(row.status), askBlocker: askBlocker({ status: row.status, closesAt }, now),
  }
}
