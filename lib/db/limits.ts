import 'server-only'
import { env } from '../env'
import { pool, sessionLimits } from './client'

/**
 * Refuses a pooler whose sessions wait for a lock for ever, or tell the time of another zone. Without a pooler each session sets
 * its limits itself; a database that is away is no pooler that is wrong.
 */
export async function refuseLooseSessions(): Promise<void> {
  if (!env.DATABASE_POOLED) return
  const found = await pool.query<{ name: string; setting: string }>('select lower(name) as name, setting from pg_settings where lower(name) = any ($1)', [Object.keys(sessionLimits)])
    .then(({ rows }) => rows, () => null)
  const wrong = Object.entries(sessionLimits).flatMap(([name, wanted]) => {
    const setting = found?.find((row) => row.name === name)?.setting.replace(/^Etc\//, '')
    return found === null || setting === wanted ? [] : [`${name} is ${setting ?? 'unknown'} and not ${wanted}`]
  })
  if (wrong.length > 0) throw new Error(`The sessions behind DATABASE_URL are not set up: ${wrong.join('; ')}. The pooler has to do it, see docs/operator/pooler.md.`)
}
