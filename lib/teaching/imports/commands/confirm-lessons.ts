import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import type { Day } from '../../../time'
import { mayPlanLessons } from '../../planner/policy'
import { cohortBlocker, timesOf } from '../../planner/rules'
import { readLesson } from '../rules/cells'
import { lessonList, type LessonList } from '../schema'
import { draftOf, judgeLessons, readChoices } from '../steps/judge-lessons'

type Fault = 'import_not_found' | 'cohort_not_planned' | 'import_has_errors'
/** `first`: the first day that has a lesson. */
export type LaidLessons = { cohortId: string; count: number; first: Day }

/**
 * Lays every row of an uploaded timetable as a draft, or none: rows are judged by what holds now, and one that is wrong refuses all. Safe to
 * repeat: what was laid answers again what it did.
 */
export async function confirmLessons(actor: Actor, { id }: { id: string }, now: Date): Promise<Result<LaidLessons, 'not_allowed' | Fault>> {
  if (!mayPlanLessons(actor)) return fail('not_allowed')
  return transaction<LaidLessons, Fault>(async (tx) => {
    const where = { id, cohort: { schoolId: actor.schoolId } }
    const seen = await tx.lessonImport.findFirst({ where, select: { cohortId: true } })
    if (!seen) return fail('import_not_found')
    // The lock of everybody who lays drafts of the class: the second of two who confirm reads what the first has written.
    await tx.$queryRaw`select id from cohort where id = ${seen.cohortId}::uuid for no key update`
    const found = await tx.lessonImport.findFirst({ where, select: { content: true, writtenAt: true } })
    if (!found) return fail('import_not_found')
    const list = lessonList.parse(found.content)
    const laid = { cohortId: seen.cohortId, count: list.rows.length, first: firstDay(list) }
    if (found.writtenAt) return ok(laid)
    const into = await readChoices(tx, seen.cohortId)
    const over = cohortBlocker(into.status)
    if (over) return fail(over)
    const lessons = (await judgeLessons(tx, into, list)).flatMap(({ lesson }) => lesson ?? [])
    if (lessons.length < list.rows.length) return fail('import_has_errors', { count: list.rows.length - lessons.length })
    await tx.lesson.createMany({ data: lessons.map((lesson) => draftOf(lesson, into)) })
    await tx.lessonLecturer.createMany({ data: lessons.flatMap(({ id: lessonId, day, half, lecturers }) => lecturers.map((one) => ({ lessonId, lecturerId: one.id, ...timesOf(day, half), status: 'DRAFT' }))) })
    await tx.lessonImport.update({ where: { id }, data: { writtenAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'lessons.drafted', cohortId: into.id, schoolId: into.schoolId, data: { count: lessons.length, left: 0 } })
    return ok(laid)
  }, {}, { timeout: 30_000 })
}

/** The first day of a timetable; only one whose days can be read is laid. */
const firstDay = (list: LessonList): Day => list.rows.flatMap((row) => readLesson(row, list).day ?? []).toSorted()[0] ?? ''
