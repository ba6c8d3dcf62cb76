import type { Day } from '../../time'
import type { CareerEventInput, CareerKind } from './schema'

/** Kinds that put somebody to use; being planned is not yet use. */
export const usedKinds = ['APPOINTED', 'REAPPOINTED', 'TRANSFERRED', 'ROTATED', 'ELECTED'] as const satisfies readonly CareerKind[]
/** Kinds after which nobody is expected to be put to use. */
export const goneKinds = ['LEFT', 'RETIRED'] as const satisfies readonly CareerKind[]

/** `ripe`: completed so long ago that use is expected; of these nothing was recorded of `unrecorded`, and something but no use of `unused`. */
export type UseCount = { agencyId: string; agency: string; completed: number; ripe: number; unrecorded: number; unused: number; unable: number; untrained: number }
type Implied = { agencyId: string; agency: string; untrained: number }

const shareOf = (part: number, { ripe }: { ripe: number }) => (ripe === 0 ? -1 : part / ripe)

/** How many by agency, the largest share of the unused first, then of those of whom nothing is known; who only has people to be trained stands below. */
export function withNeeded(counts: readonly Omit<UseCount, 'untrained'>[], implied: readonly Implied[]): UseCount[] {
  const needed = new Map(implied.map((one) => [one.agencyId, one]))
  const known = new Set(counts.map(({ agencyId }) => agencyId))
  return [
    ...[...counts].sort((a, b) => shareOf(b.unused, b) - shareOf(a.unused, a) || shareOf(b.unrecorded, b) - shareOf(a.unrecorded, a)).map((one) => ({ ...one, untrained: needed.get(one.agencyId)?.untrained ?? 0 })),
    ...implied.filter(({ agencyId, untrained }) => untrained > 0 && !known.has(agencyId)).map(({ agencyId, agency, untrained }) => ({ agencyId, agency, completed: 0, ripe: 0, unrecorded: 0, unused: 0, unable: 0, untrained })),
  ]
}

const withoutPost: ReadonlySet<CareerKind> = new Set<CareerKind>(['LEFT', 'RETIRED', 'NO_CHANGE'])
const withoutDecision: ReadonlySet<CareerKind> = new Set<CareerKind>(['LEFT', 'NO_CHANGE'])

/** Why an event cannot be recorded so, or null: it lies between the first completed course and today, and names what its kind needs. */
export function careerBlocker({ kind, happenedOn, post, decisionNumber }: CareerEventInput, completedOn: Day | null, today: Day) {
  if (completedOn === null) return { error: 'not_completed' as const, field: 'happenedOn' }
  if (happenedOn > today) return { error: 'in_future' as const, field: 'happenedOn' }
  if (happenedOn < completedOn) return { error: 'before_completion' as const, field: 'happenedOn' }
  if (!withoutPost.has(kind) && !post) return { error: 'post_missing' as const, field: 'post' }
  return !withoutDecision.has(kind) && !decisionNumber ? { error: 'decision_missing' as const, field: 'decisionNumber' } : null
}
