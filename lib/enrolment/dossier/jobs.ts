import 'server-only'
import { db, type Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvents } from '../../events/record'
import { files } from '../../files/storage'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dayAt } from '../../time'

const BATCH = 200
/** One night removes so many batches at most; what is left waits for the next one. */
const BATCHES = 200
/** An upload under way has a file and no row yet; none takes that long. */
const ORPHAN_AFTER_MS = 3_600_000

type Purged = { id: string; kind: string; version: number; nominationId: string; schoolId: string; agencyId: string }

/**
 * Removes the files of nominations that came to nothing, PAPERS_KEPT_DAYS after they did; rows keep hash and day. The rows say so, with an event for each and
 * one for each school, before the files go, so that no row promises what is not there. Answers how many; safe to run twice.
 */
export async function purgePapers(now: Date): Promise<number> {
  let removed = 0
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const purged = await purgeBatch(now)
    for (const { id } of purged) await files.remove(id)
    removed += purged.length
    if (purged.length < BATCH) break
  }
  return removed
}

async function purgeBatch(now: Date): Promise<Purged[]> {
  const result = await transaction(async (tx) => {
    const purged = await claimDue(tx, now)
    const schools = Map.groupBy(purged, ({ schoolId }) => schoolId)
    await recordEvents(tx, 'system', [
      ...purged.map(({ nominationId, schoolId, agencyId, kind, version }) => ({ type: 'document.purged' as const, nominationId, schoolId, agencyId, data: { document: kind, version } })),
      ...[...schools].map(([schoolId, rows]) => ({ type: 'retention.removed' as const, privacySchoolId: schoolId, schoolId, data: { rule: 'PAPERS', count: rows.length } })),
    ])
    return ok(purged)
  }, {}, { timeout: 60_000 })
  return result.ok ? result.value : []
}

/** What is due is what the page of data due for removal shows: one function of the database says it for both. Jobs at once take different rows. */
const claimDue = (tx: Tx, now: Date): Promise<Purged[]> => tx.$queryRaw<Purged[]>`
  with due as materialized (
    select d.id from retention_due(${dayAt(now)}::date, null) r join nomination_document d on d.id = r.id
    where r.rule = 'PAPERS' and r.due_on <= ${dayAt(now)}::date and d.purged_at is null order by d.id limit ${BATCH} for update of d skip locked)
  update nomination_document d set purged_at = ${now} from due, nomination n where d.id = due.id and n.id = d.nomination_id
  returning d.id, d.kind, d.version, n.id as "nominationId", n.school_id as "schoolId", n.agency_id as "agencyId"`

/** Removes files that no row speaks for: of an upload that was refused or killed, or purged and not yet gone. Answers how many; safe to run twice. */
export async function removeOrphans(now: Date): Promise<number> {
  // A database that knows no document may be a new one beside the folder of another: it has nothing to clear away.
  if (!(await db.nominationDocument.findFirst({ select: { id: true } })) && !(await db.waiverScan.findFirst({ select: { id: true } })) && !(await db.agreementScan.findFirst({ select: { id: true } }))) return 0
  let removed = 0
  const before = new Date(now.getTime() - ORPHAN_AFTER_MS)
  for await (const ids of inBatches(files.list(before))) {
    const [documents, scans, agreements] = await Promise.all([
      db.nominationDocument.findMany({ where: { id: { in: ids }, contentHash: { not: null }, purgedAt: null }, select: { id: true } }),
      db.waiverScan.findMany({ where: { id: { in: ids }, removedAt: null }, select: { id: true } }),
      db.agreementScan.findMany({ where: { id: { in: ids } }, select: { id: true } }),
    ])
    const known = new Set([...documents, ...scans, ...agreements].map(({ id }) => id))
    for (const id of ids.filter((one) => !known.has(one))) await files.remove(id)
    removed += ids.length - known.size
  }
  return removed
}

async function* inBatches(ids: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const id of ids) {
    batch.push(id)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

export const dossierJobs: readonly Job[] = [
  { name: 'enrolment.purge-papers', cron: '20 2 * * *', run: async (now) => { await purgePapers(now) } },
  { name: 'enrolment.remove-orphans', cron: '50 * * * *', run: async (now) => { await removeOrphans(now) } },
]
