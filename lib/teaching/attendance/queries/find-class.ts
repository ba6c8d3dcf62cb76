import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { classesStaffedBy } from '../../steps/scope'
import { mayReadRolls } from '../policy'

export type TaughtClass = { id: string; schoolId: string; courseId: string; code: string; course: string; status: string; opensOn: Day; endsOn: Day }

/** The head of a class for those who teach in it, head it, or see the whole school; null for others. One statement. */
export async function findTaughtClass(actor: Actor, cohortId: string): Promise<TaughtClass | null> {
  if (!mayReadRolls(actor)) return null
  const [row] = await db.$queryRaw<(Omit<TaughtClass, 'opensOn' | 'endsOn'> & { opensOn: Date; endsOn: Date })[]>`
    select c.id, c.school_id as "schoolId", c.course_id as "courseId", c.code, o.name as course, c.status, c.opens_on as "opensOn", c.ends_on as "endsOn"
    from cohort c join course o on o.id = c.course_id where c.id = ${cohortId}::uuid and ${classesStaffedBy(actor)}`
  return row ? { ...row, opensOn: dayOf(row.opensOn), endsOn: dayOf(row.endsOn) } : null
}
