import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '../env'
import { countStatement } from '../web/context'
import { PrismaClient } from './generated/client'

/** Counts what is sent to the server for the request under way; BEGIN and COMMIT are not counted. */
class CountingClient extends pg.Client {
  // pg declares eight overloads of query; passing all arguments on keeps every one of them true.
  override query = ((...args: Parameters<pg.Client['query']>) => {
    const [first] = args as readonly unknown[]
    const sql = typeof first === 'string' ? first : (first as { text?: string }).text
    if (sql && !/^(begin|commit|rollback|savepoint|release|set)/i.test(sql)) countStatement()
    return super.query(...args)
  }) as pg.Client['query']
}

/** Waiting for the pool has no limit of its own: 500 rivals on one row each wait their turn. */
export const poolOptions = {
  connectionString: env.DATABASE_URL,
  max: 20,
  query_timeout: 4_800,
  options: '-c statement_timeout=4500 -c lock_timeout=4500 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC',
  application_name: 'portal',
} as const

const makePool = () => {
  const pool = new pg.Pool({ ...poolOptions, Client: CountingClient })
  // An idle connection that the server closes is no fault of ours: the pool opens another.
  pool.on('error', () => {})
  return pool
}
const makeClient = (pool: pg.Pool) =>
  new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 60_000, timeout: 10_000 } })

// One pool for the process: Next bundles routes, actions and instrumentation apart.
const shared = globalThis as { portalPool?: pg.Pool; portalDb?: PrismaClient }
export const pool: pg.Pool = (shared.portalPool ??= makePool())
export const db: PrismaClient = (shared.portalDb ??= makeClient(pool))
export type Db = typeof db
export type Tx = Parameters<Parameters<Db['$transaction']>[0]>[0]
