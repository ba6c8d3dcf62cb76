import { findCohort } from '@/lib/catalogue/queries/find-cohort'
import { cohortParams } from '@/lib/catalogue/schema'
import { handle } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handle({ params: cohortParams }, async ({ actor, params, locale }) => {
  const cohort = await findCohort(actor, params.id)
  return cohort ? json(cohort) : generalProblem('not_found', locale)
})
