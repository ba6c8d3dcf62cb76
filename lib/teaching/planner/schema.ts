import { z } from 'zod'
import { text } from '../../people/schema'
import { storable } from '../../text'
import { isDay, parseWrittenDay, type Day } from '../../time'

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

const periods = z.coerce.number({ error: 'periods_invalid' }).int({ error: 'periods_invalid' }).min(1, { error: 'periods_invalid' }).max(6, { error: 'periods_invalid' })

export const lessonInput = z.object({
  cohortId: z.uuid({ error: 'id_invalid' }),
  title: text(200),
  kind: z.enum(lessonKinds, { error: 'required' }),
  day: writtenDay,
  half: z.enum(halves, { error: 'required' }),
  periods,
  roomId: chosen,
  place: note,
  lecturerId: chosen,
  moduleId: chosen,
  note,
})
export type LessonInput = z.output<typeof lessonInput>

const id = z.uuid({ error: 'id_invalid' })

export const lessonMove = z.object({ id, day: writtenDay, half: z.enum(halves, { error: 'required' }), roomId: chosen })
export type LessonMove = z.output<typeof lessonMove>

/** Why a lesson changes, told to all who are concerned; and why a warning is overridden, kept for the school. */
export const moveReasons = z.object({ note, overrideReason: note })
export const lessonSwap = z.object({ id, otherId: id, ...moveReasons.shape })
export const lessonNote = z.object({ id, note })
export const lessonPublication = z.object({ id, overrideReason: note })
export const weekPublication = z.object({ cohortId: id, monday: writtenDay, overrideReason: note })
/** A link is told to those who follow the lesson; nothing but https. */
const link = z.string({ error: 'required' }).trim().min(1, { error: 'required' }).max(500, { error: 'too_long' }).regex(storable, { error: 'text_invalid' }).regex(/^https:\/\/[^\s/]+\.[^\s]+$/, { error: 'link_invalid' })
export const onlineInput = z.object({ id, link, note })
export const lessonContent = z.object({
  id, title: text(200), kind: z.enum(lessonKinds, { error: 'required' }), moduleId: chosen,
  periods, place: note, note,
})
export type LessonContent = z.output<typeof lessonContent>

export const clashKinds = ['ROOM', 'LECTURER', 'COHORT', 'TRAINEES', 'SEATS', 'RECOGNITION'] as const
/** What stands against a place in the timetable: another lesson, or something about room and lecturer. */
export type Clash = {
  kind: (typeof clashKinds)[number]; lesson: string
  other: { id: string; title: string; day: Day; half: string; code: string } | null
  /** The room, the lecturer, the class. */
  name: string | null
  /** Of trainees concerned. */
  count: number | null
}
/** A lesson where it is to be. */
export type Placed = {
  id: string; cohortId: string; code: string; title: string; day: Day; half: string; startsAt: Date; endsAt: Date
  roomId: string | null; room: string | null; lecturers: readonly { id: string; name: string }[]
}

/** For programs. */
export const lessonParams = z.object({ id: z.uuid({ error: 'id_invalid' }) })
export const lessonBody = lessonInput.omit({ cohortId: true })
export const moveBody = lessonMove.omit({ id: true }).extend(moveReasons.shape)
export const noteBody = lessonNote.omit({ id: true })
export const publicationBody = lessonPublication.omit({ id: true })
export const weekQuery = z.object({ week: z.string({ error: 'required' }).refine(isDay, { error: 'date_invalid' }) })
