import { exportCouncil } from '@/lib/enrolment/council/commands/export-council'
import { councilParams } from '@/lib/enrolment/council/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The record of a sitting as a Word file, to be signed. */
export const GET = handleSignedIn({ params: councilParams }, async ({ actor, params: { id, councilId }, locale }) => {
  const result = await exportCouncil(actor, { cohortId: id, id: councilId })
  if (!result.ok) return respond(result, { ok: 200, area: 'enrolment', council_not_found: 404 }, locale)
  const { council, paper } = result.value
  return officialPaperAnswer(await officialPaper(paper), `bien-ban-hoi-dong-${council.cohort.code}-${council.heldOn}`)
})
