import { z } from 'zod'
import { day, text } from '../../people/schema'

export const parameterCodes = ['LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS'] as const
export type ParameterCode = (typeof parameterCodes)[number]

/** A value from a day on, where it is written, and whether somebody compared it with that paper. */
export const parameterForm = z.object({
  code: z.enum(parameterCodes, { error: 'id_invalid' }),
  value: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0, { error: 'invalid' }).max(100_000, { error: 'invalid' }),
  appliesOn: day, source: text(300), verified: z.literal('yes').transform(() => true).optional(),
})
export type ParameterInput = z.output<typeof parameterForm>
