import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { files } from '../../../files/storage'
import { agreementVersionsVisibleTo } from '../../policy'

/** The scan of a version, for whoever sees the version; null if there is none. Names and posts of who signed for an office are in it, nothing of a person beside. */
export async function openAgreementScan(actor: Actor, { agreementId, number }: { agreementId: string; number?: number | undefined }) {
  const versions = await db.agreementVersion.findMany({
    where: { AND: [{ agreementId, ...(number === undefined ? {} : { number }) }, agreementVersionsVisibleTo(actor)] }, orderBy: { number: 'desc' },
    select: { status: true, scan: { select: { id: true, fileName: true, mediaType: true } } },
  })
  const scan = (versions.find(({ status }) => status === 'IN_FORCE') ?? versions[0])?.scan
  if (!scan) return null
  const bytes = await files.get(scan.id)
  if (!bytes) throw new Error(`The scan ${scan.id} is not in the storage`)
  return { name: scan.fileName, mediaType: scan.mediaType, bytes }
}
