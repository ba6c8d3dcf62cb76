import { z } from 'zod'
import { storable, tidy } from '../../text'
import { newPassword } from '../new-password'

const accountId = z.uuid({ error: 'id_invalid' })
const reason = z.string({ error: 'required' }).max(600, { error: 'too_long' }).transform((typed) => typed.replace(/[\t\r\n]+/g, ' '))
  .pipe(z.string().regex(storable, { error: 'text_invalid' })).transform(tidy).pipe(z.string().min(1, { error: 'required' }).max(300, { error: 'too_long' }))

/** Why an account is locked or opened again; how many words it needs is a rule. */
export const lockForm = z.object({ accountId, reason })
export type LockInput = z.output<typeof lockForm>

export const linkForm = z.object({ accountId })
export type LinkInput = z.output<typeof linkForm>

/** What `sealPasswordLink` makes: whose and until when in 27 letters, then 43 that nobody can guess. */
export const passwordToken = z.string().regex(/^[\w-]{70}$/)

export const renewalForm = z.object({ token: passwordToken, passwordNew: newPassword })
export type RenewalInput = z.output<typeof renewalForm>

/** A part of a name or an address; what no column can hold is left out. */
export const accountSearch = z.string().max(200).transform((typed) => tidy(typed.replace(/[\p{Cc}\p{Cs}]/gu, ' '))).pipe(z.string().min(1)).nullable().catch(null)
