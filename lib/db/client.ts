import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { AsyncResource } from 'node:async_hooks'
import pg from 'pg'
import { env } from '../env'
import { countStatement } from '../web/context'
import { PrismaClient } from './generated/client'
import { namesOfStatements } from './planned-once'

/** Counts what is sent to the server for the request under way; BEGIN and COMMIT are not counted. */
class CountingClient extends pg.Client {
  // pg declares eight overloads of query; passing all arguments on keeps every one of them true.
  override query = ((...args: Parameters<pg.Client['query']>) => {
    const [first] = args as readonly unknown[]
    const sql = typeof first === 'string' ? first : (first as { text?: string }).text
    if (sql && !/^(begin|commit|rollback|savepoint|release|set)/i.test(sql)) countStatement()
    return super.query(...args)
  }) as pg.Client['query']

  /** A server that takes the connection and never greets; the pool's own limit would also count the waiting for a free one. */
  constructor(options?: pg.ClientConfig) {
    super({ ...options, connectionTimeoutMillis: 4_000 })
  }
}

/** Whoever waited for a connection goes on as himself, not as the request that gave it back: its statements are its own. */
class RememberingPool extends pg.Pool {
  // Two overloads, with a callback and without; both are passed on.
  override connect = ((callback?: Parameters<pg.Pool['connect']>[0]) =>
    callback ? super.connect(AsyncResource.bind(callback)) : super.connect()) as pg.Pool['connect']
}

/**
 * Waiting for the pool has no limit of its own: 500 rivals on one row each wait their turn. A statement may
 * wait for two locks, for its turn at a row and for whoever has the row: both together are shorter than a statement may
 * take, so that the server mostly says which of the two it was. `transaction` goes again after either.
 */
export const sessionLimits = { statement_timeout: '4500', lock_timeout: '2000', idle_in_transaction_session_timeout: '15000', timezone: 'UTC' } as const

// A pooler refuses what it does not know at the beginning of a session, and shares sessions: there it sets them itself.
const asOptions = Object.entries(sessionLimits).map(([name, value]) => `-c ${name}=${value}`).join(' ')

const poolOptions = {
  connectionString: env.DATABASE_URL,
  max: 20,
  query_timeout: 4_800,
  ...(env.DATABASE_POOLED ? {} : { options: asOptions }),
  application_name: 'portal',
}

const makePool = () => {
  const pool = new RememberingPool({ ...poolOptions, Client: CountingClient })
  // An idle connection that the server closes is no fault of ours: the pool opens another.
  pool.on('error', () => {})
  return pool
}
// The adapter's type wants a name for each; what it does with none is not to keep the plan.
const planning = env.DATABASE_POOLED ? {} : { statementNameGenerator: namesOfStatements() as (statement: { sql: string }) => string }
// Minimal: the long form of an error repeats what was to be written, names included, and goes to the log.
const makeClient = (pool: pg.Pool) =>
  new PrismaClient({ adapter: new PrismaPg(pool, planning), errorFormat: 'minimal', transactionOptions: { maxWait: 60_000, timeout: 10_000 } })

// One pool for the process: Next bundles routes, actions and instrumentation apart.
const shared = globalThis as { portalPool?: pg.Pool; portalDb?: PrismaClient }
export const pool: pg.Pool = (shared.portalPool ??= makePool())
export const db: PrismaClient = (shared.portalDb ??= makeClient(pool))
export type Db = typeof db
export type Tx = Parameters<Parameters<Db['$transaction']>[0]>[0]
