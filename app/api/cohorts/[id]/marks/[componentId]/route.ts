import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { readSheet } from '@/lib/teaching/marks/queries/find-sheet'
import { marksInput, sheetParams, sheetQuery } from '@/lib/teaching/marks/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

/** A sheet of marks with everybody it lists. */
export const GET = handleSignedIn({ params: sheetParams, query: sheetQuery }, async ({ actor, params: { id, componentId }, query: { attempt }, now, locale }) => {
  const sheet = await readSheet(actor, { cohortId: id, componentId, attempt }, now)
  return sheet ? json(sheet) : generalProblem('not_found', locale)
})

/** Writes cells into the draft, all or none. */
export const POST = handleSignedIn({ params: sheetParams, body: marksInput, once: 200 }, async ({ actor, params: { id, componentId }, body, now, locale }) =>
  respond(await saveMarks(actor, { cohortId: id, componentId, ...body }, now), { ok: 200, area: 'teaching.marks', not_allowed: 403, component_not_found: 404 }, locale))
