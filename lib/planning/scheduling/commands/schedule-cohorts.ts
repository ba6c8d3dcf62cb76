import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { lockPlan, type LockedPlan } from '../../plan/steps/lock-plan'
import { mayPlan } from '../../policy'
import { studyForms } from '../../schema'
import { cohortsOf, schedulingBlocker, searchTextOf, type LineToSchedule } from '../rules'
import { LOCALITY, type SchedulingInput } from '../schema'

export type ScheduleError =
  | 'not_allowed' | 'line_not_found' | 'campus_not_found' | 'all_scheduled' | 'more_than_planned' | 'outside_quarter' | 'opens_in_past' | 'later_quarter'
  | 'capacity_above_plan' | 'pool_above_capacity' | 'code_taken'

type Line = LineToSchedule & { courseId: string; course: string; locality: string | null }

/**
 * Makes planned cohorts of a line of the approved version, in the scenario in use; never more than the line says: rivals wait at
 * the plan's row, and the later one finds what the earlier one made.
 */
export async function scheduleCohorts(actor: Actor, wish: SchedulingInput, now: Date): Promise<Result<{ made: number; codes: string[] }, ScheduleError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ made: number; codes: string[] }, ScheduleError, 'code_taken'>(async (tx) => {
    const item = await tx.planItem.findUnique({ where: { id: wish.itemId }, select: { planId: true } })
    const plan = item && (await lockPlan(tx, actor, { planId: item.planId }))
    const line = plan && (await lineInForce(tx, plan, wish.itemId))
    if (!plan || !line) return fail('line_not_found')
    const blocker = schedulingBlocker(wish, line, dayAt(now))
    if (blocker) return fail(blocker.error, blocker.details)
    const place = await placeOf(tx, actor, wish, line)
    if (!place) return fail('campus_not_found', { field: 'place' })
    const cohorts = cohortsOf(wish, line)
    const taken = await tx.cohort.findFirst({ where: { schoolId: plan.schoolId, year: plan.year, code: { in: cohorts.map(({ code }) => code) } }, select: { code: true } })
    if (taken) return fail('code_taken', { field: 'codePattern', code: taken.code })
    const rows = cohorts.map(({ code, opensOn, endsOn, capacity, poolSeats }) => ({
      id: uuid(), schoolId: plan.schoolId, courseId: line.courseId, planItemId: wish.itemId, year: plan.year, form: line.form, status: 'PLANNED',
      code, capacity, poolSeats, opensOn: dateOf(opensOn), endsOn: dateOf(endsOn), ...place, searchText: searchTextOf(code, line.course),
    }))
    await tx.cohort.createMany({ data: rows })
    await recordEvents(tx, actor, rows.map(({ id, code }, index) => (
      { type: 'cohort.scheduled', cohortId: id, schoolId: plan.schoolId, data: { code, year: plan.year, item: wish.itemId, opensOn: cohorts[index]?.opensOn ?? null } })))
    return ok({ made: rows.length, codes: rows.map(({ code }) => code) })
  }, { cohort_code_once_per_year: 'code_taken' })
}

/** The item's line in the approved version and the scenario in use, with the cohorts made of it: read under the plan's lock. */
async function lineInForce(tx: Tx, { id: planId, year, scenario }: LockedPlan, itemId: string): Promise<Line | null> {
  const line = await tx.planLine.findFirst({
    where: { itemId, scenario, version: { planId, status: 'APPROVED' } },
    select: {
      quarter: true, cohorts: true, trainees: true, locality: true,
      item: { select: { form: true, course: { select: { id: true, name: true, durationAmount: true, durationUnit: true } } } },
    },
  })
  if (!line) return null
  const { item: { form, course }, ...figures } = line
  const { _count: made, _sum: sum } = await tx.cohort.aggregate({ where: { planItemId: itemId, status: { not: 'CANCELLED' } }, _count: true, _sum: { capacity: true } })
  return {
    ...figures, year, made, capacityMade: sum.capacity ?? 0, form: studyForms.find((one) => one === form) ?? 'NON_CONCENTRATED', courseId: course.id, course: course.name,
    duration: { amount: course.durationAmount, unit: course.durationUnit },
  }
}

/** A campus of the school, or the line's locality, where the class takes no room of the school. */
async function placeOf(tx: Tx, { schoolId }: SchoolActor, { place }: SchedulingInput, { locality }: Line): Promise<{ campusId: string | null; venue: string } | null> {
  if (place === LOCALITY) return locality === null ? null : { campusId: null, venue: locality }
  const campus = await tx.campus.findFirst({ where: { id: place, schoolId }, select: { id: true, name: true } })
  return campus && { campusId: campus.id, venue: campus.name }
}
