import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { lessonsStaffedBy } from '../../steps/scope'
import { mayReadRolls } from '../policy'

export type RollItem = {
  lessonId: string; title: string; day: Day; half: string; status: string; lecturers: readonly string[]
  taken: boolean; late: number; excused: number; unexcused: number; onDuty: number
}

/** The lessons of a class up to a day, the latest first, with what their rolls count. One statement. */
export async function listRolls(actor: Actor, { cohortId, until }: { cohortId: string; until: Day }): Promise<RollItem[]> {
  if (!mayReadRolls(actor)) return []
  const rows = await db.$queryRaw<(Omit<RollItem, 'day'> & { day: Date })[]>`
    select l.id as "lessonId", l.title, l.day, l.half, l.status, r.lesson_id is not null as taken, n.late, n.excused, n.unexcused, n.on_duty as "onDuty",
      array(select p.full_name from lesson_lecturer x join lecturer p on p.id = x.lecturer_id where x.lesson_id = l.id order by p.id) as lecturers
    from lesson l left join attendance_roll r on r.lesson_id = l.id cross join lateral (
      select count(*) filter (where e.status = 'LATE')::int as late, count(*) filter (where e.status = 'EXCUSED')::int as excused,
        count(*) filter (where e.status = 'UNEXCUSED')::int as unexcused, count(*) filter (where e.status = 'ON_DUTY')::int as on_duty
      from attendance_entry e where e.lesson_id = l.id) n
    where l.cohort_id = ${cohortId}::uuid and l.day <= ${until}::date and ${lessonsStaffedBy(actor)}
    order by l.day desc, l.starts_at desc, l.id limit 400`
  return rows.map((row) => ({ ...row, day: dayOf(row.day) }))
}
