// What may be wrong with a request. Each is a change that can be made again from its seed, so that the needless ones can be left out of a reproduction.
import { hostileText } from './encoded'
import { hostileTexts, hostileValue, oddHeaders, rawBodies } from './hostile'
import { placesOf, valueAt, withValue } from './places'
import type { Random } from './random'
import { bytesOf, formOf, type Draft } from './request'
import type { Pool } from './values'
import { isRecord } from './values'

export interface Mutation { readonly name: string; readonly suits: (draft: Draft) => boolean; readonly apply: (draft: Draft, random: Random, pool: Pool) => Draft }

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const json = (draft: Draft) => draft.body.kind === 'json'
const isForm = ({ headers }: Draft) => (headers['content-type'] ?? '').startsWith('multipart/')
const any = () => true
const addressOf = ({ path }: Draft) => { const [address = '', ...query] = path.split('?'); return { address, query: query.join('?') } }
const withQuery = (draft: Draft, change: (parts: string[]) => string[]): Draft => {
  const { address, query } = addressOf(draft)
  const parts = change(query === '' ? [] : query.split('&'))
  return { ...draft, path: parts.length > 0 ? `${address}?${parts.join('&')}` : address }
}
const withJson = (draft: Draft, change: (value: unknown) => unknown): Draft =>
  draft.body.kind === 'json' ? { ...draft, body: { kind: 'json', value: change(draft.body.value) } } : draft
const raw = (draft: Draft, bytes: Buffer): Draft => ({ ...draft, body: { kind: 'raw', bytes } })

export const mutations: readonly Mutation[] = [
  { name: 'an id of something else in the address', suits: ({ path }) => new RegExp(uuid.source, 'i').test(path), apply: (draft, random, pool) => ({ ...draft, path: draft.path.replace(uuid, (id) => random.chance(0.7) ? random.pick(pool.ids) : id) }) },
  { name: 'a hostile part of the address', suits: ({ path }) => path.split('/').length > 3, apply: (draft, random) => {
    const { address, query } = addressOf(draft)
    const parts = address.split('/')
    const index = 2 + random.below(parts.length - 2)
    return { ...draft, path: parts.with(index, hostileText(random)).join('/') + (query === '' ? '' : `?${query}`) }
  } },
  { name: 'a hostile value in the query', suits: any, apply: (draft, random) => withQuery(draft, (parts) => {
    const [at] = parts.slice(random.below(Math.max(1, parts.length)))
    return at === undefined ? [`q=${hostileText(random)}`] : parts.map((part) => part === at ? `${part.split('=')[0] ?? ''}=${hostileText(random)}` : part)
  }) },
  { name: 'a known name in the query with a hostile value', suits: any, apply: (draft, random) => withQuery(draft, (parts) => [...parts, `${random.pick(names)}=${hostileText(random)}`]) },
  { name: 'something twice in the query', suits: ({ path }) => path.includes('?'), apply: (draft, random) => withQuery(draft, (parts) => [...parts, random.pick(parts), `${random.pick(parts)}x`]) },
  { name: 'something missing in the query', suits: ({ path }) => path.includes('?'), apply: (draft, random) => withQuery(draft, (parts) => parts.toSpliced(random.below(parts.length), 1)) },
  { name: 'odd names in the query', suits: any, apply: (draft, random) => withQuery(draft, (parts) => [...parts, random.pick(['__proto__=1', 'constructor[prototype][x]=1', 'a[]=1&a[]=2', '=', '&&&', '%00=1', '%ff=%fe', '%', 'q=%c0%af', 'limit=1&limit=2', '?', ';', `x=${'y'.repeat(9_000)}`])]) },
  { name: 'a doubled or broken address', suits: any, apply: (draft, random) => {
    const { address, query } = addressOf(draft)
    const broken = random.pick([address.replace('/api/', '/api//'), `${address}/`, `${address}/%2e%2e`, address.replace('/api/', '/api/./'), address.replace('/api/', '/API/'), `${address}%20`, `${address};x=1`, `/en${address}`, address.replace('/api/', '/api/%2e%2e/api/'), `${address}.json`])
    return { ...draft, path: query === '' ? broken : `${broken}?${query}` }
  } },
  { name: 'a value of another kind', suits: json, apply: (draft, random) => withJson(draft, (value) => withValue(value, random.pick(placesOf(value)), hostileValue(random))) },
  { name: 'a hostile text', suits: json, apply: (draft, random) => withJson(draft, (value) => {
    const texts = placesOf(value).filter((place) => typeof valueAt(value, place) === 'string')
    return texts.length === 0 ? value : withValue(value, random.pick(texts), random.pick(hostileTexts))
  }) },
  { name: 'a field missing', suits: json, apply: (draft, random) => withJson(draft, (value) => {
    const inner = placesOf(value).filter((place) => place.length > 0)
    return inner.length === 0 ? value : withValue(value, random.pick(inner), undefined)
  }) },
  { name: 'a field more', suits: json, apply: (draft, random) => withJson(draft, (value) => {
    const holders = placesOf(value).filter((place) => isRecord(valueAt(value, place)))
    return holders.length === 0 ? value : withValue(value, [...random.pick(holders), random.pick(extra)], hostileValue(random))
  }) },
  { name: 'a list in place of one, or one of a list', suits: json, apply: (draft, random) => withJson(draft, (value) => {
    const place = random.pick(placesOf(value))
    const found = valueAt(value, place)
    return withValue(value, place, Array.isArray(found) ? (found as unknown[])[0] ?? null : random.chance(0.5) ? [found] : { 0: found, length: 1 })
  }) },
  { name: 'the same thing several times', suits: json, apply: (draft, random) => withJson(draft, (value) => {
    const lists = placesOf(value).filter((place) => Array.isArray(valueAt(value, place)))
    if (lists.length === 0) return value
    const place = random.pick(lists)
    const found = valueAt(value, place)
    return withValue(value, place, Array.isArray(found) ? Array.from({ length: random.pick([2, 101, 501]) }, () => (found as unknown[])[0] ?? 'x') : found)
  }) },
  { name: 'an id of something else', suits: (draft) => json(draft) && new RegExp(uuid.source, 'i').test(bytesOf(draft.body)?.toString() ?? ''), apply: (draft, random, pool) => withJson(draft, (value) => {
    const ids = placesOf(value).filter((place) => { const found = valueAt(value, place); return typeof found === 'string' && new RegExp(`^${uuid.source}$`, 'i').test(found) })
    return ids.length === 0 ? value : withValue(value, random.pick(ids), random.pick(pool.ids))
  }) },
  { name: 'a body that is no such thing', suits: (draft) => draft.body.kind !== 'none', apply: (draft, random) => {
    const [, make] = random.pick(rawBodies)
    return raw(draft, make(bytesOf(draft.body)?.toString() ?? '{}'))
  } },
  { name: 'a body where none belongs', suits: ({ body, method }) => body.kind === 'none' && method !== 'GET', apply: (draft, random) => ({ ...raw(draft, random.pick(rawBodies)[1]('{"a":1}')), headers: { ...draft.headers, 'content-type': 'application/json' } }) },
  { name: 'a form with something else in it', suits: isForm, apply: (draft, random) => {
    const fields = Array.from({ length: random.below(3) }, (): [string, string] => [random.pick(['requirement', 'number', 'on', 'confirmedBy', 'file', '__proto__', 'version']), random.pick(hostileTexts)])
    const form = formOf(fields, random.chance(0.8) ? { name: random.pick(hostileTexts).replace(/["\r\n]/g, '_'), bytes: random.pick(rawBodies)[1]('{"a":"b"}') } : null)
    return { ...raw(draft, form.bytes), headers: { ...draft.headers, 'content-type': form.type } }
  } },
  { name: 'odd headers', suits: any, apply: (draft, random) => ({ ...draft, headers: { ...draft.headers, ...random.pick(oddHeaders) } }) },
]

/** What handlers look for in addresses. */
const names = ['limit', 'cursor', 'q', 'year', 'school', 'status', 'from', 'to', 'course', 'cohort', 'list', 'reason', 'by', 'asOf', 'week', 'day', 'half', 'form', 'agency', 'number', 'version', 'ordinal'] as const
/** What a handler that trusts its caller would take. */
const extra = ['id', 'agencyId', 'schoolId', 'accountId', 'actor', 'role', 'kind', 'status', '__proto__', 'constructor', 'toString', 'x'.repeat(500)] as const
