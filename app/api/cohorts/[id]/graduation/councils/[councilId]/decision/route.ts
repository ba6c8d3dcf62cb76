import { exportGraduation } from '@/lib/graduation/council/commands/export-graduation'
import { graduationCouncilParams } from '@/lib/graduation/council/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { respond } from '@/lib/web/respond'

/** The decision with its list as a Word file; a draft until it is recorded. */
export const GET = handleSignedIn({ params: graduationCouncilParams }, async ({ actor, params: { id, councilId }, locale }) => {
  const result = await exportGraduation(actor, { cohortId: id, id: councilId, paper: 'decision' })
  if (!result.ok) return respond(result, { ok: 200, area: 'graduation', council_not_found: 404 }, locale)
  const { code, on, paper } = result.value
  return officialPaperAnswer(await officialPaper(paper), `quyet-dinh-cong-nhan-${code}-${on}`)
})
