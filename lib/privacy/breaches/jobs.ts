import 'server-only'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { HOURS, SOON_HOURS } from './rules'

const HOUR_MS = 3_600_000
type Running = { id: string; schoolId: string; number: number; year: number; late: boolean }

/**
 * Tells the leadership once of each breach whose time to tell the authority is nearly over, and once of each whose time is: neither told nor written why it
 * need not be. Answers how many; safe to run twice: what was told is an event.
 */
export async function remindOfBreaches(now: Date): Promise<number> {
  const soon = new Date(now.getTime() + SOON_HOURS * HOUR_MS)
  const result = await transaction(async (tx) => {
    // Whoever runs beside waits here and then sees what was recorded.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('privacy.remind-of-breaches'))`
    const running = await tx.$queryRaw<Running[]>`
      select b.id, b.school_id as "schoolId", b.number, b.year, s.late from data_breach b
      cross join lateral (
        select b.noticed_at + make_interval(hours => coalesce(parameter_on(b.school_id, 'BREACH_HOURS', (b.noticed_at at time zone 'Asia/Ho_Chi_Minh')::date), ${HOURS}::int)) as deadline offset 0) d
      cross join lateral (select d.deadline < ${now} as late) s
      where d.deadline <= ${soon} and not exists (select from data_breach_entry n where n.breach_id = b.id and n.kind in ('AUTHORITY', 'EXEMPT'))
        and not exists (select from event e where e.subject_id = b.school_id and e.type = case when s.late then 'breach.late' else 'breach.soon' end and e.data ->> 'breach' = b.id::text)
      order by b.id`
    await recordEvents(tx, 'system', running.map(({ id, schoolId, number, year, late }) => ({ type: late ? 'breach.late' as const : 'breach.soon' as const, privacySchoolId: schoolId, schoolId, data: { breach: id, number, year } })))
    return ok(running.length)
  })
  return result.ok ? result.value : 0
}

/** Hours count here, nights and Sundays too. */
export const breachJobs: readonly Job[] = [{ name: 'privacy.remind-of-breaches', cron: '*/10 * * * *', run: async (now) => { await remindOfBreaches(now) } }]
