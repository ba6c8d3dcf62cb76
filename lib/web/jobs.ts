import 'server-only'
import { db } from '../db/client'
import type { Job } from '../jobs/scheduler'

const KEPT_MS = 24 * 60 * 60 * 1_000

/** Forgets answers to creating requests after a day, as the interface promises. */
export async function purgeAnswers(now: Date): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } } })
}

export const webJobs: readonly Job[] = [{ name: 'web.purge-answers', cron: '5 * * * *', run: purgeAnswers }]
