import 'server-only'
import { Prisma } from '../../../db/generated/client'
import type { Db, Tx } from '../../../db/client'
import type { Day } from '../../../time'
import type { Line } from '../rules/recipient'

/** The name of an agency `a` on a day, as an expression. */
export const nameOn = (agencyId: Prisma.Sql, on: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((select m.name from agency_name m where m.agency_id = ${agencyId} and ${on} between m.valid_from and coalesce(m.valid_to, 'infinity')),
    (select m.name from agency_name m where m.agency_id = ${agencyId} order by m.valid_from desc limit 1), '')`

/** Who follows these trainees now. */
export async function readFollowers(tx: Tx | Db, traineeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ traineeId: string; agencyId: string }[]>`
    select trainee_id as "traineeId", agency_id as "agencyId" from trainee_follower where trainee_id = any(${[...traineeIds]}::uuid[])`
  return new Map(rows.map(({ traineeId, agencyId }) => [traineeId, agencyId]))
}

/**
 * The agencies named, with who lives of those that came after each by a day: by merger, by transfer and by division. One that lives is its
 * own only heir. One statement.
 */
export const readLines = (tx: Tx | Db, agencyIds: readonly string[], on: Day): Promise<Line[]> => tx.$queryRaw<Line[]>`
  with recursive line(first, id) as (
    select a.id, a.id from agency a where a.id = any(${[...new Set(agencyIds)]}::uuid[])
    union select l.first, s.to_id from line l join agency g on g.id = l.id join agency_succession s on s.from_id = l.id and s.happened_on <= ${on}::date
      where coalesce(g.valid_to, 'infinity') < ${on}::date)
  select f.id, ${nameOn(Prisma.sql`f.id`, Prisma.sql`${on}::date`)} as name, coalesce((
    select jsonb_agg(jsonb_build_object('id', h.id, 'name', ${nameOn(Prisma.sql`h.id`, Prisma.sql`${on}::date`)}) order by h.code) from line l join agency h on h.id = l.id
    where l.first = f.id and ${on}::date between h.valid_from and coalesce(h.valid_to, 'infinity')), '[]') as heirs
  from agency f where f.id = any(${[...new Set(agencyIds)]}::uuid[])`
