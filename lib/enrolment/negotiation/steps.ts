import 'server-only'
import { seesWholeSchool, type Actor } from '../../access/actor'
import { isHeadedBy } from '../../access/headed'
import { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { lockCohort, type LockedCohort } from '../steps/lock-cohort'
import { cohortsNegotiatedBy, mayReadNegotiations, type Negotiator } from './policy'

/** The locked cohort, or null if the actor has nothing to say about its quotas. An agency sees more classes for asking than for nominating. */
export async function lockNegotiated(tx: Tx, actor: Negotiator, id: string): Promise<LockedCohort | null> {
  if (actor.kind !== 'agency') return lockCohort(tx, actor, id)
  const seen = await tx.cohort.findFirst({ where: { AND: [{ id }, cohortsNegotiatedBy(actor)] }, select: { id: true } })
  return seen && lockCohort(tx, 'system', id)
}

/** The same as cohortsNegotiatedBy for a statement written by hand, over `cohort c` and its `school l`. */
export function negotiatedSql(actor: Actor): Prisma.Sql {
  if (actor.kind === 'province') return Prisma.sql`l.province_id = ${actor.provinceId}::uuid`
  if (actor.kind === 'agency') {
    return Prisma.sql`l.province_id = ${actor.provinceId}::uuid and (c.status <> 'PLANNED' or exists (
      select from plan_line p join plan_version v on v.id = p.version_id where p.item_id = c.plan_item_id and v.status = 'APPROVED'))`
  }
  if (actor.kind !== 'school' || !mayReadNegotiations(actor)) return Prisma.sql`false`
  const own = Prisma.sql`c.school_id = ${actor.schoolId}::uuid`
  return seesWholeSchool(actor) ? own : Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`c.id`)}`
}
