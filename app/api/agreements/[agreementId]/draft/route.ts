import { editAgreementDraft } from '@/lib/agreements/writing/commands/edit-draft'
import { findAgreementDraft } from '@/lib/agreements/writing/queries/find-draft'
import { draftInput } from '@/lib/agreements/writing/schema'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'

export const GET = handleSignedIn({ params: agreementParams }, async ({ actor, params, locale }) => {
  const draft = await findAgreementDraft(actor, params.agreementId)
  if (!draft) return generalProblem('not_found', locale)
  const { number, status, title, revision, content } = draft
  return json({ number, status, title, revision, content })
})

/** Replaces what the draft says; `revision` is what the program had read. */
export const PUT = handleSignedIn({ params: agreementParams, body: draftInput }, async ({ actor, params, body, locale }) =>
  respond(await editAgreementDraft(actor, { ...params, ...body }), { ok: 200, area: 'agreements.refused', not_allowed: 403, agreement_not_found: 404 }, locale))
