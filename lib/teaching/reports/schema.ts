import { z } from 'zod'
import { documentNumberOf } from '../../document-number'
import { day, text } from '../../people/schema'
import { storable, tidy } from '../../text'
import { parseWrittenDay } from '../../time'
import { cursorInstant, cursorOf } from '../../web/cursor'

export const reportStatuses = ['DUE', 'DRAFTED', 'SIGNED', 'SENT', 'ACKNOWLEDGED'] as const
export type ReportStatus = (typeof reportStatuses)[number]
export const statusOf = (stored: string | null): ReportStatus => reportStatuses.find((one) => one === stored) ?? 'DUE'

/** Where a draft lies: with its writer, with the proof-reader, or ready to be signed. */
export const draftSteps = ['WRITING', 'REVIEW', 'APPROVED'] as const
export type DraftStep = (typeof draftSteps)[number]
export const stepOf = (stored: string | null): DraftStep => draftSteps.find((one) => one === stored) ?? 'WRITING'

export const overalls = ['EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE', 'WEAK'] as const

/** What is said of a trainee, in the order of the paper. */
export const passages = ['study', 'conduct', 'discipline', 'strengths', 'weaknesses'] as const
export const MAX_PASSAGE = 2000

/** A passage as typed: its lines stay, everything else is made regular; an empty one is not written yet. */
const passage = z.string({ error: 'required' }).max(MAX_PASSAGE * 2, { error: 'too_long' })
  .transform((typed) => typed.split(/\r\n|\r|\n/).map((line) => line.replace(/\t/g, ' ')))
  .pipe(z.array(z.string().regex(storable, { error: 'text_invalid' })))
  .transform((lines) => lines.map(tidy).filter((line) => line !== '').join('\n'))
  .pipe(z.string().max(MAX_PASSAGE, { error: 'too_long' }))

export const remarksInput = z.object({
  study: passage, conduct: passage, discipline: passage, strengths: passage, weaknesses: passage,
  overall: z.union([z.literal('').transform(() => null), z.enum(overalls, { error: 'required' })]).optional().transform((value) => value ?? null),
})
export type Remarks = z.output<typeof remarksInput>

const id = z.uuid({ error: 'id_invalid' })
const ordinal = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(12, { error: 'invalid' })
/** Which report of which trainee. `revision` is what the writer had before: 0 while there is no draft. */
const turn = { cohortId: id, traineeId: id, ordinal, revision: z.coerce.number().int().min(0).max(1_000_000) }

export const draftForm = z.object({ ...turn, ...remarksInput.shape, then: z.enum(['stay', 'next', 'submit']).catch('stay') })
export type DraftInput = Omit<z.output<typeof draftForm>, 'then'> & { submit: boolean }

/** The same as a program sends it. */
const wholeRevision = z.int({ error: 'invalid' }).min(0, { error: 'invalid' }).max(1_000_000, { error: 'invalid' })
const wholeOrdinal = z.int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(12, { error: 'invalid' })
export const draftBody = z.object({ traineeId: id, ordinal: wholeOrdinal, revision: wholeRevision, ...remarksInput.shape, submit: z.boolean({ error: 'invalid' }).default(false) })

const onceEach = (reports: readonly { id: string }[]) => new Set(reports.map(({ id: report }) => report)).size === reports.length

/** A report with the draft that was read: `{id}:{revision}`. */
const seenReport = z.string().regex(/^[0-9a-f-]{36}:\d{1,7}$/, { error: 'id_invalid' }).transform((pair) => {
  const [reportId = '', revision = ''] = pair.split(':')
  return { id: reportId, revision: Number(revision) }
}).refine((seen) => z.uuid().safeParse(seen.id).success, { error: 'id_invalid' })
const seen = z.array(seenReport, { error: 'choose_one' }).min(1, { error: 'choose_one' }).max(500, { error: 'too_long' }).refine(onceEach, { error: 'duplicate' })

export const handOnForm = z.object({ cohortId: id, ordinal })
export const reviewForm = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('approve'), cohortId: id, ordinal, reports: seen, next: z.string().max(100).optional() }),
  z.object({ verdict: z.literal('return'), cohortId: id, ordinal, reports: seen.length(1), remark: text(1000), next: z.string().max(100).optional() }),
], { error: 'required' })
export type ReviewInput = z.output<typeof reviewForm>

/** Reports with the drafts that a program read, and what it does with them. */
const seenReports = z.array(z.object({ id, revision: wholeRevision }), { error: 'choose_one' }).min(1, { error: 'choose_one' }).max(500, { error: 'too_long' }).refine(onceEach, { error: 'duplicate' })
export const submissionBody = z.object({ ordinal: wholeOrdinal })
export const reviewBody = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('approve'), ordinal: wholeOrdinal, reports: seenReports }),
  z.object({ verdict: z.literal('return'), ordinal: wholeOrdinal, reports: seenReports.length(1, { error: 'choose_one' }), remark: text(1000) }),
], { error: 'required' })

const typedDay = z.string({ error: 'required' }).trim().min(1, { error: 'required' }).transform((typed) => parseWrittenDay(typed) ?? typed).pipe(day)
/** Numbers rise by one from the first, in the order of names. `emptyConfirmed`: whoever signs knows that some say nothing of attendance. */
export const signForm = z.object({
  cohortId: id, ordinal, reports: seen, firstNumber: documentNumberOf(['PNX', 'NX'], 'report_number_invalid'), documentOn: typedDay, signatory: text(120), signatoryTitle: text(120),
  emptyConfirmed: z.literal('yes').optional().transform((said) => said === 'yes'),
})
export type SignInput = z.output<typeof signForm>
export const signatureBody = z.object({
  ordinal: wholeOrdinal, reports: seenReports, firstNumber: documentNumberOf(['PNX', 'NX'], 'report_number_invalid'), documentOn: day, signatory: text(120), signatoryTitle: text(120),
  emptyConfirmed: z.boolean({ error: 'invalid' }).default(false),
})

/** Whom the reports about trainees of an agency go to, where the agency has several heirs. */
export const sendingInput = z.object({
  ordinal: z.int().min(1).max(12), recipients: z.array(z.object({ from: z.uuid(), to: z.uuid() })).max(200).default([]),
})
export type SendingInput = z.output<typeof sendingInput> & { cohortId: string }
export const sendForm = z.object({ cohortId: id, ordinal })

export const receiptInput = z.object({ answer: passage.optional().transform((given) => (given ? given : null)) })
export const receiptForm = z.object({ id, ...receiptInput.shape })
/** Also what a program sends to receive several. */
export const receiveAllForm = z.object({ reports: z.array(id, { error: 'choose_one' }).min(1, { error: 'choose_one' }).max(200) })

export const reportParams = z.object({ id: z.uuid() })
const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)
/** Addresses that people may have edited: what is wrong counts as absent. */
/** What an address says was done. */
const did = z.string().max(40).regex(/^[\w-]*$/)
export const turnQuery = z.object({ turn: one(ordinal), did: one(did), count: one(z.coerce.number().int().min(0).max(1000)), left: one(z.coerce.number().int().min(0).max(1000)) })
const receivedViews = ['open', 'done'] as const
export const receivedQuery = z.object({
  view: z.enum(receivedViews).catch('open'), cursor: one(cursorOf(z.tuple([cursorInstant, z.uuid()]))), did: one(did),
})
export type ReceivedQuery = z.output<typeof receivedQuery>
const year = z.coerce.number().int().min(2000).max(2100)
export const overviewQuery = z.object({ year: one(year) })
export const overviewParams = z.object({ year: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(2000, { error: 'invalid' }).max(2100, { error: 'invalid' }).optional() })
