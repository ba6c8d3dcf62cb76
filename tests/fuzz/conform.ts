import type { Interface, Schema } from './document'

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d/,
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null, boolean: (value) => typeof value === 'boolean', string: (value) => typeof value === 'string', number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value), array: (value) => Array.isArray(value), object: isRecord,
}

/** Where a value is not what the schema says, or null if it is: an answer with a field that nobody described is none. */
export function departure({ resolve }: Interface, given: Schema, value: unknown, at = ''): string | null {
  const within = (schema: Schema, inner: unknown, place: string) => departure({ operations: [], resolve }, schema, inner, place)
  const schema = resolve(given)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    const found = choices.map((choice) => within(choice, value, at))
    return found.includes(null) ? null : (found.find((one) => one !== null) ?? null)
  }
  for (const part of schema.allOf ?? []) {
    const found = within(part, value, at)
    if (found) return found
  }
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some((type) => kinds[type]?.(value))) return `${at || 'the answer'} is ${JSON.stringify(value ?? null).slice(0, 60)}, not ${types.join(' or ')}`
  if (schema.const !== undefined && value !== schema.const) return `${at} is not ${JSON.stringify(schema.const)}`
  if (schema.enum && !schema.enum.includes(value)) return `${at} is ${JSON.stringify(value)}, not one of ${JSON.stringify(schema.enum)}`
  if (typeof value === 'string' && schema.format && formats[schema.format]?.test(value) === false) return `${at} is ${JSON.stringify(value)}, not a ${schema.format}`
  if (Array.isArray(value) && schema.items) return first(value.map((one, index) => within(schema.items ?? {}, one, `${at}[${index}]`)))
  return isRecord(value) ? departureOfObject(schema, value, at, within) : null
}

function departureOfObject(schema: Schema, value: Readonly<Record<string, unknown>>, at: string, within: (schema: Schema, inner: unknown, place: string) => string | null): string | null {
  const { properties = {}, additionalProperties: more } = schema
  const missing = (schema.required ?? []).find((key) => !Object.hasOwn(value, key))
  if (missing !== undefined) return `${at}.${missing} is missing`
  return first(Object.entries(value).map(([key, inner]) => {
    const own = properties[key]
    if (own) return within(own, inner, `${at}.${key}`)
    if (typeof more === 'object') return within(more, inner, `${at}.${key}`)
    return more === false ? `${at}.${key} is not described` : null
  }))
}

const first = (found: readonly (string | null)[]): string | null => found.find((one) => one !== null) ?? null
