import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { received, type FileError, type Sent } from '../../../files/received'
import { files } from '../../../files/storage'
import { fail, ok, type Result } from '../../../result'
import { agreementVersionsVisibleTo } from '../../policy'
import { mayWriteAgreements } from '../../writing/policy'

export type ScanError = 'not_allowed' | 'version_not_found' | 'not_signed' | 'scan_kept' | 'scan_not_pdf' | FileError
type Which = { agreementId: string; number: number }

/**
 * Keeps the scan of a version as it was signed, a PDF, one. The same file again changes nothing. Another one is refused, unless it names the one
 * that is kept (`replaces`) and why that is wrong (`reason`): then that one is withdrawn, stays in the history, and the new one takes its place.
 */
export async function attachAgreementScan(
  actor: Actor, { agreementId, number, file, reason, replaces }: Which & { file: Sent | null; reason?: string | undefined; replaces?: string | undefined }, now: Date,
): Promise<Result<{ id: string }, ScanError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  const version = await db.agreementVersion.findFirst({ where: { AND: [{ agreementId, number }, agreementVersionsVisibleTo(actor)] }, select: versionParts })
  if (!version) return fail('version_not_found')
  if (['DRAFT', 'PROPOSED', 'WITHDRAWN'].includes(version.status)) return fail('not_signed')
  const content = await received(file)
  if (!content.ok) return content
  const { bytes, ...stored } = content.value
  if (stored.mediaType !== 'application/pdf') return fail('scan_not_pdf')
  const [kept] = version.scans
  if (kept && kept.contentHash === stored.contentHash) return ok({ id: kept.id })
  if (kept && (reason === undefined || replaces !== kept.id)) return fail('scan_kept')
  const id = uuid()
  await files.put(id, bytes)
  const { schoolId } = version.agreement
  const written = await transaction<{ id: string }, ScanError, ScanError>(async (tx) => {
    if (kept && reason !== undefined) {
      const { count } = await tx.agreementScan.updateMany({ where: { id: kept.id, withdrawnAt: null }, data: { withdrawnAt: now, withdrawnById: actor.accountId, withdrawnReason: reason } })
      if (count !== 1) return fail('scan_kept')
      await recordEvent(tx, actor, { type: 'agreement.scan-withdrawn', agreementId, schoolId, data: { version: number, file: kept.fileName, reason } })
    }
    await tx.agreementScan.create({ data: { id, versionId: version.id, ...stored, accountId: actor.accountId, uploadedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.scanned', agreementId, schoolId, data: { version: number } })
    return ok({ id })
  }, { agreement_scan_once: 'scan_kept', agreement_scan_stays: 'not_signed' })
  if (!written.ok) await files.remove(id)
  return written
}

const versionParts = {
  id: true, status: true, agreement: { select: { schoolId: true } }, scans: { where: { withdrawnAt: null }, select: { id: true, contentHash: true, fileName: true } },
} as const
