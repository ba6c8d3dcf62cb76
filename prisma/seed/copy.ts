import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

export type Value = string | number | boolean | null

/** Streams rows of values into a table: the fastest way in for what only this program can compute. */
export async function copyRows(client: pg.Client, table: string, columns: readonly string[], rows: Iterable<readonly Value[]>) {
  const target = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(batches(rows)), target)
}

function* batches(rows: Iterable<readonly Value[]>) {
  let batch = ''
  for (const row of rows) {
    batch += `${row.map(field).join('\t')}\n`
    if (batch.length > 65_536) {
      yield batch
      batch = ''
    }
  }
  if (batch) yield batch
}

const field = (value: Value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign))
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
