import { z } from 'zod'
import { text } from '../../../people/schema'
import { cursorDay, cursorOf, cursorWord, pageLimit } from '../../../web/cursor'

/** Why somebody's need follows from what is known: planned for a post without the credential, or without this year's update. */
export const impliedReasons = ['untrained', 'update'] as const

export const impliedFilter = z.object({
  reason: z.enum(impliedReasons).catch('untrained'), limit: pageLimit, cursor: cursorOf(z.tuple([cursorWord, cursorWord, cursorDay, z.uuid()])).optional().catch(undefined),
})
export type ImpliedFilter = z.output<typeof impliedFilter>

export const impliedExport = z.object({ list: z.enum(impliedReasons), reason: text(200).pipe(z.string().min(5, { error: 'too_short' })) })
