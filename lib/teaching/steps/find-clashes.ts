import 'server-only'
import type { Tx } from '../../db/client'
import { clashesAmong } from '../planner/rules'
import type { Clash, Placed } from '../planner/schema'

/**
 * Everything that stands against lessons at their places, among themselves and against what is published; where the lessons stand now does not
 * count. One statement. What it finds is for people to read: two who ask at once are both told that a room is free, and the constraint refuses one.
 */
export async function findClashes(tx: Tx, placed: readonly Placed[]): Promise<Clash[]> {
  if (placed.length === 0) return []
  const wanted = JSON.stringify(placed.map(({ id, cohortId, roomId, lecturers, startsAt, endsAt, day, half, title, code, room }) => (
    { id, cohortId, roomId, lecturers: lecturers.map((one) => one.id), startsAt, endsAt, day, half, title, code, room })))
  const rows = await tx.$queryRaw<Row[]>`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb) as w(id uuid, "cohortId" uuid, "roomId" uuid, lecturers uuid[], "startsAt" timestamptz, "endsAt" timestamptz, day date, code text, room text)
    ), taught as (select w.*, p.id as "lecturerId", concat_ws(' ', p.degree, p.full_name) as name, p.kind, p.recognised_to
      from wanted w join lecturer p on p.id = any(w.lecturers)
    ), found as (
      select 'ROOM' as kind, w.id as lesson, l.id as other, w.room as name, null::int as count
        from wanted w join lesson l on l.room_id = w."roomId" and l.status = 'PUBLISHED' and tstzrange(l.starts_at, l.ends_at) && tstzrange(w."startsAt", w."endsAt")
      union all select 'LECTURER', t.id, x.lesson_id, t.name, null
        from taught t join lesson_lecturer x on x.lecturer_id = t."lecturerId" and x.status = 'PUBLISHED' and tstzrange(x.starts_at, x.ends_at) && tstzrange(t."startsAt", t."endsAt")
      union all select 'COHORT', w.id, l.id, w.code, null
        from wanted w join lesson l on l.cohort_id = w."cohortId" and l.day = w.day and l.status = 'PUBLISHED' and l.starts_at < w."endsAt" and l.ends_at > w."startsAt"
      union all select 'TRAINEES', w.id, case when l.school_id = o.school_id then l.id end, null, count(*)::int
        from wanted w join cohort o on o.id = w."cohortId" join trainee a on a.cohort_id = w."cohortId" and a.status = 'STUDYING'
        join trainee b on b.person_id = a.person_id and b.cohort_id <> a.cohort_id and b.status = 'STUDYING'
        join lesson l on l.cohort_id = b.cohort_id and l.day = w.day and l.status = 'PUBLISHED' and l.starts_at < w."endsAt" and l.ends_at > w."startsAt" group by w.id, l.id, o.school_id
      union all select 'SEATS', w.id, null, r.name, a.count
        from wanted w join room r on r.id = w."roomId" cross join lateral (select count(*)::int from trainee t where t.cohort_id = w."cohortId" and t.status = 'STUDYING') a where a.count > r.seats
      union all select 'RECOGNITION', t.id, null, t.name, null from taught t where t.kind = 'VISITING' and t.recognised_to < t.day)
    select f.kind, f.lesson, f.name, f.count, l.id as "otherId", l.title, l.day::text as day, l.half, c.code
    from found f left join lesson l on l.id = f.other left join cohort c on c.id = l.cohort_id
    where l.id is null or l.id not in (select id from wanted) order by f.lesson, f.kind, l.starts_at, f.name`
  const stored = rows.map(({ otherId, title, day, half, code, ...row }): Clash => (
    { ...row, other: otherId && title && day && half && code ? { id: otherId, title, day, half, code } : null }))
  return [...clashesAmong(placed), ...stored]
}

type Row = Pick<Clash, 'kind' | 'lesson' | 'name' | 'count'> & { otherId: string | null; title: string | null; day: string | null; half: string | null; code: string | null }
