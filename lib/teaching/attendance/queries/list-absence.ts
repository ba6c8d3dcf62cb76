import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { traineesFollowedBy } from '../../steps/scope'
import { periodsOf, type Absence } from '../rules/absence'

/** How much of the course and of each module somebody missed. `late`, `onDuty`: lessons, which the bar does not count. */
export type AbsenceRow = {
  traineeId: string; personId: string; name: string; birthDate: Day; agency: string; status: string
  course: Absence; modules: (Absence & { id: string; name: string })[]; excused: number; unexcused: number; late: number; onDuty: number
}

type Counted = {
  traineeId: string; personId: string; name: string; birthDate: Date; agency: string; status: string; planned: number; held: number
  modules: { id: string; name: string; planned: number; held: number; absent: number }[] | null
  absent: number; excused: number; unexcused: number; late: number; onDuty: number
}

/** The absences of a class, of everybody in it that the actor follows, by given name. One statement. */
export const listAbsence = (actor: Actor, cohortId: string): Promise<AbsenceRow[]> => readAbsence(actor, Prisma.sql`t.cohort_id = ${cohortId}::uuid`)

/** The absences of one trainee, or null if it is not the actor's to follow. One statement. */
export async function attendanceOf(actor: Actor, traineeId: string): Promise<AbsenceRow | null> {
  const [row] = await readAbsence(actor, Prisma.sql`t.id = ${traineeId}::uuid`)
  return row ?? null
}

async function readAbsence(actor: Actor, of: Prisma.Sql): Promise<AbsenceRow[]> {
  const rows = await db.$queryRaw<Counted[]>`
    with followed as (
      select t.*, c.course_id from trainee t join cohort c on c.id = t.cohort_id where ${of} and ${traineesFollowedBy(actor)} limit 400
    ), held as (
      select r.cohort_id, l.module_id, sum(l.periods)::int as periods from attendance_roll r join lesson l on l.id = r.lesson_id
      where r.cohort_id in (select cohort_id from followed) group by r.cohort_id, l.module_id
    ), missed as (
      select e.trainee_id, l.module_id, coalesce(sum(l.periods) filter (where e.status in ('EXCUSED', 'UNEXCUSED')), 0)::int as absent,
        count(*) filter (where e.status = 'EXCUSED')::int as excused, count(*) filter (where e.status = 'UNEXCUSED')::int as unexcused,
        count(*) filter (where e.status = 'LATE')::int as late, count(*) filter (where e.status = 'ON_DUTY')::int as on_duty
      from attendance_entry e join lesson l on l.id = e.lesson_id where e.trainee_id in (select id from followed) group by e.trainee_id, l.module_id
    )
    select t.id as "traineeId", p.id as "personId", p.full_name as name, p.birth_date as "birthDate", coalesce(n.name, '') as agency, t.status,
      (select coalesce(sum(m.periods), 0)::int from module m where m.course_id = t.course_id) as planned,
      (select coalesce(sum(h.periods), 0)::int from held h where h.cohort_id = t.cohort_id) as held,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'planned', m.periods, 'held', coalesce(h.periods, 0), 'absent', s.absent) order by m.position)
        from missed s join module m on m.id = s.module_id left join held h on h.cohort_id = t.cohort_id and h.module_id = m.id
        where s.trainee_id = t.id and s.absent > 0) as modules,
      s.* from followed t join person p on p.id = t.person_id
    left join agency_name n on n.agency_id = t.agency_id and n.valid_to is null
    cross join lateral (select coalesce(sum(absent), 0)::int as absent, coalesce(sum(excused), 0)::int as excused, coalesce(sum(unexcused), 0)::int as unexcused,
      coalesce(sum(late), 0)::int as late, coalesce(sum(on_duty), 0)::int as "onDuty" from missed where trainee_id = t.id) s
    order by t.name_key collate "vi-x-icu", t.id`
  return rows.map(({ planned, held, absent, modules, ...row }) => ({
    ...row, birthDate: dayOf(row.birthDate), course: { absent, periods: periodsOf(planned, held) },
    modules: (modules ?? []).map((one) => ({ id: one.id, name: one.name, absent: one.absent, periods: periodsOf(one.planned, one.held) })),
  }))
}
