import { addDays, type Day } from '../../../time'

type Span = { validFrom: Day; validTo: Day | null }

/** Whether it counts for what is sent on that day; the last day counts too. */
export const holdsOn = ({ validFrom, validTo }: Span, on: Day): boolean => validFrom <= on && (validTo === null || on <= validTo)

export type Asked = Span & { kind: string; rule: string | null; reason: string | null; courseId: string | null }
type Wanted = { kind: string; rule: string | null; courseId: string | null; appliesOn: Day }

/** Why a school cannot ask for a paper so, or null: what was sent before keeps what was asked then, and nothing is asked for twice. */
export function additionBlocker(wanted: Wanted, present: readonly Asked[], today: Day) {
  if (wanted.appliesOn < today) return { error: 'applies_in_past' as const, field: 'appliesOn' }
  const same = present.some((one) => one.kind === wanted.kind && covers(one, wanted) && lastsUntil(one, wanted.appliesOn))
  return same ? { error: 'already_required' as const, field: 'kind' } : null
}

/** Whoever owes the one owes the other anyway, or they are the same. */
const covers = (one: Asked, { rule, courseId }: Wanted): boolean =>
  (one.courseId === null || one.courseId === courseId) && (one.rule === null || (one.rule === rule && one.reason === null))

const lastsUntil = ({ validFrom, validTo }: Span, on: Day): boolean => validTo === null || (validTo >= on && validTo >= validFrom)

/** Why a requirement of a school cannot end after that day, or null. */
export function endingBlocker({ validTo }: Span, endsOn: Day, today: Day) {
  if (validTo !== null) return { error: 'already_ended' as const }
  return endsOn < today ? { error: 'ends_in_past' as const, field: 'endsOn' } : null
}

/** The last day as it is kept: the day before the first where it ends before it began, so that it never held. */
export const lastDayOf = ({ validFrom }: Pick<Span, 'validFrom'>, endsOn: Day): Day => (endsOn < validFrom ? addDays(validFrom, -1) : endsOn)

export type RequirementState = 'FUTURE' | 'IN_FORCE' | 'PAST' | 'NEVER_HELD'
export function stateOf(span: Span, today: Day): RequirementState {
  if (span.validTo !== null && span.validTo < span.validFrom) return 'NEVER_HELD'
  if (span.validFrom > today) return 'FUTURE'
  return holdsOn(span, today) ? 'IN_FORCE' : 'PAST'
}
