import { z } from 'zod'

/** Addresses are kept in lower case: an account is found by it. */
export const accountForm = z.object({
  traineeId: z.uuid({ error: 'id_invalid' }),
  email: z.string({ error: 'required' }).trim().toLowerCase().min(1, { error: 'required' }).max(200, { error: 'too_long' }).pipe(z.email({ error: 'email_invalid' })),
})
