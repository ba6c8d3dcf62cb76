import { openDocument } from '@/lib/enrolment/dossier/commands/open-document'
import { documentParams } from '@/lib/enrolment/dossier/schema'
import { fileAnswer } from '@/lib/files/download'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** The file, always as a download; who opened it is on record. */
export const GET = handleSignedIn({ params: documentParams }, async ({ actor, params, locale }) => {
  const opened = await openDocument(actor, params)
  return opened.ok ? fileAnswer(opened.value) : respond(opened, { ok: 200, area: 'enrolment.dossier', document_not_found: 404, file_gone: 410 }, locale)
})
