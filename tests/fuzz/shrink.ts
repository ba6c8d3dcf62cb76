import type { Mutation } from './mutations'
import { placesOf, valueAt, withValue } from './places'
import { randomOf } from './random'
import type { Draft } from './request'
import type { Pool } from './values'

export interface Step { readonly mutation: Mutation; readonly seed: number }

export const changed = (base: Draft, steps: readonly Step[], pool: Pool): Draft =>
  steps.reduce((draft, { mutation, seed }) => mutation.suits(draft) ? mutation.apply(draft, randomOf(seed), pool) : draft, base)

const TRIES = 120

/** The smallest request found that `still` gets the same fault: fewer steps first, then less of the body and of the address. */
export async function shrunk(base: Draft, steps: readonly Step[], pool: Pool, still: (draft: Draft) => Promise<boolean>): Promise<Draft> {
  let left = TRIES
  const holds = async (draft: Draft) => left-- > 0 && (await still(draft))
  let kept = [...steps]
  for (const step of steps) {
    const fewer = kept.filter((one) => one !== step)
    if (await holds(changed(base, fewer, pool))) kept = fewer
  }
  let smallest = changed(base, kept, pool)
  for (let smaller = await firstThat(smallerThan(smallest), holds); smaller; smaller = await firstThat(smallerThan(smallest), holds)) smallest = smaller
  return smallest
}

async function firstThat(drafts: Iterable<Draft>, holds: (draft: Draft) => Promise<boolean>): Promise<Draft | null> {
  for (const draft of drafts) if (await holds(draft)) return draft
  return null
}

function* smallerThan(draft: Draft): Generator<Draft> {
  const [address = '', ...rest] = draft.path.split('?')
  const parts = rest.join('?').split('&').filter(Boolean)
  for (const index of parts.keys()) yield { ...draft, path: [address, parts.toSpliced(index, 1).join('&')].filter(Boolean).join('?') }
  for (const name of Object.keys(draft.headers).filter((one) => !['authorization', 'cookie', 'content-type'].includes(one))) yield { ...draft, headers: Object.fromEntries(Object.entries(draft.headers).filter(([key]) => key !== name)) }
  const { body } = draft
  if (body.kind !== 'json') return
  for (const place of placesOf(body.value).filter((one) => one.length > 0)) {
    const found = valueAt(body.value, place)
    yield { ...draft, body: { kind: 'json', value: withValue(body.value, place, undefined) } }
    if (typeof found === 'string' && found.length > 1) yield { ...draft, body: { kind: 'json', value: withValue(body.value, place, Array.from(found).slice(0, Math.ceil(Array.from(found).length / 2)).join('')) } }
  }
}
