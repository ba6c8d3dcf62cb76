import 'server-only'
import { db } from '../db/client'
import { transaction } from '../db/transaction'
import { recordEvent } from '../events/record'
import type { Job } from '../jobs/scheduler'
import { ok } from '../result'
import { dateOf, dayAt, type Day } from '../time'
import { dueTimings, oldestCompletion } from './rules'
import { flushPending } from './steps/flush-pending'
import { openRounds, type Completed } from './steps/open-rounds'

/** Writes the anonymous answers that still wait in rounds that have closed. Safe to run twice. */
export async function flushClosedRounds(now: Date): Promise<void> {
  const closed = await db.evaluationRound.findMany({
    where: { closesOn: { lt: dateOf(dayAt(now)) }, pending: { some: {} } }, orderBy: { id: 'asc' }, select: { id: true },
  })
  for (const { id } of closed) {
    await transaction(async (tx) => {
      await tx.$queryRaw`select id from evaluation_round where id = ${id}::uuid for update`
      return ok(await flushPending(tx, id))
    })
  }
}

/** Opens the rounds of completed classes that are due, one short transaction a class. Safe to run twice. */
export async function openDueRounds(now: Date): Promise<void> {
  const today = dayAt(now)
  const schools = await db.school.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  for (const school of schools) {
    for (const cohort of await completedCohorts(school.id, today)) {
      if (dueTimings(cohort.completedOn, today).length === 0) continue
      await transaction(async (tx) => {
        const opened = await openRounds(tx, cohort, today)
        if (opened.rounds > 0) await recordEvent(tx, 'system', { type: 'evaluation.opened', cohortId: cohort.id, schoolId: cohort.schoolId, data: opened })
        return ok(opened)
      })
    }
  }
}

/** A class is completed on the day its last trainee is. One school at a time keeps the statement short. */
const completedCohorts = (schoolId: string, today: Day): Promise<Completed[]> => db.$queryRaw<Completed[]>`
  select c.id, c.school_id as "schoolId", to_char(max(t.completed_on), 'YYYY-MM-DD') as "completedOn"
  from cohort c join trainee t on t.cohort_id = c.id and t.status = 'COMPLETED'
  where c.school_id = ${schoolId}::uuid and c.status = 'COMPLETED' and c.ends_on >= ${oldestCompletion(today)}::date - 366
  group by c.id having max(t.completed_on) >= ${oldestCompletion(today)}::date order by c.id`

async function everyNight(now: Date): Promise<void> {
  await flushClosedRounds(now)
  await openDueRounds(now)
}

export const evaluationJobs: readonly Job[] = [{ name: 'evaluations.daily', cron: '7 0 * * *', run: everyNight }]
