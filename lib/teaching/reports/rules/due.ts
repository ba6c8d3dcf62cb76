import type { Day } from '../../../time'

type Due = { ordinal: number; dueOn: Day }

/** Why a report of a turn cannot be written yet, or null. It speaks of the time since the turn before, so it is written from that day on. */
export function turnBlocker(turns: readonly Due[], ordinal: number, opensOn: Day, today: Day) {
  if (!turns.some((turn) => turn.ordinal === ordinal)) return 'turn_unknown' as const
  const before = turns.find((turn) => turn.ordinal === ordinal - 1)
  return today < (before?.dueOn ?? opensOn) ? ('turn_not_begun' as const) : null
}

/** The turn that a class is at: the last whose day has come, for what is late of it is the work at hand; before any, the first. Zero where none is owed. */
export const turnAt = (turns: readonly Due[], today: Day): number =>
  (turns.findLast(({ dueOn }) => dueOn <= today) ?? turns[0])?.ordinal ?? 0
