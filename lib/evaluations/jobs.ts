import 'server-only'
import { db } from '../db/client'
import { transaction } from '../db/transaction'
import { recordEvent } from '../events/record'
import type { Job } from '../jobs/scheduler'
import { ok } from '../result'
import { dateOf, dayAt, dayOf, type Day } from '../time'
import { dueTimings, oldestCompletion, remindsToday } from './rules'
import type { RoundSettings } from './schema'
import { flushPending } from './steps/flush-pending'
import { openRounds, type Asked } from './steps/open-rounds'
import { remindRounds } from './steps/remind'
import { readSettings } from './steps/settings'

/** Writes the anonymous answers that still wait in rounds that have closed, where they are enough to stand together. Safe to run twice. */
export async function flushClosedRounds(now: Date): Promise<void> {
  const closed = await db.evaluationRound.findMany({
    where: { closesOn: { lt: dateOf(dayAt(now)) }, pending: { some: {} } }, orderBy: { id: 'asc' }, select: { id: true },
  })
  for (const { id } of closed) {
    await transaction(async (tx) => {
      await tx.$queryRaw`select id from evaluation_round where id = ${id}::uuid for update`
      return ok(await flushPending(tx, id, true))
    })
  }
}

const everySchool = () => db.school.findMany({ orderBy: { id: 'asc' }, select: { id: true } })

/** Opens the rounds of running and completed classes that are due, one short transaction a class. Safe to run twice. */
export async function openDueRounds(now: Date): Promise<void> {
  const today = dayAt(now)
  for (const school of await everySchool()) {
    const settings = await readSettings(school.id, today)
    for (const cohort of await askedCohorts(school.id, settings, today)) {
      if (dueTimings(cohort, settings, today).length === 0) continue
      await transaction(async (tx) => {
        const opened = await openRounds(tx, cohort, settings, today)
        if (opened.rounds > 0) await recordEvent(tx, 'system', { type: 'evaluation.opened', cohortId: cohort.id, schoolId: cohort.schoolId, data: opened })
        return ok(opened)
      })
    }
  }
}

/** A class is completed on the day its last trainee is. One school at a time keeps the statement short. */
const askedCohorts = (schoolId: string, settings: RoundSettings, today: Day): Promise<Asked[]> => db.$queryRaw<Asked[]>`
  select c.id, c.school_id as "schoolId", to_char(c.opens_on, 'YYYY-MM-DD') as "opensOn", to_char(max(t.completed_on), 'YYYY-MM-DD') as "completedOn"
  from cohort c join trainee t on t.cohort_id = c.id and t.status = 'COMPLETED'
  where c.school_id = ${schoolId}::uuid and c.status = 'COMPLETED' and c.ends_on >= ${oldestCompletion(today, settings)}::date - 366
  group by c.id having max(t.completed_on) >= ${oldestCompletion(today, settings)}::date
  union all
  select c.id, c.school_id, to_char(c.opens_on, 'YYYY-MM-DD'), null from cohort c
  where c.school_id = ${schoolId}::uuid and c.status = 'RUNNING' and c.opens_on between ${today}::date - ${settings.EVAL_BEFORE_DAYS}::int and ${today}::date
  order by 1`

/** Reminds those who have not answered open rounds that are due to remind. Answers how many were told. Safe to run twice. */
export async function remindOfEvaluations(now: Date): Promise<number> {
  const today = dayAt(now)
  let told = 0
  for (const school of await everySchool()) {
    const settings = await readSettings(school.id, today)
    const open = await db.evaluationRound.findMany({
      where: { schoolId: school.id, opensOn: { lt: dateOf(today) }, closesOn: { gte: dateOf(today) }, invitations: { some: { answered: false } } }, orderBy: { id: 'asc' },
      select: { id: true, opensOn: true, closesOn: true, reminders: { select: { remindedOn: true } } },
    })
    const due = open.filter(({ reminders, opensOn, closesOn }) => (
      remindsToday({ opensOn: dayOf(opensOn), closesOn: dayOf(closesOn), reminded: reminders.map(({ remindedOn }) => dayOf(remindedOn)) }, settings, today)))
    if (due.length === 0) continue
    const reminded = await transaction(async (tx) => ok(await remindRounds(tx, school.id, due.map(({ id }) => id), today)))
    if (reminded.ok) told += reminded.value
  }
  return told
}

async function everyNight(now: Date): Promise<void> {
  await flushClosedRounds(now)
  await openDueRounds(now)
}

export const evaluationJobs: readonly Job[] = [
  { name: 'evaluations.daily', cron: '7 0 * * *', run: everyNight },
  { name: 'evaluations.remind', cron: '40 7 * * *', run: async (now) => { await remindOfEvaluations(now) } },
]
