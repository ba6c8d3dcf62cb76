import { waiverParams, waiverScanFields } from '@/lib/enrolment/waivers/schema'
import { attachWaiverScan, openWaiverScan } from '@/lib/enrolment/waivers/scans/commands'
import { fileAnswer } from '@/lib/files/download'
import { localised } from '@/lib/i18n/locale'
import { fail } from '@/lib/result'
import { handleSignedIn } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { respond } from '@/lib/web/respond'
import { readUpload } from '@/lib/web/upload'

const area = 'enrolment.waivers'

/** The scan, always as a download; who opened it is on record. */
export const GET = handleSignedIn({ params: waiverParams }, async ({ actor, params: { id }, locale }) => {
  const opened = await openWaiverScan(actor, { waiverId: id })
  return opened.ok ? fileAnswer(opened.value) : respond(opened, { ok: 200, area, waiver_not_found: 404, file_gone: 410 }, locale)
})

const statuses = {
  ok: 201, area, not_allowed: 403, waiver_not_found: 404, scan_kept: 409, form_unreadable: 400, file_too_large: 413, file_type_refused: 415, file_empty: 422, file_needed: 422,
} as const

/** A scan as a form. A page, which sends the class it comes from, is led back there with what became of it. */
export const POST = handleSignedIn({ params: waiverParams }, async ({ actor, params: { id }, now, locale, request }) => {
  const upload = await readUpload(request)
  if (!upload) return respond(fail('form_unreadable'), statuses, locale)
  const fields = waiverScanFields.safeParse(upload.fields)
  if (!fields.success) return generalProblem('malformed', locale)
  const result = await attachWaiverScan(actor, { waiverId: id, file: upload.file }, now)
  const { cohort, locale: spoken } = fields.data
  if (!cohort) return respond(result, statuses, locale)
  const location = `${localised(`/school/cohorts/${cohort}/waivers`, spoken)}?did=${result.ok ? 'scanned' : result.error}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
})
