import { confirmLessons } from '@/lib/teaching/imports/commands/confirm-lessons'
import { lessonImportParams } from '@/lib/teaching/imports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Lays all rows as drafts, or none; the same again answers the same. */
export const POST = handleSignedIn({ params: lessonImportParams, once: 200 }, async ({ actor, params: { id }, now, locale }) =>
  respond(await confirmLessons(actor, { id }, now), { ok: 200, area: 'teaching.imports', not_allowed: 403, import_not_found: 404 }, locale))
