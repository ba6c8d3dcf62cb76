// What clerks were told is done. Whatever stands here must be in the database and in the file store, whole and once.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../../prisma/audit/run'
import { rowsOf } from './database'

export interface Ledger {
  /** Every name that was ever sent; the id once the answer said that it is nominated. */
  nominations: Map<string, { id: string | null; key: string; status: Set<string> }>
  /** Documents that were answered, with the hash of what was sent. */
  documents: Map<string, { nominationId: string; sha256: string }>
}

export const newLedger = (): Ledger => ({ nominations: new Map(), documents: new Map() })

/** What is told of those in the ledger: how often a name was nominated, and what goes with a nomination. */
const nominated = `
  select p.full_name as name, n.id, n.status,
    (select count(*)::int from nomination o where o.person_id = p.id) as times,
    (select count(*)::int from event e where e.subject_id = n.id and e.type = 'nomination.submitted') as events,
    (select count(*)::int from idempotency_key k where k.key = g.key and k.response ->> 'id' = n.id::text) as answers
  from unnest($1::text[], $2::text[]) g(name, key) join person p on p.full_name = g.name left join nomination n on n.person_id = p.id`
interface Nominated { name: string; id: string | null; status: string | null; times: number; events: number; answers: number }

/** Everything that is not as it was answered, in sentences; empty if all is well. Nobody writes meanwhile. */
export async function compare(ledger: Ledger, databaseUrl: string, folder: string): Promise<string[]> {
  const sent = [...ledger.nominations]
  const rows = await rowsOf<Nominated>(databaseUrl, nominated, [sent.map(([name]) => name), sent.map(([, { key }]) => key)])
  const found = new Map(rows.map((row) => [row.name, row]))
  const names = rows.length === found.size ? [] : ['a person was registered twice']
  const { violations } = await audit(databaseUrl)
  return [
    ...names, ...sent.flatMap(([name, entry]) => compareOne(name, entry, found.get(name))),
    ...(await compareFiles(ledger, rows.flatMap(({ id }) => id ?? []), databaseUrl, folder)), ...violations.map(({ check, count, examples }) => `violated ${count} ×: ${check} (${examples[0] ?? ''})`),
  ]
}

function compareOne(name: string, { id, status }: { id: string | null; status: Set<string> }, row: Nominated | undefined): string[] {
  if (!row) return id ? [`${name} was answered and is not there`] : []
  if (row.id === null) return [`${name} was registered and not nominated: half of the work is done`]
  const wrong = [
    ...(id !== null && row.id !== id ? [`was answered as ${id} and is ${row.id}`] : []),
    ...(row.times === 1 ? [] : [`is nominated ${row.times} times`]),
    ...(row.events === 1 ? [] : [`has ${row.events} events`]),
    ...(row.answers === 1 ? [] : [`has ${row.answers} kept answers`]),
    ...(id !== null && status.size > 0 && !status.has(row.status ?? '') ? [`is ${row.status ?? ''} and was answered as ${[...status].join(' or ')}`] : []),
  ]
  return wrong.map((what) => `${name} ${what}`)
}

interface StoredFile { id: string; hash: string }

/** Every paper of every nomination that was sent: one whose answer was lost must have its file as well. */
async function compareFiles({ documents }: Ledger, nominationIds: readonly string[], databaseUrl: string, folder: string): Promise<string[]> {
  const rows = await rowsOf<StoredFile>(databaseUrl, `
    select id, content_hash as hash from nomination_document where content_hash is not null and purged_at is null and nomination_id = any($1::uuid[])`,
  [[...new Set([...nominationIds, ...[...documents.values()].map(({ nominationId }) => nominationId)])]])
  const stored = new Map(rows.map(({ id, hash }) => [id, hash]))
  const missing = [...documents].flatMap(([id, { sha256 }]) => (stored.get(id) === sha256 ? [] : [`document ${id} was answered and is not there as it was sent`]))
  return [...missing, ...rows.flatMap(({ id, hash }) => (hashOf(folder, id) === hash ? [] : [`document ${id} has a row and not its file`]))]
}

function hashOf(folder: string, id: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(join(folder, id.slice(-2), id))).digest('hex')
  } catch {
    return null
  }
}
