// What every answer carries, and that a browser finds nothing in our own pages to complain about.
import { expect, test } from '@playwright/test'
import { demo, loginAs } from '../support/login'

const always = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

for (const path of ['/', '/cohorts', '/cohorts?q=a', '/sign-in', '/en/sign-in', '/api/health', '/api/nowhere', '/no-such-page']) {
  test(`${path} carries the security headers and an id`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject(always)
    expect(headers['content-security-policy']).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('a nonce is never used twice, and stands on every script of a page rendered per request', async ({ request }) => {
  const [first, second] = await Promise.all([request.get('/sign-in'), request.get('/sign-in')])
  const nonceOf = (policy = '') => /'nonce-([^']+)'/.exec(policy)?.[1]
  const nonce = nonceOf(first.headers()['content-security-policy'])
  expect(nonce).toBeTruthy()
  expect(nonceOf(second.headers()['content-security-policy'])).not.toBe(nonce)
  expect(first.headers()['content-security-policy']).not.toContain('unsafe-inline')
  const scripts = [...(await first.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
})

test('a page opened by a secret link tells nobody its address, and no shared cache keeps personal pages', async ({ request, context }) => {
  expect((await request.get(`/evaluations/${'x'.repeat(43)}`)).headers()['referrer-policy']).toBe('no-referrer')
  await loginAs(context, demo.office)
  for (const path of ['/school', '/api/me']) {
    const response = await context.request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toMatch(/no-store/)
  }
})

for (const path of ['/', '/en', '/cohorts', '/sign-in', '/school', '/no-such-page']) {
  test(`a browser finds nothing to complain about on ${path}`, async ({ page, context }) => {
    if (path === '/school') await loginAs(context, demo.office)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => { complaints.push(error.message) })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(complaints).toEqual([])
  })
}
