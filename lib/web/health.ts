import 'server-only'
import pg from 'pg'
import { env } from '../env'

const shared = globalThis as { portalDatabaseAway?: boolean; portalProbe?: NodeJS.Timeout }

/** Whether the last probe found no database. Requests are then answered at once instead of waiting for it. */
export const databaseIsAway = (): boolean => shared.portalDatabaseAway ?? false

const EVERY_MS = 2_000

/** Asks the database `select 1` on a connection of its own, for as long as the process lives. Safe to call twice. */
export function startProbe(): void {
  if (shared.portalProbe) return
  shared.portalProbe = setInterval(() => void probe(), EVERY_MS)
  shared.portalProbe.unref()
}

let client: pg.Client | null = null
let probing = false

async function probe(): Promise<void> {
  if (probing) return
  probing = true
  try {
    client ??= await connect()
    await client.query('select 1')
    shared.portalDatabaseAway = false
  } catch {
    const broken = client
    client = null
    shared.portalDatabaseAway = true
    await broken?.end().catch(() => {})
  } finally {
    probing = false
  }
}

async function connect(): Promise<pg.Client> {
  const next = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: EVERY_MS, query_timeout: EVERY_MS, application_name: 'portal probe' })
  // A connection that breaks between two probes is found by the next one.
  next.on('error', () => {})
  await next.connect()
  return next
}
