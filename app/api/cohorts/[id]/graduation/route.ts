import { findReview } from '@/lib/graduation/review/queries/find-review'
import { reviewParams } from '@/lib/graduation/review/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** The review of a class: each condition of each trainee, and the sittings so far. */
export const GET = handleSignedIn({ params: reviewParams }, async ({ actor, params, now, locale }) => {
  const review = await findReview(actor, params.id, now)
  return review ? json(review) : generalProblem('not_found', locale)
})
