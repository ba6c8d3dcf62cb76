import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { text } from '../../people/schema'
import { parseWrittenDay } from '../../time'
import { searchText } from '../../web/cursor'
import { nominationStatuses, rejectReasons, returnReasons } from '../schema'

/** One value of a query string; repeated or malformed ones count as absent. */
const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)
const query = one(searchText.pipe(z.string().min(1)))
const cursor = one(z.string().regex(/^[\w-]*$/))

export const deskSorts = ['name', 'agency', 'deadline'] as const
export const findingFilters = ['pass', 'review', 'fail'] as const

/** What narrows the list of one cohort. */
export const deskFilter = z.object({
  q: query, status: one(z.enum(nominationStatuses)), agency: one(z.uuid()), findings: one(z.enum(findingFilters)), cursor,
  sort: z.enum(deskSorts).catch('name'),
})
export type DeskFilter = z.output<typeof deskFilter>

export const queueStatuses = ['SUBMITTED', 'RETURNED', 'WAITLISTED'] as const
export const queueFilter = z.object({ q: query, cohort: one(z.uuid()), status: z.enum(queueStatuses).catch('SUBMITTED'), papers: one(z.literal('SUBMITTED')), cursor })
export type QueueFilter = z.output<typeof queueFilter>

export const cohortStatuses = ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const
export const cohortFilter = z.object({
  q: query, status: one(z.enum(cohortStatuses)), year: one(z.coerce.number().int().min(1990).max(2200)), cursor,
})
export type CohortFilter = z.output<typeof cohortFilter>

const writtenDay = z.string({ error: 'required' }).trim().min(1, { error: 'required' }).transform((value, context) => {
  const day = parseWrittenDay(value)
  if (day && day >= '2000-01-01' && day <= '2100-12-31') return day
  context.addIssue({ code: 'custom', message: 'date_invalid' })
  return z.NEVER
})
const note = z.union([z.literal('').transform(() => undefined), text(500)]).optional()
const id = z.uuid({ error: 'id_invalid' })

/** The decision as a form sends it: reasons by their boxes, the day as it is written. */
export const decisionForm = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('accept'), note }),
  z.object({ decision: z.literal('return'), returnReasons: z.array(z.enum(returnReasons)).min(1, { error: 'required' }), deadline: writtenDay, note }),
  z.object({ decision: z.literal('reject'), rejectReasons: z.array(z.enum(rejectReasons)).min(1, { error: 'required' }), note }),
], { error: 'decision_unknown' })
export type DecisionForm = z.output<typeof decisionForm>

export const picked = z.object({ cohortId: id, pick: z.array(id).min(1, { error: 'required' }).max(100) })
export const closingForm = z.object({ cohortId: id })
export const openingForm = z.object({ cohortId: id, decisionNumber: documentNumber, decisionDate: writtenDay, signatory: text(120), signatoryTitle: text(120) })

export const revealReasons = ['CHECK_DOSSIER', 'CHECK_DUPLICATE', 'ISSUE_PAPER', 'AGENCY_ASKS'] as const
export type RevealReason = (typeof revealReasons)[number]
export const revealForm = z.object({ nominationId: id, reason: z.enum(revealReasons, { error: 'required' }) })
