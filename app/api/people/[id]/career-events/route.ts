import { recordPersonRead } from '@/lib/people/commands'
import { recordCareerEvent } from '@/lib/evaluations/use/commands'
import { findCareer } from '@/lib/evaluations/use/queries'
import { careerEventBody, personNamed } from '@/lib/evaluations/use/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** What became of a person after training; that somebody read it is recorded. */
export const GET = handleSignedIn({ params: personNamed }, async ({ actor, params, locale }) => {
  const career = await findCareer(actor, params.id)
  if (!career) return generalProblem('not_found', locale)
  await recordPersonRead(actor, params.id, 'CAREER')
  return json(career)
})

/** A further event; a correction names the row it takes the place of. */
export const POST = handleSignedIn({ params: personNamed, body: careerEventBody }, async ({ actor, params, body, now, locale }) =>
  respond(await recordCareerEvent(actor, { ...body, personId: params.id }, now), { ok: 201, area: 'evaluations.use', not_allowed: 403, person_not_found: 404, in_future: 422, before_completion: 422, post_missing: 422, decision_missing: 422 }, locale))
