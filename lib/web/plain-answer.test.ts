import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { awayPolicy } from './away-page'
import type { RequestContext } from './context'
import { plainUnavailable } from './plain-answer'
import { securityHeaders } from './security-headers'

/** What the seam answers at an address while the database is away. */
async function away(path: string, headers: Record<string, string> = {}) {
  const context: RequestContext = { id: 'one', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null }
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(path, 'nonce', false))) response.setHeader(name, value)
    plainUnavailable(response, context, path)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const answer = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`, { headers })
  const text = await answer.text()
  await new Promise((resolve) => { server.close(resolve) })
  return { answer, text, outcome: context.outcome }
}

test('people get a page with a policy of its own, and the other headers of every answer', async () => {
  const { answer, text, outcome } = await away('/workspace', { 'accept-language': 'en' })
  expect(answer.status).toBe(503)
  expect(outcome).toBe('unavailable')
  expect(answer.headers.get('content-security-policy')).toBe(awayPolicy)
  expect(answer.headers.get('x-frame-options')).toBe('DENY')
  expect(answer.headers.get('retry-after')).toBe('5')
  expect(text).toContain('<h1>Hệ thống đang tạm ngừng</h1>')
  expect(text).toContain('The service is paused')
})

test('programs get a problem', async () => {
  const { answer, text } = await away('/api/me')
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', status: 503 })
})
