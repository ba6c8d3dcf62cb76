import { z } from 'zod'
import { text } from '../../people/schema'
import { attendanceStatuses } from './rules/statuses'

export const lessonParams = z.object({ id: z.uuid() })

/** The largest class there is (domain: 150 to 200), with room. */
const MOST = 400
const entry = z.object({ traineeId: z.uuid({ error: 'id_invalid' }), status: z.enum(attendanceStatuses, { error: 'required' }) })

/** A whole roll: whoever is not named was present. `version`: of the roll that was seen, 0 of one that was not taken. `scanned`: how many had scanned its code, of a roll that goes by them. */
export const rollInput = z.object({
  version: z.int({ error: 'invalid' }).min(0, { error: 'invalid' }),
  scanned: z.int({ error: 'invalid' }).min(0, { error: 'invalid' }).max(1000, { error: 'invalid' }).optional(),
  entries: z.array(entry).max(MOST, { error: 'too_many' })
    .refine((list) => new Set(list.map(({ traineeId }) => traineeId)).size === list.length, { error: 'duplicate' }),
})
export type RollInput = z.output<typeof rollInput>

/** The same as a form sends it: a field `at-<trainee>` for everybody. */
export const rollForm = z.object({ lessonId: z.uuid({ error: 'id_invalid' }), version: z.coerce.number({ error: 'invalid' }).int().min(0) })
export const entriesWritten = (form: FormData): { traineeId: string; status: unknown }[] =>
  [...form.entries()].flatMap(([name, status]) => (name.startsWith('at-') ? [{ traineeId: name.slice(3), status }] : []))

export const exportInput = z.object({ reason: z.string({ error: 'required' }).pipe(text(200)).pipe(z.string().min(5, { error: 'required' })) })
