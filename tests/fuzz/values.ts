// Values as the document's own schemas want them.
import fc from 'fast-check'
import { addDays, dayAt } from '@/lib/time'
import type { Interface, Schema } from './document'
import type { Random } from './random'

export interface Pool { readonly ids: readonly string[] }

/** What the patterns of the portal's papers and numbers accept; tried before one is made up. */
const known: readonly string[] = [
  '1/QĐ-TrCT', '12/PNX-TrCT', '12/TB-TrCT', '104/BC-TrCT', '46-CV/ĐU', '07-QĐ/TU', '1-QC/TU', 'TC 0012345', '000090000001', '07:30', 'LA', 'Nguyễn Văn Thử', '2026-01-05', 'thu@coquan.example', 'https://truong.example/tai-lieu', 'a'.repeat(43), 'c'.repeat(64), '7', '7,5',
]
const words = ['Nguyễn Thị Thử', 'Phó Trưởng phòng', 'Theo quy hoạch của cơ quan', 'A', 'Báo cáo tháng', 'Lý luận chính trị & hành chính'] as const

export function goodValue(portal: Interface, given: Schema, random: Random, pool: Pool, depth = 0): unknown {
  const schema = portal.resolve(given)
  const within = (inner: Schema) => goodValue(portal, inner, random, pool, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return within(random.pick(choices))
  if (schema.allOf) return schema.allOf.map(within).reduce<unknown>((all, one) => (isRecord(all) && isRecord(one) ? { ...all, ...one } : one), {})
  const type = [schema.type ?? 'object'].flat()
  switch (random.pick(type)) {
    case 'null': return null
    case 'boolean': return random.chance(0.5)
    case 'integer': return Math.round(numberWithin(schema, random))
    case 'number': return numberWithin(schema, random)
    case 'string': return goodText(schema, random, pool)
    case 'array': {
      if (schema.prefixItems) return schema.prefixItems.map(within)
      const count = Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, random.below(3)))
      return depth > 6 ? [] : Array.from({ length: count }, () => within(schema.items ?? {}))
    }
    default: return goodObject(schema, random, within)
  }
}

function goodObject(schema: Schema, random: Random, within: (inner: Schema) => unknown): Record<string, unknown> {
  const { properties = {}, required = [] } = schema
  const keys = Object.keys(properties).filter((key) => required.includes(key) || random.chance(0.5))
  return Object.fromEntries(keys.map((key) => [key, within(properties[key] ?? {})]))
}

function numberWithin({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema, random: Random): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1)
  const most = maximum ?? (exclusiveMaximum === undefined ? least + 100 : exclusiveMaximum - 1)
  return random.pick([least, most, least + random.below(Math.min(1_000, Math.max(1, most - least)))])
}

function goodText(schema: Schema, random: Random, pool: Pool): string {
  const today = dayAt(new Date())
  if (schema.format === 'uuid') return random.pick(pool.ids)
  if (schema.format === 'date') return addDays(today, random.below(60) - 30)
  if (schema.format === 'date-time') return new Date(Date.now() + (random.below(60) - 30) * 86_400_000).toISOString()
  if (schema.format === 'email') return 'thu@coquan.example'
  if (schema.pattern) return matching(schema.pattern, random)
  const text = random.pick(words)
  return text.padEnd(schema.minLength ?? 0, 'ă').slice(0, schema.maxLength ?? 200)
}

function matching(pattern: string, random: Random): string {
  const expression = expressionOf(pattern)
  if (!expression) return random.pick(words)
  const found = known.filter((one) => expression.test(one))
  if (found.length > 0) return random.pick(found)
  try {
    return fc.sample(fc.stringMatching(expression, { maxLength: 80 }), { seed: random.below(1_000_000), numRuns: 1 })[0] ?? ''
  } catch {
    // Not every expression can be turned round.
    return random.pick(words)
  }
}

function expressionOf(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return null
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
