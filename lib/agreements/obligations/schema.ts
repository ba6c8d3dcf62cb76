import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day } from '../../people/schema'

/** What shows that a duty is done. Every kind but DOCUMENT closes itself; REVIEW_HELD by the review conference of its year in the register of activities. */
export const evidenceKinds = [
  'DOCUMENT', 'REVIEW_HELD', 'NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED', 'COHORT_ANNOUNCED', 'LIST_SENT', 'COHORT_OPENED',
  'LECTURERS_PROVIDED', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export const withdrawalReasons = ['PROMISE_ENDED', 'PARTY_LEFT', 'TAKEN_OVER', 'RULE_CHANGED'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]
/** Every state a duty can stand in, the worst first. `waiting`: for what somebody else has to do first; its day does not run yet. */
export const dutyStates = ['overdue', 'soon', 'waiting', 'later', 'done', 'doneLate', 'notApplicable', 'withdrawn'] as const
export type DutyState = (typeof dutyStates)[number]
/** `mine`: owed by whoever asks; `school`, `province`: by the school, by the province. `all`: as far as it is readable. */
export const dutyViews = ['mine', 'school', 'province', 'all'] as const

const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
export const dutyFilter = z.object({
  view: optional(z.enum(dutyViews, { error: 'invalid' })), agency: optional(z.uuid({ error: 'id_invalid' })), state: optional(z.enum(dutyStates, { error: 'invalid' })),
  stage: optional(z.string().regex(/^[A-Z_]{1,40}$/, { error: 'invalid' })), from: optional(day), to: optional(day),
})
export type DutyFilter = z.output<typeof dutyFilter>

/** GET /api/obligations. `party`: of an agreement, or SCHOOL, PROVINCE, or the id of an agency. */
export const dutyQuery = z.object({
  party: z.union([z.enum(['SCHOOL', 'PROVINCE']), z.uuid()], { error: 'invalid' }).optional(), status: z.enum(dutyStates, { error: 'invalid' }).optional(),
  from: day.optional(), to: day.optional(), cursor: z.string().regex(/^[\w-]{1,120}$/, { error: 'invalid' }).optional(),
  limit: z.coerce.number({ error: 'invalid' }).int().min(1).max(100).default(50),
})
export type DutyQuery = z.output<typeof dutyQuery>
export const dutyParams = z.object({ obligationId: z.uuid() })
export const paperInput = z.object({ number: documentNumber, on: day })

export const dutyItem = z.object({
  id: z.uuid(), agreementId: z.uuid(), schoolId: z.uuid(), stage: z.string(), party: z.string(), partyKind: z.string(), agencyId: z.uuid().nullable(), agency: z.string().nullable(),
  cohortId: z.uuid().nullable(), cohort: z.string().nullable(), period: z.string().nullable(), title: z.string(), clause: z.int().nullable(), dueOn: z.string(),
  state: z.enum(dutyStates), doneOn: z.string().nullable(), withdrawnOn: z.string().nullable(), withdrawnReason: z.string().nullable(),
  closedBy: z.string(), evidenceNumber: z.string().nullable(), evidenceOn: z.string().nullable(),
})
export type DutyItem = z.output<typeof dutyItem>
export const dutyList = z.object({ items: z.array(dutyItem), nextCursor: z.string().nullable() })
export const dutyRecorded = z.object({ id: z.uuid(), agreementId: z.uuid() })
