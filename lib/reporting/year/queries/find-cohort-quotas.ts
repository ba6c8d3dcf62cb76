import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf } from '../../../time'
import { figureScopeOf } from '../policy'
import { cohortsOf, nameOfAgency } from '../steps'

/** One agency's seats in one class. */
export type SeatShare = { agencyId: string; agency: string; cohortId: string; cohort: string; seats: number; taken: number; waiting: number }

type Head = { id: string; code: string; course: string; status: string; year: number; opensOn: Date; capacity: number; seats: number; pool: number; poolTaken: number }

/** One class of the actor's scope with the seats of every agency; null if it is none of its business. Two statements. */
export async function findCohortQuotas(actor: Actor, id: string) {
  const scope = figureScopeOf(actor)
  if (!scope) return null
  const [head] = await db.$queryRaw<Head[]>`
    select c.id, c.code, k.name as course, c.status, c.year, c.opens_on as "opensOn", c.capacity, c.quota_seats as seats, c.pool_seats as pool,
      c.pool_taken as "poolTaken"
    from cohort c join course k on k.id = c.course_id where c.id = ${id}::uuid and ${cohortsOf(scope)}`
  if (!head) return null
  return { ...head, opensOn: dayOf(head.opensOn), shares: await shares(Prisma.sql`c.id = ${id}::uuid`) }
}

/** One agency of the actor's province with its seats in the classes of a year; null if it is of another one. Two statements. */
export async function findAgencyQuotas(actor: Actor, id: string, year: number) {
  const scope = figureScopeOf(actor)
  if (!scope || !('provinceId' in scope)) return null
  const [head] = await db.$queryRaw<{ id: string; name: string; kind: string }[]>`
    select g.id, g.kind, ${nameOfAgency} as name from agency g where g.id = ${id}::uuid and g.province_id = ${scope.provinceId}::uuid`
  if (!head) return null
  return { ...head, shares: await shares(Prisma.sql`q.agency_id = ${id}::uuid and c.year = ${year} and c.status <> 'CANCELLED' and ${cohortsOf(scope)}`) }
}

const shares = (which: Prisma.Sql): Promise<SeatShare[]> => db.$queryRaw<SeatShare[]>`
  select g.id as "agencyId", ${nameOfAgency} as agency, c.id as "cohortId", c.code as cohort, q.seats, q.taken,
    (select count(*)::int from nomination m where m.cohort_id = c.id and m.agency_id = g.id and m.status = 'WAITLISTED') as waiting
  from quota q join cohort c on c.id = q.cohort_id join agency g on g.id = q.agency_id
  where ${which} order by c.opens_on, c.id, q.seats - q.taken desc, g.id`
