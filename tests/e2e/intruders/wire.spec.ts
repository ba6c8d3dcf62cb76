// Requests whose end is told in two ways, or not as it is: each is refused, and nothing of one is taken for the next.
import { expect, test } from '@playwright/test'
import { onTheWire, statusesIn } from '../../support/wire'

const host = `host: ${new URL(process.env.PORTAL_URL ?? 'http://localhost:3000').host}\r\n`
const post = (headers: string, body: string) => `POST /api/nominations/check HTTP/1.1\r\n${host}content-type: application/json\r\n${headers}\r\n${body}`
/** Would be answered with 200 if it were taken for a request of its own. */
const smuggled = `GET /api/health HTTP/1.1\r\n${host}\r\n`

const refused: readonly (readonly [string, string | Buffer, number])[] = [
  ['a head of more than 16 kB', `GET /api/health HTTP/1.1\r\n${host}x: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['two thousand small headers', `GET /api/health HTTP/1.1\r\n${host}${Array.from({ length: 2_000 }, (_, index) => `x${index}: aaaaaaaa\r\n`).join('')}\r\n`, 431],
  ['an address of more than 16 kB', `GET /api/cohorts?q=${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['a length and chunks', post(`content-length: 4\r\ntransfer-encoding: chunked\r\n`, `0\r\n\r\n${smuggled}`), 400],
  ['two lengths', post('content-length: 2\r\ncontent-length: 40\r\n', `{}${smuggled}`), 400],
  ['two lengths in one line', post('content-length: 2, 40\r\n', `{}${smuggled}`), 400],
  ['a length with a sign', post('content-length: +2\r\n', `{}${smuggled}`), 400],
  ['a length below nought', post('content-length: -1\r\n', smuggled), 400],
  ['a length in another writing', post('content-length: 0x2\r\n', `{}${smuggled}`), 400],
  ['a length behind a blank', post('content-length : 2\r\n', `{}${smuggled}`), 400],
  ['chunks called otherwise', post('transfer-encoding: xchunked\r\n', `0\r\n\r\n${smuggled}`), 400],
  ['chunks and something more', post('transfer-encoding: chunked, identity\r\n', `0\r\n\r\n${smuggled}`), 400],
  ['a chunk whose size is none', post('transfer-encoding: chunked\r\n', `zz\r\n{}\r\n0\r\n\r\n${smuggled}`), 400],
  ['a folded header', `GET /api/health HTTP/1.1\r\n${host}x: a\r\n b: c\r\n\r\n`, 400],
  ['a NUL in a header', `GET /api/health HTTP/1.1\r\n${host}x: a\0b\r\n\r\n`, 400],
  ['a return without its line', `GET /api/health HTTP/1.1\r\n${host}x: a\rb: c\r\n\r\n`, 400],
  ['no host', 'GET /api/health HTTP/1.1\r\n\r\n', 400],
  ['an address of another house', `GET http://evil.example/api/health HTTP/1.1\r\n${host}\r\n`, 400],
  ['no address', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 400],
  ['a method that is none', `GE T /api/health HTTP/1.1\r\n${host}\r\n`, 400],
  ['another protocol', Buffer.from('160301020001000001fc0303', 'hex'), 400],
]

for (const [what, bytes, status] of refused) {
  test(`${what}: ${status}, and the connection ends there`, async () => {
    expect(statusesIn(await onTheWire(bytes))).toEqual([status])
  })
}

test('a chunk longer than it says: who is not signed in is told so before it is read, and the connection ends there', async () => {
  const answers = statusesIn(await onTheWire(post('transfer-encoding: chunked\r\n', `1\r\n{}xx\r\n0\r\n\r\n${smuggled}`)))
  expect([[400], [401], [401, 400]]).toContainEqual(answers)
})

test('what comes behind the length that was said is no request', async () => {
  const answers = statusesIn(await onTheWire(post('content-length: 2\r\n', '{}GARBAGE behind it\r\n\r\n')))
  expect(answers).toEqual([401, 400])
})

test('a body shorter than it says holds nobody up, and is answered by nobody', async () => {
  const waiting = onTheWire(post('content-length: 500\r\n', '{'), 500)
  const begun = performance.now()
  const other = statusesIn(await onTheWire(smuggled.replace(/\r\n$/, 'connection: close\r\n\r\n')))
  expect(other).toEqual([200])
  expect(performance.now() - begun).toBeLessThan(20_000)
  // Who is not signed in is told so at once, or never: nothing is done with half a body.
  expect([[], [401], [400]]).toContainEqual(statusesIn(await waiting))
})
