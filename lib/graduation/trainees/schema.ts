import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'

export const traineeDecisionKinds = ['DEFERRAL', 'WITHDRAWAL', 'DISCIPLINE', 'COMMENDATION'] as const
export type TraineeDecisionKind = (typeof traineeDecisionKinds)[number]
export const decisionKindOf = (stored: string): TraineeDecisionKind => traineeDecisionKinds.find((one) => one === stored) ?? 'DISCIPLINE'

const id = z.uuid({ error: 'id_invalid' })
const reason = z.string({ error: 'required' }).pipe(text(500))

/** A decision about a trainee, by a paper; a deferral and a discipline may end on a day. */
export const traineeDecisionForm = z.object({
  traineeId: id, kind: z.enum(traineeDecisionKinds, { error: 'required' }), number: documentNumber, decidedOn: day, startsOn: day, endsOn: day.optional(), reason,
})
export type TraineeDecisionInput = z.output<typeof traineeDecisionForm>

/** What lifts it, by another paper. `liftedOn`: the first day on which it does not hold any more. */
export const liftForm = z.object({ id, number: documentNumber, liftedOn: day, reason })
export type LiftInput = z.output<typeof liftForm>
