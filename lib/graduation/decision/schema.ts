import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'

const needed = (max: number) => z.string({ error: 'required' }).pipe(text(max))

/** The decision that recognises who graduated: of the State or of the Party, by its number. `completedOn`: the day the class ended; the day of the decision if it is not said. */
export const graduationDecision = z.object({
  number: documentNumber, decidedOn: day, signatory: needed(120), signatoryTitle: needed(120), completedOn: day.optional(),
})
export type GraduationDecisionInput = z.output<typeof graduationDecision>
export const graduationDecisionForm = graduationDecision.extend({ cohortId: z.uuid({ error: 'id_invalid' }) })
