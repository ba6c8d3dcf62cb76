import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { withdrawalInput } from '../schema'

const id = z.uuid({ error: 'id_invalid' })

/** Where somebody shall stand in the agency's own order; the same place asked for twice is taken once. */
export const rankForm = z.object({ id, cohortId: id, rank: z.coerce.number().int().min(1).max(10_000) })

/** The letter under which the agency sends what it has nominated. */
export const letterForm = z.object({ cohortId: id, number: z.string({ error: 'required' }).pipe(documentNumber), writtenOn: day })
export type LetterInput = z.output<typeof letterForm>

export const endorsementForm = z.object({ cohortId: id, required: z.enum(['yes', 'no']).transform((answer) => answer === 'yes') })

/** Who takes over the seat, and why the other one cannot. */
export const substitutionForm = z.object({ id, personId: z.uuid({ error: 'required' }), note: text(500).optional(), ground: withdrawalInput.shape.ground })
  .superRefine(({ ground, note }, context) => {
    if (ground === 'OTHER' && !note) context.addIssue({ code: 'custom', path: ['note'], message: 'required' })
  })
export type SubstitutionInput = z.output<typeof substitutionForm>
