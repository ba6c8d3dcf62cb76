import type { VersionContent } from '../schema'
import { keyOf } from './content'

type CellContent = VersionContent['cells'][number]

const weight = ['INFORMED', 'COOPERATE', 'APPROVE', 'LEAD'] as const
const weightOf = ({ role }: CellContent) => weight.findIndex((one) => one === role)

/**
 * What a version says, with the agencies of today in place of those that ended. `heirs`: of each that ended, whoever holds its place; null: nobody.
 * Two parties that became one agency are one party, under the first's name, with the promises of both and the weightier part of each stage. An
 * agency that nobody came after stays as a party, for the writer to decide, and leaves those that joined together.
 */
export function succeeded(content: VersionContent, heirs: ReadonlyMap<string, string | null>): VersionContent {
  if (heirs.size === 0) return content
  const now = (id: string) => (heirs.has(id) ? (heirs.get(id) ?? null) : id)
  const all = content.parties.map((party) => ({
    before: keyOf(party), party: { ...party, agencyId: party.agencyId && (now(party.agencyId) ?? party.agencyId), members: [...new Set(party.members.flatMap((id) => now(id) ?? []))].toSorted() },
  }))
  const keys = new Map(all.map(({ before, party }) => [before, keyOf(party)]))
  const parties = all.map(({ party }) => party).filter((party, place, list) => list.findIndex((one) => keyOf(one) === keyOf(party)) === place)
  const cells = new Map<string, CellContent>()
  for (const cell of content.cells.map((one) => ({ ...one, party: keys.get(one.party) ?? one.party }))) {
    const key = `${cell.stage} ${cell.party}`
    const there = cells.get(key)
    if (!there || weightOf(there) < weightOf(cell)) cells.set(key, cell)
  }
  return { ...content, parties, cells: [...cells.values()], commitments: content.commitments.map((one) => ({ ...one, party: keys.get(one.party) ?? one.party })) }
}
