import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { figureScopeOf } from '../policy'
import { cohortsOf, nameOfAgency } from '../steps'

/** One agency's seats in one class. */
export type SeatShare = { cohortId: string; cohort: string; seats: number; taken: number; waiting: number }

/** One agency of the actor's province with its seats in the classes of a year; null if it is of another one. Two statements. */
export async function findAgencyQuotas(actor: Actor, id: string, year: number) {
  const scope = figureScopeOf(actor)
  if (!scope || !('provinceId' in scope)) return null
  const [head] = await db.$queryRaw<{ id: string; name: string; kind: string; difficultArea: boolean }[]>`
    select g.id, g.kind, g.difficult_area as "difficultArea", ${nameOfAgency} as name from agency g where g.id = ${id}::uuid and g.province_id = ${scope.provinceId}::uuid`
  if (!head) return null
  return { ...head, shares: await db.$queryRaw<SeatShare[]>`
    select c.id as "cohortId", c.code as cohort, q.seats, q.taken,
      (select count(*)::int from nomination m where m.cohort_id = c.id and m.agency_id = ${id}::uuid and m.status = 'WAITLISTED') as waiting
    from quota q join cohort c on c.id = q.cohort_id
    where q.agency_id = ${id}::uuid and c.year = ${year} and c.status <> 'CANCELLED' and ${cohortsOf(scope)} order by c.opens_on, c.id` }
}
