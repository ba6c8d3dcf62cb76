import { z } from 'zod'
import { text } from '../../people/schema'
import { parseWrittenDay } from '../../time'

export const lessonKinds = ['LECTURE', 'DISCUSSION', 'SELF_STUDY', 'FIELD_STUDY', 'EXAM'] as const
export const halves = ['MORNING', 'AFTERNOON', 'EVENING'] as const
export type Half = (typeof halves)[number]

/** A day as officials write it, turned into one that exists. */
const writtenDay = z.string({ error: 'required' }).min(1, { error: 'required' }).transform((value, context) => {
  const day = parseWrittenDay(value)
  if (day && day >= '2000-01-01' && day <= '2100-12-31') return day
  context.addIssue({ code: 'custom', message: 'date_invalid' })
  return z.NEVER
})
const chosen = z.union([z.literal('').transform(() => undefined), z.uuid({ error: 'id_invalid' })]).optional()
const note = z.union([z.literal('').transform(() => undefined), text(200)]).optional()

export const lessonInput = z.object({
  cohortId: z.uuid({ error: 'id_invalid' }),
  title: text(200),
  kind: z.enum(lessonKinds, { error: 'required' }),
  day: writtenDay,
  half: z.enum(halves, { error: 'required' }),
  periods: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(6, { error: 'invalid' }),
  roomId: chosen,
  place: note,
  lecturerId: chosen,
})
export type LessonInput = z.output<typeof lessonInput>

export const lessonMove = z.object({
  id: z.uuid({ error: 'id_invalid' }), day: writtenDay, half: z.enum(halves, { error: 'required' }), roomId: chosen,
})
export type LessonMove = z.output<typeof lessonMove>

export const lessonNote = z.object({ id: z.uuid({ error: 'id_invalid' }), note })
