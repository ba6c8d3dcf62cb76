// Rounds over every operation as every kind of actor: first a request that is right, then ones that are wrong in one to three ways.
import type { Interface, Operation } from './document'
import { readInterface } from './document'
import type { Broken, Invariants } from './invariants'
import { fault } from './judge'
import { mutations } from './mutations'
import { floorOf, lastingRatio, PATIENCE } from './pace'
import { randomOf, type Random } from './random'
import { curl, send, type Answer, type Draft } from './request'
import { changed, shrunk, type Step } from './shrink'
import { goodValue } from './values'
import { kinds, makeFuzzWorld, type FuzzWorld, type Kind } from './world'

export interface Wish { readonly url: string; readonly seed: number; readonly seconds: number; readonly count: number; /** A part of the names of the operations wanted. */ readonly only: string }
export interface Found { readonly operation: string; readonly actor: Kind; readonly what: string; readonly curl: string; times: number }
export interface Report { readonly sent: number; readonly operations: number; readonly reached: number; readonly floor: number; readonly slowest: { readonly times: number; readonly operation: string }; readonly found: readonly Found[]; /** What requests did to rows that no sequence of commands may do. */ readonly broken: readonly Broken[] }

const AT_ONCE = 4
/** Longest reproduction kept for one fault of one operation. */
const MOST_FOUND = 60

export async function fuzz({ url, seed, seconds, count, only }: Wish, invariants: Invariants, tell: (line: string) => void): Promise<Report> {
  const until = performance.now() + seconds * 1000
  const portal = await readInterface(url)
  const wanted = portal.operations.filter(({ name }) => name.includes(only))
  const random = randomOf(seed)
  const floor = await floorOf(url)
  const found = new Map<string, Found>()
  const reached = new Set<string>()
  const broken: Broken[] = []
  let sent = 0
  let slowest = { times: 0, operation: '' }
  for (let round = 0; (performance.now() < until && sent < count) || round === 0; round += 1) {
    const world = await makeFuzzWorld(portal)
    await invariants.accept()
    const asks = shuffled(wanted.flatMap((operation) => kinds.map((kind) => plan(portal, world, operation, kind, random, round > 0))), random)
    for (let at = 0; at < asks.length && performance.now() < until && sent < count; at += AT_ONCE) {
      const some = asks.slice(at, at + AT_ONCE)
      const answers = await Promise.all(some.map(({ draft }) => send(url, draft)))
      sent += some.length
      for (const [index, one] of some.entries()) {
        const answer = answers[index]
        if (!answer) continue
        if (answer.status >= 200 && answer.status < 300) reached.add(one.operation.name)
        const spent = await lastingRatio(url, one.draft, answer, floor)
        if (spent > slowest.times) slowest = { times: spent, operation: one.operation.name }
        const what = verdict(portal, world, one, answer) ?? (spent > PATIENCE ? `took ${Math.round(spent)} times as long as the floor` : null)
        if (what === null || found.size >= MOST_FOUND) continue
        const key = `${one.operation.name} ${what.replaceAll(/[0-9a-f-]{36}|Dấu\w+|"[^"]*"|\d+/g, '')}`.slice(0, 160)
        const before = found.get(key)
        if (before) { before.times += 1; continue }
        const small = what.startsWith('took') ? one.draft : await shrunk(one.base, one.steps, world, async (draft) => sameFault(what, verdict(portal, world, { ...one, draft }, await send(url, draft))))
        const entry: Found = { operation: one.operation.name, actor: one.kind, what, curl: curl(url, small), times: 1 }
        found.set(key, entry)
        tell(`\n✗ ${entry.operation} as ${entry.actor}: ${entry.what}\n  wrong: ${one.steps.map(({ mutation }) => mutation.name).join(', ') || 'nothing'}\n  ${entry.curl.slice(0, 1_500)}`)
      }
    }
    broken.push(...(await invariants.broken()))
  }
  return { sent, operations: wanted.length, reached: reached.size, floor, slowest, found: [...found.values()], broken }
}

interface Ask { readonly operation: Operation; readonly kind: Kind; readonly base: Draft; readonly steps: readonly Step[]; readonly draft: Draft }

const verdict = (portal: Interface, world: FuzzWorld, { operation, draft, kind }: Ask, answer: Answer): string | null => fault(portal, operation, draft, answer, world.secrets[kind])
/** The same kind of fault, whatever ids and figures are in it. */
const sameFault = (one: string, other: string | null): boolean => other !== null && other.slice(0, 30) === one.slice(0, 30)

function plan(portal: Interface, world: FuzzWorld, operation: Operation, kind: Kind, random: Random, wrong: boolean): Ask {
  const base = baseOf(portal, world, operation, kind, random)
  const count = wrong ? 1 + random.below(3) : random.below(2)
  const steps: Step[] = []
  for (let index = 0; index < count; index += 1) {
    const suitable = mutations.filter(({ suits }) => suits(changed(base, steps, world)))
    steps.push({ mutation: random.pick(suitable), seed: random.below(2_147_483_647) })
  }
  return { operation, kind, base, steps, draft: changed(base, steps, world) }
}

/** A request as the matrix asks it, or one made from the schemas alone. */
function baseOf(portal: Interface, world: FuzzWorld, operation: Operation, kind: Kind, random: Random): Draft {
  const credentials = world.headersOf(kind, random.chance(0.3))
  const examples = world.examples.get(operation.name) ?? []
  const example = examples.length > 0 ? random.pick(examples) : null
  const body = operation.body['application/json']?.schema
  const query = operation.parameters.filter(({ in: where, required }) => where === 'query' && (required || random.chance(0.4)))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(goodValue(portal, schema, random, world)).toWellFormed())}`)
  const address = example?.path.split('?')[0] ?? operation.path.replaceAll(/\{(\w+)\}/g, () => random.pick(world.ids))
  const path = example && random.chance(0.5) ? example.path : [address, query.join('&')].filter(Boolean).join('?')
  const headers = { ...example?.headers, ...credentials }
  const made = body !== undefined && (!example || example.body.kind === 'json') && random.chance(example ? 0.5 : 1)
  if (made) return { method: operation.method, path, headers: { ...headers, 'content-type': 'application/json' }, body: { kind: 'json', value: goodValue(portal, body, random, world) } }
  return { method: operation.method, path, headers, body: example?.body ?? { kind: 'none' } }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list.map((one) => ({ one, at: random.next() })).sort((a, b) => a.at - b.at).map(({ one }) => one)
}
