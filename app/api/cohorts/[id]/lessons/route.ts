import { planLesson } from '@/lib/teaching/commands/plan-lesson'
import { lessonBody, lessonParams } from '@/lib/teaching/planner/schema'
import { listCohortLessons } from '@/lib/teaching/queries/list-lessons'
import { lessonSpan } from '@/lib/teaching/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { json, respond } from '@/lib/web/respond'

/** The lessons of a class that the actor may see; drafts for who works with the class. */
export const GET = handleSignedIn({ params: lessonParams, query: lessonSpan }, async ({ actor, params: { id }, query }) =>
  json({ items: await listCohortLessons(actor, { cohortId: id, ...query }) }))

export const POST = handleSignedIn({ params: lessonParams, body: lessonBody, once: 201 }, async ({ actor, params: { id }, body, locale }) =>
  respond(await planLesson(actor, { ...body, cohortId: id }), {
    ok: 201, area: 'teaching.planner', not_allowed: 403, cohort_not_found: 404, day_outside_cohort: 422, room_not_found: 422, lecturer_not_found: 422, module_not_found: 422,
  }, locale))
