import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { findRoll } from '@/lib/teaching/attendance/queries/find-roll'
import { lessonParams, rollInput } from '@/lib/teaching/attendance/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** The roll of a lesson with everybody on it. */
export const GET = handleSignedIn({ params: lessonParams }, async ({ actor, params: { id }, locale }) => {
  const roll = await findRoll(actor, id)
  return roll ? json(roll) : generalProblem('not_found', locale)
})

/** Writes the roll as a whole; sent again it changes nothing. */
export const PUT = handleSignedIn({ params: lessonParams, body: rollInput }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await takeRoll(actor, { lessonId: id, ...body }, now), { ok: 200, area: 'teaching.attendance', not_allowed: 403, lesson_not_found: 404 }, locale))
