import { findAgreementAnswer } from '@/lib/agreements/queries/find-agreement-answer'
import { agreementParams, obligationFilter } from '@/lib/agreements/schema'
import { dayAt } from '@/lib/time'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: agreementParams, query: obligationFilter }, async ({ actor, params, query, now, locale }) => {
  const agreement = await findAgreementAnswer(actor, params.agreementId, query, dayAt(now))
  return agreement ? json(agreement) : generalProblem('not_found', locale)
})
