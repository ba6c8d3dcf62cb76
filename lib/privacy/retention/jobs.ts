import 'server-only'
import { transaction } from '../../db/transaction'
import type { Tx } from '../../db/client'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dayAt, type Day } from '../../time'
import type { RetentionRule } from './schema'

const BATCH = 500
/** One night removes so much of one rule at most; what is left waits for the next one. */
const BATCHES = 200

type Removed = { schoolId: string }
/** Each answers the schools of the rows that it emptied now. */
const removers: Readonly<Partial<Record<RetentionRule, (tx: Tx, today: Day, now: Date) => Promise<Removed[]>>>> = {
  FAILED: (tx, today, now) => tx.$queryRaw<Removed[]>`
    update nomination n set purged_at = ${now}, facts = '{}', findings = '[]', note = null
    from (select id from retention_due(${today}::date, null) where rule = 'FAILED' and due_on <= ${today}::date order by id limit ${BATCH}) d
    where n.id = d.id and n.purged_at is null and n.status in ('WITHDRAWN', 'REJECTED', 'EXPIRED') returning n.school_id as "schoolId"`,
  INVITATIONS: (tx, today, now) => tx.$queryRaw<Removed[]>`
    update account_invitation v set purged_at = ${now}, email = null
    from (select id, school_id from retention_due(${today}::date, null) where rule = 'INVITATIONS' and due_on <= ${today}::date order by id limit ${BATCH}) d
    where v.id = d.id and v.email is not null returning d.school_id as "schoolId"`,
  REQUESTS: (tx, today, now) => tx.$queryRaw<Removed[]>`
    update subject_request r set purged_at = ${now}, detail = '', answer = null, extension_reason = null
    from (select id from retention_due(${today}::date, null) where rule = 'REQUESTS' and due_on <= ${today}::date order by id limit ${BATCH}) d
    where r.id = d.id and r.purged_at is null returning r.school_id as "schoolId"`,
}

/**
 * Removes what was kept for a time only and whose time is over; papers and lists have jobs of their own, which ask the same function. Each batch is one
 * transaction with its event, which says how many of which rule and names nobody. Answers how many; safe to run twice.
 */
export async function removeDue(now: Date): Promise<number> {
  let removed = 0
  for (const rule of ['FAILED', 'INVITATIONS', 'REQUESTS'] as const) {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const count = await removeBatch(rule, now)
      removed += count
      if (count < BATCH) break
    }
  }
  return removed
}

async function removeBatch(rule: RetentionRule, now: Date): Promise<number> {
  const result = await transaction(async (tx) => {
    const rows = (await removers[rule]?.(tx, dayAt(now), now)) ?? []
    const schools = [...new Set(rows.map(({ schoolId }) => schoolId))]
    await recordEvents(tx, 'system', schools.map((schoolId) => ({ type: 'retention.removed' as const, privacySchoolId: schoolId, schoolId, data: { rule, count: rows.filter((row) => row.schoolId === schoolId).length } })))
    return ok(rows.length)
  }, {}, { timeout: 60_000 })
  return result.ok ? result.value : 0
}

export const retentionJobs: readonly Job[] = [{ name: 'privacy.remove-due', cron: '25 2 * * *', run: async (now) => { await removeDue(now) } }]
