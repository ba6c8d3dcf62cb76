import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { dayOf, dayOrNull, type Day } from '../../../time'
import { agreementVersionsVisibleTo } from '../../policy'
import { agreementStatuses, type AgreementStatus } from '../../schema'

export type LockedVersion = {
  id: string; number: number; status: AgreementStatus; revision: number; from: Day; to: Day; documentNumber: string | null; signedOn: Day | null; proposedOn: Date | null
}
export type LockedAgreement = { id: string; schoolId: string; title: string; versions: readonly LockedVersion[] }

/**
 * The agreement with the versions the actor may know of, locked until the transaction ends; null if there is none. It is the one lock of an
 * agreement: whoever edits, proposes, signs or brings into force waits here.
 */
export async function lockAgreement(tx: Tx, actor: Actor | 'system', agreementId: string): Promise<LockedAgreement | null> {
  await tx.$queryRaw`select id from agreement where id = ${agreementId}::uuid for update`
  const found = await tx.agreement.findUnique({
    where: { id: agreementId },
    select: {
      id: true, schoolId: true, title: true,
      versions: {
        where: actor === 'system' ? {} : agreementVersionsVisibleTo(actor), orderBy: { number: 'desc' },
        select: { id: true, number: true, status: true, revision: true, validFrom: true, validTo: true, documentNumber: true, signedOn: true, proposedAt: true },
      },
    },
  })
  if (!found || found.versions.length === 0) return null
  const versions = found.versions.map(({ status, validFrom, validTo, signedOn, proposedAt, ...version }): LockedVersion => ({
    ...version, status: agreementStatuses.find((one) => one === status) ?? 'EXPIRED', from: dayOf(validFrom), to: dayOf(validTo), signedOn: dayOrNull(signedOn), proposedOn: proposedAt,
  }))
  return { ...found, versions }
}
