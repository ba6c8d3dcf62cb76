import 'server-only'
import { db } from '../db/client'
import { transaction } from '../db/transaction'
import type { Job } from '../jobs/scheduler'
import { fail, ok } from '../result'
import { dateOf, dayAt } from '../time'
import { announcePublicChange } from '../web/announce'
import { lockCohort } from './steps/lock-cohort'
import { returnUnused } from './steps/return-unused'
import { expireOverdueReturns } from './steps/seats'

/**
 * Frees the seats of returned nominations and of offers whose deadline has passed, one short transaction a cohort, and answers of how many.
 * Safe to run twice.
 */
export async function expireReturns(now: Date): Promise<number> {
  const today = dayAt(now)
  const over = { lt: dateOf(today) }
  const cohorts = await db.nomination.findMany({
    where: { OR: [{ status: 'RETURNED', returnDeadline: over }, { offerDeadline: over }] }, distinct: ['cohortId'], select: { cohortId: true }, orderBy: { cohortId: 'asc' },
  })
  await eachOnItsOwn(cohorts, ({ cohortId }) => transaction(async (tx) => {
    const cohort = await lockCohort(tx, 'system', cohortId)
    if (cohort) await expireOverdueReturns(tx, cohort, today)
    return ok(null)
  }))
  return cohorts.length
}

/** Only a class that agencies can nominate into has seats that went unused; a planned one keeps what was assigned. */
const nominatedInto = ['ANNOUNCED', 'ENROLMENT_CLOSED']

/**
 * Carries out the rules whose day has come: unused seats go to the pool, one short transaction a cohort; answers of how many
 * cohorts. Safe to run twice: what was carried out says so.
 */
export async function returnUnusedByRule(now: Date): Promise<number> {
  const today = dateOf(dayAt(now))
  const due = { unusedReturnOn: { lte: today }, unusedReturnedOn: null }
  const cohorts = await db.cohort.findMany({
    where: { ...due, status: { in: nominatedInto } }, select: { id: true }, orderBy: { id: 'asc' },
  })
  await eachOnItsOwn(cohorts, ({ id }) => transaction(async (tx) => {
    const cohort = await lockCohort(tx, 'system', id)
    // Under the lock again: another instance may have carried it out, somebody may have opened the class.
    const { count } = await tx.cohort.updateMany({ where: { id, ...due }, data: { unusedReturnedOn: today } })
    if (!cohort || count === 0 || !nominatedInto.includes(cohort.status)) return fail('over')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    await returnUnused(tx, 'system', cohort, { agencyIds: null }, now)
    return ok(null)
  }))
  return cohorts.length
}

/** One after the other, whatever becomes of one; the faults are thrown when all had their turn, so that the job counts as failed. */
async function eachOnItsOwn<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = []
  for (const one of all) await work(one).catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${all.length} cohorts`)
}

/** The public pages tell free seats: whoever frees some says so, also when it failed at some classes and freed the seats of others. */
const telling = (work: (now: Date) => Promise<number>) => async (now: Date): Promise<void> => {
  let changed = true
  try {
    changed = (await work(now)) > 0
  } finally {
    if (changed) await announcePublicChange('cohorts')
  }
}

export const enrolmentJobs: readonly Job[] = [
  { name: 'enrolment.expire-returns', cron: '*/10 * * * *', run: telling(expireReturns) },
  { name: 'enrolment.return-unused', cron: '5,35 * * * *', run: telling(returnUnusedByRule) },
]
