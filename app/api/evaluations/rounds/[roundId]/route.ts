import { findRoundResults } from '@/lib/evaluations/queries/find-results'
import { roundParams } from '@/lib/evaluations/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** Results of a round; of an anonymous one only what may be shown. */
export const GET = handleSignedIn({ params: roundParams }, async ({ actor, params, now, locale }) => {
  const results = await findRoundResults(actor, params, now)
  return results ? json(results) : generalProblem('not_found', locale)
})
