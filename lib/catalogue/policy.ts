import { seesWholeSchool, type Actor, type SchoolActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'

/** Statuses of cohorts that anyone may see: a cohort is published from its notice on. */
export const publishedStatuses = ['ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const

const published = { status: { in: [...publishedStatuses] } } satisfies Prisma.CohortWhereInput

/** Cohorts a member of staff works with: all of the school, or those assigned as class head or lecturer. */
export function cohortsStaffedBy(actor: SchoolActor): Prisma.CohortWhereInput {
  if (seesWholeSchool(actor)) return { schoolId: actor.schoolId }
  return actor.role === 'classHead'
    ? { schoolId: actor.schoolId, duties: { some: { accountId: actor.accountId, duty: 'CLASS_HEAD', validTo: null } } }
    : { schoolId: actor.schoolId, lessons: { some: { lecturers: { some: { lecturer: { accountId: actor.accountId } } } } } }
}

/** What `actor` may know to exist. Whatever is published is for everyone; unpublished plans for school and province. */
export function cohortsVisibleTo(actor: Actor): Prisma.CohortWhereInput {
  switch (actor.kind) {
    case 'school': return { OR: [published, cohortsStaffedBy(actor)] }
    case 'province': return { OR: [published, { school: { provinceId: actor.provinceId } }] }
    case 'agency':
    case 'trainee':
    case 'public': return published
  }
}
