import { z } from 'zod'
import { paragraphs } from '../../people/schema'
import type { Day } from '../../time'
import { cursorInstant, cursorOf, pageLimit } from '../../web/cursor'

/** A copy or access, a correction, to restrict or object, to erase: rights of Luật 91/2025/QH15; each with a time of its own. */
export const requestKinds = ['COPY', 'CORRECT', 'OBJECT', 'ERASE'] as const
export type RequestKind = (typeof requestKinds)[number]
export const outcomes = ['GRANTED', 'PARTLY', 'REFUSED'] as const
/** `soon`: within three days of its time; `late`: past it, or past that of the receipt. */
const requestStates = ['open', 'soon', 'late', 'answered', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

const id = z.uuid({ error: 'id_invalid' })
/** What is asked of which school; the school may be left out where there is one only. */
export const requestInput = z.object({ kind: z.enum(requestKinds, { error: 'required' }), detail: paragraphs(2_000, { spaced: true }), schoolId: id.optional() })
export type RequestInput = z.output<typeof requestInput>
export const namedRequest = z.object({ requestId: id })
export const extensionInput = z.object({ reason: paragraphs(1_000, { spaced: true }) })
export const answerInput = z.object({ outcome: z.enum(outcomes, { error: 'required' }), answer: paragraphs(2_000, { spaced: true }) })
export type AnswerInput = z.output<typeof answerInput>
export const made = z.object({ id: z.uuid() })

const place = cursorOf(z.tuple([cursorInstant, z.uuid()]))
/** `open` is all that waits for an answer, however late. */
export const requestScopes = ['open', 'late', 'closed'] as const
export const requestQuery = z.object({ scope: z.enum(requestScopes, { error: 'invalid' }).optional(), kind: z.enum(requestKinds, { error: 'invalid' }).optional(), limit: pageLimit, cursor: place.optional() })
export type RequestQuery = z.output<typeof requestQuery>
/** The same of an address that people may have changed: what is wrong is left out. */
export const requestFilter = z.object({ scope: z.enum(requestScopes).optional().catch(undefined), kind: z.enum(requestKinds).optional().catch(undefined), cursor: place.optional().catch(undefined) })

/** A request with its times: whom it is of, and until when it is to be acknowledged and answered. */
export const requestItem = z.object({
  id: z.uuid(), kind: z.enum(requestKinds), state: z.enum(requestStates), school: z.string(), by: z.string(), role: z.string().nullable(), askedOn: z.string(), receiptDue: z.string(), answerDue: z.string(),
  acknowledgedOn: z.string().nullable(), extended: z.boolean(), endedOn: z.string().nullable(), outcome: z.enum(outcomes).nullable(), verified: z.boolean(), source: z.string(),
})
export type RequestItem = z.output<typeof requestItem>
/** A copy that the school made of the sender's data for a request, and why. */
export type TakenCopy = { on: Day; reason: string }
/** With what was written, null where it was removed after its time, and the copies made for it. */
export type RequestDetail = RequestItem & { detail: string | null; answer: string | null; extensionReason: string | null; purgedOn: Day | null; own: boolean; personId: string | null; copies: readonly TakenCopy[] }
