// Two shapes that each let nothing else in let in nothing at all: an answer made of both is described as one shape.
import { z } from 'zod'

const shape = z.looseObject({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()), required: z.array(z.string()).default([]), additionalProperties: z.literal(false) })
const choice = z.looseObject({ oneOf: z.array(shape) })
const parts = z.array(z.union([choice, shape]))
type Shape = z.output<typeof shape>

/** What `allOf` of closed shapes means: every choice of one part with every choice of the others; null where the parts are something else. */
export function joined(allOf: unknown): Shape[] | null {
  const known = parts.safeParse(allOf)
  if (!known.success) return null
  const choices = known.data.map((part) => choice.safeParse(part).data?.oneOf ?? [shape.parse(part)])
  return choices.reduce((made, some) => made.flatMap((one) => some.map((other) => both(one, other))))
}

const both = (one: Shape, other: Shape): Shape =>
  ({ type: 'object', properties: { ...one.properties, ...other.properties }, required: [...new Set([...one.required, ...other.required])], additionalProperties: false })
