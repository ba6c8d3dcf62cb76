import { z } from 'zod'

/** Which year is laid beside the one before it, and of which course; what is malformed counts as not said. */
export const comparisonFilter = z.object({
  year: z.coerce.number().int().min(1991).max(2200).optional().catch(undefined), course: z.uuid().optional().catch(undefined),
})
