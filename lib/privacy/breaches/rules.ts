import type { BreachState, EntryKind } from './schema'

const HOUR_MS = 3_600_000
/** So many hours before its deadline a breach needs somebody at once. */
export const SOON_HOURS = 12
/** Without a parameter in force the time of the law itself. */
export const HOURS = 72

/** Until when the authority is to be told. */
export const deadlineOf = (noticedAt: Date, hours: number): Date => new Date(noticedAt.getTime() + hours * HOUR_MS)

/** How the clock stands at an instant. What was told or need not be told runs no more; the last minute is in time. */
export function breachState({ deadline, toldAt, closedAt }: { deadline: Date; toldAt: Date | null; closedAt: Date | null }, now: Date): BreachState {
  if (closedAt) return 'closed'
  if (toldAt) return 'told'
  const left = deadline.getTime() - now.getTime()
  return left < 0 ? 'late' : left <= SOON_HOURS * HOUR_MS ? 'soon' : 'running'
}

/** Hours left, or since the deadline as a negative number, in whole hours away from it. */
export const hoursLeft = (deadline: Date, now: Date): number => Math.trunc((deadline.getTime() - now.getTime()) / HOUR_MS)

type Known = { noticedAt: Date; told: boolean; closed: boolean }

/** Why a line cannot be added, or null: not after the closing, not before the breach was noticed, not ahead; closed only once told or exempt. */
export function entryBlocker({ kind, happenedAt }: { kind: EntryKind; happenedAt: Date }, { noticedAt, told, closed }: Known, now: Date): 'closed_already' | 'in_future' | 'before_noticed' | 'not_told_yet' | null {
  if (closed) return 'closed_already'
  if (happenedAt > now) return 'in_future'
  if (happenedAt < noticedAt) return 'before_noticed'
  return kind === 'CLOSED' && !told ? 'not_told_yet' : null
}
