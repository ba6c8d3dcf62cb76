import { publishLesson } from '@/lib/teaching/commands/publish-lesson'
import { lessonParams, publicationBody } from '@/lib/teaching/planner/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: lessonParams, body: publicationBody, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await publishLesson(actor, { id, overrideReason: body.overrideReason }, now), { ok: 200, area: 'teaching.planner', not_allowed: 403, lesson_not_found: 404 }, locale))
