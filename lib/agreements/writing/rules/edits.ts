import type { VersionContent } from '../schema'
import { keyOf } from './content'
import { differenceOf, type ClauseDifference } from './difference'

/** What saving a draft changed, as its event keeps it: a word for what and how, then which one: "clause changed 3", "party added Sở Nội vụ". */
export function editsOf(before: VersionContent, after: VersionContent, renamed: boolean): string[] {
  const { facts, basis, clauses, parties, cells, commitments } = differenceOf(before, after)
  const comesOrGoes = ({ change }: { change: string }) => change !== 'changed'
  const moved = clauses.filter((one) => isMove(one, before, after))
  return [
    ...(renamed ? ['title changed'] : []), ...facts.map(({ fact }) => `${fact} changed`), ...(basis.added.length + basis.removed.length > 0 ? ['basis changed'] : []),
    ...clauses.filter((one) => !moved.includes(one)).map(({ change, position }) => `clause ${change} ${position}`),
    // A clause put in or taken out moves those behind it; that is no change of theirs.
    ...(moved.length > 0 && !clauses.some(comesOrGoes) ? ['clauses moved'] : []),
    ...parties.map(({ change, label }) => `party ${change} ${label}`), ...(sameInOtherOrder(before.parties.map(keyOf), after.parties.map(keyOf)) ? ['parties moved'] : []),
    ...(cells.length > 0 ? [`cells changed ${cells.length}`] : []),
    ...commitments.map(({ change, before: was, after: now }) => `commitment ${change} ${now?.title ?? was?.title ?? ''}`),
  ]
}

const isMove = ({ position, was }: ClauseDifference, before: VersionContent, after: VersionContent): boolean => {
  const [old, now] = [was === null ? undefined : before.clauses[was - 1], after.clauses[position - 1]]
  return was !== position && old !== undefined && old.title === now?.title && old.text === now.text
}

const sameInOtherOrder = (before: readonly string[], after: readonly string[]): boolean =>
  before.join(' ') !== after.join(' ') && before.toSorted().join(' ') === after.toSorted().join(' ')

/** An entry of `editsOf` apart; null for what no saving writes. */
export function readEdit(written: string): { key: string; what: string } | null {
  const [, kind = '', change = '', what = ''] = /^(\w+) (added|removed|changed|moved)(?: (.*))?$/s.exec(written) ?? []
  if (kind === '') return null
  return { key: ['clause', 'party', 'commitment'].includes(kind) ? `${kind}.${change}` : kind, what }
}
