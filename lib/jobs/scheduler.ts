import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { env } from '../env'
import { logFault } from '../web/log'

/** Work nobody asked for. `cron` in Việt Nam's time; `run` is safe to run twice. */
export type Job = { readonly name: string; readonly cron: string; readonly run: (now: Date) => Promise<void> }

type Scheduler = { readonly ended: AbortController; readonly started: Promise<PgBoss | null> }
const shared = globalThis as { portalScheduler?: Scheduler }

const RETRY_MS = 5_000
/** How long requests and jobs under way have to end once a process is told to stop; docs/operator.md says so. */
export const GRACE_MS = 20_000
// A process says every so often that a job of its own goes on, however long it takes; until it has said nothing for `heartbeatSeconds`,
// killed or cut off from the database, no other run of it begins. What hangs without an end is given up after `expireInSeconds`.
const queue = { retryLimit: 3, retryBackoff: true, expireInSeconds: 4 * 3600, heartbeatSeconds: 180 } as const
const HEARTBEAT_EVERY_S = 20

/**
 * Starts the one scheduler of this process; the server need not wait for it. Several instances share the queue: each job
 * runs once per time. A database that is away at first is asked again until it answers.
 */
export function startScheduler(jobs: readonly Job[]): Promise<PgBoss | null> {
  shared.portalScheduler ??= open(jobs)
  return shared.portalScheduler.started
}

/** Begins no job any more and lets those under way finish, for so many milliseconds at most: what is not done then goes back to the queue. */
export async function stopScheduler(atMost = GRACE_MS): Promise<void> {
  const scheduler = shared.portalScheduler
  scheduler?.ended.abort()
  await (await scheduler?.started)?.stop({ graceful: true, timeout: atMost })
  delete shared.portalScheduler
}

function open(jobs: readonly Job[]): Scheduler {
  const ended = new AbortController()
  return { ended, started: untilStarted(jobs, ended.signal) }
}

async function untilStarted(jobs: readonly Job[], ended: AbortSignal): Promise<PgBoss | null> {
  while (!ended.aborted) {
    try {
      return await start(jobs)
    } catch (error) {
      logFault(error)
      await wait(RETRY_MS, undefined, { signal: ended }).catch(() => null)
    }
  }
  return null
}

async function start(jobs: readonly Job[]): Promise<PgBoss> {
  // Its tables come from our migrations. A database that goes away for a while must not end the process.
  const boss = new PgBoss({ connectionString: env.DATABASE_DIRECT_URL, migrate: false, createSchema: false, max: 2, application_name: 'portal jobs' })
  boss.on('error', logFault)
  try {
    await boss.start()
    for (const { name, cron, run } of jobs) {
      await boss.createQueue(name, { policy: 'singleton', ...queue })
      // A queue that an older version made keeps its options otherwise.
      await boss.updateQueue(name, queue)
      await boss.work(name, { pollingIntervalSeconds: 5, heartbeatRefreshSeconds: HEARTBEAT_EVERY_S }, () => run(new Date()))
      await boss.schedule(name, cron, null, { tz: 'Asia/Ho_Chi_Minh' })
    }
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => null)
    throw error
  }
}
