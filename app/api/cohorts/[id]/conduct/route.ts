import { judgeConduct } from '@/lib/teaching/conduct/commands/judge-conduct'
import { readConduct } from '@/lib/teaching/conduct/queries/read-conduct'
import { conductBody, conductParams } from '@/lib/teaching/conduct/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** The criteria and everybody's points so far, of those the caller follows. */
export const GET = handleSignedIn({ params: conductParams }, async ({ actor, params: { id }, locale }) => {
  const found = await readConduct(actor, id)
  return found ? json(found) : generalProblem('not_found', locale)
})

/** Somebody's points at one step; said again they are replaced. */
export const POST = handleSignedIn({ params: conductParams, body: conductBody, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await judgeConduct(actor, { ...body, cohortId: id }, now), { ok: 200, area: 'teaching.conduct', not_allowed: 403, trainee_not_found: 404, criterion_unknown: 422, points_out_of_range: 422 }, locale))
