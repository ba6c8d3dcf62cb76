import 'server-only'
import type { Actor, TraineeActor } from '../../../access/actor'
import { isFreshCode, rowOfCode } from '../../../access/rolling-code'
import { forgiveScan, mayScan } from '../../../access/throttle'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import type { ScanError } from '../queries/find-scanning'
import { counts, scanBlocker, windowOf, type ScanTimes } from '../rules/window'
import { readOwnPlace, type OwnPlace } from '../steps/own-place'
import { findScanTimes } from '../queries/find-times'

export type Scanned = { lessonId: string; scannedAt: string; late: boolean }

/**
 * Says by the code on the screen that the trainee is there: in the own row of the class whose roll it is, while the lesson is on and its
 * roll was not taken, once. Said again it stays as it was. What is refused after the code was good is on record.
 */
export async function scanRoll(actor: Actor, { code }: { code: string }, now: Date): Promise<Result<Scanned, ScanError>> {
  if (actor.kind !== 'trainee') return fail('not_allowed')
  if (!(await mayScan(actor.accountId))) return fail('too_many_codes')
  const id = rowOfCode(code)
  const place = id && isFreshCode(code, now) ? await readOwnPlace(db, id, actor.personId) : null
  if (!place) return fail('code_invalid')
  await forgiveScan(actor.accountId)
  const times = await findScanTimes(actor, place.schoolId, dayAt(now))
  const result = await transaction<Scanned, ScanError, 'roll_taken' | 'lesson_cancelled'>(
    (tx) => write(tx, actor, { lessonId: place.id, times, now }), { roll_scan_before_the_roll: 'roll_taken', roll_scan_of_a_published_lesson: 'lesson_cancelled' },
  )
  if (!result.ok) await recordRefusal(actor, place, result.error)
  return result
}

const recordRefusal = (actor: TraineeActor, { id, cohortId, schoolId, traineeId }: OwnPlace, refusal: ScanError): Promise<void> =>
  recordEvent(db, actor, { type: 'roll.refused', cohortId, schoolId, data: { lesson: id, refusal, scanned: true, ...(traineeId ? { trainee: traineeId } : {}) } })

async function write(tx: Tx, { personId }: TraineeActor, { lessonId, times, now }: { lessonId: string; times: ScanTimes; now: Date }): Promise<Result<Scanned, ScanError>> {
  // Shared among those who scan; who takes the roll, moves or cancels the lesson holds its row alone.
  await tx.$queryRaw`select id from lesson where id = ${lessonId}::uuid for share`
  const place = await readOwnPlace(tx, lessonId, personId)
  if (!place?.traineeId) return fail('trainee_not_found')
  const window = windowOf(place, times)
  if (place.scannedAt && counts(place.scannedAt, window)) return ok({ lessonId, scannedAt: place.scannedAt.toISOString(), late: place.late })
  const blocker = scanBlocker(place, window, now)
  if (blocker) return fail(blocker)
  // A scan from before the lesson was moved gives way to this one; of two at once the first stays.
  await tx.$executeRaw`
    insert into roll_scan (lesson_id, trainee_id, cohort_id, scanned_at, late) values (${lessonId}::uuid, ${place.traineeId}::uuid, ${place.cohortId}::uuid, ${now}, ${now > window.lateFrom})
    on conflict (lesson_id, trainee_id) do update set scanned_at = excluded.scanned_at, late = excluded.late where roll_scan.scanned_at not between ${window.from} and ${window.to}`
  const { scannedAt, late } = await tx.rollScan.findUniqueOrThrow({ where: { lessonId_traineeId: { lessonId, traineeId: place.traineeId } }, select: { scannedAt: true, late: true } })
  return ok({ lessonId, scannedAt: scannedAt.toISOString(), late })
}
