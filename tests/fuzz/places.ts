// Places inside a JSON value, and changes there.
import { isRecord } from './values'

export type Place = readonly (string | number)[]

/** Every place of a value, the value itself first. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  const inner = Array.isArray(value) ? value.slice(0, 40).map((one: unknown, index): [number, unknown] => [index, one]) : isRecord(value) ? Object.entries(value) : []
  return [at, ...inner.flatMap(([key, one]) => placesOf(one, [...at, key]))]
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, key) => Array.isArray(inner) ? (inner as unknown[])[Number(key)] : isRecord(inner) ? inner[key] : undefined, value)
}

/** The same value with another one at the place; `undefined` takes it away. */
export function withValue(value: unknown, [key, ...rest]: Place, changed: unknown): unknown {
  if (key === undefined) return changed
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => index !== key ? [one] : changed === undefined && rest.length === 0 ? [] : [withValue(one, rest, changed)])
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([name]) => name !== key || changed !== undefined || rest.length > 0)
  const kept = entries.map(([name, one]): [string, unknown] => [name, name === key ? withValue(one, rest, changed) : one])
  return Object.fromEntries(Object.hasOwn(value, key) || changed === undefined ? kept : [...kept, [String(key), changed]])
}
