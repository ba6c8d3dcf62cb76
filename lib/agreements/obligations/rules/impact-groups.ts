import type { Day } from '../../../time'
import type { WithdrawalReason } from '../schema'
import type { Fate } from './impact'
import type { Instance } from './instances'

/** Who owes it: an agency of a party, or the party. */
type Owner = { agencyId: string | null; partyId: string }
export type ChangeKind = 'date' | 'owner' | 'both' | 'ends'
/** The same change of the same task: `owners` are those it concerns, each with who takes it over where that changes. */
export type ImpactGroup = { key: string; title: string; kind: ChangeKind; was: Day; becomes: Day | null; reason: WithdrawalReason | null; owners: { from: Owner; to: Owner | null }[] }
export type NewGroup = { key: string; title: string; dueOn: Day; owners: Owner[] }

const kindOf = (fate: Fate): ChangeKind | null =>
  !fate.to ? 'ends' : fate.movesDate && fate.changesOwner ? 'both' : fate.movesDate ? 'date' : fate.changesOwner ? 'owner' : null

/** Duties that would change, one group for each task and kind of change with the same days, in the order of the first of each. No duty is in two groups. */
export function groupFates(fates: readonly Fate[]): ImpactGroup[] {
  const groups = new Map<string, ImpactGroup>()
  for (const fate of fates) {
    const kind = kindOf(fate)
    if (!kind) continue
    const { duty, to, reason } = fate
    const key = [duty.title, kind, duty.dueOn, to?.dueOn, reason].join('|')
    const group = groups.get(key) ?? { key, title: duty.title, kind, was: duty.dueOn, becomes: to?.dueOn ?? null, reason, owners: [] }
    group.owners.push({ from: ownerOf(duty), to: to && fate.changesOwner ? ownerOf(to) : null })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Duties that would be new, one group for each task and day. */
export function groupNew(instances: readonly Instance[]): NewGroup[] {
  const groups = new Map<string, NewGroup>()
  for (const one of instances) {
    const key = `${one.title}|${one.dueOn}`
    const group = groups.get(key) ?? { key, title: one.title, dueOn: one.dueOn, owners: [] }
    group.owners.push(ownerOf(one))
    groups.set(key, group)
  }
  return [...groups.values()]
}

const ownerOf = ({ agencyId, partyId }: Owner): Owner => ({ agencyId, partyId })
