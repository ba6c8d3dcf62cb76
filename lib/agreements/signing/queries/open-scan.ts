import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { files } from '../../../files/storage'
import { agreementVersionsVisibleTo } from '../../policy'
import { mayReadDrafts } from '../../writing/policy'

type Which = { agreementId: string; number?: number | undefined; scan?: string | undefined }

/**
 * The scan of a version, for whoever sees the version; null if there is none. Names and posts of who signed for an office are in it, nothing of a person
 * beside. A withdrawn one is named by its id and read by the school alone: nobody knows what wrong paper it holds.
 */
export async function openAgreementScan(actor: Actor, { agreementId, number, scan: wanted }: Which) {
  if (wanted !== undefined && !mayReadDrafts(actor)) return null
  const versions = await db.agreementVersion.findMany({
    where: { AND: [{ agreementId, ...(number === undefined ? {} : { number }) }, agreementVersionsVisibleTo(actor)] }, orderBy: { number: 'desc' },
    select: { status: true, scans: { where: wanted === undefined ? { withdrawnAt: null } : { id: wanted }, select: { id: true, fileName: true, mediaType: true } } },
  })
  const [scan] = wanted === undefined ? ((versions.find(({ status }) => status === 'IN_FORCE') ?? versions[0])?.scans ?? []) : versions.flatMap(({ scans }) => scans)
  if (!scan) return null
  const bytes = await files.get(scan.id)
  if (!bytes) throw new Error(`The scan ${scan.id} is not in the storage`)
  return { name: scan.fileName, mediaType: scan.mediaType, bytes }
}
