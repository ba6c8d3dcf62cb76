import { z } from 'zod'

/** What a shared calendar shows: a class or a room. */
export const sharedFeedInput = z.union([
  z.object({ cohortId: z.uuid({ error: 'id_invalid' }) }), z.object({ roomId: z.uuid({ error: 'id_invalid' }) }),
])
export type SharedFeed = z.output<typeof sharedFeedInput>
