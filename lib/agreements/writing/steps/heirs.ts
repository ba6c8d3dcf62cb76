import 'server-only'
import type { Tx } from '../../../db/client'
import type { Day } from '../../../time'
import type { VersionContent } from '../schema'
import { succeeded } from '../rules/succeeded'
import { readContent } from './content'

/** Of the agencies that a version names, those whose place another holds by that day, with whom; null where nobody does. One statement. */
async function readHeirs(tx: Tx, versionId: string, on: Day): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.$queryRaw<{ was: string; now: string | null }[]>`
    with named as (
      select p.id, p.agency_id as was, 'PARTY' as kind from agreement_party p where p.version_id = ${versionId}::uuid and p.agency_id is not null
      union all select p.id, m.agency_id, 'MEMBER' from agreement_party p join agreement_member m on m.party_id = p.id where p.version_id = ${versionId}::uuid
    ), heir as materialized (select n.was, agency_now_of(n.was, n.kind, n.id, ${on}::date) as id from named n)
    select h.was, case when g.valid_to < ${on}::date then null else h.id end as now from heir h join agency g on g.id = h.id where g.valid_to < ${on}::date or h.id <> h.was`
  return new Map(rows.map(({ was, now }) => [was, now]))
}

/** What a version says, with the agencies of that day in place of those that ended. */
export const readContentOf = async (tx: Tx, versionId: string, on: Day): Promise<VersionContent> =>
  succeeded(await readContent(tx, versionId), await readHeirs(tx, versionId, on))

/** The key of each party of a version, by the one it has on that day. */
export async function readKeys(tx: Tx, versionId: string, on: Day): Promise<(key: string) => string> {
  const heirs = await readHeirs(tx, versionId, on)
  return (key) => heirs.get(key) ?? key
}
