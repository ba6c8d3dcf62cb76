import { printClass } from '@/lib/graduation/certificates/commands/export-certificates'
import { certificateParams } from '@/lib/graduation/certificates/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { ownOrigin } from '@/lib/web/own-origin'
import { respond } from '@/lib/web/respond'

/** What the register says of a class. */
export const GET = handleSignedIn({ params: certificateParams }, async ({ actor, params: { id }, now, locale }) => {
  const result = await printClass(actor, { cohortId: id, what: 'extract', origin: await ownOrigin() }, now)
  if (!result.ok) return respond(result, { ok: 200, area: 'graduation', not_allowed: 403, certificate_not_found: 404 }, locale)
  return officialPaperAnswer(await officialPaper(...result.value.papers), result.value.name)
})
