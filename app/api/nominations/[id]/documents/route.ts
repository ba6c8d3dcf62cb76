import { statePaper, uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { findDossier } from '@/lib/enrolment/dossier/queries/find-dossier'
import { documentParams, statedPaper, uploadFields } from '@/lib/enrolment/dossier/schema'
import { localised, type Locale } from '@/lib/i18n/locale'
import { fail } from '@/lib/result'
import { handleSignedIn } from '@/lib/web/handle'
import { fieldProblems, generalProblem } from '@/lib/web/problem'
import { json, respond } from '@/lib/web/respond'
import { readUpload } from '@/lib/web/upload'

export const GET = handleSignedIn({ params: documentParams }, async ({ actor, params: { id }, locale }) => {
  const dossier = await findDossier(actor, id)
  return dossier ? json(dossier) : generalProblem('not_found', locale)
})

const statuses = {
  ok: 201, area: 'enrolment.dossier', not_allowed: 403, nomination_not_found: 404, requirement_not_found: 404, form_unreadable: 400,
  file_too_large: 413, file_type_refused: 415, file_empty: 422, file_needed: 422, classified_no_file: 422,
} as const

/** A file, or what is stated of a classified paper, as a form. A page, which sends `then`, is led back to with what became of it. */
export const POST = handleSignedIn({ params: documentParams }, async ({ actor, params: { id }, now, locale, request }) => {
  const upload = await readUpload(request)
  if (!upload) return respond(fail('form_unreadable'), statuses, locale)
  const fields = uploadFields.safeParse(upload.fields)
  if (!fields.success) return generalProblem('fields', locale, {}, { errors: fieldProblems(fields.error, locale) })
  const { requirement: requirementId, then, locale: spoken } = fields.data
  const paper = upload.file || then ? null : statedPaper.safeParse(upload.fields)
  if (paper && !paper.success && upload.fields['number'] !== undefined) return generalProblem('fields', locale, {}, { errors: fieldProblems(paper.error, locale) })
  const target = { nominationId: id, requirementId }
  const result = paper?.success ? await statePaper(actor, { ...target, paper: paper.data }, now) : await uploadDocument(actor, { ...target, file: upload.file }, now)
  if (!then) return respond(result, statuses, locale)
  return backTo(id, requirementId, result.ok ? (result.value.unchanged ? 'unchanged' : 'uploaded') : result.error, spoken)
})

const backTo = (id: string, requirementId: string, outcome: string, locale: Locale): Response =>
  new Response(null, { status: 303, headers: { location: `${localised(`/agency/nominations/${id}`, locale)}?papers=${outcome}&of=${requirementId}#dossier`, 'cache-control': 'no-store' } })
