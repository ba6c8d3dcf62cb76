import { z } from 'zod'
import { parseWrittenDay, type Day } from '../../time'
import { halves } from '../planner/schema'

const id = z.uuid({ error: 'id_invalid' })
/** Boxes of a form arrive as a list, or as one text. */
const several = <T extends z.ZodType>(one: T) => z.preprocess((value): unknown => (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]), z.array(one).min(1, { error: 'required' }))

export const draftInput = z.object({
  cohortId: id,
  from: z.string({ error: 'required' }).transform((value, context): Day => {
    const day = parseWrittenDay(value)
    if (day) return day
    context.addIssue({ code: 'custom', message: 'date_invalid' })
    return z.NEVER
  }),
  weekdays: several(z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(7, { error: 'invalid' })),
  halves: several(z.enum(halves, { error: 'invalid' })),
})
export type DraftInput = z.output<typeof draftInput>

export const copyInput = z.object({ cohortId: id, sourceId: id })
export const clearInput = z.object({ cohortId: id })
