import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { addDays, dayAt, dayOf, type Day } from '../../../time'
import { lessonsStaffedBy } from '../../steps/scope'
import { mayTakeRoll } from '../policy'

export type MissingRoll = { lessonId: string; cohortId: string; code: string; title: string; day: Day; half: string }

const DAYS_BACK = 14

/** Lessons that have begun in the last two weeks and whose roll the actor could take, the latest first. One statement. */
export async function listMissingRolls(actor: Actor, now: Date): Promise<MissingRoll[]> {
  if (!mayTakeRoll(actor)) return []
  const rows = await db.$queryRaw<(Omit<MissingRoll, 'day'> & { day: Date })[]>`
    select l.id as "lessonId", l.cohort_id as "cohortId", c.code, l.title, l.day, l.half from lesson l join cohort c on c.id = l.cohort_id
    where l.status = 'PUBLISHED' and l.starts_at <= ${now} and l.day >= ${addDays(dayAt(now), -DAYS_BACK)}::date and c.status = 'RUNNING' and ${lessonsStaffedBy(actor)}
      and not exists (select from attendance_roll r where r.lesson_id = l.id) order by l.starts_at desc, l.id limit 20`
  return rows.map((row) => ({ ...row, day: dayOf(row.day) }))
}
