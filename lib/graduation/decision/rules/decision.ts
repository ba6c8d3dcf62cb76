import type { Day } from '../../../time'

/** Why a decision of these days cannot follow a sitting, or null, with the field it concerns. */
export function decisionBlocker({ decidedOn, completedOn }: { decidedOn: Day; completedOn: Day }, class_: { opensOn: Day }, council: { heldOn: Day }, today: Day) {
  if (decidedOn > today) return { error: 'decision_in_future' as const, field: 'decidedOn' }
  if (decidedOn < council.heldOn) return { error: 'decision_before_council' as const, field: 'decidedOn' }
  if (completedOn > today) return { error: 'completed_in_future' as const, field: 'completedOn' }
  return completedOn < class_.opensOn ? { error: 'completed_before_opening' as const, field: 'completedOn' } : null
}
