import { openRoundsOf } from '@/lib/evaluations/commands/open-rounds-of'
import { decideGraduation } from '@/lib/graduation/decision/commands/decide-graduation'
import { graduationDecision } from '@/lib/graduation/decision/schema'
import { reviewParams } from '@/lib/graduation/review/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'
import { publicDataChangedByProgram } from '@/lib/web/revalidate'

/** Records the decision on the last sitting; as from the page, what its completion makes due is opened. */
export const POST = handleSignedIn({ params: reviewParams, body: graduationDecision, once: 201 }, async ({ actor, params: { id }, body, now, locale }) => {
  const result = await decideGraduation(actor, { cohortId: id, decision: body }, now)
  if (result.ok) {
    await openRoundsOf(actor, { cohortId: id }, now)
    publicDataChangedByProgram('cohorts')
  }
  return respond(result, { ok: 201, area: 'graduation', not_allowed: 403, cohort_not_found: 404 }, locale)
})
