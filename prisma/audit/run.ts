import pg from 'pg'
import { access } from './access'
import { activities } from './activities'
import { agreements } from './agreements'
import type { Check } from './check'
import { dossiers } from './dossiers'
import { enrolment } from './enrolment'
import { evaluations } from './evaluations'
import { events } from './events'
import { graduation } from './graduation'
import { guards } from './guards'
import { organisations } from './organisations'
import { openings } from './openings'
import { people } from './people'
import { notices } from './notices'
import { planning } from './planning'
import { privacy } from './privacy'
import { reports } from './reports'
import { review } from './review'
import { seats } from './seats'
import { study } from './study'
import { teaching } from './teaching'
import { readTextChecks } from './texts'

export const checks: readonly Check[] = [...seats, ...enrolment, ...dossiers, ...openings, ...people, ...organisations, ...notices, ...planning, ...teaching, ...study, ...reports, ...graduation, ...evaluations,
  ...review, ...activities, ...agreements, ...privacy, ...events, ...access, ...guards]

export interface Violation { check: string; count: number; examples: string[] }

export interface Audit { checked: number; violations: Violation[] }

/** Checks every invariant in one snapshot of the database and changes nothing; names `most` violations of each. */
export async function audit(databaseUrl: string, most = 5): Promise<Audit> {
  const client = new pg.Client({ connectionString: databaseUrl,
    options: '-c timezone=UTC -c statement_timeout=0 -c work_mem=128MB' })
  await client.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    return await auditWithin(client, most)
  } finally {
    await client.end()
  }
}

/** Checks what the caller's transaction sees. */
export async function auditWithin(client: pg.ClientBase, most = 5): Promise<Audit> {
  const all = [...checks, ...(await readTextChecks(client))]
  const violations: Violation[] = []
  for (const check of all) {
    const violation = await look(client, check, most)
    if (violation) violations.push(violation)
  }
  return { checked: all.length, violations }
}

async function look(client: pg.ClientBase, { name, sql }: Check, most: number): Promise<Violation | null> {
  const { rows: [found] } = await client.query<{ count: number; examples: string[] }>(`
    with violation as materialized (${sql})
    select (select count(*)::int from violation) as count, array(select left(what, 300) from violation limit $1) as examples`, [most])
  return found && found.count > 0 ? { check: name, ...found } : null
}
