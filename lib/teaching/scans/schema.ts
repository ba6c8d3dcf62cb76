import { z } from 'zod'

/** A code as it stands in an address; what it is worth is judged with the clock. */
export const scanInput = z.object({ code: z.string({ error: 'required' }).regex(/^[\w-]{1,100}$/, { error: 'invalid' }) })
export const scanParams = z.object({ id: z.uuid() })
/** Beside the fields of a roll: the class to come back to, and how many scans were seen. */
export const closingForm = z.object({
  cohortId: z.uuid({ error: 'id_invalid' }), lessonId: z.uuid({ error: 'id_invalid' }), version: z.coerce.number({ error: 'invalid' }).int().min(0),
  scanned: z.coerce.number({ error: 'invalid' }).int().min(0).max(1000),
})

export const scanPath = (code: string): `/me/roll/${string}` => `/me/roll/${code}`
