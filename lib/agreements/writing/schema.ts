import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, paragraphs, text } from '../../people/schema'
import { parseWrittenDay } from '../../time'
import { evidenceKinds } from '../obligations/schema'
import { agreementStatuses, cellRoles, partyKinds } from '../schema'

export const dueKinds = ['ON_DATE', 'YEARLY', 'QUARTERLY', 'PLAN', 'COHORT'] as const
export type DueKind = (typeof dueKinds)[number]
/** What a rule of a day counts from: events of the year's plan, and of each class. */
export const planEvents = ['YEAR_BEGINS', 'NEEDS_DEADLINE', 'PLAN_PROPOSED', 'PLAN_APPROVED', 'YEAR_ENDS'] as const
const cohortEvents = ['ANNOUNCED', 'LIST_DEADLINE', 'OPENS', 'MIDDLE', 'REPORT', 'ENDS', 'EVALUATION'] as const
export const dueEvents = [...planEvents, ...cohortEvents] as const

const id = z.uuid({ error: 'id_invalid' })
const stage = z.string().regex(/^[A-Z_]{1,40}$/, { error: 'invalid' })
const whole = (least: number, most: number) => z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(least, { error: 'invalid' }).max(most, { error: 'invalid' })

/** A party in words that stay from version to version: the school, the province, the sending agencies together, or the id of an agency. */
export const partyKey = z.union([z.enum(['SCHOOL', 'SENDING_AGENCIES', 'PROVINCE']), z.uuid()], { error: 'invalid' })
export type PartyKey = z.output<typeof partyKey>

const clauseInput = z.object({ title: text(200), text: paragraphs(6_000) })
const partyInput = z.object({
  kind: z.enum(partyKinds, { error: 'invalid' }), agencyId: id.nullable().default(null), label: text(120), members: z.array(id).max(400, { error: 'too_long' }).default([]),
})
const cellInput = z.object({ stage, party: partyKey, role: z.enum(cellRoles, { error: 'invalid' }) })
/** `key` names a promise in all versions; without one it is new. */
export const commitmentInput = z.object({
  key: id.optional(), stage, party: partyKey, clause: whole(1, 60).nullable().default(null), title: text(300), dueKind: z.enum(dueKinds, { error: 'invalid' }),
  dueOn: day.nullable().default(null), dueMonth: whole(1, 12).nullable().default(null), dueDay: whole(1, 31).nullable().default(null),
  dueEvent: z.enum(dueEvents, { error: 'invalid' }).nullable().default(null), dueDays: whole(-365, 730).default(0), closedBy: z.enum(evidenceKinds, { error: 'invalid' }),
})
export type CommitmentInput = z.output<typeof commitmentInput>

/** What a version says. */
export const versionContent = z.object({
  validFrom: day, validTo: day, reviewMonth: whole(1, 12), legalBasis: z.array(text(300)).max(40, { error: 'too_long' }),
  clauses: z.array(clauseInput).min(1, { error: 'required' }).max(60, { error: 'too_long' }), parties: z.array(partyInput).min(2, { error: 'required' }).max(20, { error: 'too_long' }),
  cells: z.array(cellInput).max(400, { error: 'too_long' }), commitments: z.array(commitmentInput).max(200, { error: 'too_long' }),
})
export type VersionContent = z.output<typeof versionContent>
export type PartyContent = VersionContent['parties'][number]

const typedDay = z.string({ error: 'required' }).trim().min(1, { error: 'required' }).transform((value) => parseWrittenDay(value) ?? value).pipe(day)
export const writtenDay = typedDay

export const agreementStart = z.object({ title: text(200), validFrom: typedDay, validTo: typedDay })
export type AgreementStart = z.output<typeof agreementStart>
export const versionNamed = z.object({ agreementId: id, number: whole(1, 999) })
/** `revision` is what the writer had before: what others saved meanwhile is not overwritten. */
export const draftInput = z.object({ revision: whole(0, 1_000_000), title: text(200).optional(), content: versionContent })
/** `further`: taken back to be written anew under the next number. */
export const withdrawalInput = z.object({ number: whole(1, 999), further: z.stringbool().or(z.boolean()).default(false) })
export const proposalInput = z.object({ number: whole(1, 999), revision: whole(0, 1_000_000) })

export const commentParts = ['CLAUSE', 'MATRIX', 'COMMITMENTS', 'WHOLE'] as const
export const commentInput = z.object({ number: whole(1, 999), part: z.enum(commentParts, { error: 'choose_one' }), clause: whole(1, 60).nullable().default(null), text: paragraphs(4_000) })
  .refine(({ part, clause }) => (part === 'CLAUSE') === (clause !== null), { path: ['clause'], error: 'required' })
export type CommentInput = z.output<typeof commentInput>
export const answerInput = z.object({ commentId: id, answer: paragraphs(4_000) })

export const signatureInput = z.object({ number: whole(1, 999), partyId: id, name: text(120), post: text(160), document: documentNumber, on: typedDay })
export type SignatureInput = z.output<typeof signatureInput>
export const enactmentInput = z.object({ number: whole(1, 999), document: documentNumber, on: typedDay })

const heading = z.object({ number: z.int(), status: z.enum(agreementStatuses) })
export const draftAnswer = heading.extend({ title: z.string(), revision: z.int(), content: versionContent })
export const agreementMade = z.object({ id: z.uuid(), number: z.int() })
export const commentItem = z.object({
  id: z.uuid(), party: z.string(), agency: z.string().nullable(), part: z.enum(commentParts), clause: z.int().nullable(), text: z.string(), writtenAt: z.string(),
  answer: z.string().nullable(), answeredAt: z.string().nullable(),
})
export type CommentItem = z.output<typeof commentItem>
export const commentList = z.object({ items: z.array(commentItem) })
export const versionQuery = z.object({ version: whole(1, 999).optional() })
