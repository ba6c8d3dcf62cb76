import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { lessonParams, moveBody } from '@/lib/teaching/planner/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

const statuses = { ok: 200, area: 'teaching.planner', not_allowed: 403, lesson_not_found: 404, day_outside_cohort: 422, past_needs_reason: 422, room_not_found: 422 } as const

/** Moves a lesson; a refusal names every clash. */
export const POST = handleSignedIn({ params: lessonParams, body: moveBody, once: 200 }, async ({ actor, params: { id }, body: { note, overrideReason, ...place }, now, locale }) =>
  respond(await moveLessons(actor, { moves: [{ id, ...place }], note, overrideReason }, now), statuses, locale))
