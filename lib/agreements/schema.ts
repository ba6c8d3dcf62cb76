import { z } from 'zod'
import { documentNumber } from '../document-number'
import { day } from '../people/schema'
import { dutyStates } from './obligations/schema'

export const agreementStatuses = ['DRAFT', 'PROPOSED', 'WITHDRAWN', 'SIGNED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]
export const partyKinds = ['SCHOOL', 'AGENCY', 'SENDING_AGENCIES', 'PROVINCE'] as const
export type PartyKind = (typeof partyKinds)[number]
export const cellRoles = ['LEAD', 'APPROVE', 'COOPERATE', 'INFORMED'] as const
/** From worst to best: the order in which a cell speaks. */
export const obligationStates = ['overdue', 'soon', 'waiting', 'later', 'done'] as const
export type ObligationState = (typeof obligationStates)[number]

export const agreementParams = z.object({ agreementId: z.uuid() })
/** Which obligations of a version: a cell of its matrix, a state, or both. */
export const obligationFilter = z.object({
  stage: z.string().regex(/^[A-Z_]{1,40}$/, { error: 'invalid' }).optional(),
  party: z.uuid({ error: 'id_invalid' }).optional(),
  state: z.enum(obligationStates, { error: 'invalid' }).optional(),
})
export type ObligationFilter = z.output<typeof obligationFilter>

export const listQuery = z.object({ limit: z.coerce.number({ error: 'invalid' }).int().min(1).max(100).default(50), cursor: z.uuid({ error: 'invalid' }).optional() })

/** The paper that shows an obligation is fulfilled. */
export const evidenceInput = z.object({ obligationId: z.uuid(), number: documentNumber, on: day })
export type EvidenceInput = z.output<typeof evidenceInput>

const counts = z.object({ done: z.int(), soon: z.int(), overdue: z.int(), waiting: z.int(), later: z.int() })
/** One agreement in a list, as the actor may see it: its newest visible version. */
export const agreementItem = z.object({
  id: z.uuid(), title: z.string(), schoolId: z.uuid(), version: z.int(), status: z.enum(agreementStatuses), documentNumber: z.string().nullable(),
  signedOn: z.string().nullable(), validFrom: z.string(), validTo: z.string(), parties: z.int(), obligations: counts,
})
export type AgreementItem = z.output<typeof agreementItem>
export const agreementList = z.object({ items: z.array(agreementItem), nextCursor: z.string().nullable() })

const cell = z.object({ partyId: z.uuid(), role: z.enum(cellRoles), obligations: counts })
export const obligationItem = z.object({
  id: z.uuid(), stage: z.string(), partyId: z.uuid(), party: z.string(), agencyId: z.uuid().nullable(), agency: z.string().nullable(),
  cohortId: z.uuid().nullable(), cohort: z.string().nullable(), title: z.string(), clause: z.int().nullable(), dueOn: z.string(),
  state: z.enum(dutyStates), closedBy: z.string(), evidenceNumber: z.string().nullable(), evidenceOn: z.string().nullable(),
})
export type ObligationItem = z.output<typeof obligationItem>
/** Counts speak of all obligations of a cell, `obligations` holds those the actor may see. */
export const agreementAnswer = agreementItem.omit({ parties: true, obligations: true }).extend({
  parties: z.array(z.object({ id: z.uuid(), kind: z.enum(partyKinds), label: z.string(), agencyId: z.uuid().nullable(), signedOn: z.string().nullable() })),
  matrix: z.array(z.object({ stage: z.string(), name: z.object({ vi: z.string(), en: z.string() }), cells: z.array(cell) })),
  obligations: z.array(obligationItem),
  totals: counts,
})
