import type { Day } from '../../time'

/** Why a version cannot hold from a day, or null. What people have read stays what they have read: a new one begins today or later, after the last one. */
export function effectiveBlocker(effectiveOn: Day, last: Day | null, today: Day): 'in_past' | 'not_after_last' | null {
  if (effectiveOn < today) return 'in_past'
  return last !== null && effectiveOn <= last ? 'not_after_last' : null
}
