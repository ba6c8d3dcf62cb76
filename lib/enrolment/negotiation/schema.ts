import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'

export const stepKinds = ['ASKED', 'COUNTERED', 'ASSIGNED', 'ADJUSTED', 'RETURNED'] as const
export type StepKind = (typeof stepKinds)[number]
/** Steps that say what the quota is; the others only talk about it. */
export const decidingKinds = ['ASSIGNED', 'ADJUSTED', 'RETURNED'] as const satisfies readonly StepKind[]
export const stepKindOf = (kind: string | null): StepKind | null => stepKinds.find((one) => one === kind) ?? null

const MOST_SEATS = 10_000
const seats = z.int({ error: 'seats_invalid' }).min(0, { error: 'seats_invalid' }).max(MOST_SEATS, { error: 'seats_invalid' })

/** A number of seats as people type it: 1.200 is twelve hundred. */
const typedSeats = z.string({ error: 'required' }).max(20, { error: 'seats_invalid' }).trim().min(1, { error: 'required' }).transform((typed, context) => {
  const number = /^(?:\d{1,5}|\d{1,3}(?:\.\d{3})+)$/.test(typed) ? Number(typed.replaceAll('.', '')) : Infinity
  if (number <= MOST_SEATS) return number
  context.addIssue({ code: 'custom', message: 'seats_invalid' })
  return z.NEVER
})

const grounds = { reason: text(500).optional(), documentNumber: documentNumber.optional(), documentOn: day.optional() }
type Paper = { documentNumber?: string | undefined; documentOn?: string | undefined }

/** A paper has a number and a day, or is none. */
function wholePaper(given: Paper, context: z.RefinementCtx): void {
  if (given.documentNumber && !given.documentOn) context.addIssue({ code: 'custom', path: ['documentOn'], message: 'required' })
  if (given.documentOn && !given.documentNumber) context.addIssue({ code: 'custom', path: ['documentNumber'], message: 'required' })
}

/** A step as a program proposes it. */
export const proposalBody = z.object({ seats, ...grounds }).superRefine(wholePaper)
/** Why a quota becomes what it becomes, and on which paper. */
export type Grounds = { reason?: string | undefined; documentNumber?: string | undefined; documentOn?: string | undefined }
export type Proposal = Grounds & { seats: number }

const id = z.uuid({ error: 'id_invalid' })
/** A step, or a quota that the office sets, as a form sends it. */
export const quotaForm = z.object({ cohortId: id, agencyId: z.uuid({ error: 'required' }), seats: typedSeats, ...grounds }).superRefine(wholePaper)
export const poolForm = z.object({ cohortId: id, poolSeats: typedSeats })
export const capacityForm = z.object({ cohortId: id, capacity: typedSeats, reason: text(500) })
/** No day: the rule is taken away. */
export const returnRuleForm = z.object({ cohortId: id, returnOn: day.optional() })
export const returnForm = z.object({ cohortId: id, agencyIds: z.array(id).min(1, { error: 'required' }).max(500), documentNumber, documentOn: day })
