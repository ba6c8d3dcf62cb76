import { listCohorts } from '@/lib/catalogue/queries/list-cohorts'
import { cohortFilters } from '@/lib/catalogue/schema'
import { handle } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'

/** The classes whoever asks may see: what is published, and plans for those who make them. */
export const GET = handle({ query: cohortFilters }, async ({ actor, query }) => {
  const { items, nextCursor } = await listCohorts(actor, query)
  return json({ items, nextCursor })
})
