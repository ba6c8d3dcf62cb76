import { expect, test } from 'vitest'
import { expiryOf, linkAddress, linkState } from './rules'

const now = new Date('2026-03-16T02:00:00.000Z')
const link = { usedAt: null, revokedAt: null, expiresAt: expiryOf(now), trainee: { status: 'STUDYING' } }

test.each([
  [link, now, 'open'], [link, new Date('2026-03-30T01:59:59.999Z'), 'open'], [link, new Date('2026-03-30T02:00:00.000Z'), 'expired'],
  [{ ...link, revokedAt: now }, now, 'revoked'], [{ ...link, usedAt: now }, new Date('2026-05-01T00:00:00.000Z'), 'used'],
  [{ ...link, trainee: { status: 'LEFT' } }, now, 'revoked'],
] as const)('%j at %s is %s', (given, at, state) => {
  expect(linkState(given, at)).toBe(state)
})

test('a link stands under the name of the portal', () => {
  expect(linkAddress('https://cong.example', 'abc')).toBe('https://cong.example/invitations/abc')
})
