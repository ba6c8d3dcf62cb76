import { z } from 'zod'
import { text } from '../../people/schema'
import { parseWrittenDay, type Day } from '../../time'

export const lecturerKinds = ['OWN', 'VISITING'] as const
export const degrees = ['CN', 'ThS', 'TS', 'PGS.TS', 'GS.TS'] as const
export const ranks = ['GV', 'GVC', 'GVCC'] as const

const id = z.uuid({ error: 'id_invalid' })
const blank = z.literal('').transform(() => undefined)
const optional = <T extends z.ZodType>(shape: T) => z.union([blank, shape]).optional()
const day = z.string().transform((value, context): Day => {
  const written = parseWrittenDay(value)
  if (written && written >= '1950-01-01' && written <= '2100-12-31') return written
  context.addIssue({ code: 'custom', message: 'date_invalid' })
  return z.NEVER
})
/** A topic a line. */
const topics = z.string().max(4_000, { error: 'too_long' }).default('').transform((lines) => [...new Set(lines.split(/\r?\n/).map((line) => line.trim()).filter(Boolean))])
  .pipe(z.array(text(200)).max(40, { error: 'too_long' }))

export const lecturerInput = z.object({
  kind: z.enum(lecturerKinds, { error: 'required' }), fullName: text(80), degree: optional(z.enum(degrees, { error: 'invalid' })), rank: optional(z.enum(ranks, { error: 'invalid' })),
  agencyId: optional(id), topics, recognitionDecision: optional(text(60)), recognitionIssuer: optional(text(120)), recognisedFrom: optional(day), recognisedTo: optional(day), leftOn: optional(day),
}).superRefine(({ kind, recognitionDecision, recognisedFrom, recognisedTo }, context) => {
  // A visiting lecturer teaches under a decision that recognises him or her.
  if (kind === 'VISITING' && !recognitionDecision) context.addIssue({ code: 'custom', path: ['recognitionDecision'], message: 'required' })
  if (kind === 'VISITING' && !recognisedFrom) context.addIssue({ code: 'custom', path: ['recognisedFrom'], message: 'required' })
  if (recognisedFrom && recognisedTo && recognisedTo < recognisedFrom) context.addIssue({ code: 'custom', path: ['recognisedTo'], message: 'span_reversed' })
})
export type LecturerInput = z.output<typeof lecturerInput>
export const lecturerId = z.object({ id })

export const practiceInput = z.object({ lecturerId: id, fromOn: day, toOn: day, place: text(160), content: text(500), decisionNumber: optional(text(60)) })
  .refine(({ fromOn, toOn }) => toOn >= fromOn, { path: ['toOn'], error: 'span_reversed' })
export type PracticeInput = z.output<typeof practiceInput>

/** Who comes into a lesson, who goes out of it, and why. */
export const staffInput = z.object({ lessonId: id, addId: optional(id), removeId: optional(id), reason: optional(text(200)), overrideReason: optional(text(200)) })
export type StaffInput = z.output<typeof staffInput>

export const answerInput = z.object({ lessonId: id, answer: z.enum(['accept', 'decline'], { error: 'required' }), reason: optional(text(200)) })
  .refine(({ answer, reason }) => answer === 'accept' || reason !== undefined, { path: ['reason'], error: 'required' })
export type AnswerInput = z.output<typeof answerInput>

export const periodsQuery = z.object({ year: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(2000, { error: 'invalid' }).max(2100, { error: 'invalid' }) })
