import { expect, test } from 'vitest'
import { mayReadMetrics } from './may-read-metrics'

const token = 'a-token-of-thirty-two-characters'
const asked = { token: undefined, trustedProxies: 0, authorization: null, direct: true }

test('with a token whoever shows it reads the figures, wherever it asks from, and nobody else', () => {
  expect(mayReadMetrics({ ...asked, token, authorization: `Bearer ${token}`, direct: false, trustedProxies: 1 })).toBe(true)
  for (const authorization of [null, '', token, `Bearer ${token}x`, `Bearer ${token.replace('a', 'b')}`]) expect(mayReadMetrics({ ...asked, token, authorization })).toBe(false)
})

test('without a token only this machine does, and nobody where a proxy stands in front', () => {
  expect(mayReadMetrics(asked)).toBe(true)
  expect(mayReadMetrics({ ...asked, direct: false })).toBe(false)
  expect(mayReadMetrics({ ...asked, trustedProxies: 1 })).toBe(false)
  expect(mayReadMetrics({ ...asked, direct: false, authorization: 'Bearer undefined' })).toBe(false)
})
