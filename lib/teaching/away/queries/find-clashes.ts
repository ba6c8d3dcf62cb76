import 'server-only'
import type { Actor } from '../../../access/actor'
import { isFollowedNow } from '../../../access/followed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf } from '../../../time'
import { seesWhoIsAway } from '../policy'
import type { AwayClash } from '../schema'

type Row = Omit<AwayClash, 'from' | 'to'> & { from: Date; to: Date }

/**
 * The other classes that keep somebody whom the agency sent away in weeks of the class asked for: weeks with published lessons, and after the
 * last of them those of the class's dates. One statement; what another agency sent the person to is not told.
 */
export async function findClashes(actor: Actor, { personId, cohortId }: { personId: string; cohortId: string }): Promise<AwayClash[]> {
  if (!seesWhoIsAway(actor)) return []
  const other = Prisma.sql`person_id = ${personId}::uuid and cohort_id <> ${cohortId}::uuid`
  const rows = await db.$queryRaw<Row[]>`
    with other as (
      select t.cohort_id, false as unsure from trainee t where ${other} and t.status = 'STUDYING' and ${isFollowedNow(actor.agencyIds)}
      union all select cohort_id, true from nomination where ${other} and agency_id = any(${[...actor.agencyIds]}::uuid[]) and status in ('SUBMITTED', 'RETURNED', 'ACCEPTED')
    ), class as (
      select c.id, c.code, c.opens_on, c.ends_on, k.name as course, case when c.status = 'COMPLETED' then c.ends_on else (select max(day) from lesson l where l.cohort_id = c.id and l.status = 'PUBLISHED') end as until
      from cohort c join course k on k.id = c.course_id where c.status not in ('CANCELLED', 'POSTPONED') and (c.id = ${cohortId}::uuid or c.id in (select cohort_id from other))
    ), week as (
      select distinct c.id, date_trunc('week', l.day)::date as monday, false as expected from class c join lesson l on l.cohort_id = c.id and l.status = 'PUBLISHED'
      union all
      select c.id, w::date, true from class c, generate_series(greatest(date_trunc('week', c.opens_on), date_trunc('week', c.until) + interval '7 days'), c.ends_on, interval '7 days') w
    )
    select c.id as "cohortId", c.code, c.course, c.opens_on as "from", c.ends_on as "to", count(distinct a.monday)::int as weeks, bool_or(o.unsure or a.expected or b.expected) as unsure
    from other o join class c on c.id = o.cohort_id join week a on a.id = c.id join week b on b.monday = a.monday and b.id = ${cohortId}::uuid
    group by c.id, c.code, c.course, c.opens_on, c.ends_on order by c.opens_on, c.id`
  return rows.map(({ from, to, ...row }) => ({ ...row, from: dayOf(from), to: dayOf(to) }))
}
