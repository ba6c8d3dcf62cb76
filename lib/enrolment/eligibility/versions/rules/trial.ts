import { refuses, type Finding } from '../../rules'

/** How a nomination stands before its rules, from best to worst. */
const fates = ['CLEAR', 'NEEDS_DOCUMENT', 'BLOCKED'] as const
export type Fate = (typeof fates)[number]
export const fateOf = (findings: readonly Finding[]): Fate =>
  findings.some(refuses) ? 'BLOCKED' : findings.some(({ outcome, severity }) => outcome === 'NEEDS_REVIEW' || (outcome === 'FAIL' && severity === 'NEEDS_DOCUMENT')) ? 'NEEDS_DOCUMENT' : 'CLEAR'

export const turns = ['NEWLY_BLOCKED', 'NEWLY_NEEDS_DOCUMENT', 'FREED', 'UNCHANGED'] as const
export type Turn = (typeof turns)[number]

/** What another version would have made of a nomination. */
export function turnOf(before: Fate, after: Fate): Turn {
  if (before === after) return 'UNCHANGED'
  if (fates.indexOf(after) < fates.indexOf(before)) return 'FREED'
  return after === 'BLOCKED' ? 'NEWLY_BLOCKED' : 'NEWLY_NEEDS_DOCUMENT'
}

/** The findings that make the turn: those that one of the two versions has and the other has not. */
export function turningFindings(before: readonly Finding[], after: readonly Finding[]): { before: Finding[]; after: Finding[] } {
  const key = ({ rule, outcome, severity }: Finding) => `${rule} ${outcome} ${severity}`
  const open = (list: readonly Finding[]) => list.filter(({ outcome, rule }) => outcome !== 'PASS' && rule !== 'IDENTITY_NUMBER' && rule !== 'NO_LIVE_NOMINATION')
  const [was, is] = [new Set(open(before).map(key)), new Set(open(after).map(key))]
  return { before: open(before).filter((one) => !is.has(key(one))), after: open(after).filter((one) => !was.has(key(one))) }
}

/** A name of which only the initials are left: who it was does not matter to a trial. */
export const initialsOf = (fullName: string): string => fullName.split(' ').filter(Boolean).map((word) => `${Array.from(word)[0] ?? ''}.`).join(' ')
