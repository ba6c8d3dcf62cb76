// The plans of the permission matrix: one of the first school for each state that matters, with the needs behind it.
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { approvePlan, returnPlan } from '@/lib/planning/plan/commands/decide-plan'
import { adjustPlan, draftPlan } from '@/lib/planning/plan/commands/draft-plan'
import { exportPlan } from '@/lib/planning/plan/commands/export-plan'
import { proposePlan } from '@/lib/planning/plan/commands/propose-plan'
import { setFrame } from '@/lib/planning/plan/commands/set-frame'
import { addLine, alterLine, removeLine } from '@/lib/planning/plan/commands/set-line'
import { findFrame } from '@/lib/planning/plan/queries/find-frame'
import { findPlan } from '@/lib/planning/plan/queries/find-plan'
import { findPlanAnswer } from '@/lib/planning/plan/queries/find-plan-answer'
import { findYearActuals } from '@/lib/planning/plan/queries/find-year-actuals'
import { listLeadAgencies, listPlannableCourses } from '@/lib/planning/plan/queries/list-line-choices'
import { listPlanHistory } from '@/lib/planning/plan/queries/list-plan-history'
import { listPlanYears } from '@/lib/planning/plan/queries/list-plan-years'
import { listStatedNeeds } from '@/lib/planning/plan/queries/list-stated-needs'
import { listVersionSteps } from '@/lib/planning/plan/queries/list-versions'
import { dateOf } from '@/lib/time'
import { cannotAsk } from './cannot-ask'
import { makeCourse, type Agency, type School } from './factories'
import { lineSeenNow, makePlan, seenNow } from './plans'

export const planYears = { approved: 2027, draft: 2028, proposed: 2029 } as const

export async function planWorld(school: School, agency: Agency, { accountId }: { accountId: string }) {
  const plannedCourse = await makeCourse(school)
  const approvedPlan = await makePlan(school, { year: planYears.approved, status: 'APPROVED' })
  await db.event.create({ data: { type: 'plan.approved', actorKind: 'province', schoolId: school.id, subjectKind: 'plan', subjectId: approvedPlan.id, data: {} }, select: { id: true } })
  await state(school, agency, plannedCourse.id, accountId)
  return {
    approvedPlan, plannedCourse, draftPlan: await makePlan(school, { year: planYears.draft, lines: [{ course: plannedCourse }] }),
    proposedPlan: await makePlan(school, { year: planYears.proposed, status: 'PROPOSED' }),
  }
}
type World = Awaited<ReturnType<typeof planWorld>> & { school: School }

async function state(school: School, agency: Agency, courseId: string, accountId: string) {
  const call = { schoolId: school.id, year: planYears.approved, openedOn: dateOf('2026-01-05'), deadline: dateOf('2026-02-05') }
  const { id: callId } = await db.needsCall.create({ data: call, select: { id: true } })
  await db.needsAnswer.create({ data: { callId, agencyId: agency.id, accountId, answeredAt: new Date() }, select: { callId: true } })
  const need = { callId, agencyId: agency.id, courseId, form: 'CONCENTRATED', targetGroup: 'PLANNED', reason: 'Theo quy hoạch', enteredAt: new Date() }
  await db.need.create({ data: { ...need, years: { create: { ahead: 0, headcount: 12 } } }, select: { id: true } })
}

const now = new Date()
const figures = { quarter: 4, cohorts: 1, trainees: 40, venue: 'SCHOOL', targetGroup: 'PLANNED' } as const

/** By the name of the command or query. Those that only read come first. */
export const planAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findPlan: (actor, { school }) => findPlan(actor, { year: planYears.approved, school: school.slug }),
  'findPlan: a proposed one': (actor, { school }) => findPlan(actor, { year: planYears.proposed, school: school.slug }),
  'findPlan: a draft': (actor, { school }) => findPlan(actor, { year: planYears.draft, school: school.slug }),
  findPlanAnswer: (actor, { school }) => findPlanAnswer(actor, { year: planYears.approved, school: school.slug }),
  findFrame: (actor) => findFrame(actor, planYears.approved),
  findYearActuals: (actor, { school }) => findYearActuals(actor, { schoolId: school.id, year: planYears.approved }),
  listStatedNeeds: (actor, { school }) => listStatedNeeds(actor, { schoolId: school.id, year: planYears.approved }),
  listPlanYears: (actor) => listPlanYears(actor),
  listVersionSteps: (actor, { approvedPlan }) => listVersionSteps(actor, approvedPlan.id),
  listPlanHistory: (actor, { approvedPlan }) => listPlanHistory(actor, approvedPlan.id),
  listPlannableCourses: (actor) => listPlannableCourses(actor, planYears.approved),
  listLeadAgencies: (actor) => listLeadAgencies(actor),
  exportPlan: (actor, { school }) => actor.kind === 'public' ? Promise.resolve(cannotAsk) : exportPlan(actor, { year: planYears.approved, school: school.slug }),
  setFrame: (actor, { approvedPlan }) => setFrame(actor, { frameId: approvedPlan.frameId, fromYear: 2026, title: 'Kế hoạch 5 năm', documentNumber: '213-KH/TU', documentOn: '2025-12-18' }, now),
  draftPlan: (actor) => draftPlan(actor, { year: 2050 }),
  adjustPlan: (actor, { approvedPlan }) => adjustPlan(actor, { planId: approvedPlan.id }),
  addLine: (actor, { draftPlan: { id }, plannedCourse }) => addLine(actor, { planId: id, courseId: plannedCourse.id, form: 'NON_CONCENTRATED', scope: 'BOTH', ...figures }, now),
  alterLine: async (actor, { draftPlan: { id, items } }) => alterLine(actor, { planId: id, itemId: items[0] ?? '', scenario: 'NORMAL', seen: await lineSeenNow({ planId: id, itemId: items[0] ?? '', scenario: 'NORMAL' }), ...figures, quarter: 3 }, now),
  removeLine: (actor, { draftPlan: { id, items } }) => removeLine(actor, { planId: id, itemId: items[0] ?? '', scenario: 'DISRUPTED' }).then((result) => (result.ok || result.error !== 'line_not_found' ? result : 'nothing to remove')),
  proposePlan: async (actor, { draftPlan: { id } }) => proposePlan(actor, { planId: id, seen: await seenNow(id), proposalNumber: '104/BC-TrCT', proposedOn: '2026-01-05' }, now),
  returnPlan: async (actor, { proposedPlan: { id } }) => returnPlan(actor, { planId: id, version: 2, seen: await seenNow(id), reason: 'Bổ sung' }),
  approvePlan: async (actor, { proposedPlan: { id } }) => approvePlan(actor, { planId: id, version: 1, seen: await seenNow(id), decisionNumber: '1811-QĐ/TU', decidedOn: '2026-02-20', signatory: 'Nguyễn Văn Ký' }, now),
}
