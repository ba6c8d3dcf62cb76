import 'server-only'
import { seesWholeSchool, type SchoolActor } from '../../access/actor'
import { isHeadedBy } from '../../access/headed'
import { Prisma } from '../../db/generated/client'

/** The same as cohortsStaffedBy for those who read the desk, for statements written by hand; `cohort` is a column or a value. */
export function deskOf(actor: SchoolActor, cohort: Prisma.Sql): Prisma.Sql {
  const assigned = seesWholeSchool(actor)
    ? Prisma.sql`true`
    : isHeadedBy(actor, Prisma.sql`d.id`)
  return Prisma.sql`exists (select from cohort d where d.id = ${cohort} and d.school_id = ${actor.schoolId}::uuid and ${assigned})`
}
