import { hostileTexts } from './hostile'
import type { Random } from './random'

/** What is no text at all once it is decoded, and what is one twice. */
const odd = ['%ff', '%c0%af', '%ed%a0%80', '%00', '%', '%zz', '%252e%252e', '%2e%2e', '..', '.', '%5c', '%2f', '%0d%0aset-cookie:x', '~', '+'] as const

/** A hostile text as a part of an address: short enough for a request line. */
export function hostileText(random: Random): string {
  if (random.chance(0.2)) return random.pick(odd)
  return encodeURIComponent(random.pick(hostileTexts).slice(0, 1_200).toWellFormed()).slice(0, 9_000).replace(/%[0-9A-F]?$/, '')
}
