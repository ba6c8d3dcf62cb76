import { expect, test } from 'vitest'
import { dayAt } from '../../time'
import { isGood, isRevocable, keyState, lastInstant, WARNED_DAYS } from './rules'

const now = new Date('2026-03-16T02:00:00.000Z')
const in_ = (days: number) => new Date(now.getTime() + days * 86_400_000)
const good = { revokedAt: null, expiresAt: in_(100), roleEndsAt: null, disabled: false }

test('a key is good until it is revoked, its day is over, or its role ends', () => {
  expect(keyState(good, now)).toBe('live')
  expect(keyState({ ...good, expiresAt: null }, now)).toBe('live')
  expect(keyState({ ...good, expiresAt: now }, now)).toBe('expired')
  expect(keyState({ ...good, roleEndsAt: now }, now)).toBe('roleEnded')
  expect(keyState({ ...good, disabled: true }, now)).toBe('disabled')
  expect(keyState({ ...good, roleEndsAt: in_(1) }, now)).toBe('live')
  expect(keyState({ revokedAt: in_(-1), expiresAt: in_(-2), roleEndsAt: in_(-3), disabled: true }, now)).toBe('revoked')
})

test('it is warned of two weeks ahead, by days in Việt Nam', () => {
  expect(keyState({ ...good, expiresAt: lastInstant(dayAt(now), WARNED_DAYS) }, now)).toBe('soon')
  expect(keyState({ ...good, expiresAt: lastInstant(dayAt(now), WARNED_DAYS + 1) }, now)).toBe('live')
  expect(isGood('soon') && isGood('live')).toBe(true)
  expect(isGood('expired') || isGood('revoked') || isGood('roleEnded') || isGood('disabled')).toBe(false)
  expect(isRevocable('live') && isRevocable('soon') && isRevocable('disabled')).toBe(true)
  expect(isRevocable('expired') || isRevocable('revoked') || isRevocable('roleEnded')).toBe(false)
})

test('issued for thirty days it is good through the thirtieth day, to its end', () => {
  expect(lastInstant('2026-03-16', 30).toISOString()).toBe('2026-04-15T16:59:59.999Z')
})
