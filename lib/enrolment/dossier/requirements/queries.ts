import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, dayOrNull, type Day } from '../../../time'
import { kindOf, type DocumentKind } from '../schema'
import { mayKeepRequirements, requirementsVisibleTo } from './policy'

/** A paper that nominations sent between two days must bring; `own`: the school asks for it, not everybody. */
export type ListedRequirement = {
  id: string; kind: DocumentKind; own: boolean; course: string | null; rule: string | null; reason: string | null
  validFrom: Day; validTo: Day | null; citation: string; verified: boolean
}

/** Every requirement that the actor's school had, has or will have, the general ones first; nothing for whom they are no business. */
export async function listRequirements(actor: Actor, id?: string): Promise<ListedRequirement[]> {
  const rows = await db.documentRequirement.findMany({
    where: { AND: [requirementsVisibleTo(actor), id ? { id } : {}] }, take: 500,
    orderBy: [{ schoolId: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }],
    select: {
      id: true, kind: true, schoolId: true, rule: true, reason: true, validFrom: true, validTo: true, citation: true, verified: true, course: { select: { name: true } },
    },
  })
  return rows.map(({ schoolId, course, kind, validFrom, validTo, ...row }) => ({
    ...row, kind: kindOf(kind), own: schoolId !== null, course: course?.name ?? null, validFrom: dayOf(validFrom), validTo: dayOrNull(validTo),
  }))
}

/** The courses for which the actor can ask for papers. */
export async function listRequiringCourses(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!mayKeepRequirements(actor)) return []
  return db.course.findMany({ where: { schoolId: actor.schoolId }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true } })
}
