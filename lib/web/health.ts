import 'server-only'
import pg from 'pg'
import { env } from '../env'

type Watch = { away: boolean; waiting: Set<() => void>; asking: Promise<boolean> | null; client: pg.Client | null; timer: NodeJS.Timeout | null }

// The seam runs outside Next's bundle and the handlers inside it: both watch the same database.
const shared = globalThis as { portalWatch?: Watch }
const watch = (): Watch => (shared.portalWatch ??= { away: false, waiting: new Set(), asking: null, client: null, timer: null })

const PAUSE_MS = 1_000
const TICK_MS = 100
const PATIENCE_TICKS = 20

/** Whether the last probe found no database. Requests are then answered at once instead of waiting for it. */
export const databaseIsAway = (): boolean => watch().away

/** Calls `then` at the moment the database is found away; the answer stops the waiting. */
export function whenDatabaseGoes(then: () => void): () => void {
  const { waiting } = watch()
  waiting.add(then)
  return () => void waiting.delete(then)
}

/** Probes the database for as long as the process lives. Safe to call twice. */
export async function startProbe(): Promise<void> {
  if (watch().timer) return
  const again = () => {
    watch().timer = setTimeout(() => void databaseAnswers().then(again), PAUSE_MS)
    watch().timer?.unref()
  }
  again()
  await databaseAnswers()
}

/** Asks the database `select 1` on a connection of its own, for two seconds at most; two who ask at once share the answer. */
export function databaseAnswers(): Promise<boolean> {
  const state = watch()
  return (state.asking ??= ask(state).then((answers) => {
    state.asking = null
    const goes = !answers && !state.away
    state.away = !answers
    if (goes) for (const then of [...state.waiting]) then()
    return answers
  }))
}

async function ask(state: Watch): Promise<boolean> {
  // A connection that broke since the last probe says nothing about the server: a new one does.
  const answers = await Promise.race([select(state).then((given) => given || select(state)), patience()])
  if (!answers) forget(state)
  return answers
}

async function select(state: Watch): Promise<boolean> {
  const client = (state.client ??= makeClient())
  try {
    if (!connected.has(client)) {
      await client.connect()
      connected.add(client)
    }
    await client.query('select 1')
    return true
  } catch {
    if (state.client === client) forget(state)
    return false
  }
}

const connected = new WeakSet<pg.Client>()

function makeClient(): pg.Client {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: 4_000, application_name: 'portal probe' })
  // A connection that breaks between two probes is found by the next one.
  client.on('error', () => {})
  return client
}

/** Not awaited: a server that hangs does not answer a farewell either. */
function forget(state: Watch): void {
  void state.client?.end().catch(() => {})
  state.client = null
}

/** False after two seconds in which this process could have read an answer: a busy process is no absent database. */
async function patience(): Promise<false> {
  for (let tick = 0; tick < PATIENCE_TICKS; tick += 1) await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  return false
}
