import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { parseWrittenDay } from '../../time'

export const documentKinds = [
  'NOMINATION_LETTER', 'RESUME', 'DIPLOMA', 'PARTY_CONFIRMATION', 'POST_DECISION', 'PLANNING_DECISION', 'RATING_RECORDS', 'THEORY_CREDENTIAL',
  'PROCEEDINGS_CONFIRMATION', 'AUTHORISATION_LETTER', 'STUDY_RECORD', 'AUTHORITY_CONSENT',
] as const
export type DocumentKind = (typeof documentKinds)[number]
export const kindOf = (kind: string): DocumentKind => documentKinds.find((one) => one === kind) ?? 'RESUME'

/** Planning lists may be state secrets: of such a decision number, day and who confirmed it, never the paper. */
export const isClassified = (kind: string): boolean => kind === 'PLANNING_DECISION'

export const documentStatuses = ['SUBMITTED', 'CHECKED', 'RETURNED'] as const
export type DocumentStatus = (typeof documentStatuses)[number]

/** Why a document is returned. FORBIDDEN: what the portal may not hold, an image of an identity card or a classified paper; its file is removed at once. */
export const documentFaults = ['ILLEGIBLE', 'WRONG_DOCUMENT', 'WRONG_PERSON', 'INCOMPLETE', 'NOT_CERTIFIED', 'OUT_OF_DATE', 'FORBIDDEN'] as const
export type DocumentFault = (typeof documentFaults)[number]

/** A paper that the school sent back, and why. */
export type ReturnedPaper = { kind: DocumentKind; reason: DocumentFault }
export function returnedPaper(row: { kind: string; reason: string | null }): ReturnedPaper[] {
  const reason = documentFaults.find((one) => one === row.reason)
  return reason ? [{ kind: kindOf(row.kind), reason }] : []
}

const id = z.uuid({ error: 'id_invalid' })
export const documentParams = z.object({ id })
/** What stands beside the file in the form; `then`: a page that wants to be led back to. */
export const uploadFields = z.object({ requirement: id, then: z.literal('page').optional(), locale: z.enum(['vi', 'en']).catch('vi') })

/** A classified decision as it may be stated. */
export const statedPaper = z.object({ number: documentNumber, on: day, confirmedBy: text(120) })
export type StatedPaper = z.output<typeof statedPaper>
/** The same as a form sends it, the day as it is written. */
export const paperForm = z.object({ nominationId: id, requirementId: id }).extend({
  ...statedPaper.shape, on: z.string({ error: 'required' }).trim().min(1, { error: 'required' }).transform((typed) => parseWrittenDay(typed) ?? typed).pipe(day),
})

const note = z.union([z.literal('').transform(() => undefined), text(300)]).optional()
export const reviewInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('check'), note }),
  z.object({ decision: z.literal('return'), reason: z.enum(documentFaults, { error: 'required' }), note }),
], { error: 'decision_unknown' })
export type ReviewInput = z.output<typeof reviewInput>

/** Findings as far as requirements depend on them; those of older versions of the rules read too. */
export const askingFindings = z.array(z.object({ rule: z.string(), outcome: z.string(), severity: z.string().optional(), reason: z.string().optional() })).catch([])
export type AskingFinding = z.output<typeof askingFindings>[number]
