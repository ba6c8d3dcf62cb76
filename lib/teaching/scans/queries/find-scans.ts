import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt } from '../../../time'
import { mayReadRolls } from '../../attendance/policy'
import { lessonsStaffedBy } from '../../steps/scope'
import { counts, windowOf } from '../rules/window'
import { findScanTimes } from './find-times'

export type Scan = { traineeId: string; name: string; scannedAt: string; late: boolean }
/** `seen`: how many scans there are in all, those from before the lesson was moved too; who closes the roll says it back. */
export type Scans = { seen: number; items: Scan[] }

/** Who scanned the code of a lesson while it was on, in the order of names, for staff who read its roll; null for others. Three statements. */
export async function findScans(actor: Actor, lessonId: string, now: Date): Promise<Scans | null> {
  if (!mayReadRolls(actor)) return null
  const [lesson] = await db.$queryRaw<{ startsAt: Date; endsAt: Date }[]>`
    select l.starts_at as "startsAt", l.ends_at as "endsAt" from lesson l where l.id = ${lessonId}::uuid and ${lessonsStaffedBy(actor)}`
  if (!lesson) return null
  const window = windowOf(lesson, await findScanTimes(actor, actor.schoolId, dayAt(now)))
  const rows = await db.$queryRaw<(Omit<Scan, 'scannedAt'> & { scannedAt: Date })[]>`
    select s.trainee_id as "traineeId", p.full_name as name, s.scanned_at as "scannedAt", s.late from roll_scan s join trainee t on t.id = s.trainee_id join person p on p.id = t.person_id
    where s.lesson_id = ${lessonId}::uuid order by t.name_key collate "vi-x-icu", t.id`
  const items = rows.filter(({ scannedAt }) => counts(scannedAt, window)).map((row) => ({ ...row, scannedAt: row.scannedAt.toISOString() }))
  return { seen: rows.length, items }
}
