import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Day } from '../../../time'
import { agreementVersionsVisibleTo, obligationScopeOf } from '../../policy'
import { countImpact, mayStillChange, type Fate, type ImpactCounts } from '../rules/impact'
import type { Instance } from '../rules/instances'
import { readImpact } from '../steps/carry-over'

export type ImpactView = {
  agreementId: string; title: string; before: number | null; after: number; counts: ImpactCounts
  /** What the reader may see one by one. */
  fates: Fate[]; appearing: Instance[]; names: ReadonlyMap<string, string>
}

/** How many open duties of the version in force would change if version `number` took its place; null where there is no such pair. Seven statements. */
export async function countAffected(actor: Actor, agreementId: string, number: number, today: Day): Promise<ImpactCounts | null> {
  const pair = await findPair(actor, agreementId, number)
  const impact = pair && await readImpact(db, { from: pair.before.id, to: pair.after.id }, today)
  return impact && countImpact(impact)
}

/**
 * What becomes of the open duties of the version in force if version `number` takes its place; null where the actor may not see that version.
 * Counts speak of all duties; one by one an agency reads its own and the school's. At most eight statements.
 */
export async function findImpact(actor: Actor, agreementId: string, number: number, today: Day): Promise<ImpactView | null> {
  const pair = await findPair(actor, agreementId, number)
  if (!pair) return null
  const { before, after } = pair
  const impact = await readImpact(db, { from: before.id, to: after.id }, today)
  if (!impact) return null
  const { parties } = impact
  const agencyIds = [...impact.fates.flatMap(({ duty, to }) => [duty.agencyId, to?.agencyId ?? null]), ...impact.appearing.map(({ agencyId }) => agencyId)].filter((id) => id !== null)
  const names = await db.agencyName.findMany({ where: { agencyId: { in: [...new Set(agencyIds)] }, validTo: null }, select: { agencyId: true, name: true } })
  const { all, agencyIds: own } = obligationScopeOf(actor)
  const mayRead = ({ partyId, agencyId }: { partyId: string; agencyId: string | null }) => {
    const party = parties.find(({ id }) => id === partyId)
    const debtor = agencyId ?? party?.agencyId ?? null
    return all || party?.kind === 'SCHOOL' || (debtor !== null && own.includes(debtor))
  }
  return {
    agreementId, title: after.agreement.title, before: before.number, after: after.number, counts: countImpact(impact),
    fates: impact.fates.filter(({ duty, to }) => mayRead(duty) && (!to || mayRead(to))), appearing: impact.appearing.filter(mayRead),
    names: new Map([...parties.map(({ id, label }) => [id, label] as const), ...names.map(({ agencyId, name }) => [agencyId, name] as const)]),
  }
}

type Named = { id: string; number: number; status: string; agreement: { title: string } }

/** The version in force and the one that would take its place, if there are such and the actor may see both. */
async function findPair(actor: Actor, agreementId: string, number: number): Promise<{ before: Named; after: Named } | null> {
  const versions = await db.agreementVersion.findMany({
    where: { AND: [{ agreementId, OR: [{ number }, { status: 'IN_FORCE' }] }, agreementVersionsVisibleTo(actor)] },
    select: { id: true, number: true, status: true, agreement: { select: { title: true } } },
  })
  const after = versions.find((one) => one.number === number)
  const before = versions.find(({ status }) => status === 'IN_FORCE')
  return after && before && before.id !== after.id && mayStillChange(after.status) ? { before, after } : null
}
