import { z } from 'zod'
import { MOST_COHORTS, MOST_TRAINEES } from '../plan/schema'
import { scenarios } from '../schema'

const id = z.uuid({ error: 'id_invalid' })
const whole = (most: number, error: string) => z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error })

/** Two lines of one version and scenario, as an address names them. */
export const pairSearch = z.object({ version: id, scenario: z.enum(scenarios), a: id, b: id })

/** Two lines into one: which stays, and what it then says. */
export const mergeForm = z.object({
  version: id, scenario: z.enum(scenarios), keep: z.uuid({ error: 'required' }), drop: z.uuid({ error: 'required' }),
  cohorts: whole(MOST_COHORTS, 'cohorts_invalid'), trainees: whole(MOST_TRAINEES, 'trainees_invalid'),
})
export type MergeInput = z.output<typeof mergeForm>
