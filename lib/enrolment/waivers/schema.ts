import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { ruleCodes } from '../eligibility/schema'

const paper = {
  rule: z.enum(ruleCodes, { error: 'required' }), authority: text(200), documentNumber, documentOn: day, reason: text(500),
}

/** The paper alone, as a program sends it for a nomination. */
export const waiverPaper = z.object(paper)
export type WaiverPaper = z.output<typeof waiverPaper>

/** Why a waiver is taken back. */
export const revocationInput = z.object({ reason: text(500) })
export type RevocationReason = z.output<typeof revocationInput>

export const waiverParams = z.object({ id: z.uuid({ error: 'id_invalid' }) })
/** What stands beside a scan in the form; `cohort`: a page of that class wants to be led back to. */
export const waiverScanFields = z.object({ cohort: z.uuid().optional(), locale: z.enum(['vi', 'en']).catch('vi') })

/** A waiver as it is sent: for somebody nominated already, or for whoever bears the identity number on the paper. */
export const waiverInput = z.object({
  ...paper, nominationId: z.uuid({ error: 'id_invalid' }).optional(),
  personalIdNumber: z.string().transform((value) => value.replace(/[\s.]/g, '')).pipe(z.string().regex(/^\d{12}$/, { error: 'id_number_invalid' })).optional(),
}).superRefine((input, context) => {
  if (!input.nominationId === !input.personalIdNumber) context.addIssue({ code: 'custom', path: ['personalIdNumber'], message: input.nominationId ? 'one_of' : 'required' })
})
export type WaiverInput = z.output<typeof waiverInput>
