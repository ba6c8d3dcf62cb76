import { z } from 'zod'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { handleSignedIn } from '@/lib/web/handle'
import { logFault } from '@/lib/web/log'
import { respond, sayable } from '@/lib/web/respond'
import { readUpload } from '@/lib/web/upload'

const params = z.object({ id: z.uuid() })
const statuses = { ok: 201, area: 'enrolment', not_allowed: 403, cohort_not_found: 404, file_missing: 422, file_too_large: 413 } as const

/** The page that sends the form names its language; a program does not. */
const prefixes: ReadonlyMap<string, string> = new Map([['vi', ''], ['en', '/en']])

/** From a program or from the form of the page, which works without script: a browser is led on, a program gets the list's id. */
export const POST = handleSignedIn({ params }, async ({ actor, params: { id }, now, locale, request }) => {
  const upload = await readUpload(request)
  // What is no form holds no file, and is answered as one without.
  const result = await uploadList(actor, { cohortId: id, fileName: upload?.file?.name ?? '', bytes: upload?.file?.bytes ?? new Uint8Array(), tooLarge: upload?.file?.tooLarge ?? false }, now)
  const page = prefixes.get(upload?.fields['page'] ?? '')
  // The upload is answered at once; a job finds the list if this process ends before it was read.
  if (result.ok) void readLists(now).catch(logFault)
  if (page === undefined) return respond(result, statuses, locale)
  const target = `${page}/agency/cohorts/${id}/import${result.ok ? `/${result.value.id}` : `?${String(new URLSearchParams({ error: result.error, ...sayable(result.details) }))}`}`
  return new Response(null, { status: 303, headers: { location: target, 'cache-control': 'no-store' } })
})
