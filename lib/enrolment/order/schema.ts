import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { withdrawalInput } from '../schema'

const id = z.uuid({ error: 'id_invalid' })
const rank = z.coerce.number().int().min(1).max(10_000)

/** Asked; returned by the head; endorsed; endorsed, but the list changed since. */
export type EndorsementState = 'ASKED' | 'RETURNED' | 'ENDORSED' | 'CHANGED'

/** Where somebody shall stand in the agency's own order; the same place asked for twice is taken once. */
export const rankForm = z.object({ id, cohortId: id, rank })
/** The same from a program, which names the class in the address. */
export const rankInput = z.object({ nominationId: id, rank: z.int().min(1).max(10_000) })

/** The list as it was shown: whoever sends or endorses it says for whom, those who wait in their order. A name given twice is one name. */
const nominationIds = z.array(id.toLowerCase()).min(1, { error: 'required' }).max(5_000).transform((ids) => [...new Set(ids)])
/** In a form the list is one field. */
const listed = z.string({ error: 'required' }).transform((ids) => ids.split(',')).pipe(nominationIds)

/** The letter under which the agency sends what it has nominated. */
export const letterInput = z.object({ number: z.string({ error: 'required' }).pipe(documentNumber), writtenOn: day, nominationIds })
export const letterForm = letterInput.extend({ cohortId: id, nominationIds: listed })
export type LetterInput = z.output<typeof letterForm>

export const askForm = z.object({ cohortId: id })
export const endorseForm = z.object({ cohortId: id, nominationIds: listed })
const reason = text(500)
export const returnForm = z.object({ cohortId: id, reason })
/** What the head says of the list, from a program. */
export const endorsementInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('endorse'), nominationIds }), z.object({ decision: z.literal('return'), reason }),
], { error: 'endorsement_unknown' })

export const endorsementForm = z.object({ cohortId: id, required: z.enum(['yes', 'no']).transform((answer) => answer === 'yes') })

/** Who takes over the seat, and why the other one cannot. */
const substitution = z.object({ personId: z.uuid({ error: 'required' }), note: text(500).optional(), ground: withdrawalInput.shape.ground })
const saysWhy = ({ ground, note }: z.output<typeof substitution>, context: z.RefinementCtx) => {
  if (ground === 'OTHER' && !note) context.addIssue({ code: 'custom', path: ['note'], message: 'required' })
}
export const substitutionInput = substitution.superRefine(saysWhy)
export const substitutionForm = substitution.extend({ id }).superRefine(saysWhy)
export type SubstitutionInput = z.output<typeof substitutionForm>
