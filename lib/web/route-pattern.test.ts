import { expect, test } from 'vitest'
import { routePattern } from './route-pattern'
import { securityHeaders } from './security-headers'

test('a log line shows neither ids nor tokens', () => {
  expect(routePattern('/api/cohorts/01930000-0000-7000-8000-000000000057/quotas')).toBe('/api/cohorts/{id}/quotas')
  expect(routePattern('/en/evaluations/s3cr3t')).toBe('/en/evaluations/{token}')
  expect(routePattern('/api/calendar/s3cr3t.ics')).toBe('/api/calendar/{token}')
  expect(routePattern('/evaluations//B3mNkBlAQQ2kJStgI-9Wbr-aOqlXygSXC6njfFMdmQ8')).toBe('/evaluations//{token}')
  expect(routePattern('/EVALUATIONS/B3mNkBlAQQ2kJStgI-9Wbr-aOqlXygSXC6njfFMdmQ8')).toBe('/EVALUATIONS/{token}')
})

test('pages rendered per request carry a nonce, prerendered ones cannot', () => {
  const policyOf = (path: string) => securityHeaders(path, 'abc', false)['content-security-policy']
  expect(policyOf('/agency')).toContain("script-src 'self' 'nonce-abc'")
  for (const path of ['/', '/en', '/cohorts', '/en/cohorts']) expect(policyOf(path)).toContain("script-src 'self' 'unsafe-inline'")
  expect(policyOf('/cohorts/01930000-0000-7000-8000-000000000057')).toContain('nonce-abc')
  for (const path of ['/', '/agency']) expect(policyOf(path)).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
})

test('a page opened by a secret link tells nobody its address', () => {
  for (const path of ['/evaluations/x', '/en/evaluations/x', '/api/evaluations/x', '/api/calendar/x.ics']) {
    expect(securityHeaders(path, 'abc', false)['referrer-policy']).toBe('no-referrer')
  }
})
