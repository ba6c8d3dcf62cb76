import { z } from 'zod'
import { documentNumber } from '../document-number'
import { day, personInput, text } from '../people/schema'

export const nominationStatuses = [
  'DRAFT', 'SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED', 'COMPLETED', 'REJECTED', 'WITHDRAWN', 'EXPIRED',
] as const
export type NominationStatus = (typeof nominationStatuses)[number]
/** Live: the person may not be nominated again for the same course. */
export const liveStatuses = ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED'] as const satisfies readonly NominationStatus[]

export type Seat = 'QUOTA' | 'POOL'

const seats = { QUOTA: 'quota', POOL: 'pool' } as const
/** Seat and status as programs and pages get them from a row. */
export const seatOf = (seat: string | null): 'quota' | 'pool' | null => (seat === 'QUOTA' || seat === 'POOL' ? seats[seat] : null)
export const statusOf = (status: string): NominationStatus => nominationStatuses.find((one) => one === status) ?? 'DRAFT'

const nominated = z.object({ personId: z.uuid({ error: 'id_invalid' }).optional(), person: personInput.optional() })
const oneOfThem = (input: z.output<typeof nominated>, context: z.RefinementCtx) => {
  if (!input.personId === !input.person) context.addIssue({ code: 'custom', path: ['personId'], message: 'one_of' })
}

/** Who is nominated: somebody the agency already has, or somebody described. Exactly one of the two. */
export const nominee = nominated.superRefine(oneOfThem)
/** The same with the class, where no address names it. */
export const checkInput = nominated.extend({ cohortId: z.uuid({ error: 'id_invalid' }) }).superRefine(oneOfThem)
export type Nominee = z.output<typeof nominee>

export const returnReasons = ['PLANNING_DECISION', 'POST', 'EDUCATION', 'PARTY_DATES', 'RATINGS', 'CREDENTIALS', 'IDENTITY', 'DOSSIER'] as const
export const rejectReasons = ['NOT_ELIGIBLE', 'DUPLICATE', 'WRONG_AUTHORITY', 'DOSSIER_FALSE', 'CAPACITY', 'AGENCY_REQUEST'] as const
/** Why an agency takes somebody back. OTHER is said in words. */
export const withdrawalGrounds = ['DUTY', 'HEALTH', 'FAMILY', 'TRANSFER', 'LEFT_SERVICE', 'DISCIPLINE', 'OTHER_COURSE', 'OTHER'] as const
/** Why it does not take a seat that the queue reached late. */
export const declineReasons = ['SHORT_NOTICE', ...withdrawalGrounds] as const
export type DeclineReason = (typeof declineReasons)[number]
const note = text(500).optional()

/** Words go with the ground that says nothing by itself. */
const saysWhy = (given: { ground: string; note?: string | undefined } | { answer: 'accept' }, context: z.RefinementCtx) => {
  if ('ground' in given && given.ground === 'OTHER' && !given.note) context.addIssue({ code: 'custom', path: ['note'], message: 'required' })
}
export const withdrawalInput = z.object({ ground: z.enum(withdrawalGrounds, { error: 'required' }), note }).superRefine(saysWhy)
export type WithdrawalInput = z.output<typeof withdrawalInput>

/** The answer to an offer; a no says why. */
export const offerInput = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept') }),
  z.object({ answer: z.literal('decline'), ground: z.enum(declineReasons, { error: 'required' }), note }),
], { error: 'required' }).superRefine(saysWhy)
export type OfferInput = z.output<typeof offerInput>

/** What keeps whoever waits from a seat. */
export const limits = ['quota_full', 'pool_full', 'cohort_full'] as const
export type Limit = (typeof limits)[number]

export const decisionInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('accept'), note }),
  z.object({
    decision: z.literal('return'),
    reasons: z.array(z.enum(returnReasons)).min(1, { error: 'required' }).max(returnReasons.length),
    deadline: day,
    note,
  }),
  z.object({ decision: z.literal('reject'), reasons: z.array(z.enum(rejectReasons)).min(1, { error: 'required' }).max(rejectReasons.length), note }),
], { error: 'decision_unknown' })
export type DecisionInput = z.output<typeof decisionInput>
/** One decision for several nominations of a class. */
export const decisionsInput = z.intersection(decisionInput, z.object({
  nominations: z.array(z.uuid({ error: 'id_invalid' }), { error: 'choose_one' }).min(1, { error: 'choose_one' }).max(500, { error: 'too_many' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'duplicate' }),
}))

/** Who signs is printed on the decision; both parts or neither. */
const signature = { signatory: text(120).optional(), signatoryTitle: text(120).optional() }
const signedWhole = ({ signatory, signatoryTitle }: { signatory?: string | undefined; signatoryTitle?: string | undefined }, context: z.RefinementCtx) => {
  if (!signatory !== !signatoryTitle) context.addIssue({ code: 'custom', path: [signatory ? 'signatoryTitle' : 'signatory'], message: 'required' })
}
export const openingInput = z.object({ decisionNumber: documentNumber, decisionDate: day, ...signature }).superRefine(signedWhole)
export type OpeningInput = z.output<typeof openingInput>
