// What the seam refuses before Next sees it, and what a refused command may not say in its problem.
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { RequestContext } from '@/lib/web/context'
import { refusal } from '@/lib/web/refusal'
import { respond } from '@/lib/web/respond'
import { fail } from '@/lib/result'

function refused(url: string): string | null {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { url, method: 'GET', headers: {} })
  const context: RequestContext = { id: crypto.randomUUID(), address: '', direct: false, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null }
  return refusal(request, new ServerResponse(request), context, url.split('?')[0] ?? '') ? context.outcome : null
}

test('an address that says "up from here" or "here", escaped or not, is none', () => {
  for (const address of ['/api/..', '/api/../me', '/api/cohorts/%2e%2E/x', '/api/.%2e/me', '/./api/me', '/cohorts/%2e', '/api/%2E./%zz']) expect(refused(address), address).toBe('malformed_address')
  for (const address of ['/', '/api/me', '/api/cohorts?q=..', '/api/cohorts/...', '/api/calendar/a.ics', '/api/..x', '/school/annual-reports/2022/figures/T.1', '/.well-known/x']) expect(refused(address), address).toBeNull()
})

test('what is known of a refusal stands beside the status and the code of its problem, never in their place', async () => {
  const answer = respond(fail('wrong_state', { status: 'WITHDRAWN', code: 'TC-01', title: 'x', detail: 'x', type: 'x', requestId: 'x', findings: [1] }), { ok: 200, area: 'enrolment' }, 'vi')
  const body: unknown = await answer.json()
  expect(answer.status).toBe(409)
  expect(body).toMatchObject({ type: 'about:blank', title: 'Conflict', status: 409, code: 'wrong_state', state: 'WITHDRAWN', cohortCode: 'TC-01', requestId: null, findings: [1] })
  expect(body).not.toMatchObject({ detail: 'x' })
})
