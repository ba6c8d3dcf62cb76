import { attachAgreementScan } from '@/lib/agreements/signing/commands/attach-scan'
import { openAgreementScan } from '@/lib/agreements/signing/queries/open-scan'
import { scanFields, scanQuery } from '@/lib/agreements/signing/schema'
import { versionQuery } from '@/lib/agreements/writing/schema'
import { fileAnswer } from '@/lib/files/download'
import { agreementParams } from '@/lib/agreements/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { fail } from '@/lib/result'
import { generalProblem } from '@/lib/web/problem'
import { respond } from '@/lib/web/respond'
import { readUpload } from '@/lib/web/upload'

/** The scan of what was signed, always as a download. */
export const GET = handleSignedIn({ params: agreementParams, query: scanQuery }, async ({ actor, params, query, locale }) => {
  const scan = await openAgreementScan(actor, { ...params, number: query.version, scan: query.scan })
  return scan ? fileAnswer(scan) : generalProblem('not_found', locale)
})

const statuses = {
  ok: 201, area: 'agreements.refused', not_allowed: 403, version_not_found: 404, form_unreadable: 400, file_too_large: 413, file_type_refused: 415, scan_not_pdf: 415, file_empty: 422, file_needed: 422, reason_invalid: 422,
} as const

/** A PDF as a form. A page, which says that it is one, is led back with what became of it. */
export const POST = handleSignedIn({ params: agreementParams, query: versionQuery }, async ({ actor, params, query, now, locale, request }) => {
  const upload = await readUpload(request)
  if (!upload) return respond(fail('form_unreadable'), statuses, locale)
  const fields = scanFields.safeParse(upload.fields)
  const result = fields.success ? await attachAgreementScan(actor, { ...params, ...fields.data, number: query.version ?? 1, file: upload.file }, now) : fail('reason_invalid')
  if (upload.fields['page'] !== '1') return respond(result, statuses, locale)
  const location = `/school/agreements/${params.agreementId}/signatures?version=${String(query.version ?? 1)}&did=${result.ok ? (fields.data?.reason === undefined ? 'scanned' : 'rescanned') : result.error}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
})
