import { uploadLessons } from '@/lib/teaching/imports/commands/upload-lessons'
import { fileFaults, lessonImportParams } from '@/lib/teaching/imports/schema'
import { handleSignedIn } from '@/lib/web/handle'
import { respond, sayable } from '@/lib/web/respond'
import { readUpload } from '@/lib/web/upload'

/** A file that is no timetable is the sender's to correct. */
const unread = Object.fromEntries(fileFaults.map((fault) => [fault, 422] as const))
const statuses = { ok: 201, area: 'teaching.imports', not_allowed: 403, cohort_not_found: 404, file_too_large: 413, file_missing: 422, ...unread } as const

/** The page that sends the form names its language; a program does not. */
const prefixes: ReadonlyMap<string, string> = new Map([['vi', ''], ['en', '/en']])

/** From a program or from the form of the page, which works without script: a browser is led on, a program gets the import's id. */
export const POST = handleSignedIn({ params: lessonImportParams }, async ({ actor, params: { id }, now, locale, request }) => {
  const upload = await readUpload(request)
  const { name = '', bytes = new Uint8Array(), tooLarge = false } = upload?.file ?? {}
  const result = await uploadLessons(actor, { cohortId: id, fileName: name, bytes, tooLarge }, now)
  const page = prefixes.get(upload?.fields['page'] ?? '')
  if (page === undefined) return respond(result, statuses, locale)
  const target = `${page}/school/cohorts/${id}/timetable/import${result.ok ? `/${result.value.id}` : `?${String(new URLSearchParams({ error: result.error, ...sayable(result.details) }))}`}`
  return new Response(null, { status: 303, headers: { location: target, 'cache-control': 'no-store' } })
})
