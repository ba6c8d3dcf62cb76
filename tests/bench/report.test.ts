// What the benchmark says of what it measured: against a server of the test's own, whose figures are known.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inOrder, inTurn, type Case } from './case'
import { measure, type Measurement } from './measure'
import type { Row } from './measure-cases'
import { growthOf, growthTable } from './report'

/** By address: how many statements it says it made, and what it answers. */
const pages: Readonly<Record<string, { statements?: number; status?: number; body: string }>> = {
  '/kept': { statements: 0, body: 'short' }, '/asked': { statements: 5, body: 'longer' }, '/static': { body: '' },
  '/leads': { status: 307, body: '' }, '/leads-from-within': { statements: 1, body: '<meta id="__next-page-redirect" http-equiv="refresh">' },
}
const server = createServer((request, response) => {
  const { statements, status = 200, body } = pages[request.url ?? ''] ?? { status: 404, body: '' }
  response.writeHead(status, statements === undefined ? {} : { 'x-statements': String(statements) }).end(body)
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => { server.close() })

const measured = (...paths: string[]) => {
  const next = inTurn(paths)
  return measure({ url, pid: process.pid }, 'a case', () => ({ path: next() }), 1, 0.2)
}

test('of several addresses the one that makes most statements counts, wherever it stands', async () => {
  expect(await measured('/kept', '/asked', '/static')).toMatchObject({ statements: 5, bytes: 6, failed: 0 })
  expect(await measured('/static')).toMatchObject({ statements: null, failed: 0 })
})

test('an answer that leads elsewhere is none, not even one that says so in its body', async () => {
  expect((await measured('/leads')).failed).toBeGreaterThan(1)
  expect((await measured('/kept', '/leads-from-within')).failed).toBe(1)
})

test('what writes comes after all that read', () => {
  const cases = [['nomination', 2], ['school desk'], ['sign-in', 1], ['trainee week']] as const
  const given = cases.map(([name, after]): Case => ({ name, floor: 'query', aim: () => Promise.reject(new Error('not asked')), ...(after ? { after } : {}) }))
  expect(inOrder(given).map(({ name }) => name)).toEqual(['school desk', 'trainee week', 'sign-in', 'nomination'])
})

const figures: Measurement = { name: 'feed', connections: 16, requestsPerSecond: 1, p50: 1, p95: 10, p99: 1, bytes: 1, statements: 1, cpuPerRequest: 1, failed: 0 }
const row = (given: Partial<Measurement>): Row => ({ one: { ...figures, ...given }, floor: { page: figures, query: figures }, beside: 'query', aims: undefined, most: 1 })

test('growth is p95 at a nation over p95 at a province, and says whether it was reached', () => {
  const grown = [{ scale: 'province', rows: [row({}), row({ name: 'desk' })] }, { scale: 'nation', rows: [row({ p95: 15 }), row({ name: 'desk', p95: 16 })] }]
  expect(growthTable(grown)).toMatch(/feed .*×1\.50 +≤ ×1\.5: reached\ndesk .*×1\.60 +≤ ×1\.5: missed/)
  expect(growthOf(grown).map(({ times }) => times)).toEqual([1.5, 1.6])
  expect(growthTable([{ ...grown[0], scale: 'demo', rows: grown[0]?.rows ?? [] }, { scale: 'nation', rows: grown[1]?.rows ?? [] }])).not.toMatch(/reached|missed/)
})
