import { findWeekPaper } from '@/lib/teaching/papers/queries'
import { lessonParams, weekQuery } from '@/lib/teaching/planner/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { generalProblem } from '@/lib/web/problem'

/** The week of a class as a Word file. */
export const GET = handleSignedIn({ params: lessonParams, query: weekQuery }, async ({ actor, params: { id }, query: { week }, now, locale }) => {
  const found = await findWeekPaper(actor, { cohortId: id, week }, now)
  if (!found) return generalProblem('not_found', locale)
  return officialPaperAnswer(await officialPaper(found.paper), `lich-hoc-${found.code}-${found.monday}`)
})
