import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Day } from '../../../time'
import { learntIn, placeOf, rowsOf } from '../steps/rows'
import { reportSchool } from '../steps/school'

/** `ended`: it was split, so nobody is its heir alone and its figures stay its own. */
export type AgencyPart = { id: string; name: string; ended: boolean; training: number; fostering: number }
type Wanted = { year: number; school?: string | undefined; view: 'then' | 'now' }

/**
 * Trainees of the year by agency: by the agency that sent them, under its name of that time, or by the one that follows
 * them since. An agency has an heir where all its successions lead to one; both readings add up to the same totals. Two statements.
 */
export async function listAgencyParts(actor: Actor, { year, school: slug, view }: Wanted, today: Day): Promise<AgencyPart[]> {
  const school = await reportSchool(db, actor, slug)
  if (!school) return []
  const place = placeOf(school.id, year, today)
  const now = view === 'now'
  return db.$queryRaw<AgencyPart[]>`
    with recursive heir(id, heir, depth) as (
      select g.id, g.id, 0 from agency g join school s on s.province_id = g.province_id where s.id = ${school.id}::uuid
      union all
      select h.id, one.to_id, h.depth + 1 from heir h join lateral (
        select min(x.to_id::text)::uuid as to_id from agency_succession x where x.from_id = h.heir having count(distinct x.to_id) = 1) one on true where ${now} and h.depth < 50
    ), last as (select distinct on (id) id, heir from heir order by id, depth desc),
    counted as (
      select l.heir as id, k.kind, count(*)::int as trainees from trainee t join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id
        join trainee_follower f on f.trainee_id = t.id join last l on l.id = case when ${now} then f.agency_id else t.agency_id end
      where c.id::text in (select x.id from (${rowsOf['training.cohorts'](place)} union all ${rowsOf['fostering.cohorts'](place)}) x) and ${learntIn(place)} group by 1, 2)
    select g.id, coalesce((select n.name from agency_name n where n.agency_id = g.id
        order by ${now}::boolean = false and ${place.asOf}::date between n.valid_from and coalesce(n.valid_to, 'infinity') desc, n.valid_from desc limit 1), '') as name,
      g.valid_to is not null as ended,
      coalesce(sum(c.trainees) filter (where c.kind = 'TRAINING'), 0)::int as training, coalesce(sum(c.trainees) filter (where c.kind = 'FOSTERING'), 0)::int as fostering
    from counted c join agency g on g.id = c.id group by g.id order by 2, g.id`
}
