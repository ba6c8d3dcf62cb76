import 'server-only'
import type { SchoolActor } from '../access/actor'
import { cohortsStaffedBy } from '../catalogue/policy'
import type { Tx } from '../db/client'
import { dayOf, type Day } from '../time'

export type LockedClass = { id: string; schoolId: string; courseId: string; code: string; status: string; opensOn: Day; kind: string; level: string | null }

/**
 * The class, its row locked until the transaction ends, or null if the actor does not work with it. The one lock of graduation, as it is
 * of enrolment: whoever records a council, decides, issues or records something about a trainee waits here.
 */
export async function lockClass(tx: Tx, actor: SchoolActor, id: string): Promise<LockedClass | null> {
  await tx.$queryRaw`select id from cohort where id = ${id}::uuid and school_id = ${actor.schoolId}::uuid for update`
  const row = await tx.cohort.findFirst({
    where: { AND: [{ id }, cohortsStaffedBy(actor)] },
    select: { id: true, schoolId: true, courseId: true, code: true, status: true, opensOn: true, course: { select: { kind: true, level: true } } },
  })
  if (!row) return null
  const { course, opensOn, ...rest } = row
  return { ...rest, opensOn: dayOf(opensOn), kind: course.kind, level: course.level }
}
