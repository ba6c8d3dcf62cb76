// The judge of the fuzzer against a portal that does each thing wrong once: whoever cannot see a fault finds none.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import type { Interface, Operation } from './document'
import { hostileTexts, hostileValues, oddHeaders, rawBodies } from './hostile'
import { invariantsOf, type Broken } from './invariants'
import { fault } from './judge'
import { mutations } from './mutations'
import { randomOf } from './random'
import { curl, send, type Answer, type Draft } from './request'
import { changed, shrunk } from './shrink'
import { floorOf, lastingRatio } from './pace'

const portal: Interface = { operations: [], resolve: (schema) => schema }
const problemContent = { 'application/problem+json': {} }
const operation: Operation = {
  name: 'POST /api/things/{id}', method: 'POST', path: '/api/things/{id}', parameters: [], body: {},
  answers: { 200: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } }, required: ['id'], additionalProperties: false } } }, 404: problemContent, 422: problemContent, 503: problemContent },
}
const id = '01930000-0000-7000-8000-000000000000'
const draft: Draft = { method: 'POST', path: `/api/things/${id}`, headers: {}, body: { kind: 'json', value: { name: 'A' } } }
const answer = (status: number, body: unknown, type = status < 400 ? 'application/json' : 'application/problem+json; charset=utf-8'): Answer =>
  ({ status, type, headers: '{}', bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), milliseconds: 1, failure: null })
const refusal = { type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found', detail: 'Không tìm thấy.', requestId: id }
const judged = (given: Answer, secrets: string[] = [], asked: Draft = draft) => fault(portal, operation, asked, given, secrets)

test('what the document promises is no fault', () => {
  expect(judged(answer(200, { id, name: 'A' }))).toBeNull()
  expect(judged(answer(404, refusal))).toBeNull()
})

test('a fault of the server, a status that is not named and no answer at all are faults', () => {
  expect(judged(answer(500, { ...refusal, status: 500 }))).toContain('answered 500')
  expect(judged(answer(409, { ...refusal, status: 409 }))).toContain('does not name')
  expect(judged({ ...answer(0, ''), failure: 'socket hang up' })).toContain('no answer')
})

test('an answer of another type or shape than the document says is a fault', () => {
  expect(judged(answer(200, '<p>', 'text/html'))).toContain('as text/html')
  expect(judged(answer(200, { name: 'A' }))).toContain('.id is missing')
  expect(judged(answer(200, { id: 'x' }))).toContain('not a uuid')
  expect(judged(answer(200, { id, passwordHash: 'x' }))).toContain('is not described')
})

test('a refusal that is no problem, without a code or with a sentence that is none is a fault', () => {
  expect(judged(answer(404, 'Not found', 'text/plain'))).not.toBeNull()
  expect(judged(answer(404, { ...refusal, code: undefined }))).toContain('no problem')
  expect(judged(answer(404, { ...refusal, status: 403 }))).toContain('says 403')
  expect(judged(answer(404, { ...refusal, detail: 'web.problems.not_found' }))).toContain('sentence that is none')
  expect(judged(answer(404, { ...refusal, detail: 'Tối đa {limit} dòng.' }))).toContain('sentence that is none')
})

test('words of the inside are a fault', () => {
  for (const said of ['Error at handle (/srv/lib/web/handle.ts:10:3)', 'PrismaClientKnownRequestError', 'new row violates check constraint', 'in node_modules/next']) {
    expect(judged(answer(404, { ...refusal, detail: said })), said).toContain('inside')
  }
})

test("what another's row holds is a fault, in the body or in a header, unless the request said it itself", () => {
  expect(judged(answer(200, { id, name: 'Nguyễn Văn Dấu1234' }), ['Dấu1234'])).toContain("another's row")
  expect(judged({ ...answer(200, { id }), headers: '{"content-disposition":"Dấu1234.pdf"}' }, ['Dấu1234'])).toContain("another's row")
  expect(judged(answer(200, { id }), [id])).toBeNull()
})

test('an answer to a head that is too long is no fault where the head was that long and nothing is said', () => {
  const long: Draft = { ...draft, path: `${draft.path}?x=${'y'.repeat(17_000)}` }
  expect(judged(answer(431, '', ''), [], long)).toBeNull()
  expect(judged(answer(431, '', ''), [], { ...draft, headers: { cookie: 'y'.repeat(17_000) } })).toBeNull()
  expect(judged(answer(431, '', ''))).toContain('does not name')
  expect(judged(answer(431, '', ''), [], { ...draft, body: { kind: 'raw', bytes: Buffer.alloc(20_000) } })).toContain('does not name')
  expect(judged(answer(431, 'Error at parse (/srv/lib/a.ts:1:1)', 'text/plain'), [], long)).not.toBeNull()
})

test('an address that is no handler’s is answered as a page, and shows no more than one', () => {
  const page = answer(404, '<p>Không tìm thấy</p>', 'text/html; charset=utf-8')
  for (const path of [`/en${draft.path}`, draft.path.replace('/api/', '/API/')]) {
    expect(judged(page, [], { ...draft, path })).toBeNull()
    expect(judged(answer(500, '<p>', 'text/html'), [], { ...draft, path })).toContain('answered 500')
    expect(judged(answer(200, '<p>Dấu1234</p>', 'text/html'), ['Dấu1234'], { ...draft, path })).toContain("another's row")
  }
  for (const path of [`${draft.path}/`, `${draft.path};x=1`, '/api/nowhere', '/api/../things']) expect(judged(page, [], { ...draft, path }), path).toMatch(/not as (?:a |application\/)problem/)
})

test('what requests broke counts, what a world was made of does not, though its figures move', async () => {
  const [one, other] = [id, id.replace('0193', '0194')]
  let standing: Broken[] = [{ check: 'seats', what: `nomination ${one}, 4 of 10` }, { check: 'codes', what: 'code X' }]
  const { accept, broken } = invariantsOf(() => Promise.resolve(standing))
  await accept()
  standing = [{ check: 'seats', what: `nomination ${one}, 5 of 10` }, { check: 'codes', what: 'code X' }]
  expect(await broken()).toEqual([])
  // Another row, another invariant of the same row, a row beside it, another sentence without a row.
  const fresh = [{ check: 'seats', what: `nomination ${other}, 4 of 10` }, { check: 'names', what: `nomination ${one}` }, { check: 'seats', what: `nomination ${one} and ${other}` }, { check: 'codes', what: 'code Y' }]
  standing = [...standing, ...fresh]
  expect(await broken()).toEqual(fresh)
  expect(await broken()).toEqual([])
  // What was mended and is broken again by the next world is the world's.
  standing = []
  await accept()
  standing = [...fresh]
  expect(await broken()).toEqual(fresh)
})

const servers: { close: () => void }[] = []
afterAll(() => { for (const server of servers) server.close() })
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an answer that takes too long is a fault, one that was slow once is none', async () => {
  let turn = 0
  const url = await served((request, response) => {
    // Not those for the floor.
    turn += request.url?.startsWith('/api/') ? 0 : 1
    const late = request.url?.startsWith('/always') ? 400 : request.url?.startsWith('/once') && turn % 2 === 1 ? 400 : 0
    void wait(late).then(() => response.end('{}'))
  })
  const floor = await floorOf(url)
  const asked = async (path: string) => { turn = 0; const one = { ...draft, path, body: { kind: 'none' } as const }; return lastingRatio(url, one, await send(url, one), floor, 20) }
  expect(await asked('/always')).toBeGreaterThan(20)
  expect(await asked('/once')).toBeLessThan(20)
})

test('a reproduction is as small as it can be, and the same at a shell', async () => {
  // Faulty as soon as a name has an angle bracket, whatever else is wrong with the request.
  const faulty = (one: Draft) => one.body.kind === 'json' && JSON.stringify(one.body.value).includes('<')
  const base: Draft = { ...draft, path: `${draft.path}?a=1&b=2`, headers: { 'content-type': 'application/json', 'x-more': '1' }, body: { kind: 'json', value: { name: 'A<B', notes: ['x', 'y'], more: { deep: 1 } } } }
  const steps = mutations.filter(({ name }) => name === 'odd headers' || name === 'a known name in the query with a hostile value').map((mutation) => ({ mutation, seed: 7 }))
  const small = await shrunk(base, steps, { ids: [id] }, async (one) => faulty(one))
  expect(small).toEqual({ ...draft, path: draft.path, headers: { 'content-type': 'application/json' }, body: { kind: 'json', value: { name: 'A<' } } })
  expect(curl('http://localhost:3000', small)).toBe(`printf %s '{"name":"A<"}' | curl -sS -i -g --path-as-is -X POST -H 'content-type: application/json' --data-binary @- 'http://localhost:3000${draft.path}'`)
})

test('the same seed sends the same', () => {
  const made = (seed: number) => { const random = randomOf(seed); return Array.from({ length: 50 }, () => { const mutation = random.pick(mutations.filter(({ suits }) => suits(draft))); return changed(draft, [{ mutation, seed: random.below(1e9) }], { ids: [id] }).path }) }
  expect(made(3)).toEqual(made(3))
  expect(made(3)).not.toEqual(made(4))
})

test('the texts that are sent hold what breaks: types, sizes, encodings, prototypes, directions of writing', () => {
  for (const sign of ['\u0000', '\ud800', '\u202e', '\u0301', '__proto__', '../', "' or 1=1", '<script>', '=1+1', '{limit}', '9999-12-31']) expect(hostileTexts.some((text) => text.includes(sign)), sign).toBe(true)
  expect(Math.max(...hostileTexts.map(({ length }) => length))).toBeGreaterThan(100_000)
  expect(hostileValues).toEqual(expect.arrayContaining([null, [], {}, 1e308]))
  expect(rawBodies.map(([name]) => name)).toEqual(expect.arrayContaining(['NaN', 'bytes that are no UTF-8', 'fifty thousand levels', 'every key twice', 'the prototype', 'more than a megabyte']))
  expect(oddHeaders.flatMap((headers) => Object.keys(headers))).toEqual(expect.arrayContaining(['content-type', 'authorization', 'cookie', 'origin', 'idempotency-key', 'x-middleware-subrequest']))
})
