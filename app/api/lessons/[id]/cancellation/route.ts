import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { lessonParams, noteBody } from '@/lib/teaching/planner/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: lessonParams, body: noteBody, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await cancelLesson(actor, { id, note: body.note }, now), { ok: 200, area: 'teaching.planner', not_allowed: 403, lesson_not_found: 404, reason_needed: 422 }, locale))
