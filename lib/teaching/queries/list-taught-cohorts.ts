import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { classesStaffedBy } from '../steps/scope'

export type TaughtCohort = { id: string; code: string; course: string }

/** The running classes in which a lecturer teaches, the latest opened first; nothing for anybody else. One statement. */
export async function listTaughtCohorts(actor: Actor): Promise<TaughtCohort[]> {
  if (actor.kind !== 'school' || actor.role !== 'lecturer') return []
  return db.$queryRaw<TaughtCohort[]>`
    select c.id, c.code, k.name as course from cohort c join course k on k.id = c.course_id
    where c.status = 'RUNNING' and ${classesStaffedBy(actor)} order by c.opens_on desc, c.id limit 50`
}
