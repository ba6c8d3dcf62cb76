import { z } from 'zod'
import { cursorOf, pageLimit } from '../../web/cursor'
import { storable, tidy } from '../../text'

/** READ: a program may only ask. WRITE: it may do whatever the role may. */
export const scopes = ['READ', 'WRITE'] as const
export type Scope = (typeof scopes)[number]

/** For how many days a key may be good. None is good for ever: a key that nobody needs any more ends by itself. */
export const lifetimes = [30, 90, 180, 365] as const

const words = (max: number) => z.string({ error: 'required' }).max(max * 2, { error: 'too_long' }).transform((typed) => typed.replace(/[\t\r\n]+/g, ' '))
  .pipe(z.string().regex(storable, { error: 'text_invalid' })).transform(tidy).pipe(z.string().min(1, { error: 'required' }).max(max, { error: 'too_long' }))

/** `id`: drawn when the form was shown, so that the same form sent twice issues one key. */
export const issueForm = z.object({
  id: z.uuid({ error: 'id_invalid' }), label: words(120), scope: z.enum(scopes, { error: 'required' }),
  days: z.coerce.number().refine((days): days is (typeof lifetimes)[number] => lifetimes.some((one) => one === days), { error: 'required' }),
})
export type IssueInput = z.output<typeof issueForm>

export const revokeForm = z.object({ id: z.uuid({ error: 'id_invalid' }), reason: words(300) })
export type RevokeInput = z.output<typeof revokeForm>

/** What a list of keys can be narrowed to: those that are good, or those that are not any more. */
export const keyFilters = ['live', 'ended'] as const
export const keyFilter = z.object({
  state: z.enum(keyFilters).optional().catch(undefined), cursor: cursorOf(z.tuple([z.uuid()])).optional().catch(undefined), limit: pageLimit.optional(),
})
export type KeyFilter = z.output<typeof keyFilter>
