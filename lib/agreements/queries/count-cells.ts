import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Day } from '../../time'
import type { StateCounts } from '../rules'
import { ofVisibleVersion, readableBy, stateCounts } from '../steps'

/** One cell of the matrix: all its obligations by state, and how many of them the actor may read one by one. */
export type CellCounts = { stage: string; partyId: string; counts: StateCounts; readable: number }

type Row = StateCounts & { stage: string; partyId: string; readable: number }

/** Counts by cell of one version, if the actor may see it. One statement. */
export async function countCells(actor: Actor, versionId: string, today: Day): Promise<CellCounts[]> {
  const rows = await db.$queryRaw<Row[]>`
    select o.stage_code as stage, o.party_id as "partyId", ${stateCounts(today)}, count(*) filter (where ${readableBy(actor)})::int as readable
    from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
    where o.version_id = ${versionId}::uuid and ${ofVisibleVersion(actor)}
    group by 1, 2`
  return rows.map(({ stage, partyId, readable, ...counts }) => ({ stage, partyId, readable, counts }))
}
