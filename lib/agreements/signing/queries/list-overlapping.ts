import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { agreementVersionsVisibleTo } from '../../policy'

export type OverlappingAgreement = { id: string; title: string; number: number; documentNumber: string | null; from: Day; to: Day }

/**
 * Other agreements of the school that bind an agency of this version on some of its days: in force, or signed and to begin. Nothing forbids them,
 * but whoever signs should know. Of those that the actor sees; at most 20. One statement: a school has a handful of agreements.
 */
export async function listOverlapping(actor: Actor, { agreementId, number }: { agreementId: string; number: number }): Promise<OverlappingAgreement[]> {
  const versions = await db.agreementVersion.findMany({
    where: { AND: [agreementVersionsVisibleTo(actor), { OR: [{ agreementId, number }, { agreementId: { not: agreementId }, status: { in: ['SIGNED', 'IN_FORCE'] } }] }] },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }], select: { number: true, documentNumber: true, validFrom: true, validTo: true, agreement: { select: { id: true, title: true, schoolId: true } }, parties: { select: bound } },
  })
  const version = versions.find(({ agreement }) => agreement.id === agreementId)
  if (!version) return []
  const own = new Set(agenciesOf(version))
  const overlaps = (one: (typeof versions)[number]) => one !== version && one.agreement.schoolId === version.agreement.schoolId && one.validFrom <= version.validTo && one.validTo >= version.validFrom && agenciesOf(one).some((id) => own.has(id))
  return versions.filter(overlaps).slice(0, 20).map(({ agreement: { id, title }, validFrom, validTo, number: ordinal, documentNumber }) => ({ id, title, number: ordinal, documentNumber, from: dayOf(validFrom), to: dayOf(validTo) }))
}

const bound = { agencyId: true, members: { select: { agencyId: true } }, holders: { select: { agencyId: true } } } as const
type Version = { validFrom: Date; validTo: Date; parties: readonly { agencyId: string | null; members: readonly { agencyId: string }[]; holders: readonly { agencyId: string }[] }[] }

/** Who signed or joined, and whoever holds such a place since. */
const agenciesOf = ({ parties }: Version): string[] =>
  parties.flatMap(({ agencyId, members, holders }) => [...(agencyId === null ? [] : [agencyId]), ...[...members, ...holders].map((one) => one.agencyId)])
