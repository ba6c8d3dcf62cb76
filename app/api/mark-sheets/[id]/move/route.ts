import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { moveBody, moveParams } from '@/lib/teaching/marks/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Hands a sheet in, verifies it, locks it, or gives it back with a reason. */
export const POST = handleSignedIn({ params: moveParams, body: moveBody, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await moveSheet(actor, { ...body, sheetId: id }, now), { ok: 200, area: 'teaching.marks', not_allowed: 403, sheet_not_found: 404, reason_missing: 422 }, locale))
