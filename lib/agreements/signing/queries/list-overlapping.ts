import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { agreementVersionsVisibleTo } from '../../policy'

export type OverlappingAgreement = { id: string; title: string; number: number; documentNumber: string | null; from: Day; to: Day }

/**
 * Other agreements of the school that bind an agency of this version on some of its days: in force, or signed and to begin. Nothing forbids them,
 * but whoever signs should know. Of those that the actor sees; at most 20. Two statements.
 */
export async function listOverlapping(actor: Actor, { agreementId, number }: { agreementId: string; number: number }): Promise<OverlappingAgreement[]> {
  const visible = agreementVersionsVisibleTo(actor)
  const version = await db.agreementVersion.findFirst({
    where: { AND: [{ agreementId, number }, visible] },
    select: { validFrom: true, validTo: true, agreement: { select: { schoolId: true } }, parties: { select: { agencyId: true, members: { select: { agencyId: true } }, holders: { select: { agencyId: true } } } } },
  })
  if (!version) return []
  const bound = { in: [...new Set(version.parties.flatMap(({ agencyId, members, holders }) => [...(agencyId === null ? [] : [agencyId]), ...[...members, ...holders].map((one) => one.agencyId)]))] }
  const rows = await db.agreementVersion.findMany({
    where: { AND: [visible, {
      agreementId: { not: agreementId }, agreement: { schoolId: version.agreement.schoolId }, status: { in: ['SIGNED', 'IN_FORCE'] }, validFrom: { lte: version.validTo }, validTo: { gte: version.validFrom },
      parties: { some: { OR: [{ agencyId: bound }, { members: { some: { agencyId: bound } } }, { holders: { some: { agencyId: bound } } }] } },
    }] },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }], take: 20, select: { number: true, documentNumber: true, validFrom: true, validTo: true, agreement: { select: { id: true, title: true } } },
  })
  return rows.map(({ agreement, validFrom, validTo, ...row }) => ({ ...agreement, ...row, from: dayOf(validFrom), to: dayOf(validTo) }))
}
