import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { figureScopeOf } from '../policy'
import { cohortsOf, nameOfAgency, seatsGiven } from '../steps'

export type LaggingAgency = { id: string; name: string; seats: number; taken: number }

/** The agencies with most seats that they did not use of those they were given, also where those were returned, in the year's classes, the worst first. One statement. */
export async function listLaggingAgencies(actor: Actor, year: number, limit: number): Promise<LaggingAgency[]> {
  const scope = figureScopeOf(actor)
  if (!scope) return []
  return db.$queryRaw<LaggingAgency[]>`
    select g.id, ${nameOfAgency} as name, u.seats, u.taken
    from (
      select q.agency_id, sum(${seatsGiven})::int as seats, sum(q.taken)::int as taken from quota q join cohort c on c.id = q.cohort_id
      where ${cohortsOf(scope)} and c.year = ${year} and c.status not in ('PLANNED', 'CANCELLED') group by 1 having sum(q.taken) < sum(${seatsGiven})) u
    join agency g on g.id = u.agency_id
    order by u.seats - u.taken desc, u.taken::numeric / u.seats, g.id limit ${limit}`
}
