import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { openingParams } from '@/lib/enrolment/opening/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The opening decision with its list as a Word file; a draft until the class is opened. */
export const GET = handleSignedIn({ params: openingParams }, async ({ actor, params, now, locale }) => {
  const result = await exportDecision(actor, params.id, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'enrolment.opening', not_allowed: 403, cohort_not_found: 404 }, locale)
  return officialPaperAnswer(await officialPaper(result.value.paper), `quyet-dinh-mo-lop-${result.value.code}`)
})
