import { findPlanAnswer } from '@/lib/planning/plan/queries/find-plan-answer'
import { planParams, planQuery } from '@/lib/planning/plan/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** The plan of a year: a draft for its school, from the proposal on for the province, once approved for the agencies. */
export const GET = handleSignedIn({ params: planParams, query: planQuery }, async ({ actor, params, query, locale }) => {
  const plan = await findPlanAnswer(actor, { year: params.year, ...query })
  return plan ? json(plan) : generalProblem('not_found', locale)
})
