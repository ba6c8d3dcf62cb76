import { z } from 'zod'

export const audiences = ['school', 'agency', 'trainee', 'province'] as const
export type AudienceKind = (typeof audiences)[number]

/** Where a page of notifications goes on: below this id, which is ordered by time. */
export const notificationCursor = z.uuid()

/** Up to which notification the reader had seen the list when he marked it all read. */
export const markReadInput = z.object({ upTo: z.uuid() })
export type MarkReadInput = z.output<typeof markReadInput>

/** Whether what is unread is also mailed. */
export const mailChoice = z.object({ digest: z.stringbool() })
