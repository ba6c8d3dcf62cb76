// The plans of the permission matrix: one of the first school for each state that matters.
import { makeCourse } from './factories'
import { makePlan } from './plans'
import type { School } from './factories'

export const planYears = { approved: 2027, draft: 2028, proposed: 2029 } as const

export async function planWorld(school: School) {
  const course = await makeCourse(school)
  return {
    approvedPlan: await makePlan(school, { year: planYears.approved, status: 'APPROVED' }),
    draftPlan: await makePlan(school, { year: planYears.draft, lines: [{ course }] }),
    proposedPlan: await makePlan(school, { year: planYears.proposed, status: 'PROPOSED' }),
    plannedCourse: course,
  }
}
