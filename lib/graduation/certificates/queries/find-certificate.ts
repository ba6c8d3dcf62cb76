import 'server-only'
import { typedToken } from '../../../access/link-token'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, dayOrNull } from '../../../time'
import { certificatesVisibleTo } from '../../policy'
import { registerFields, rowOf } from '../steps/register'

/** One certificate with all that befell it, its hash and its code, or null if it is not the actor's to see. */
export async function findCertificate(actor: Actor, id: string) {
  const row = await db.certificate.findFirst({
    where: { AND: [{ id }, certificatesVisibleTo(actor)] },
    select: {
      ...registerFields, contentHash: true, reissueNumber: true, reissueOn: true, reissueReason: true, replaces: { select: { id: true, serialNumber: true } },
      replacedBy: { select: { id: true, serialNumber: true } }, revocation: { select: { number: true, revokedOn: true, reason: true } },
      trainee: { select: { person: { select: { id: true, fullName: true, birthDate: true } } } },
    },
  })
  if (!row) return null
  const { contentHash, reissueNumber, reissueOn, reissueReason, replaces, revocation, replacedBy, trainee } = row
  const day = dayOrNull(reissueOn)
  return {
    ...rowOf(row), hash: Buffer.from(contentHash).toString('hex'), code: typedToken('certificate', row.id), replaces, next: replacedBy[0] ?? null,
    reissue: reissueNumber && day ? { number: reissueNumber, on: day, reason: reissueReason ?? '' } : null,
    revocation: revocation && { ...revocation, revokedOn: dayOf(revocation.revokedOn) },
    person: { id: trainee.person.id, fullName: trainee.person.fullName, birthDate: dayOf(trainee.person.birthDate) },
  }
}
export type Certificate = NonNullable<Awaited<ReturnType<typeof findCertificate>>>
