import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { agreementVersionsVisibleTo } from '../../policy'
import { differenceOf, type Difference } from '../rules/difference'
import { keyOf } from '../rules/content'
import { contentOf, contentParts } from '../steps/content'

export type VersionDifference = {
  from: number; to: number; difference: Difference; parties: ReadonlyMap<string, string>; agencies: ReadonlyMap<string, string>; stages: ReadonlyMap<string, { vi: string; en: string }>
}

/** What one version says otherwise than another, both of which the actor sees; null otherwise. */
export async function findDifference(actor: Actor, { agreementId, from, to }: { agreementId: string; from: number; to: number }): Promise<VersionDifference | null> {
  const rows = await db.agreementVersion.findMany({ where: { AND: [{ agreementId, number: { in: [from, to] } }, agreementVersionsVisibleTo(actor)] }, select: { number: true, ...contentParts } })
  const [older, newer] = [rows.find(({ number }) => number === from), rows.find(({ number }) => number === to)]
  if (!older || !newer || from === to) return null
  const [before, after] = [contentOf(older), contentOf(newer)]
  const difference = differenceOf(before, after)
  const moved = difference.parties.flatMap(({ joined, left }) => [...joined, ...left])
  const [names, stages] = await Promise.all([
    db.agencyName.findMany({ where: { agencyId: { in: moved } }, orderBy: { validFrom: 'asc' }, select: { agencyId: true, name: true } }),
    db.stage.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
  ])
  return {
    from, to, difference, parties: new Map([...before.parties, ...after.parties].map((party) => [keyOf(party), party.label])),
    agencies: new Map(names.map(({ agencyId, name }) => [agencyId, name])), stages: new Map(stages.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }])),
  }
}
