import 'server-only'
import type { Actor } from '../../../access/actor'
import { isFreshCode, rowOfCode } from '../../../access/rolling-code'
import { forgiveScan, mayScan } from '../../../access/throttle'
import { db } from '../../../db/client'
import { fail, ok, type Result } from '../../../result'
import { dayAt, type Day } from '../../../time'
import { counts, scanBlocker, windowOf } from '../rules/window'
import { readOwnPlace } from '../steps/own-place'
import { findScanTimes } from './find-times'

/** What a trainee is asked to confirm; `scannedAt` of who did it before. */
export type Scanning = { code: string; title: string; day: Day; half: string; startsAt: Date; endsAt: Date; lateFrom: Date; scannedAt: Date | null; late: boolean }
export type ScanError = 'not_allowed' | 'code_invalid' | 'too_many_codes' | 'trainee_not_found' | NonNullable<ReturnType<typeof scanBlocker>>

/** What a code asks the trainee to confirm, or why nothing. Who confirmed before reads it after the code has gone. Counted, because a code may be guessed at. */
export async function findScanning(actor: Actor, code: string, now: Date): Promise<Result<Scanning, ScanError>> {
  if (actor.kind !== 'trainee') return fail('not_allowed')
  const id = rowOfCode(code)
  const place = id ? await readOwnPlace(db, id, actor.personId) : null
  if (place?.traineeId && place.scannedAt) {
    const window = windowOf(place, await findScanTimes(actor, place.schoolId, dayAt(now)))
    if (counts(place.scannedAt, window)) return ok({ ...place, lateFrom: window.lateFrom })
  }
  if (!(await mayScan(actor.accountId))) return fail('too_many_codes')
  if (!place || !isFreshCode(code, now)) return fail('code_invalid')
  await forgiveScan(actor.accountId)
  if (!place.traineeId) return fail('trainee_not_found')
  const window = windowOf(place, await findScanTimes(actor, place.schoolId, dayAt(now)))
  const blocker = scanBlocker(place, window, now)
  return blocker ? fail(blocker) : ok({ ...place, scannedAt: null, lateFrom: window.lateFrom })
}
