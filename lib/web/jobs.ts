import 'server-only'
import { db } from '../db/client'
import type { Job } from '../jobs/scheduler'
import { keptSince } from './idempotency'

/** Forgets what is kept for a time: answers to creating requests, as the interface promises, failed sign-ins, and sessions that would be over by now. */
export async function purgeExpired(now: Date): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lte: keptSince(now) } } })
  await db.endedSession.deleteMany({ where: { expiresAt: { lt: now } } })
  // The throttle only looks at what has not expired; every address somebody tries leaves a row.
  await db.signInFailure.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } })
}

export const webJobs: readonly Job[] = [{ name: 'web.purge-expired', cron: '5 * * * *', run: purgeExpired }]
