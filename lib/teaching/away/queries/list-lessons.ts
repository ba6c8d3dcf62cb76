import 'server-only'
import type { Actor } from '../../../access/actor'
import { isFollowedNow } from '../../../access/followed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dateOf, type Day } from '../../../time'
import { seesWhoIsAway } from '../policy'
import type { AwayLesson } from '../schema'

type Row = Omit<AwayLesson, 'startsAt' | 'endsAt' | 'updatedAt'> & { startsAt: Date; endsAt: Date; updatedAt: Date }

/**
 * What an agency's calendar shows: published lessons of the classes that ended on `since` or later and in which the agency had somebody on that
 * day, or on the day from which the lesson was moved. Enrolments, deferrals, withdrawals and hand-overs are only ever added or lifted, so their number,
 * whatever the day of the lesson, makes with its own revision one that only rises. Of trainees whom the agency handed on, the lessons that stood in
 * its calendar by then are told to be over for it; later ones are not its matter.
 */
export async function listAwayLessons(actor: Actor, since: Day): Promise<AwayLesson[]> {
  if (!seesWhoIsAway(actor)) return []
  const own = Prisma.sql`any(${[...actor.agencyIds]}::uuid[])`
  const rows = await db.$queryRaw<Row[]>`
    select l.id, c.code, k.name as course, l.starts_at as "startsAt", l.ends_at as "endsAt", l.status = 'CANCELLED' as cancelled,
      greatest(l.updated_at, max(d.at), max(g.at)) as "updatedAt", (l.revision + count(t.id) + coalesce(sum(d.steps), 0) + sum(g.times))::int as revision,
      (count(t.id) filter (where t.enrolled_on <= l.day and (t.left_on is null or t.left_on > l.day) and d.rests is not true and g.followed))::int as away
    from lesson l join cohort c on c.id = l.cohort_id join course k on k.id = c.course_id
    join trainee t on t.cohort_id = l.cohort_id and (t.agency_id = ${own} or exists (select from agency_handover h where h.trainee_id = t.id and h.to_id = ${own}))
    left join lateral (
      select count(*) + count(x.lifted_on) as steps, max(x.recorded_at) as at,
        bool_or(x.kind = 'DEFERRAL' and l.day >= x.starts_on and l.day <= coalesce(x.ends_on, l.day) and (x.lifted_on is null or l.day < x.lifted_on)) as rests
      from trainee_decision x where x.trainee_id = t.id and x.kind in ('DEFERRAL', 'WITHDRAWAL')) d on true
    cross join lateral (
      select ${isFollowedNow(actor.agencyIds)} as followed, count(*) as times, max(y.done_at) as at, coalesce(bool_or(h.id > l.id), false) as stood
      from agency_handover h join succession_case y on y.id = h.case_id where h.trainee_id = t.id) g
    where l.status in ('PUBLISHED', 'CANCELLED') and (g.followed or g.stood) and c.ends_on >= ${dateOf(since)}::date
    group by l.id, c.code, k.name having bool_or(t.enrolled_on <= l.day) or l.revision > 0 order by l.starts_at, l.id`
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), updatedAt: row.updatedAt.toISOString() }))
}
