import 'server-only'
import { seesWholeSchool, type Actor } from '../../../access/actor'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'

/** Calls whose sums an actor may read, as a condition on `needs_call c` and its `school s`; null for whom they are no business. */
function summedBy(actor: Actor): Prisma.Sql | null {
  if (actor.kind === 'school' && seesWholeSchool(actor)) return Prisma.sql`c.school_id = ${actor.schoolId}::uuid`
  return actor.kind === 'province' ? Prisma.sql`s.province_id = ${actor.provinceId}::uuid` : null
}

/**
 * Common table `call`: the one that is named, if the actor may read its sums; null if sums are none of its business. `late_from` is
 * the instant at which the deadline's day is over in Việt Nam, `asked_on` the day that says which agencies were asked.
 */
export function calledTable(actor: Actor, callId: string, today: Day): Prisma.Sql | null {
  const summed = summedBy(actor)
  return summed && Prisma.sql`call as (
    select c.id, c.school_id, s.province_id, least(c.deadline, ${today}::date) as asked_on, (c.deadline + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as late_from
    from needs_call c join school s on s.id = c.school_id where c.id = ${callId}::uuid and ${summed})`
}

/**
 * Whether an answer `a` still counts: an agency that was merged or renamed is spoken for by its successor once that one
 * has answered the same call. A split hands nothing over by itself.
 */
export const stillCounts = Prisma.sql`not exists (
  select from agency_succession v join needs_answer heir on heir.call_id = a.call_id and heir.agency_id = v.to_id
  where v.from_id = a.agency_id and v.kind <> 'SPLIT')`

/** Common table `asked`: agencies that answered, and those of the day that did not. Late as rules.ts says it: by its rows, or, without any, by the answer. */
export const askedTable = Prisma.sql`asked as (
  select g.id as agency_id, (select n.name from agency_name n where n.agency_id = g.id order by n.valid_from desc limit 1) as agency, a.answered_at, x.lines, x.headcount,
    case when a.call_id is null then false when x.lines = 0 then a.answered_at >= call.late_from else x.late_lines > 0 end as late
  from call join agency g on g.province_id = call.province_id
  left join needs_answer a on a.call_id = call.id and a.agency_id = g.id
  left join lateral (
    select count(distinct n.id)::int as lines, (count(distinct n.id) filter (where n.entered_at >= call.late_from))::int as late_lines,
      coalesce(sum(y.headcount) filter (where y.ahead = 0), 0)::int as headcount
    from need n left join need_year y on y.need_id = n.id where n.call_id = call.id and n.agency_id = g.id) x on true
  where case when a.call_id is null then call.asked_on between g.valid_from and coalesce(g.valid_to, 'infinity') else ${stillCounts} end)`
