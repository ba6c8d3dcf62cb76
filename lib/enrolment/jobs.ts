import 'server-only'
import { db } from '../db/client'
import { transaction } from '../db/transaction'
import type { Job } from '../jobs/scheduler'
import { fail, ok } from '../result'
import { dateOf, dayAt } from '../time'
import { announcePublicChange } from '../web/announce'
import { quotasChange } from './negotiation/rules'
import { lockCohort } from './steps/lock-cohort'
import { returnUnused } from './steps/return-unused'
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

/**
 * Carries out the rules whose day has come: unused seats go to the pool, one short transaction a cohort; answers of how many
 * cohorts. Safe to run twice: what was carried out says so.
 */
export async function returnUnusedByRule(now: Date): Promise<number> {
  const today = dateOf(dayAt(now))
  const due = { unusedReturnOn: { lte: today }, unusedReturnedOn: null }
  const cohorts = await db.cohort.findMany({
    where: { ...due, status: { in: ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'] } }, select: { id: true }, orderBy: { id: 'asc' },
  })
  for (const { id } of cohorts) {
    await transaction(async (tx) => {
      const cohort = await lockCohort(tx, 'system', id)
      // Under the lock again: another instance may have carried it out, somebody may have opened the class.
      const { count } = await tx.cohort.updateMany({ where: { id, ...due }, data: { unusedReturnedOn: today } })
      if (!cohort || count === 0 || !quotasChange(cohort.status)) return fail('over')
      await expireOverdueReturns(tx, cohort, dayAt(now))
      await returnUnused(tx, 'system', cohort, { agencyIds: null }, now)
      return ok(null)
    })
  }
  return cohorts.length
}

/** The public pages tell free seats: whoever frees some says so. */
const telling = (work: (now: Date) => Promise<number>) => async (now: Date): Promise<void> => {
  if ((await work(now)) > 0) await announcePublicChange('cohorts')
}

export const enrolmentJobs: readonly Job[] = [
  { name: 'enrolment.expire-returns', cron: '*/10 * * * *', run: telling(expireReturns) },
  { name: 'enrolment.return-unused', cron: '5,35 * * * *', run: telling(returnUnusedByRule) },
]
