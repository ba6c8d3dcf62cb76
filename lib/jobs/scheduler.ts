import 'server-only'
import { PgBoss } from 'pg-boss'
import { env } from '../env'
import { logFault } from '../web/log'

/** Work nobody asked for. `cron` in Việt Nam's time; `run` is safe to run twice. */
export type Job = { readonly name: string; readonly cron: string; readonly run: (now: Date) => Promise<void> }

const shared = globalThis as { portalBoss?: Promise<PgBoss> }

/** Starts the one scheduler of this process. Several instances share the queue: each job runs once per time. */
export function startScheduler(jobs: readonly Job[]): Promise<PgBoss> {
  return (shared.portalBoss ??= start(jobs))
}

/** Lets the jobs under way finish, for five seconds at most. */
export async function stopScheduler(): Promise<void> {
  await (await shared.portalBoss)?.stop({ graceful: true, timeout: 5_000 })
}

async function start(jobs: readonly Job[]): Promise<PgBoss> {
  // Its tables come from our migrations. A database that goes away for a while must not end the process.
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, migrate: false, createSchema: false, max: 2, application_name: 'portal jobs' })
  boss.on('error', logFault)
  await boss.start()
  for (const { name, cron, run } of jobs) {
    await boss.createQueue(name, { policy: 'singleton', retryLimit: 3, retryBackoff: true })
    await boss.work(name, { pollingIntervalSeconds: 10 }, () => run(new Date()))
    await boss.schedule(name, cron, null, { tz: 'Asia/Ho_Chi_Minh' })
  }
  return boss
}
