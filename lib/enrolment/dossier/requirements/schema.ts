import { z } from 'zod'
import { day, text } from '../../../people/schema'
import { ruleCodes } from '../../eligibility/schema'
import { documentKinds } from '../schema'

/** What a paper can be asked for; the priority refuses nobody and needs none. */
export const provableRules = ruleCodes.filter((code) => code !== 'PRIORITY')

const id = z.uuid({ error: 'id_invalid' })
/** What the school asks for from a day on; without a course of every course, without a rule always. */
export const additionForm = z.object({
  kind: z.enum(documentKinds, { error: 'required' }), courseId: id.optional(), rule: z.enum(provableRules, { error: 'id_invalid' }).optional(),
  appliesOn: day, citation: text(300), verified: z.literal('yes').transform(() => true).optional(),
})
export type AdditionInput = z.output<typeof additionForm>

/** The last day on which it counts for what is sent. */
export const endingForm = z.object({ id, endsOn: day })
export type EndingInput = z.output<typeof endingForm>
