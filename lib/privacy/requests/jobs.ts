import 'server-only'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { addDays, dayAt } from '../../time'
import { SOON_DAYS } from './rules'

type Due = { id: string; schoolId: string; kind: string; which: 'receipt' | 'answer'; due: string; late: boolean }

/**
 * Tells the office once of each time limit that is nearly over, and office and leadership once of each that is: the receipt and the answer are two, and
 * an extension makes another. Answers how many; safe to run twice: what was told is an event, with the limit that it told of.
 */
export async function remindOfRequests(now: Date): Promise<number> {
  const today = dayAt(now)
  const result = await transaction(async (tx) => {
    // Whoever runs beside waits here and then sees what was recorded; a lock on the requests would let it decide by what it saw before.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('privacy.remind-of-requests'))`
    const due = await tx.$queryRaw<Due[]>`
      select r.id, r.school_id as "schoolId", r.kind, l.which, l.due::text as due, s.late
      from subject_request r join subject_request_due d on d.id = r.id
      cross join lateral (values ('receipt', d.receipt_due), ('answer', d.answer_due)) l(which, due)
      cross join lateral (select l.due < ${today}::date as late) s
      where r.answered_at is null and r.withdrawn_at is null and (l.which = 'answer' or r.acknowledged_at is null) and l.due <= ${addDays(today, SOON_DAYS)}::date
        and not exists (
          select from event e where e.subject_id = r.id and e.type = case when s.late then 'data-request.late' else 'data-request.soon' end
            and e.data ->> 'which' = l.which and e.data ->> 'due' = l.due::text)
      order by r.id, l.due`
    await recordEvents(tx, 'system', due.map(({ id, schoolId, late, ...data }) => ({ type: late ? 'data-request.late' as const : 'data-request.soon' as const, dataRequestId: id, schoolId, data })))
    return ok(due.length)
  })
  return result.ok ? result.value : 0
}

export const dataRequestJobs: readonly Job[] = [{ name: 'privacy.remind-of-requests', cron: '15 7 * * *', run: async (now) => { await remindOfRequests(now) } }]
