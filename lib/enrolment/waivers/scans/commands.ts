import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { received, type FileError, type Sent } from '../../../files/received'
import { files } from '../../../files/storage'
import { fail, ok, type Result } from '../../../result'
import { mayOpenCohorts } from '../../policy'
import type { RevocationReason } from '../schema'

export type PaperError = 'not_allowed' | 'waiver_not_found' | 'scan_kept' | FileError

/**
 * Keeps the scan of a waiver's paper, one at a time: it is written before its row is committed, and a file without a row is taken away
 * here or by the job that clears the folder. The same scan again changes nothing; another one is refused.
 */
export async function attachWaiverScan(actor: Actor, { waiverId, file }: { waiverId: string; file: Sent | null }, now: Date): Promise<Result<{ id: string; cohortId: string }, PaperError>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  const waiver = await db.waiver.findFirst({ where: { id: waiverId, cohort: cohortsStaffedBy(actor) }, select: { cohortId: true, schoolId: true, rule: true, documentNumber: true, scans: { where: { removedAt: null } } } })
  if (!waiver) return fail('waiver_not_found')
  const { cohortId, schoolId, rule, documentNumber: decisionNumber, scans: [held] } = waiver
  const content = await received(file)
  if (!content.ok) return content
  const { bytes, ...stored } = content.value
  if (held) return held.contentHash === stored.contentHash ? ok({ id: held.id, cohortId }) : fail('scan_kept')
  const id = uuid()
  await files.put(id, bytes)
  const kept = await transaction<{ id: string; cohortId: string }, PaperError, PaperError>(async (tx) => {
    await tx.waiverScan.create({ data: { id, waiverId, ...stored, accountId: actor.accountId, uploadedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'standard.waiver-scanned', waivedNominationId: null, cohortId, schoolId, agencyId: null, data: { waiver: waiverId, rule, decisionNumber } })
    return ok({ id, cohortId })
  }, { waiver_scan_once: 'scan_kept' })
  if (!kept.ok) await files.remove(id)
  return kept
}

/** The scan of a waiver's paper; that it was opened, and by whom, is on record before it is sent. */
export async function openWaiverScan(actor: Actor, { waiverId }: { waiverId: string }): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string; name: string }, 'waiver_not_found' | 'file_gone'>> {
  if (!mayOpenCohorts(actor)) return fail('waiver_not_found')
  const opened = await transaction(async (tx) => {
    const scan = await tx.waiverScan.findFirst({
      where: { waiverId, waiver: { cohort: cohortsStaffedBy(actor) } }, orderBy: { removedAt: { sort: 'desc', nulls: 'first' } }, select: { id: true, removedAt: true, fileName: true, mediaType: true, waiver: { select: { personId: true, cohortId: true } } },
    })
    if (!scan) return fail('waiver_not_found')
    if (scan.removedAt) return fail('file_gone')
    await recordEvent(tx, actor, { type: 'person.document-read', personId: scan.waiver.personId, data: { waiver: waiverId, cohort: scan.waiver.cohortId, id: scan.id } })
    return ok(scan)
  })
  if (!opened.ok) return opened
  const { id, fileName: name, mediaType } = opened.value
  const bytes = await files.get(id)
  if (bytes) return ok({ name, mediaType, bytes })
  // Taken away while it was being read: gone, and no fault.
  if (await db.waiverScan.findFirst({ where: { id, removedAt: { not: null } }, select: { id: true } })) return fail('file_gone')
  throw new Error(`The scan ${id} of waiver ${waiverId} is not in the storage`)
}

export type RemovalError = 'not_allowed' | 'waiver_not_found' | 'file_gone'

/**
 * Removes the scan of a waiver, which may turn out to be what the portal must not hold: the file is erased, the row says who and why. Always
 * possible, also for a class that was opened and a waiver that was revoked; the waiver itself holds on. The row says so before the file goes.
 */
export async function removeWaiverScan(actor: Actor, { waiverId, reason }: { waiverId: string } & RevocationReason, now: Date): Promise<Result<{ id: string; cohortId: string }, RemovalError>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  const removed = await transaction<{ id: string; cohortId: string }, RemovalError>(async (tx) => {
    const waiver = await tx.waiver.findFirst({
      where: { id: waiverId, cohort: cohortsStaffedBy(actor) }, select: { cohortId: true, schoolId: true, rule: true, documentNumber: true, scans: { where: { removedAt: null }, select: { id: true } } },
    })
    if (!waiver) return fail('waiver_not_found')
    const { cohortId, schoolId, rule, documentNumber: decisionNumber, scans: [held] } = waiver
    // Of several who remove it at once, one does and is on record.
    const { count } = held ? await tx.waiverScan.updateMany({ where: { id: held.id, removedAt: null }, data: { removedAt: now, removedById: actor.accountId, removedReason: reason } }) : { count: 0 }
    if (!held || count === 0) return fail('file_gone')
    await recordEvent(tx, actor, { type: 'standard.waiver-scan-removed', waivedNominationId: null, cohortId, schoolId, agencyId: null, data: { waiver: waiverId, rule, decisionNumber, scan: held.id } })
    return ok({ id: held.id, cohortId })
  })
  if (removed.ok) await files.remove(removed.value.id)
  return removed
}
