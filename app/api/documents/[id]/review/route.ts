import { reviewDocument } from '@/lib/enrolment/dossier/commands/review-document'
import { documentParams, reviewInput } from '@/lib/enrolment/dossier/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

export const POST = handleSignedIn({ params: documentParams, body: reviewInput, once: 200 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await reviewDocument(actor, { id, review: body }, now), { ok: 200, area: 'enrolment.dossier', not_allowed: 403, document_not_found: 404, file_gone: 410 }, locale))
