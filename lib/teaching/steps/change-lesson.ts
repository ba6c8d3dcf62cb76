import 'server-only'
import type { SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { differences, placeOf, snapshotOf, type Aspect } from '../history/rules'
import { isBlocking } from '../planner/rules'
import type { Clash } from '../planner/schema'
import { readLessons, type LockedLesson } from './lock-lessons'

export type Reasons = { note?: string | undefined; overrideReason?: string | undefined }

/** Kinds of warnings, each once; what blocks is none. */
export const warningsOf = (clashes: readonly Clash[], lesson?: string): string[] =>
  [...new Set(clashes.filter((clash) => !isBlocking(clash) && (!lesson || clash.lesson === lesson)).map(({ kind }) => kind))]

/**
 * Writes the history of lessons that were published and have changed: a revision, the row of before and after, and the event from which those concerned
 * are told: lecturers of before and after, class head, trainees. `before` are the lessons as they were locked; drafts keep no history.
 */
export async function keepHistory(tx: Tx, actor: SchoolActor, before: readonly LockedLesson[], given: Reasons & { clashes?: readonly Clash[]; now: Date }): Promise<void> {
  const published = before.filter(({ status }) => status === 'PUBLISHED')
  const current = new Map((await readLessons(tx, published.map(({ id }) => id))).map((lesson) => [lesson.id, lesson]))
  const changed = published.flatMap((was) => {
    const is = current.get(was.id)
    const differs = is ? differing(was, is) : []
    const cancelled = is?.status === 'CANCELLED'
    return is && (differs.length > 0 || cancelled || was.link !== is.link) ? [{ was, is, cancelled, differs }] : []
  })
  if (changed.length === 0) return
  for (const { is, differs } of changed) {
    await tx.lesson.update({ where: { id: is.id }, data: { revision: { increment: 1 }, changeNote: given.note ?? usualNote(differs, is) }, select: { id: true } })
  }
  await tx.lessonChange.createMany({ data: changed.map(({ was, is, cancelled }): Prisma.LessonChangeCreateManyInput => {
    const warnings = warningsOf(given.clashes ?? [], is.id)
    return {
      lessonId: is.id, cohortId: is.cohortId, revision: was.revision + 1, kind: cancelled ? 'CANCELLED' : 'CHANGED', changedAt: given.now, accountId: actor.accountId,
      before: snapshotOf(was), after: snapshotOf(is), note: given.note ?? null, warnings, overrideReason: warnings.length > 0 ? (given.overrideReason ?? null) : null,
    }
  }) })
  await recordEvents(tx, actor, changed.map(({ was, is, cancelled, differs }): DomainEvent => ({
    type: cancelled ? 'lesson.cancelled' : 'lesson.changed', cohortId: is.cohortId, schoolId: is.schoolId,
    data: { lesson: is.id, from: was.day, fromHalf: was.half, fromPlace: placeOf(snapshotOf(was)), day: is.day, half: is.half, place: placeOf(snapshotOf(is)), what: differs, lecturers: [...new Set([...was.lecturers, ...is.lecturers].map(({ id }) => id))] },
  })))
}

/** Two lecturers, or two rooms, may have one name: whoever is exchanged is another all the same. */
function differing(was: LockedLesson, is: LockedLesson): Aspect[] {
  const seen = differences(snapshotOf(was), snapshotOf(is))
  const exchanged = JSON.stringify(was.lecturers.map(({ id }) => id)) !== JSON.stringify(is.lecturers.map(({ id }) => id))
  return exchanged && !seen.includes('lecturers') ? [...seen, 'lecturers'] : seen
}

/** What timetables say of a change for which nobody gave a reason; they are written in Vietnamese, as every text of the school. */
const notes = { when: 'Đổi giờ', where: 'Đổi phòng', lecturers: 'Đổi giảng viên', title: 'Đổi nội dung', kind: 'Đổi hình thức', periods: 'Đổi số tiết', note: 'Bổ sung ghi chú' } as const
const usualNote = ([first]: readonly Aspect[], { link, status }: LockedLesson): string | null =>
  status === 'CANCELLED' ? null : link && first === 'where' ? 'Chuyển sang học trực tuyến' : first ? notes[first] : 'Đổi liên kết học trực tuyến'
