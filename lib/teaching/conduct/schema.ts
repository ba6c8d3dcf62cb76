import { z } from 'zod'
import { text } from '../../people/schema'
import { cell } from '../marks/schema'
import { conductSteps } from './rules'

const id = z.uuid({ error: 'id_invalid' })
/** How many a criterion gives at most is told by the command: it differs from one to the next. */
const points = z.coerce.number({ error: 'points_invalid' }).int({ error: 'points_invalid' }).min(0, { error: 'points_invalid' }).max(1000, { error: 'points_invalid' })
export const conductInput = z.object({
  cohortId: id, traineeId: id, step: z.enum(conductSteps, { error: 'required' }),
  points: z.array(z.object({ criterionId: id, points })).min(1, { error: 'required' }).max(20)
    .refine((list) => new Set(list.map(({ criterionId }) => criterionId)).size === list.length, { error: 'duplicate' }),
})
export type ConductInput = z.output<typeof conductInput>
/** What a program sends: the class stands in its address. */
export const conductBody = conductInput.omit({ cohortId: true })
export const conductParams = z.object({ id: z.uuid() })
/** What a form sends: a field `c-<criterion>` a criterion. */
export const pointsWritten = (values: Readonly<Record<string, string>>) =>
  ({ ...values, points: Object.entries(values).flatMap(([name, value]) => (name.startsWith('c-') ? [{ criterionId: name.slice(2), points: value }] : [])) })

export const taskInput = z.object({ traineeId: id, topic: z.string({ error: 'required' }).pipe(text(300)) })
export type TaskInput = z.output<typeof taskInput>
export const taskResultInput = z.object({ traineeId: id, result: z.string({ error: 'required' }).pipe(text(1000)), mark: cell })
export type TaskResultInput = z.output<typeof taskResultInput>
