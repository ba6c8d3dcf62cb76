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

/** Keeps the scan of a version as it was signed, a PDF, one. The same file again changes nothing; another one is refused. */
export async function attachAgreementScan(actor: Actor, { agreementId, number, file }: Which & { file: Sent | null }, now: Date): Promise<Result<{ id: string }, ScanError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  const version = await db.agreementVersion.findFirst({
    where: { AND: [{ agreementId, number }, agreementVersionsVisibleTo(actor)] }, select: { id: true, status: true, scan: { select: { id: true, contentHash: true } }, agreement: { select: { schoolId: true } } },
  })
  if (!version) return fail('version_not_found')
  if (['DRAFT', 'PROPOSED', 'WITHDRAWN'].includes(version.status)) return fail('not_signed')
  const content = await received(file)
  if (!content.ok) return content
  const { bytes, ...stored } = content.value
  if (stored.mediaType !== 'application/pdf') return fail('scan_not_pdf')
  if (version.scan) return version.scan.contentHash === stored.contentHash ? ok({ id: version.scan.id }) : fail('scan_kept')
  const id = uuid()
  await files.put(id, bytes)
  const kept = await transaction<{ id: string }, ScanError, ScanError>(async (tx) => {
    await tx.agreementScan.create({ data: { id, versionId: version.id, ...stored, accountId: actor.accountId, uploadedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.scanned', agreementId, schoolId: version.agreement.schoolId, data: { version: number } })
    return ok({ id })
  }, { agreement_scan_once: 'scan_kept', agreement_scan_stays: 'not_signed' })
  if (!kept.ok) await files.remove(id)
  return kept
}
