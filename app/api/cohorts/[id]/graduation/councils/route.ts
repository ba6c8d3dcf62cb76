import { recordGraduationCouncil } from '@/lib/graduation/council/commands/record-graduation-council'
import { graduationCouncilBody } from '@/lib/graduation/council/schema'
import { reviewParams } from '@/lib/graduation/review/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Puts a sitting of the graduation council on record; the same day again replaces it until it is decided on. */
export const POST = handleSignedIn({ params: reviewParams, body: graduationCouncilBody, once: 201 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await recordGraduationCouncil(actor, { ...body, cohortId: id }, now), { ok: 201, area: 'graduation', not_allowed: 403, cohort_not_found: 404 }, locale))
