import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { fail, ok, type Failure, type Result } from '../../../result'
import { dateOf, dayOf, type Day } from '../../../time'
import type { Scenario } from '../../schema'
import { paperBlocker } from '../rules'
import type { LineFigures } from '../schema'
import { latestVersion, lockPlan, type LatestVersion, type LockedPlan } from './lock-plan'

export type LineError = 'agency_not_found' | 'line_repeated' | 'date_in_future' | 'trainees_below_cohorts'

/** The plan, locked, with its draft; anything but a draft is a paper and stays as it is. */
export async function lockDraft(tx: Tx, actor: SchoolActor, planId: string): Promise<Result<{ plan: LockedPlan; version: LatestVersion }, 'plan_not_found' | 'wrong_state'>> {
  const plan = await lockPlan(tx, actor, { planId })
  if (!plan) return fail('plan_not_found')
  const version = await latestVersion(tx, plan.id)
  return version.status === 'DRAFT' ? ok({ plan, version }) : fail('wrong_state', { status: version.status })
}

/** The code of a course the school offers in the year and in that form. */
export async function courseBlocker(
  tx: Tx, { schoolId, courseId, form, year }: { schoolId: string; courseId: string; form: string; year: number },
): Promise<Result<string, 'course_not_found' | 'form_not_offered' | 'course_ended'>> {
  const course = await tx.course.findFirst({ where: { id: courseId, schoolId }, select: { code: true, forms: true, validTo: true } })
  if (!course) return fail('course_not_found', { field: 'courseId' })
  if (course.validTo && dayOf(course.validTo) < `${year}-01-01`) return fail('course_ended', { field: 'courseId', year })
  return course.forms.includes(form) ? ok(course.code) : fail('form_not_offered', { field: 'form' })
}

type Wish = { versionId: string; scenarios: readonly Scenario[]; itemId: string; courseId: string; form: string; figures: LineFigures; provinceId: string; today: Day }

/** Why the figures do not do, or null. Asked under the plan's lock. */
export async function lineBlocker(tx: Tx, { versionId, scenarios, itemId, courseId, form, figures, provinceId, today }: Wish): Promise<Failure<LineError> | null> {
  if (figures.cohorts > figures.trainees) return fail('trainees_below_cohorts', { field: 'trainees' })
  if (figures.leaveOn && paperBlocker(figures.leaveOn, { today })) return fail('date_in_future', { field: 'leaveOn' })
  if (figures.leadAgencyId !== undefined) {
    const known = { id: figures.leadAgencyId, provinceId, OR: [{ validTo: null }, { validTo: { gte: dateOf(today) } }] }
    if ((await tx.agency.count({ where: known })) === 0) return fail('agency_not_found', { field: 'leadAgencyId' })
  }
  const { quarter, venue } = figures
  const same = { versionId, scenario: { in: [...scenarios] }, itemId: { not: itemId }, item: { courseId, form }, quarter, venue, locality: placeOf(figures) }
  return (await tx.planLine.count({ where: same })) > 0 ? fail('line_repeated', { field: 'quarter' }) : null
}

const placeOf = ({ venue, locality }: LineFigures): string | null => (venue === 'LOCALITY' ? (locality ?? null) : null)

/** The figures as columns: a line at the school names no locality. */
export const columnsOf = ({ leadAgencyId, leaveNumber, leaveOn, ...figures }: LineFigures) => ({
  ...figures, locality: placeOf(figures), leadAgencyId: leadAgencyId ?? null, leaveNumber: leaveNumber ?? null, leaveOn: leaveOn ? dateOf(leaveOn) : null,
})
