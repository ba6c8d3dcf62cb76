import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf, dayOrNull, type Day } from '../../../time'
import { lockLesson } from '../../steps/lock-lessons'
import { findStudyLimits } from '../../marks/queries/find-limits'
import { mayTakeRoll } from '../policy'
import { entryBlocker, rollBlocker, type Bar } from '../rules/absence'
import { attendanceOf } from '../rules/statuses'
import type { RollInput } from '../schema'
import { warnOfAbsence } from '../steps/warn'

type RollFault = 'lesson_not_found' | 'lesson_cancelled' | 'lesson_not_published' | 'lesson_ahead' | 'trainee_left' | 'trainee_not_in_class' | 'changed_meanwhile' | 'scans_meanwhile' | 'nobody_scanned'
export type RollError = 'not_allowed' | RollFault
export type TakenRoll = { lessonId: string; cohortId: string; version: number; warned: number }
type Wanted = RollInput & { lessonId: string }
type Refused = { cohortId: string; schoolId: string; trainee?: string }

/**
 * Writes the roll of a lesson as a whole: whoever is not named was present. A roll that somebody else wrote meanwhile is not
 * overwritten, nor is one closed by scans of which more came meanwhile; the same roll again changes nothing. What is refused is on record with its reason.
 */
export async function takeRoll(actor: Actor, wanted: Wanted, now: Date): Promise<Result<TakenRoll, RollError>> {
  if (!mayTakeRoll(actor)) return fail('not_allowed')
  const { bar } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  const at: { refused?: Refused } = {}
  const result = await transaction<TakenRoll, RollFault>(async (tx) => {
    const lesson = await lockLesson(tx, actor, wanted.lessonId)
    if (!lesson) return fail('lesson_not_found')
    const place = { cohortId: lesson.cohortId, schoolId: lesson.schoolId }
    at.refused = place
    const blocker = rollBlocker({ status: lesson.status, day: lesson.day }, dayAt(now))
    if (blocker) return fail(blocker)
    const strange = await findStranger(tx, wanted, lesson.cohortId, lesson.day)
    if (strange) {
      at.refused = { ...place, trainee: strange.traineeId }
      return fail(strange.blocker, { field: `at-${strange.traineeId}`, traineeId: strange.traineeId })
    }
    return writeRoll(tx, actor, { ...wanted, cohortId: lesson.cohortId, schoolId: lesson.schoolId, bar, now })
  })
  if (!result.ok && at.refused) await recordRefusal(actor, wanted.lessonId, at.refused, result.error)
  return result
}

const recordRefusal = (actor: SchoolActor, lesson: string, { trainee, ...place }: Refused, refusal: string): Promise<void> =>
  recordEvent(db, actor, { type: 'roll.refused', ...place, data: { lesson, refusal, ...(trainee ? { trainee } : {}) } })

/** The first of the named who does not belong to the class on that day. */
async function findStranger(tx: Tx, { entries }: Wanted, cohortId: string, day: Day) {
  const known = await tx.trainee.findMany({ where: { cohortId, id: { in: entries.map(({ traineeId }) => traineeId) } }, select: { id: true, status: true, enrolledOn: true, leftOn: true } })
  const byId = new Map(known.map((one) => [one.id, { status: one.status, enrolledOn: dayOf(one.enrolledOn), leftOn: dayOrNull(one.leftOn) }]))
  for (const { traineeId } of entries) {
    const blocker = entryBlocker(byId.get(traineeId), day)
    if (blocker) return { traineeId, blocker }
  }
  return null
}

async function writeRoll(tx: Tx, actor: SchoolActor, { lessonId, version, scanned, entries, cohortId, schoolId, bar, now }: Wanted & { cohortId: string; schoolId: string; bar: Bar; now: Date }): Promise<Result<TakenRoll, RollFault>> {
  // The lesson's row is held: nobody writes between reading and writing.
  const before = await tx.attendanceRoll.findUnique({ where: { lessonId }, select: { version: true, entries: { select: { traineeId: true, status: true } } } })
  const was = new Map((before?.entries ?? []).map(({ traineeId, status }) => [traineeId, status]))
  const named = entries.filter(({ status }) => status !== 'PRESENT')
  const is = new Map(named.map(({ traineeId, status }) => [traineeId, status]))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
  if (before && changed.length === 0) return ok({ lessonId, cohortId, version: before.version, warned: 0 })
  if ((before?.version ?? 0) !== version) return fail('changed_meanwhile')
  // Closed by scans of which there are none it would say of everybody that they were absent.
  if (scanned === 0) return fail('nobody_scanned')
  if (scanned !== undefined && (await tx.rollScan.count({ where: { lessonId } })) !== scanned) return fail('scans_meanwhile')
  const taken = { takenAt: now, takenBy: actor.accountId, takenAs: actor.roleId, version: version + 1 }
  await tx.attendanceRoll.upsert({ where: { lessonId }, create: { lessonId, cohortId, schoolId, ...taken }, update: taken, select: { lessonId: true } })
  await tx.attendanceEntry.deleteMany({ where: { lessonId, traineeId: { in: changed } } })
  await tx.attendanceEntry.createMany({ data: named.filter(({ traineeId }) => changed.includes(traineeId)).map((entry) => ({ lessonId, cohortId, ...entry })) })
  await recordEvent(tx, actor, {
    type: before ? 'roll.changed' : 'roll.taken', cohortId, schoolId,
    data: { lesson: lessonId, version: version + 1, ...(scanned === undefined ? {} : { scanned }), changes: changed.map((id) => `${id} ${attendanceOf(was.get(id) ?? null)} ${attendanceOf(is.get(id) ?? null)}`) },
  })
  return ok({ lessonId, cohortId, version: version + 1, warned: await warnOfAbsence(tx, actor, { lessonId, cohortId, schoolId, bar, now }) })
}
