import { addDays, type Day } from '../../time'
import type { TraineeDecisionInput, TraineeDecisionKind } from './schema'

/** Kinds that hold for a while and can be lifted. */
export const lasts = (kind: TraineeDecisionKind): boolean => kind === 'DEFERRAL' || kind === 'DISCIPLINE'

type Trainee = { status: string; enrolledOn: Day }

/** Why a decision about a trainee cannot be recorded, or null, with the field it concerns. */
export function traineeDecisionBlocker({ kind, decidedOn, startsOn, endsOn }: Pick<TraineeDecisionInput, 'kind' | 'decidedOn' | 'startsOn' | 'endsOn'>, trainee: Trainee, today: Day) {
  if (kind !== 'COMMENDATION' && trainee.status !== 'STUDYING') return { error: 'trainee_not_studying' as const, field: null }
  if (kind === 'COMMENDATION' && trainee.status === 'LEFT') return { error: 'trainee_not_studying' as const, field: null }
  if (decidedOn > today) return { error: 'decision_in_future' as const, field: 'decidedOn' }
  if (startsOn < trainee.enrolledOn) return { error: 'starts_before_enrolment' as const, field: 'startsOn' }
  // Whoever leaves has left: a day ahead would keep the seat of somebody who is gone.
  if (kind === 'WITHDRAWAL' && startsOn > today) return { error: 'withdrawal_in_future' as const, field: 'startsOn' }
  if (endsOn && !lasts(kind)) return { error: 'end_does_not_fit' as const, field: 'endsOn' }
  return endsOn && endsOn < startsOn ? { error: 'ends_before_it_begins' as const, field: 'endsOn' } : null
}

type Held = { kind: TraineeDecisionKind; startsOn: Day; endsOn: Day | null; liftedOn: Day | null }

/** Why a decision cannot be lifted on a day, or null. */
export function liftBlocker(held: Held, liftedOn: Day, today: Day) {
  if (!lasts(held.kind)) return { error: 'kind_not_lifted' as const, field: null }
  if (held.liftedOn) return { error: 'lifted_already' as const, field: null }
  if (liftedOn < held.startsOn) return { error: 'lifted_before_it_begins' as const, field: 'liftedOn' }
  return liftedOn > addDays(today, 1) ? { error: 'lifted_in_future' as const, field: 'liftedOn' } : null
}

/** Whether a decision holds on a day. What does not last is of its day. */
export const holdsOn = ({ kind, startsOn, endsOn, liftedOn }: Held, on: Day): boolean =>
  lasts(kind) && startsOn <= on && (endsOn === null || endsOn >= on) && (liftedOn === null || liftedOn > on)
