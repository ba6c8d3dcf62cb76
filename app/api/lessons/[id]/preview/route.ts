import { previewMove } from '@/lib/teaching/planner/queries/preview-move'
import { lessonMove, lessonParams } from '@/lib/teaching/planner/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** What would break if the lesson moved there. */
export const GET = handleSignedIn({ params: lessonParams, query: lessonMove.omit({ id: true }) }, async ({ actor, params: { id }, query, locale }) => {
  const preview = await previewMove(actor, { id, ...query })
  return preview ? json(preview) : generalProblem('not_found', locale)
})
