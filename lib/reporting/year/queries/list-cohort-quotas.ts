import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { likePattern } from '../../../text'
import { dateOf, dayOf, type Day } from '../../../time'
import { figureScopeOf } from '../policy'
import { writeCohortCursor } from '../schema'
import { cohortsOf } from '../steps'

/** One class of the year: what it holds, what is assigned, what is taken. */
export type CohortQuotas = {
  id: string; code: string; course: string; status: string; opensOn: Day; capacity: number; seats: number; taken: number
  pool: number; poolTaken: number; waiting: number
  /** Agencies whose wish or counter-proposal nobody has decided on. */
  undecided: number
}
type Wanted = { year: number; limit: number; q?: string | undefined; status?: string | undefined; cursor?: readonly [Day, string] | undefined }
type Row = Omit<CohortQuotas, 'opensOn'> & { opensOn: Date }

/** Classes of a year by opening day, with their quotas. One statement. */
export async function listCohortQuotas(actor: Actor, { year, limit, q, status, cursor }: Wanted): Promise<{ items: CohortQuotas[]; nextCursor: string | null }> {
  const scope = figureScopeOf(actor)
  if (!scope) return { items: [], nextCursor: null }
  const conditions = [
    cohortsOf(scope), Prisma.sql`c.year = ${year}`,
    ...(status ? [Prisma.sql`c.status = ${status}`] : []),
    ...(q ? [Prisma.sql`c.search_text like ${likePattern(q)}`] : []),
    ...(cursor ? [Prisma.sql`(c.opens_on, c.id) > (${dateOf(cursor[0])}::date, ${cursor[1]}::uuid)`] : []),
  ]
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.code, k.name as course, c.status, c.opens_on as "opensOn", c.capacity, c.quota_seats as seats, c.quota_taken as taken,
      c.pool_seats as pool, c.pool_taken as "poolTaken",
      (select count(*)::int from nomination m where m.cohort_id = c.id and m.status = 'WAITLISTED') as waiting,
      (select count(*)::int from (select distinct on (s.agency_id) s.kind from quota_step s where s.cohort_id = c.id and s.kind <> 'RETURNED' order by s.agency_id, s.id desc) last
        where last.kind in ('ASKED', 'COUNTERED') and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')) as undecided
    from cohort c join course k on k.id = c.course_id
    where ${Prisma.join(conditions, ' and ')}
    order by c.opens_on, c.id limit ${limit + 1}`
  const items = rows.slice(0, limit).map(({ opensOn, ...row }) => ({ ...row, opensOn: dayOf(opensOn) }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCohortCursor(last.opensOn, last.id) : null }
}
