import type { Day } from '../../time'
import type { CareerEventInput, CareerKind } from './schema'

/** Kinds that put somebody to use; being planned is not yet use. */
export const usedKinds = ['APPOINTED', 'REAPPOINTED', 'TRANSFERRED', 'ROTATED', 'ELECTED'] as const satisfies readonly CareerKind[]
/** Kinds after which nobody is expected to be put to use. */
export const goneKinds = ['LEFT', 'RETIRED'] as const satisfies readonly CareerKind[]

type Counted = { agencyId: string; agency: string; completed: number; unused: number; unable: number }
type Implied = { agencyId: string; agency: string; untrained: number }

/** How many by agency, with how many are needed and not trained; who has only those stands below. */
export function withNeeded(counts: readonly Counted[], implied: readonly Implied[]): (Counted & { untrained: number })[] {
  const needed = new Map(implied.map((one) => [one.agencyId, one]))
  const known = new Set(counts.map(({ agencyId }) => agencyId))
  return [
    ...counts.map((one) => ({ ...one, untrained: needed.get(one.agencyId)?.untrained ?? 0 })),
    ...implied.filter(({ agencyId, untrained }) => untrained > 0 && !known.has(agencyId)).map(({ agencyId, agency, untrained }) => ({ agencyId, agency, completed: 0, unused: 0, unable: 0, untrained })),
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
