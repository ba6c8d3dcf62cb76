import 'server-only'
import { seesWholeSchool, type Actor, type SchoolActor } from '../../access/actor'
import { isHeadedBy } from '../../access/headed'
import { isSentOrFollowed } from '../../access/followed'
import { Prisma } from '../../db/generated/client'

const teaches = (actor: SchoolActor, lesson: Prisma.Sql) => Prisma.sql`exists (
  select from lesson_lecturer x join lecturer p on p.id = x.lecturer_id where x.lesson_id = ${lesson} and x.status <> 'DRAFT' and x.acceptance <> 'DECLINED' and p.account_id = ${actor.accountId}::uuid)`

/** The lessons whose rolls a member of staff works with, as a condition on `lesson l`: all of the school, of the classes one heads, or one's own. */
export function lessonsStaffedBy(actor: SchoolActor): Prisma.Sql {
  const own = Prisma.sql`l.school_id = ${actor.schoolId}::uuid and l.status <> 'DRAFT'`
  if (seesWholeSchool(actor)) return own
  return actor.role === 'classHead' ? Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`l.cohort_id`)}` : Prisma.sql`${own} and ${teaches(actor, Prisma.sql`l.id`)}`
}

/** The classes a member of staff works with, as a condition on `cohort c`: all of the school, those one heads, or those one teaches. */
export function classesStaffedBy(actor: SchoolActor): Prisma.Sql {
  const own = Prisma.sql`c.school_id = ${actor.schoolId}::uuid`
  if (seesWholeSchool(actor)) return own
  return actor.role === 'classHead'
    ? Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`c.id`)}`
    : Prisma.sql`${own} and exists (select from lesson l where l.cohort_id = c.id and ${teaches(actor, Prisma.sql`l.id`)})`
}

/**
 * Whose attendance and results concern an actor, as a condition on `trainee t` with its `cohort c`: staff those of their classes,
 * an agency those it sent and those it follows now, a trainee itself. The administrator keeps accounts and sees none.
 */
export function traineesFollowedBy(actor: Actor): Prisma.Sql {
  switch (actor.kind) {
    case 'agency': return isSentOrFollowed(actor.agencyIds)
    case 'trainee': return Prisma.sql`t.person_id = ${actor.personId}::uuid`
    case 'school': return actor.role === 'admin' ? Prisma.sql`false` : classesStaffedBy(actor)
    case 'province':
    case 'public': return Prisma.sql`false`
  }
}
