import type { CommitmentInput, PartyKey, VersionContent } from '../schema'
import { keyOf } from './content'
import { compareWords, type WordPart } from './words'

type Change = 'added' | 'removed' | 'changed'
export type ClauseDifference = { position: number; was: number | null; change: Change; title: WordPart[]; text: WordPart[] }
export type CellDifference = { stage: string; party: PartyKey; before: string | null; after: string | null }
export type PartyDifference = { party: PartyKey; label: string; change: Change; joined: readonly string[]; left: readonly string[] }
export type CommitmentDifference = { title: WordPart[]; change: Change; before: CommitmentInput | null; after: CommitmentInput | null; fields: readonly string[] }
export type FactDifference = { fact: 'validFrom' | 'validTo' | 'reviewMonth'; before: string; after: string }
export type Difference = {
  facts: FactDifference[]; basis: { added: string[]; removed: string[] }; clauses: ClauseDifference[]; parties: PartyDifference[]; cells: CellDifference[]; commitments: CommitmentDifference[]
}

/** What the later of two versions says otherwise. */
export const differenceOf = (before: VersionContent, after: VersionContent): Difference => ({
  facts: (['validFrom', 'validTo', 'reviewMonth'] as const).flatMap((fact) => (before[fact] === after[fact] ? [] : [{ fact, before: String(before[fact]), after: String(after[fact]) }])),
  basis: { added: after.legalBasis.filter((one) => !before.legalBasis.includes(one)), removed: before.legalBasis.filter((one) => !after.legalBasis.includes(one)) },
  clauses: clausesOf(before, after), parties: partiesOf(before, after), cells: cellsOf(before, after), commitments: commitmentsOf(before, after),
})

export const isSame = ({ facts, basis, clauses, parties, cells, commitments }: Difference): boolean =>
  facts.length + basis.added.length + basis.removed.length + clauses.length + parties.length + cells.length + commitments.length === 0

/** A clause is the same one if its title is; failing that, if it stands at the same place and neither found another partner. */
function clausesOf({ clauses: before }: VersionContent, { clauses: after }: VersionContent): ClauseDifference[] {
  const partner = new Map<number, number>()
  const free = new Set(before.keys())
  const pair = (matches: (old: number, now: number) => boolean) => {
    for (const now of after.keys()) {
      const old = partner.has(now) ? undefined : [...free].find((one) => matches(one, now))
      if (old === undefined) continue
      partner.set(now, old)
      free.delete(old)
    }
  }
  pair((old, now) => before[old]?.title === after[now]?.title)
  pair((old, now) => old === now)
  const kept = after.flatMap((clause, now): ClauseDifference[] => {
    const old = partner.get(now)
    const was = old === undefined ? undefined : before[old]
    if (old !== undefined && was && was.title === clause.title && was.text === clause.text && old === now) return []
    const [title, text] = [compareWords(was?.title ?? '', clause.title), compareWords(was?.text ?? '', clause.text)]
    return [{ position: now + 1, was: old === undefined ? null : old + 1, change: was ? 'changed' : 'added', title, text }]
  })
  const gone = [...free].map((old): ClauseDifference => (
    { position: old + 1, was: old + 1, change: 'removed', title: compareWords(before[old]?.title ?? '', ''), text: compareWords(before[old]?.text ?? '', '') }))
  return [...kept, ...gone].toSorted((a, b) => a.position - b.position)
}

function partiesOf({ parties: before }: VersionContent, { parties: after }: VersionContent): PartyDifference[] {
  const old = new Map(before.map((party) => [keyOf(party), party]))
  const now = new Map(after.map((party) => [keyOf(party), party]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((party): PartyDifference[] => {
    const [was, is] = [old.get(party), now.get(party)]
    const joined = is?.members.filter((one) => !was?.members.includes(one)) ?? []
    const left = was?.members.filter((one) => !is?.members.includes(one)) ?? []
    const label = is?.label ?? was?.label ?? ''
    if (was && is) return was.label === is.label && joined.length + left.length === 0 ? [] : [{ party, label, change: 'changed', joined, left }]
    return [{ party, label, change: is ? 'added' : 'removed', joined, left }]
  })
}

function cellsOf({ cells: before }: VersionContent, { cells: after }: VersionContent): CellDifference[] {
  const at = (cells: VersionContent['cells']) => new Map(cells.map((cell) => [`${cell.stage} ${cell.party}`, cell]))
  const [old, now] = [at(before), at(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place): CellDifference[] => {
    const [was, is] = [old.get(place), now.get(place)]
    const cell = is ?? was
    return !cell || was?.role === is?.role ? [] : [{ stage: cell.stage, party: cell.party, before: was?.role ?? null, after: is?.role ?? null }]
  })
}

const compared = ['stage', 'party', 'clause', 'dueKind', 'dueOn', 'dueMonth', 'dueDay', 'dueEvent', 'dueDays', 'closedBy'] as const

function commitmentsOf({ commitments: before }: VersionContent, { commitments: after }: VersionContent): CommitmentDifference[] {
  const [old, now] = [new Map(before.map((one) => [one.key, one])), new Map(after.map((one) => [one.key, one]))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): CommitmentDifference[] => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null]
    const fields = was && is ? compared.filter((field) => was[field] !== is[field]) : []
    if (was && is && fields.length === 0 && was.title === is.title) return []
    return [{ title: compareWords(was?.title ?? '', is?.title ?? ''), change: was && is ? 'changed' : is ? 'added' : 'removed', before: was, after: is, fields }]
  })
}
