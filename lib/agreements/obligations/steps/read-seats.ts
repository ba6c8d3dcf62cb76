import 'server-only'
import type { Db, Tx } from '../../../db/client'
import type { Day } from '../../../time'

/** By party of these versions, the agencies that are bound on a day: who signed or joined, or whoever holds that place since, if it still exists. One statement. */
export async function readSeats(tx: Tx | Db, versionIds: readonly string[], today: Day): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.$queryRaw<{ partyId: string; agencyIds: string[] }[]>`
    select h.party_id as "partyId", array_agg(distinct g.id::text order by g.id::text) as "agencyIds"
    from agreement_holder h join agency g on g.id = agency_now(h.agency_id, ${today}::date)
    where h.version_id = any(${[...versionIds]}::uuid[]) and coalesce(g.valid_to, 'infinity') >= ${today}::date group by 1`
  return new Map(rows.map(({ partyId, agencyIds }) => [partyId, agencyIds]))
}

/** Whoever ends or divides one of the agencies of these versions comes before the transaction, or after it: nothing is opened for one that has ended meanwhile. */
export const lockSeats = (tx: Tx, versionIds: readonly string[]) => tx.$queryRaw`
  select id from agency where id in (select h.agency_id from agreement_holder h where h.version_id = any(${[...versionIds]}::uuid[])) order by id for key share`
