import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import { isFollowedNow } from '../../../access/followed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { addDays, dateOf, dayOf, dayOrNull, type Day } from '../../../time'
import { seesWhoIsAway } from '../policy'
import { weeksAway, type Weeks } from '../rules'
import { leadingPosts, type AwayCohort, type AwayPerson, type AwayState, type AwayWeek } from '../schema'

type Request = Weeks & { /** A class whose weeks are marked. */ marked?: string | undefined }

/** Who of the agency's people is away in which week: trainees it follows now, and who is sent and not decided against. Two statements. */
export async function listAwayWeeks(actor: Actor, { marked, ...weeks }: Request): Promise<AwayWeek[]> {
  if (!seesWhoIsAway(actor)) return []
  const span = { from: weeks.from, to: addDays(weeks.from, weeks.count * 7 - 1) }
  const people = await listPeopleAway(actor, span)
  const cohorts = await listCohorts([...new Set([...people.map(({ cohortId }) => cohortId), ...(marked ? [marked] : [])])], span)
  return weeksAway(weeks, people, cohorts, marked)
}

type PersonRow = {
  personId: string; name: string; leads: boolean; cohortId: string; state: AwayState; from: Date; leftOn: Date | null
  rests: { from: Day; to: Day | null; lifted: Day | null }[] | null
}

async function listPeopleAway(actor: AgencyActor, span: { from: Day; to: Day }): Promise<AwayPerson[]> {
  const own = Prisma.sql`any(${[...actor.agencyIds]}::uuid[])`
  // A postponed class has no days yet: nobody is away for it.
  const during = Prisma.sql`c.status not in ('CANCELLED', 'POSTPONED') and c.opens_on <= ${dateOf(span.to)}::date and c.ends_on >= ${dateOf(span.from)}::date`
  const rows = await db.$queryRaw<PersonRow[]>`
    with sent as (
      select t.person_id, t.cohort_id, 'ENROLLED' as state, t.enrolled_on as starts, t.left_on, t.name_key,
        (select json_agg(json_build_object('from', d.starts_on, 'to', d.ends_on, 'lifted', d.lifted_on)) from trainee_decision d where d.trainee_id = t.id and d.kind = 'DEFERRAL') as rests
      from trainee t join cohort c on c.id = t.cohort_id where ${isFollowedNow(actor.agencyIds)} and ${during}
      union all
      select n.person_id, n.cohort_id, n.status, c.opens_on, null, n.name_key, null
      from nomination n join cohort c on c.id = n.cohort_id where n.agency_id = ${own} and n.status in ('SUBMITTED', 'RETURNED', 'ACCEPTED') and ${during}
    )
    select s.person_id as "personId", p.full_name as name, s.cohort_id as "cohortId", s.state, s.starts as "from", s.left_on as "leftOn", s.rests,
      exists (select from employment e where e.person_id = p.id and e.agency_id = ${own} and e.valid_to is null and e.post_category = any(${[...leadingPosts]})) as leads
    from sent s join person p on p.id = s.person_id order by s.name_key, s.person_id`
  return rows.map(({ from, leftOn, rests, ...row }) => ({
    ...row, span: { from: dayOf(from), to: leftOn ? addDays(dayOf(leftOn), -1) : null }, rests: (rests ?? []).map(restOf),
  }))
}

/** A lifted deferral ends on the day before. */
const restOf = ({ from, to, lifted }: { from: Day; to: Day | null; lifted: Day | null }) => {
  const back = lifted ? addDays(lifted, -1) : null
  return { from, to: back !== null && (to === null || back < to) ? back : to }
}

type CohortRow = Omit<AwayCohort, 'opensOn' | 'endsOn' | 'until'> & { opensOn: Date; endsOn: Date; until: Date | null }

/** The classes with the days of their published lessons in the span, in the order of their opening; of one that is over everything is known. */
async function listCohorts(ids: readonly string[], { from, to }: { from: Day; to: Day }): Promise<AwayCohort[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<CohortRow[]>`
    select c.id, c.code, k.name as course, c.opens_on as "opensOn", c.ends_on as "endsOn",
      case when c.status = 'COMPLETED' then c.ends_on else (select max(l.day) from lesson l where l.cohort_id = c.id and l.status = 'PUBLISHED') end as until,
      coalesce((select json_agg(json_build_object('day', x.day, 'halves', x.halves) order by x.day) from (
        select l.day, count(distinct l.half)::int as halves from lesson l
        where l.cohort_id = c.id and l.status = 'PUBLISHED' and l.day between ${dateOf(from)}::date and ${dateOf(to)}::date group by l.day) x), '[]') as days
    from cohort c join course k on k.id = c.course_id where c.id = any(${[...ids]}::uuid[]) order by c.opens_on, c.code, c.id`
  return rows.map(({ opensOn, endsOn, until, ...row }) => ({ ...row, opensOn: dayOf(opensOn), endsOn: dayOf(endsOn), until: dayOrNull(until) }))
}
