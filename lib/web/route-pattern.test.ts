import { expect, test } from 'vitest'
import { isAsset, routePattern } from './route-pattern'
import { securityHeaders } from './security-headers'

test('a log line names the route as the code does, and nothing that was asked for', () => {
  expect(routePattern('/api/cohorts/01930000-0000-7000-8000-000000000057/quotas')).toBe('/api/cohorts/{id}/quotas')
  expect(routePattern('/en/evaluations/s3cr3t')).toBe('/evaluations/{token}')
  expect(routePattern('/')).toBe('/')
  expect(routePattern('/en/')).toBe('/')
  expect(routePattern('/school/nominations')).toBe('/school/nominations')
  expect(routePattern('/agency/cohorts/nguyen-van-an/quota')).toBe('/agency/cohorts/{cohortId}/quota')
  expect(routePattern('/school/annual-reports/2022/figures/T.1')).toBe('/school/annual-reports/{year}/figures/{code}')
})

test('what no route answers is not repeated', () => {
  for (const path of ['/wp-login.php', '/nguyen-van-an/000123456789', '/evaluations//B3mNkBlAQQ2kJStgI', '/EVALUATIONS/B3mNkBlAQQ2kJStgI']) {
    expect(routePattern(path) ?? '/{...rest}').toBe('/{...rest}')
  }
  expect(routePattern('/api/people/000123456789/secret')).toBe('/api/{...rest}')
})

test('files of the build and of public/ are assets, invented ones are not', () => {
  for (const path of ['/_next/static/chunks/a.js', '/robots.txt', '/icon.svg']) expect(isAsset(path)).toBe(true)
  for (const path of ['/wp-login.php', '/api/calendar/a.ics', '/school/annual-reports/2022/figures/T.1', '/']) expect(isAsset(path)).toBe(false)
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
