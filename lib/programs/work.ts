import { jobs, startJobs } from './all-jobs'
import { db, pool } from '../db/client'
import { refuseLooseSessions } from '../db/limits'
import { stopScheduler } from '../jobs/scheduler'
import { announcePublicChange } from '../web/announce'
import { allTags } from '../web/ear'
import { log } from '../web/log'

/** Does the jobs of all areas until told to stop; then finishes those under way. */
export async function startWork(): Promise<() => Promise<void>> {
  await refuseLooseSessions()
  // One that was killed here between a change and its word told nobody.
  await announcePublicChange(...allTags)
  await startJobs()
  log.info({ jobs: jobs.length }, 'worker')
  return async () => {
    await stopScheduler()
    await db.$disconnect()
    await pool.end()
  }
}
