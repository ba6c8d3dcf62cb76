import 'server-only'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { addDays, dayAt } from '../../time'
import { SOON_DAYS } from './rules'

/**
 * Tells the office once of each request whose time is nearly over, and office and leadership once of each that is late. Answers how many; safe to run
 * twice: what was told is an event.
 */
export async function remindOfRequests(now: Date): Promise<number> {
  const today = dayAt(now)
  const result = await transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string; schoolId: string; kind: string; late: boolean }[]>`
      select r.id, r.school_id as "schoolId", r.kind, s.late
      from subject_request r join subject_request_due d on d.id = r.id
      cross join lateral (select d.answer_due < ${today}::date or (r.acknowledged_at is null and d.receipt_due < ${today}::date) as late) s
      where r.answered_at is null and r.withdrawn_at is null and (s.late or d.answer_due <= ${addDays(today, SOON_DAYS)}::date)
        and not exists (select from event e where e.subject_id = r.id and e.type = case when s.late then 'data-request.late' else 'data-request.soon' end)
      order by r.id for update of r skip locked`
    await recordEvents(tx, 'system', due.map(({ id, schoolId, kind, late }) => ({ type: late ? 'data-request.late' as const : 'data-request.soon' as const, dataRequestId: id, schoolId, data: { kind } })))
    return ok(due.length)
  })
  return result.ok ? result.value : 0
}

export const dataRequestJobs: readonly Job[] = [{ name: 'privacy.remind-of-requests', cron: '15 7 * * *', run: async (now) => { await remindOfRequests(now) } }]
