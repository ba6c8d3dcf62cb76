import { issueCertificates } from '@/lib/graduation/certificates/commands/issue-certificates'
import { certificateParams, issueBody } from '@/lib/graduation/certificates/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond } from '@/lib/web/respond'

/** Enters certificates of a class in the register, all or none. */
export const POST = handleSignedIn({ params: certificateParams, body: issueBody, once: 201 }, async ({ actor, params: { id }, body, now, locale }) =>
  respond(await issueCertificates(actor, { ...body, cohortId: id }, now), { ok: 201, area: 'graduation', not_allowed: 403, cohort_not_found: 404, graduate_not_found: 422 }, locale))
