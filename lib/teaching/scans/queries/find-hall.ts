import 'server-only'
import type { Actor } from '../../../access/actor'
import { codeTimes, rollingCode } from '../../../access/rolling-code'
import { db } from '../../../db/client'
import { dayAt, dayOf, type Day } from '../../../time'
import { mayTakeRoll } from '../../attendance/policy'
import { lessonsStaffedBy } from '../../steps/scope'
import { scanBlocker, windowOf, type ScanTimes, type Window } from '../rules/window'
import { findScanTimes } from './find-times'

type Lesson = { id: string; cohortId: string; code: string; title: string; day: Day; half: string; status: string; startsAt: Date; endsAt: Date }
/** What the screen of a hall shows. Without a code, `blocker` says why. */
export type Hall = {
  lesson: Lesson; total: number; scanned: number; times: ScanTimes; window: Window
  blocker: ReturnType<typeof scanBlocker>; code: string | null; changesAt: Date; takenUntil: Date
}

/** The screen of a lesson for those who take its roll, null for others. Two statements. */
export async function findHall(actor: Actor, lessonId: string, now: Date): Promise<Hall | null> {
  if (!mayTakeRoll(actor)) return null
  const times = await findScanTimes(actor, actor.schoolId, dayAt(now))
  const [row] = await db.$queryRaw<(Omit<Lesson, 'day'> & { day: Date; taken: boolean; total: number; scanned: number })[]>`
    select l.id, l.cohort_id as "cohortId", c.code, l.title, l.day, l.half, l.status, l.starts_at as "startsAt", l.ends_at as "endsAt",
      exists (select from attendance_roll r where r.lesson_id = l.id) as taken,
      (select count(*)::int from trainee t where t.cohort_id = l.cohort_id and t.enrolled_on <= l.day and (t.left_on is null or t.left_on > l.day)) as total,
      (select count(*)::int from roll_scan s where s.lesson_id = l.id and s.scanned_at between l.starts_at - make_interval(mins => ${times.opensBefore}::int) and l.ends_at) as scanned
    from lesson l join cohort c on c.id = l.cohort_id where l.id = ${lessonId}::uuid and ${lessonsStaffedBy(actor)}`
  if (!row) return null
  const { taken, total, scanned, ...lesson } = row
  const window = windowOf(lesson, times)
  const blocker = scanBlocker({ status: lesson.status, taken }, window, now)
  return { lesson: { ...lesson, day: dayOf(lesson.day) }, total, scanned, times, window, blocker, code: blocker ? null : rollingCode(lesson.id, now), ...codeTimes(now) }
}
