import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dateOf, dayAt, dayOf } from '../../time'
import { lastReminderDay } from './rules'
import { remindUnanswered } from './steps/remind'

type OpenCall = { id: string; schoolId: string; year: number; openedOn: Date; deadline: Date; reminderDays: number }

/**
 * Reminds agencies that have not answered, REMINDER_DAYS before the deadline and on the day before it; a run that was missed is
 * made up for by the next. One short transaction a call; answers how many agencies. Safe to run twice.
 */
export async function remindOfNeeds(now: Date): Promise<number> {
  const today = dayAt(now)
  const calls = await db.$queryRaw<OpenCall[]>`
    select c.id, c.school_id as "schoolId", c.year, c.opened_on as "openedOn", c.deadline, coalesce(
      (select p.value from school_parameter p where p.school_id = c.school_id and p.code = 'REMINDER_DAYS' and p.valid_from <= ${dateOf(today)}::date order by p.valid_from desc limit 1),
      (select p.value from planning_parameter p where p.code = 'REMINDER_DAYS' and p.valid_from <= ${dateOf(today)}::date order by p.valid_from desc limit 1), 1) as "reminderDays"
    from needs_call c where c.deadline >= ${dateOf(today)}::date order by c.id`
  let reminded = 0
  for (const { openedOn, deadline, reminderDays, ...call } of calls) {
    const days = { openedOn: dayOf(openedOn), deadline: dayOf(deadline) }
    const since = lastReminderDay(days, reminderDays, today)
    if (since === null) continue
    await transaction(async (tx) => {
      reminded += await remindUnanswered(tx, 'system', { ...call, deadline: days.deadline }, { today, since })
      return ok(null)
    })
  }
  return reminded
}

export const needsJobs: readonly Job[] = [{ name: 'planning.remind-of-needs', cron: '0 8-17 * * *', run: async (now) => { await remindOfNeeds(now) } }]
