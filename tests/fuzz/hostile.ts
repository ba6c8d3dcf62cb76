// Values that have broken programs before, by what they were sent for.
import type { Random } from './random'

const nobody = '01930000-0000-7000-8000-000000000000'

export const hostileTexts: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\u0007\u001b[31m', '\u200b', '\ufeff', '\ud800', 'a\udc00b', '\u202egpj.exe', '\u2066\u2067\u2069', 'שלום עולם', 'مرحبا\u200f',
  `a${'\u0301'.repeat(400)}`, 'Nguyê\u0303n', 'ﬁﬂﬃ', '\ufdfa'.repeat(40), 'İıſK', 'ß'.repeat(99), '🂡👩‍👩‍👧‍👦', 'A'.repeat(101), 'A'.repeat(300), 'A'.repeat(2_100), 'Đ'.repeat(6_000), 'A'.repeat(120_000),
  '../../../etc/passwd', '..%2f..%2f', '..\\..\\', 'file:///etc/passwd', 'C:\\x', "' or 1=1 --", '\'; drop table person; --', '1); select pg_sleep(9); --', '%', '_', '\\', '%%%', '*', '(((', '[a-', '$1', '$&',
  '<script>globalThis.planted=1</script>', '"><img src=x onerror=planted=1>', 'javascript:planted=1', '${7*7}', '{{7*7}}', '{limit}', "'{n}'", '{n, plural, one {', '=1+1', '@SUM(1)', '-1', '+1', '\t=1',
  '\r\nset-cookie: planted=1', 'NaN', 'Infinity', '1e400', '-0', '0x10', '1_000', '１２', '٣', 'null', 'undefined', 'true', '[object Object]', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '0000-00-00', '0000-01-01', '0001-01-01', '2026-02-30', '2026-13-01', '1900-02-29', '9999-12-31', '10000-01-01', '-000001-01-01', '+275760-09-13', '2026-1-1', '01/02/2026', '2026-03-16T25:61:61Z', 'infinity', 'epoch', 'now',
  '294277-01-01', nobody, nobody.toUpperCase(), '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', `{${nobody}}`, nobody.replaceAll('-', ''), '9'.repeat(30), '2147483648', '-2147483649', '9223372036854775808', '1.5', '1,5',
]

export const hostileValues: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1, 1.5, 255, 32_768, 65_536, 2_147_483_647, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_992, 1e21, 1e308, -1e308, 5e-324, 0.1 + 0.2,
  [], {}, [[]], [null], [{}], { length: 1 }, { toString: 'x' }, ['__proto__'], { then: 'x' }, { $ne: null }, { in: [] }, Array.from({ length: 3_000 }, () => 'x'), Array.from({ length: 600 }, () => nobody),
]

export const hostileValue = (random: Random): unknown => random.chance(0.6) ? random.pick(hostileTexts) : random.pick(hostileValues)

/** Bodies that are no JSON, or JSON that no serializer of ours writes. */
export const rawBodies: readonly (readonly [name: string, make: (json: string) => Buffer])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (json) => Buffer.from(json.slice(0, Math.max(1, Math.floor(json.length / 2))))],
  ['bytes that are no UTF-8', (json) => Buffer.concat([Buffer.from(json.slice(0, 2)), Buffer.from([0xff, 0xfe, 0xc0, 0xaf, 0xed, 0xa0, 0x80]), Buffer.from(json.slice(2))])],
  ['no UTF-8 inside a text', (json) => latin(json.replace(/:\s*"/, ':"\u00ff\u00c3('))],
  ['UTF-16', (json) => Buffer.from(json, 'utf16le')],
  ['a byte order mark', (json) => Buffer.from(`\ufeff${json}`)],
  ['a NUL behind', (json) => Buffer.from(`${json}\u0000`)],
  ['two documents', (json) => Buffer.from(json + json)],
  ['NaN', (json) => Buffer.from(json.replace(/:\s*[^,{}[\]]+/, ':NaN'))],
  ['a number too large', (json) => Buffer.from(json.replace(/:\s*[^,{}[\]]+/, `:1${'0'.repeat(400)}`))],
  ['a number of a hundred thousand digits', (json) => Buffer.from(json.replace(/:\s*[^,{}[\]]+/, `:${'9'.repeat(100_000)}`))],
  ['half a surrogate, escaped', (json) => Buffer.from(json.replace(/:\s*"/, ':"\\ud800'))],
  ['a NUL, escaped', (json) => Buffer.from(json.replace(/:\s*"/, ':"\\u0000'))],
  ['every key twice', (json) => Buffer.from(json.replace(/^\{(.+)\}$/s, '{$1,$1}'))],
  ['a key twice, the second another kind', (json) => Buffer.from(json.replace(/^\{\s*("[^"]+")\s*:/s, '{$1:[[]],$1:'))],
  ['the prototype', (json) => Buffer.from(json.replace(/^\{/, '{"__proto__":{"admin":true,"kind":"school"},"constructor":{"prototype":{"admin":true}},'))],
  ['only the prototype', () => Buffer.from('{"__proto__":{"toString":1}}')],
  ['a comment', (json) => Buffer.from(`/* a */${json}// b`)],
  ['a thousand levels', (json) => Buffer.from('{"a":'.repeat(1_000) + json + '}'.repeat(1_000))],
  ['fifty thousand levels', () => Buffer.from('['.repeat(50_000) + ']'.repeat(50_000))],
  ['nine hundred kilobytes', (json) => Buffer.from(json.replace(/^\{/, `{"x":"${'x'.repeat(900_000)}",`))],
  ['more than a megabyte', (json) => Buffer.from(json.replace(/^\{/, `{"x":"${'x'.repeat(1_100_000)}",`))],
  ['ten thousand keys', (json) => Buffer.from(json.replace(/^\{/, `{${Array.from({ length: 10_000 }, (_, index) => `"k${index}":0`).join(',')},`))],
  ['a form', () => Buffer.from('a=b&c[]=d&__proto__[x]=y')],
  ['XML with an entity', () => Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')],
  ['a ZIP', () => Buffer.from('504b0304140000000000', 'hex')],
]
const latin = (text: string) => Buffer.from(text, 'latin1')

export const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'content-type': 'text/plain' }, { 'content-type': 'application/xml' }, { 'content-type': 'application/x-www-form-urlencoded' }, { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=' }, { 'content-type': 'multipart/form-data; boundary=x' }, { 'content-type': 'application/json; charset=utf-16' }, { 'content-type': '' },
  { 'content-type': 'application/json, text/html' }, { 'content-type': 'x'.repeat(2_000) }, { 'content-encoding': 'gzip' }, { 'content-encoding': 'br, gzip' },
  { 'accept-language': '*;q=0' }, { 'accept-language': `${'en-'.repeat(800)}x` }, { 'accept-language': '\u00ff' }, { accept: 'text/html' }, { accept: 'application/x-none' }, { 'accept-encoding': 'identity;q=0, *;q=0' },
  { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'x' }, { origin: 'http://localhost' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { referer: 'https://evil.example/' },
  { 'idempotency-key': 'short' }, { 'idempotency-key': 'x'.repeat(65) }, { 'idempotency-key': '../../etc/passwd' }, { 'idempotency-key': 'the-same-key-for-all' }, { 'idempotency-key': '\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9' },
  { 'x-forwarded-for': "127.0.0.1, ' or 1=1 --" }, { 'x-forwarded-host': 'evil.example' }, { 'x-forwarded-proto': 'gopher' }, { 'x-forwarded-port': '99999' }, { forwarded: 'for=127.0.0.1;host=evil.example' }, { host: 'evil.example' }, { host: '[::1' },
  { 'x-http-method-override': 'DELETE' }, { 'x-original-url': '/api/me' }, { 'x-rewrite-url': '/api/me' }, { range: 'bytes=0-0,-1' }, { 'if-none-match': '*' }, { 'if-modified-since': 'never' }, { 'max-forwards': '0' },
  // Next's own, which nobody outside has any business with.
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware' }, { 'x-middleware-next': '1' }, { 'x-middleware-rewrite': 'http://evil.example/' }, { 'x-middleware-override-headers': 'authorization' },
  { 'x-invoke-path': '/api/me' }, { 'x-invoke-status': '500' }, { 'x-matched-path': '/api/me' }, { 'x-nextjs-data': '1' }, { 'next-action': 'deadbeef' }, { 'next-action': 'x'.repeat(40) }, { rsc: '1' }, { 'next-router-prefetch': '1' },
  { 'next-router-state-tree': '%00' }, { 'next-router-state-tree': '[[[' }, { 'next-url': '//evil.example' }, { 'x-prerender-revalidate': 'x' }, { purpose: 'prefetch' }, { 'x-now-route-matches': '1=a' },
  { authorization: '' }, { authorization: 'Basic YTpi' }, { authorization: 'Bearer' }, { authorization: 'Bearer x' }, { authorization: `Bearer ${'x'.repeat(200)}` }, { authorization: `Bearer ${'x'.repeat(6_000)}` }, { authorization: 'bearer\t\tnone-at-all-of-these' },
  { cookie: 'next-auth.session-token=x' }, { cookie: 'next-auth.session-token=eyJhbGciOiJub25lIn0.e30.' }, { cookie: `next-auth.session-token=${'a.'.repeat(2_000)}` }, { cookie: 'portal.hat=%ff; portal.hat=x; =; ;;' }, { cookie: '__proto__=x; constructor=y' },
]
