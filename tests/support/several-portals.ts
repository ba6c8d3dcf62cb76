// What compose.yaml starts, without a container engine: portals that share nothing but a database, a worker, and PgBouncer between them
// where Debian's package is installed. Each portal has a copy of the build, as each container has: what one keeps on disk no other reads.
import { randomBytes } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import { root } from '@/lib/programs/environment'
import { freePort } from './free-port'
import { hasPooler, openPooler } from './pooler'
import { seedNew } from './portal'
import { startProgram } from './programs'
import { servedOn } from './second-portal'
import { withDatabase } from './template-database'

export interface Instance {
  url: string
  start: () => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

export interface SeveralPortals {
  instances: readonly [Instance, Instance]
  /** The database past the pooler. */
  databaseUrl: string
  pooled: boolean
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

export async function startSeveralPortals(): Promise<SeveralPortals> {
  const server = process.env.DATABASE_URL ?? ''
  const name = `portal_several_${String(process.pid)}_${randomBytes(4).toString('hex')}`
  await seedNew(server, name, 'demo')
  const databaseUrl = withDatabase(server, name)
  const pooler = hasPooler() ? await openPooler(databaseUrl) : null
  const env = { DATABASE_URL: pooler?.through(databaseUrl) ?? databaseUrl, DATABASE_DIRECT_URL: pooler ? databaseUrl : '', JOBS: 'none' }
  const direct = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  direct.on('error', () => {})
  const folders = ['a', 'b'].map((one) => `.next-several-${String(process.pid)}-${one}`)
  const programs = await Promise.all(folders.map(async (folder) => servedOn(await freePort(), { ...env, NEXT_DIST_DIR: ownBuild(folder) })))
  const worker = startProgram('lib/programs/worker.ts', [], env)
  const stop = async () => {
    worker.program.kill('SIGTERM')
    await Promise.all([worker.ended, ...programs.map(({ end }) => end('SIGTERM'))])
    for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true })
    await direct.end()
    await pooler?.close()
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
  try {
    for (const { start } of programs) await start()
  } catch (error) {
    await stop()
    throw error
  }
  const [first, second] = programs.map(({ url, start, end }): Instance => ({ url, start, kill: async () => { await end('SIGKILL') } }))
  if (!first || !second) throw new Error('There are two.')
  return {
    instances: [first, second], databaseUrl, pooled: pooler !== null, stop,
    query: async (sql, values) => (await direct.query<Record<string, unknown>>(sql, values)).rows,
  }
}

/** The build under test, without what was kept of pages since, and without the types that only a compiler reads. */
function ownBuild(folder: string): string {
  const built = join(root, process.env.NEXT_DIST_DIR ?? '.next-test')
  cpSync(built, join(root, folder), { recursive: true, filter: (path) => !['cache', 'types', 'dev', 'built-pages'].includes(basename(path)) || path.includes('server/') })
  const pages = join(root, folder, 'server/app')
  rmSync(pages, { recursive: true, force: true })
  cpSync(join(built, 'built-pages'), pages, { recursive: true })
  return folder
}
