import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import type { Job } from '../../jobs/scheduler'
import { oneAtATime } from '../../jobs/one-at-a-time'
import { ok } from '../../result'
import { addDays, dateOf, dayAt } from '../../time'
import { logFault } from '../../web/log'
import { KEPT_DAYS, type FileFault } from './schema'
import { readList, type Claimed } from './jobs/read-list'

/** A reader that has said nothing for so long is gone; a list that ended three of them is given up. */
const SILENT_MS = 60_000
const ATTEMPTS = 3

type Claim = Claimed & { attempts: number }

/** Reads every list that waits, the oldest first, and answers of how many. Several instances share them. Safe to run twice. */
export function readLists(now: Date): Promise<number> {
  return oneAtATime('imports', async () => {
    let read = 0
    for (let one = await claim(); one; one = await claim()) {
      await readOne(one, now)
      read += 1
    }
    return read
  })
}

async function claim(): Promise<Claim | null> {
  const rows = await db.$queryRaw<Claim[]>`
    update nomination_import i set claimed_at = now(), attempts = i.attempts + 1
    where i.id = (select id from nomination_import where status = 'READING'
        and (claimed_at is null or claimed_at < ${new Date(Date.now() - SILENT_MS)}) order by created_at, id limit 1 for update skip locked)
    returning i.id, i.cohort_id as "cohortId", i.agency_id as "agencyId", i.account_id as "accountId", i.role_id as "roleId",
      i.file_hash as "fileHash", i.file_cipher as "fileCipher", i.corrections_cipher as "correctionsCipher", i.columns, i.attempts`
  return rows[0] ?? null
}

async function readOne(one: Claim, now: Date): Promise<void> {
  if (one.attempts > ATTEMPTS) return giveUp(one.id, 'interrupted')
  try {
    const read = await readList(one, now)
    if (!read.ok) await giveUp(one.id, read.error)
  } catch (error) {
    logFault(error)
    if (one.attempts >= ATTEMPTS) await giveUp(one.id, 'interrupted')
  }
}

async function giveUp(id: string, fault: FileFault): Promise<void> {
  await db.nominationImport.updateMany({ where: { id, status: 'READING' }, data: { status: 'FAILED', fault, claimedAt: null } })
}

/** Files and rows are kept as long as somebody may ask what was in them, and no longer; that they went is recorded without their names. Safe to run twice. */
export async function forgetLists(now: Date): Promise<void> {
  await transaction(async (tx) => {
    const gone = await tx.$queryRaw<{ schoolId: string; count: number }[]>`
      with gone as (delete from nomination_import where created_at < ${dateOf(addDays(dayAt(now), -KEPT_DAYS))} returning school_id)
      select school_id as "schoolId", count(*)::int as count from gone group by school_id`
    await recordEvents(tx, 'system', gone.map(({ schoolId, count }) => ({ type: 'retention.removed' as const, privacySchoolId: schoolId, schoolId, data: { rule: 'LISTS', count } })))
    return ok(null)
  }, {}, { timeout: 60_000 })
}

/** The upload itself starts the reading; the job finds what a process that was killed has left. */
export const importJobs: readonly Job[] = [
  { name: 'imports.read', cron: '* * * * *', run: async (now) => { await readLists(now) } },
  { name: 'imports.forget', cron: '40 3 * * *', run: forgetLists },
]
