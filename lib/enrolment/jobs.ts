import 'server-only'
import { db } from '../db/client'
import { transaction } from '../db/transaction'
import type { Job } from '../jobs/scheduler'
import { ok } from '../result'
import { dateOf, dayAt } from '../time'
import { announcePublicChange } from '../web/announce'
import { lockCohort } from './steps/lock-cohort'
import { expireOverdueReturns } from './steps/seats'

/**
 * Frees the seats of returned nominations whose deadline has passed, one short transaction a cohort, and answers of how many.
 * Safe to run twice.
 */
export async function expireReturns(now: Date): Promise<number> {
  const today = dayAt(now)
  const cohorts = await db.nomination.findMany({
    where: { status: 'RETURNED', returnDeadline: { lt: dateOf(today) } }, distinct: ['cohortId'], select: { cohortId: true }, orderBy: { cohortId: 'asc' },
  })
  for (const { cohortId } of cohorts) {
    await transaction(async (tx) => {
      const cohort = await lockCohort(tx, 'system', cohortId)
      if (cohort) await expireOverdueReturns(tx, cohort, today)
      return ok(null)
    })
  }
  return cohorts.length
}

/** The public pages tell free seats: whoever frees some says so. */
async function expireAndTell(now: Date): Promise<void> {
  if ((await expireReturns(now)) > 0) await announcePublicChange('cohorts')
}

export const enrolmentJobs: readonly Job[] = [{ name: 'enrolment.expire-returns', cron: '*/10 * * * *', run: expireAndTell }]
