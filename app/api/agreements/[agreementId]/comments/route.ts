import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { listComments } from '@/lib/agreements/writing/queries/list-comments'
import { commentInput, versionQuery } from '@/lib/agreements/writing/schema'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: agreementParams, query: versionQuery }, async ({ actor, params, query, locale }) => {
  const agreement = await findAgreement(actor, params.agreementId, query.version)
  return agreement ? json({ items: await listComments(actor, { ...params, number: agreement.number }) }) : generalProblem('not_found', locale)
})

export const POST = handleSignedIn({ params: agreementParams, body: commentInput, once: 201 }, async ({ actor, params, body, now, locale }) =>
  respond(await commentOnVersion(actor, { ...params, ...body }, now), { ok: 201, area: 'agreements.refused', not_allowed: 403, agreement_not_found: 404, version_not_found: 404 }, locale))
