// Whatever comes from outside: a schema never throws, lets nothing through that a column cannot hold, and means the same when read twice.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
/** One seed: the same inputs at every run, so that a red run can be run again. Change it to look elsewhere. */
const seed = 20261122
/** Shapes of what the portal answers or has stored itself: they do not meet the world's input. */
const own = ['agreementItem', 'agreementList', 'obligationItem', 'agreementAnswer', 'dutyItem', 'dutyList', 'annualAnswer', 'figureRowsAnswer', 'storedFacts', 'storedFinding', 'placedValue', 'eventFacts', 'planAnswer', 'askingFindings', 'storedErrors', 'storedConditions', 'snapshot', 'cellFaults']

const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((file) => /schema\.ts$|sign-in\.ts$|list-nominations\.ts$/.test(file))
const schemas: [string, z.ZodType][] = []
for (const file of files.toSorted()) {
  const module: unknown = await import(join(root, 'lib', file))
  for (const [name, value] of Object.entries(module ?? {})) if (value instanceof z.ZodType && !own.includes(name)) schemas.push([`${file} ${name}`, value])
}

const nasty = fc.constantFrom('\0', '\u0007', '\ud800', 'e\u0301', '\u202e', '\u200b', 'Ễ'.normalize('NFD'), '0000-01-01', '2022-02-30', '99999-01-01', '__proto__', '%00', '', ' ', '01/02/1990', '2022-05-05', '1/QĐ-TrCT', '001090000001', 'LA', '{}', '5')
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }), fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join('')), fc.string({ maxLength: 3 }).map((one) => one.repeat(200)))
const junk = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }), text)

/** Values that look as the schema wishes, with nonsense in the places where text or numbers stand. */
function like(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const { def } = schema._zod
  if (depth > 6) return junk
  const inner = (one: z.core.$ZodType) => like(one, depth + 1)
  const is = <T extends z.core.$ZodTypeDef>(type: T['type'], one: z.core.$ZodTypeDef): one is T => one.type === type
  if (is<z.core.$ZodObjectDef>('object', def)) return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, one]) => [key, fc.oneof({ weight: 9, arbitrary: inner(one) }, junk)])), { requiredKeys: [] })
  if (is<z.core.$ZodArrayDef>('array', def)) return fc.array(inner(def.element), { maxLength: 4 })
  if (is<z.core.$ZodUnionDef>('union', def)) return fc.oneof(...def.options.map(inner))
  if (is<z.core.$ZodRecordDef>('record', def)) return fc.dictionary(text, inner(def.valueType), { maxKeys: 3 })
  if (is<z.core.$ZodEnumDef>('enum', def)) return fc.constantFrom(...Object.values(def.entries))
  if (is<z.core.$ZodLiteralDef<z.core.util.Literal>>('literal', def)) return fc.constantFrom(...def.values)
  if (is<z.core.$ZodPipeDef>('pipe', def)) return inner(def.in)
  if ('innerType' in def && def.innerType instanceof z.ZodType) return fc.oneof(inner(def.innerType), fc.constant(undefined))
  if (def.type === 'boolean') return fc.boolean()
  if (def.type === 'number') return fc.oneof(fc.integer({ min: -5, max: 2200 }), fc.double(), text)
  return 'format' in def && def.format === 'uuid' ? fc.oneof(fc.uuid(), text) : text
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

/** Their texts are several lines long. */
const lined = /^privacy\/(?:requests|notice|breaches)\/schema\.ts /

describe.each(schemas)('%s', (schemaName, schema) => {
  test('never throws, and lets through only text that is NFC and has no control character', () => {
    fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: like(schema) }, junk), (input) => {
      const result = schema.safeParse(input)
      if (!result.success) return
      // A password is hashed as it is typed and stored nowhere.
      const { password: _password, ...rest } = typeof result.data === 'object' && result.data !== null ? { password: null, ...result.data } : { password: null, value: result.data }
      // Answers to a questionnaire are judged against its items: readAnswers tidies their text and knows their codes.
      const kept = 'answers' in rest ? {} : rest
      for (const one of stringsIn(kept)) {
        expect(lined.test(schemaName) ? one.replaceAll('\n', ' ') : one).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(one).toBe(one.normalize('NFC'))
      }
    }), { numRuns: 300, seed })
  })

  test('what it let through it lets through again, unchanged', () => {
    fc.assert(fc.property(like(schema), (input) => {
      const once = schema.safeParse(input)
      if (!once.success || !readsItsOwn(schema, once.data)) return
      expect(schema.safeParse(once.data)).toEqual({ success: true, data: once.data })
    }), { numRuns: 200, seed })
  })
})

/** A cursor, a number or a "yes" of a form is something else once it is read: only what stays text can be read again. */
const readsItsOwn = (schema: z.ZodType, data: unknown): boolean =>
  schema.safeParse(data).success || (isPlain(data) && Object.values(data).every((value) => typeof value === 'string'))
const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
