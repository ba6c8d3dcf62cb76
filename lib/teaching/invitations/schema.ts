import { z } from 'zod'
import { newPassword } from '../../access/new-password'
import { storable, tidy } from '../../text'

const id = z.uuid({ error: 'id_invalid' })
/** Addresses are kept in lower case: an account is found by it. */
const email = z.string({ error: 'required' }).max(400, { error: 'too_long' }).regex(storable, { error: 'text_invalid' }).transform((typed) => tidy(typed).toLowerCase())
  .pipe(z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }).pipe(z.email({ error: 'email_invalid' })))
const emailOrNone = z.union([z.literal('').transform(() => undefined), email]).optional()

export const inviteForm = z.object({ traineeId: id, email: emailOrNone })
export const inviteAllForm = z.object({ cohortId: id })
export const revokeForm = z.object({ invitationId: id })
export const roleForm = z.object({ traineeId: id })

/** What `linkToken` makes. */
export const invitationToken = z.string().regex(/^[\w-]{43}$/)

/** The password has the length that `changePassword` asks for. */
export const acceptForm = z.object({
  token: invitationToken, email: emailOrNone,
  passwordNew: newPassword,
})
export type Acceptance = z.output<typeof acceptForm>

export type LinkState = 'open' | 'used' | 'revoked' | 'expired'
