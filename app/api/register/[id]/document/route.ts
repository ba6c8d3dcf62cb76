import { printCertificate } from '@/lib/graduation/certificates/commands/export-certificates'
import { certificateParams } from '@/lib/graduation/certificates/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { ownOrigin } from '@/lib/web/own-origin'
import { respond } from '@/lib/web/respond'

/** One certificate as it is printed on a blank form. */
export const GET = handleSignedIn({ params: certificateParams }, async ({ actor, params: { id }, locale }) => {
  const result = await printCertificate(actor, { id, origin: await ownOrigin() })
  if (!result.ok) return respond(result, { ok: 200, area: 'graduation', not_allowed: 403, certificate_not_found: 404 }, locale)
  return officialPaperAnswer(await officialPaper(...result.value.papers), result.value.name)
})
