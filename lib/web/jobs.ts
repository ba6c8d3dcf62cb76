import 'server-only'
import { db } from '../db/client'
import type { Job } from '../jobs/scheduler'
import { keptSince } from './idempotency'

/** Forgets answers to creating requests after a day, as the interface promises. */
export async function purgeAnswers(now: Date): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lte: keptSince(now) } } })
}

export const webJobs: readonly Job[] = [{ name: 'web.purge-answers', cron: '5 * * * *', run: purgeAnswers }]
