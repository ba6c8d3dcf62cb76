import 'server-only'
import type { Db, Tx } from '../../../db/client'
import { dayOf, type Day } from '../../../time'

/** A lesson with what one person has to do with it: the own row of its class on its day, and the own scan. */
export type OwnPlace = {
  id: string; cohortId: string; schoolId: string; code: string; title: string; day: Day; half: string; startsAt: Date; endsAt: Date; status: string; taken: boolean
  traineeId: string | null; scannedAt: Date | null; late: boolean
}

/** One statement. */
export async function readOwnPlace(tx: Tx | Db, lessonId: string, personId: string): Promise<OwnPlace | null> {
  const [row] = await tx.$queryRaw<(Omit<OwnPlace, 'day'> & { day: Date })[]>`
    select l.id, l.cohort_id as "cohortId", l.school_id as "schoolId", c.code, l.title, l.day, l.half, l.starts_at as "startsAt", l.ends_at as "endsAt", l.status,
      exists (select from attendance_roll r where r.lesson_id = l.id) as taken, t.id as "traineeId", s.scanned_at as "scannedAt", coalesce(s.late, false) as late
    from lesson l join cohort c on c.id = l.cohort_id
    left join lateral (select id from trainee where cohort_id = l.cohort_id and person_id = ${personId}::uuid and enrolled_on <= l.day and (left_on is null or left_on > l.day) limit 1) t on true
    left join roll_scan s on s.lesson_id = l.id and s.trainee_id = t.id
    where l.id = ${lessonId}::uuid`
  return row ? { ...row, day: dayOf(row.day) } : null
}
