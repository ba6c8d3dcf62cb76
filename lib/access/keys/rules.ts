import { addDays, dayAt, daysBetween, endOf, type Day } from '../../time'

/** So many days before its end a key is on the list of what needs attention, and whoever keeps it is told. */
export const WARNED_DAYS = 14

/** A role that needs more keys at once has forgotten some. */
export const MOST_LIVE_KEYS = 10

export type KeyState = 'live' | 'soon' | 'expired' | 'revoked' | 'roleEnded' | 'disabled'
export type KeyFacts = { revokedAt: Date | null; expiresAt: Date | null; roleEndsAt: Date | null; disabled: boolean }

/** What a key is good for at an instant; what ended it first is what is said of it. `disabled`: the account it acts for. */
export function keyState({ revokedAt, expiresAt, roleEndsAt, disabled }: KeyFacts, now: Date): KeyState {
  if (revokedAt) return 'revoked'
  if (expiresAt && expiresAt <= now) return 'expired'
  if (roleEndsAt && roleEndsAt <= now) return 'roleEnded'
  if (disabled) return 'disabled'
  return expiresAt && daysBetween(dayAt(now), dayAt(expiresAt)) <= WARNED_DAYS ? 'soon' : 'live'
}

export const isGood = (state: KeyState): boolean => state === 'live' || state === 'soon'

/** A key of an account that is disabled would be good again with the account: it can be revoked like one that is good. */
export const isRevocable = (state: KeyState): boolean => isGood(state) || state === 'disabled'

/** The last instant of a key that is issued today for so many days: the end of a day, as people count. */
export const lastInstant = (today: Day, days: number): Date => endOf(addDays(today, days))
