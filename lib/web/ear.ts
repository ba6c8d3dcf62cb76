import 'server-only'
import pg from 'pg'
import { env } from '../env'

/** What everybody sees is cached under one tag per noun. */
export const allTags = ['cohorts', 'courses', 'notices', 'schools'] as const
export type Tag = (typeof allTags)[number]
const isTag = (text: string): text is Tag => allTags.some((tag) => tag === text)

export const CHANNEL = 'portal_public_data'
const PAUSE_MS = 1_000
const HEARTBEAT_MS = 10_000
// Longer than a statement may take, which is what most of a page's reading is; and than waiting for a connection between two of
// its statements, which has no limit of its own but that of the person who waits.
const ECHOES_MS = [5_000, 60_000]

type Forget = (tags: Tag[]) => Promise<boolean>
type Ear = {
  forget: Forget
  client: pg.Client | null
  /** Changed, and not yet forgotten here. */
  stale: Set<Tag>
  forgetting: Promise<void> | null
  echoes: Map<Tag, NodeJS.Timeout[]>
  heartbeat: NodeJS.Timeout | null
  closed: boolean
}
const shared = globalThis as { portalEar?: Ear }

/** The connection that listens, for whoever has something to say; null while there is none. */
export const earClient = (): pg.Client | null => shared.portalEar?.client ?? null

/**
 * Listens to what other instances and workers change of the public data, for as long as the process lives; does not wait for the database.
 * Nothing kept from before is shown until `forget` was asked to forget it.
 */
export function startEar(forget: Forget): void {
  const ear: Ear = { forget, client: null, stale: new Set(allTags), forgetting: null, echoes: new Map(), heartbeat: null, closed: false }
  shared.portalEar = ear
  ear.heartbeat = setInterval(() => void beat(ear), HEARTBEAT_MS)
  ear.heartbeat.unref()
  void listen(ear)
}

export async function stopEar(): Promise<void> {
  const ear = shared.portalEar
  if (!ear) return
  ear.closed = true
  if (ear.heartbeat) clearInterval(ear.heartbeat)
  for (const echo of [...ear.echoes.values()].flat()) clearTimeout(echo)
  delete shared.portalEar
  await ear.client?.end().catch(() => undefined)
}

/** Resolved when nothing that is known to have changed is still shown here as it was; null, which is nearly always, when that is so already. */
export function forgottenByNow(): Promise<void> | null {
  const ear = shared.portalEar
  if (!ear) return null
  if (ear.stale.size > 0) {
    const tags = [...ear.stale]
    ear.stale.clear()
    const mine: Promise<void> = (ear.forgetting ?? Promise.resolve()).then(async () => {
      // Not forgotten this time: the next visitor tries again.
      if (!(await ear.forget(tags))) for (const tag of tags) ear.stale.add(tag)
    }).finally(() => { if (ear.forgetting === mine) ear.forgetting = null })
    ear.forgetting = mine
  }
  return ear.forgetting
}

/**
 * Marks what changed; it is forgotten when somebody next looks. And once more a moment later, and a minute later: a page that was being
 * made when the change was committed is kept after it, and would count as new.
 */
function hear(ear: Ear, tags: readonly Tag[]): void {
  for (const tag of tags) {
    ear.stale.add(tag)
    ear.echoes.get(tag)?.forEach((echo) => { clearTimeout(echo) })
    ear.echoes.set(tag, ECHOES_MS.map((ms) => setTimeout(() => { ear.stale.add(tag) }, ms).unref()))
  }
}

async function listen(ear: Ear): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_DIRECT_URL, connectionTimeoutMillis: 4_000, query_timeout: 4_000, keepAlive: true, application_name: 'portal ear' })
  client.on('notification', ({ payload = '' }) => { hear(ear, payload.split(',').filter(isTag)) })
  client.on('error', () => undefined)
  client.on('end', () => { goDeaf(ear, client) })
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    if (ear.closed) await client.end()
    else ear.client = client
  } catch {
    await client.end().catch(() => undefined)
    again(ear)
  }
  // Whatever was said before went unheard.
  hear(ear, allTags)
}

/** While nothing is heard nothing is believed for longer than a second. */
function again(ear: Ear): void {
  if (!ear.closed) setTimeout(() => void listen(ear), PAUSE_MS).unref()
}

function goDeaf(ear: Ear, client: pg.Client): void {
  if (ear.client !== client) return
  ear.client = null
  hear(ear, allTags)
  again(ear)
}

/** A connection whose other end vanished without a word is found by asking. */
async function beat(ear: Ear): Promise<void> {
  const { client } = ear
  if (!client || await client.query('select 1').then(() => true, () => false)) return
  goDeaf(ear, client)
  await client.end().catch(() => undefined)
}
