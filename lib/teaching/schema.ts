import { z } from 'zod'
import { daysBetween, isDay, type Day } from '../time'

/** A lesson as timetables and programs see it: who teaches is named, who learns is not. */
export type LessonItem = {
  id: string
  title: string
  kind: string
  day: Day
  half: string
  startsAt: string
  endsAt: string
  periods: number
  room: string | null
  place: string | null
  /** Of an online lesson: for those who follow it, and for nobody else. */
  link: string | null
  note: string | null
  status: string
  changeNote: string | null
  /** Rises with each change after publication. */
  revision: number
  updatedAt: string
  cohort: { id: string; code: string; course: string }
  lecturers: readonly string[]
}

/** A leap year fits, a decade does not. */
const MAX_SPAN_DAYS = 366
const day = z.string({ error: 'required' }).refine(isDay, { error: 'date_invalid' })

/** From a day to a day, both included. */
export const lessonSpan = z.object({ from: day, to: day }).superRefine(({ from, to }, context) => {
  if (!isDay(from) || !isDay(to)) return
  const days = daysBetween(from, to) + 1
  if (days < 1) context.addIssue({ code: 'custom', path: ['to'], message: 'span_reversed' })
  if (days > MAX_SPAN_DAYS) context.addIssue({ code: 'custom', path: ['to'], message: 'span_too_long' })
})
export type LessonSpan = z.output<typeof lessonSpan>

/** Thirty-two random bytes in base64url, as the address of a calendar carries them. */
const token = /^[A-Za-z0-9_-]{43}$/
export const feedFile = z.object({ token: z.string().transform((file) => file.replace(/\.ics$/, '')).pipe(z.string().regex(token)) })
