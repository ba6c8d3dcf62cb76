import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import { files } from '../../files/storage'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dayAt, type Day } from '../../time'
import { recordOfDocument } from './steps'

const BATCH = 200
/** An upload under way has a file and no row yet; none takes that long. */
const ORPHAN_AFTER_MS = 3_600_000

type Due = { id: string; kind: string; version: number; nominationId: string; schoolId: string; agencyId: string }

/**
 * Removes the files of nominations that came to nothing, PAPERS_KEPT_DAYS after they did; rows keep hash and day. The row says so
 * before the file goes, so that no row promises what is not there. Answers how many; safe to run twice.
 */
export async function purgePapers(now: Date): Promise<number> {
  const due = await duePapers(dayAt(now))
  for (const { nominationId: id, schoolId, agencyId, ...document } of due) {
    await transaction(async (tx) => {
      const { count } = await tx.nominationDocument.updateMany({ where: { id: document.id, purgedAt: null }, data: { purgedAt: now } })
      if (count > 0) await recordOfDocument(tx, 'system', 'document.purged', { id, schoolId, agencyId }, { document: document.kind, version: document.version })
      return ok(null)
    })
    await files.remove(document.id)
  }
  return due.length
}

/** What is due is what the page of data due for removal shows: one function of the database says it for both. */
const duePapers = (today: Day): Promise<Due[]> => db.$queryRaw<Due[]>`
  select d.id, d.kind, d.version, n.id as "nominationId", n.school_id as "schoolId", n.agency_id as "agencyId"
  from retention_due(${today}::date, null) r join nomination_document d on d.id = r.id join nomination n on n.id = d.nomination_id
  where r.rule = 'PAPERS' and r.due_on <= ${today}::date order by d.id limit ${BATCH}`

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
