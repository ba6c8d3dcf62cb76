import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayOf, type Day } from '../../time'
import { mayPlanLessons } from '../planner/policy'
import { cohortBlocker, timesOf } from '../planner/rules'
import { halves, type Half } from '../planner/schema'
import { draftOf, freeSlots, movedByWeeks, slotKey } from './rules'
import type { DraftInput } from './schema'

type Fault = 'cohort_not_found' | 'cohort_not_planned' | 'nothing_to_lay'
type Laid = { count: number; left: number; first: Day }

/** Lays what the modules of the course still lack as drafts, on the allowed half-days of the term. Run again, it lays nothing twice. */
export async function draftLessons(actor: Actor, { cohortId, from, weekdays, halves: wished }: DraftInput): Promise<Result<Laid, 'not_allowed' | Fault>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<Laid, Fault>(async (tx) => {
    const cohort = await lockForDrafts(tx, actor, cohortId)
    if (typeof cohort === 'string') return fail(cohort)
    const [modules, laid] = [
      await tx.module.findMany({ where: { courseId: cohort.courseId }, orderBy: { position: 'asc' }, select: { id: true, name: true, periods: true } }),
      await tx.lesson.groupBy({ by: ['moduleId'], where: { cohortId, status: { not: 'CANCELLED' } }, _sum: { periods: true }, _count: true }),
    ]
    const lacking = modules.map(({ id, name, periods }) => {
      const there = laid.find(({ moduleId }) => moduleId === id)
      return { id, name, periods: Math.max(0, periods - (there?._sum.periods ?? 0)), begun: there?._count ?? 0 }
    })
    const begin = from > cohort.opensOn ? from : cohort.opensOn
    const { drafts, left } = draftOf(lacking, freeSlots({ from: begin, to: cohort.endsOn, weekdays, halves: wished, daysOff: cohort.daysOff, taken: cohort.taken }))
    return lay(tx, actor, { id: cohortId, schoolId: cohort.schoolId }, drafts.map((draft) => ({ ...draft, kind: 'LECTURE' })), left)
  }, {}, { timeout: 30_000 })
}

/** Copies the timetable of another class of the school as drafts, by whole weeks; rooms and lecturers are for the planner to choose. */
export async function copyLessons(actor: Actor, { cohortId, sourceId }: { cohortId: string; sourceId: string }): Promise<Result<Laid, 'not_allowed' | 'source_not_found' | Fault>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<Laid, 'source_not_found' | Fault>(async (tx) => {
    const cohort = await lockForDrafts(tx, actor, cohortId)
    if (typeof cohort === 'string') return fail(cohort)
    const source = await tx.cohort.findFirst({
      where: { id: sourceId, schoolId: actor.schoolId, NOT: { id: cohortId } },
      select: { courseId: true, opensOn: true, lessons: { where: { status: { not: 'CANCELLED' } }, orderBy: { startsAt: 'asc' }, take: 1_000, select: { title: true, kind: true, day: true, half: true, periods: true, moduleId: true } } },
    })
    if (!source) return fail('source_not_found', { field: 'sourceId' })
    const lessons = source.lessons.map((lesson) => ({ ...lesson, day: dayOf(lesson.day), moduleId: source.courseId === cohort.courseId ? lesson.moduleId : null }))
    const moved = movedByWeeks(lessons, { sourceOpens: dayOf(source.opensOn), opensOn: cohort.opensOn, endsOn: cohort.endsOn, daysOff: cohort.daysOff, taken: cohort.taken })
    return lay(tx, actor, { id: cohortId, schoolId: cohort.schoolId }, moved, lessons.length - moved.length)
  }, {}, { timeout: 30_000 })
}

/** Removes every draft of a class, which nobody has seen. */
export async function clearDrafts(actor: Actor, { cohortId }: { cohortId: string }): Promise<Result<{ count: number }, 'not_allowed' | Fault>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<{ count: number }, Fault>(async (tx) => {
    const cohort = await lockForDrafts(tx, actor, cohortId)
    if (typeof cohort === 'string') return fail(cohort)
    const drafts = { cohortId, status: 'DRAFT' }
    await tx.lessonLecturer.deleteMany({ where: { lesson: { ...drafts, substitutions: { none: {} } } } })
    const { count } = await tx.lesson.deleteMany({ where: { ...drafts, substitutions: { none: {} } } })
    await recordEvent(tx, actor, { type: 'lesson.removed', cohortId, schoolId: actor.schoolId, data: { count } })
    return ok({ count })
  })
}

/** The class, locked so that two planners do not lay the same twice, with the half-days that are taken and the days off of its term. */
async function lockForDrafts(tx: Tx, actor: SchoolActor, cohortId: string) {
  await tx.$queryRaw`select id from cohort where id = ${cohortId}::uuid and school_id = ${actor.schoolId}::uuid for no key update`
  const cohort = await tx.cohort.findFirst({ where: { id: cohortId, schoolId: actor.schoolId }, select: { schoolId: true, courseId: true, status: true, opensOn: true, endsOn: true } })
  if (!cohort) return 'cohort_not_found' as const
  const over = cohortBlocker(cohort.status)
  if (over) return over
  const term = { gte: cohort.opensOn, lte: cohort.endsOn }
  const [lessons, off] = [await tx.lesson.findMany({ where: { cohortId, status: { not: 'CANCELLED' } }, select: { day: true, half: true } }), await tx.dayOff.findMany({ where: { day: term }, select: { day: true } })]
  return {
    ...cohort, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn), daysOff: new Set(off.map(({ day }) => dayOf(day))),
    taken: new Set(lessons.map(({ day, half }) => slotKey({ day: dayOf(day), half }))),
  }
}

type Drafted = { day: Day; half: string; moduleId: string | null; title: string; periods: number; kind: string }
const isHalf = (text: string): text is Half => halves.some((half) => half === text)

async function lay(tx: Tx, actor: SchoolActor, { id: cohortId, schoolId }: { id: string; schoolId: string }, drafts: readonly Drafted[], left: number): Promise<Result<Laid, 'nothing_to_lay'>> {
  const [first] = drafts
  if (!first) return fail('nothing_to_lay')
  await tx.lesson.createMany({ data: drafts.flatMap(({ day, half, ...draft }) => (isHalf(half) ? [{ id: uuid(), schoolId, cohortId, status: 'DRAFT', half, day: dateOf(day), ...timesOf(day, half), ...draft }] : [])) })
  await recordEvent(tx, actor, { type: 'lessons.drafted', cohortId, schoolId, data: { count: drafts.length, left } })
  return ok({ count: drafts.length, left, first: first.day })
}
