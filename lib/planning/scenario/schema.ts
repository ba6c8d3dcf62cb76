import { z } from 'zod'
import { scenarios } from '../schema'

const id = z.uuid({ error: 'id_invalid' })

export const preparationForm = z.object({ planId: id })

/** `version` is the approved one whose difference was read: another one is not switched by mistake. */
export const switchForm = z.object({ planId: id, to: z.enum(scenarios, { error: 'required' }), version: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(1_000, { error: 'invalid' }) })
export type SwitchInput = z.output<typeof switchForm>
