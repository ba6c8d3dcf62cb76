import { z } from 'zod'
import { text } from '../../people/schema'

/** To whom a form is handed on. Without an address the link is printed and handed over. */
export const delegationBody = z.object({
  name: text(120),
  email: z.string().trim().toLowerCase().pipe(z.email({ error: 'invalid' }).max(254, { error: 'too_long' })).optional(),
})
export type DelegationInput = z.output<typeof delegationBody>
