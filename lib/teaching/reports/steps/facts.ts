import 'server-only'
import type { Db, Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { schemeOfClass } from '../../marks/steps/sheet'
import type { Known } from '../rules/facts'

export type KnownRow = Known & { key: string; schoolId: string }

/**
 * What is stored of trainees up to a day each, as a statement: of the lessons of those days the rolls, of the sheets verified by then the marks, and conduct as it
 * was judged last, which is of no day. `wanted` selects `key`, `trainee_id`, `until`. One statement for a whole class.
 */
export const knownOf = (wanted: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with wanted as (${wanted}), scheme as (
    select c.id as cohort_id, jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'name', k.name, 'weight', k.weight) order by k.position) as components
    from cohort c join mark_scheme s on ${schemeOfClass} join mark_component k on k.scheme_id = s.id where c.id in (select x.cohort_id from wanted y join trainee x on x.id = y.trainee_id) group by c.id
  )
  select w.key, t.school_id as "schoolId", h.lessons, h.periods, h.rolls, h.called, a.late, a.excused, a.unexcused, a.absent as "absentPeriods",
    coalesce((select jsonb_agg(jsonb_build_object('componentId', m.component_id, 'attempt', m.attempt, 'outcome', m.outcome, 'value', m.value))
      from mark m join mark_sheet s on s.id = m.sheet_id where m.trainee_id = t.id and s.status in ('VERIFIED', 'LOCKED') and (s.verified_at at time zone 'Asia/Ho_Chi_Minh')::date <= w.until), '[]') as marks,
    (select jsonb_object_agg(x.step, x.points) from (select step, sum(points) as points from conduct_point where trainee_id = t.id group by step) x) as points,
    coalesce(p.components, '[]') as components
  from wanted w join trainee t on t.id = w.trainee_id left join scheme p on p.cohort_id = t.cohort_id
  cross join lateral (
    select count(l.id)::int as lessons, coalesce(sum(l.periods), 0)::int as periods, count(r.lesson_id)::int as rolls, coalesce(sum(l.periods) filter (where r.lesson_id is not null), 0)::int as called
    from lesson l left join attendance_roll r on r.lesson_id = l.id where l.cohort_id = t.cohort_id and l.status = 'PUBLISHED' and l.day between t.enrolled_on and w.until) h
  cross join lateral (
    select count(*) filter (where e.status = 'LATE')::int as late, count(*) filter (where e.status = 'EXCUSED')::int as excused, count(*) filter (where e.status = 'UNEXCUSED')::int as unexcused,
      coalesce(sum(l.periods) filter (where e.status in ('EXCUSED', 'UNEXCUSED')), 0)::int as absent
    from attendance_entry e join lesson l on l.id = e.lesson_id where e.trainee_id = t.id and l.day <= w.until) a`

/** The same as rows. */
export const readKnown = (tx: Tx | Db, wanted: Prisma.Sql): Promise<KnownRow[]> => tx.$queryRaw<KnownRow[]>(knownOf(wanted))
