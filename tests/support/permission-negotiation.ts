// What the permission matrix asks of quotas: a class of an approved plan, not announced yet, and a wish of the first agency.
import { v7 as uuid } from 'uuid'
import { db } from '@/lib/db/client'
import { makeCohort, makeCourse, type Agency, type Cohort, type School } from './factories'
import { makePlan } from './plans'

/** A planned class of a plan that the province approved. */
export async function makePlannedCohort(school: School, given: { year?: number; capacity?: number; opensOn?: string } = {}): Promise<Cohort> {
  const course = await makeCourse(school)
  const { items: [planItemId = ''] } = await makePlan(school, { year: given.year ?? 2027, status: 'APPROVED', lines: [{ course }] })
  const cohort = await makeCohort(school, { course, status: 'PLANNED', capacity: given.capacity ?? 40, ...(given.opensOn ? { opensOn: given.opensOn } : {}) })
  await db.cohort.update({ where: { id: cohort.id }, data: { planItemId, closesAt: null, announcedOn: null, noticeNumber: null }, select: { id: true } })
  return cohort
}

/** A step as if somebody had taken it. */
export const makeStep = ({ schoolId, id: cohortId }: Cohort, agency: Agency, step: { kind: string; seats: number; before?: number }, at: Date) => db.quotaStep.create({
  data: { id: uuid(), schoolId, cohortId, agencyId: agency.id, kind: step.kind, seats: step.seats, before: step.before ?? 0, reason: 'Theo quy hoạch cán bộ', actorKind: 'agency', happenedAt: at },
  select: { id: true },
})

export async function negotiationWorld(school: School, open: Cohort, agency: Agency, at: Date) {
  const inPlan = await makePlannedCohort(school, { year: 2032, opensOn: '2032-05-05' })
  await makeStep(open, agency, { kind: 'ASKED', seats: 7, before: 5 }, at)
  return { inPlan }
}
