import { findAgreementPaper } from '@/lib/agreements/signing/queries/find-paper'
import { versionQuery } from '@/lib/agreements/writing/schema'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { generalProblem } from '@/lib/web/problem'

/** The agreement as a Word file. */
export const GET = handleSignedIn({ params: agreementParams, query: versionQuery }, async ({ actor, params, query, locale }) => {
  const found = await findAgreementPaper(actor, { ...params, number: query.version })
  return found ? officialPaperAnswer(await officialPaper(found.paper), found.name) : generalProblem('not_found', locale)
})
