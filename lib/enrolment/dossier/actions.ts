'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { reviewDocument } from './commands/review-document'
import { statePaper } from './commands/upload-document'
import { documentParams, paperForm, reviewInput } from './schema'

/** States a classified decision by its number, day and who confirmed it, and leads back to the dossier. */
export async function statePaperAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = paperForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { nominationId, requirementId, ...paper } = input.data
  const result = await statePaper(actor, { nominationId, requirementId, paper }, new Date())
  if (!result.ok) return rejected(t(`enrolment.dossier.errors.${result.error}`), form)
  return redirect(`/agency/nominations/${nominationId}?papers=uploaded&of=${requirementId}#dossier`)
}

/** Finds a document in order or returns it, and leads back to the dossier. */
export async function reviewDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const target = documentParams.safeParse(Object.fromEntries(form))
  if (!target.success) return rejected(t('enrolment.dossier.errors.document_not_found'), form)
  const input = reviewInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await reviewDocument(actor, { id: target.data.id, review: input.data }, new Date())
  if (!result.ok) return rejected(t(`enrolment.dossier.errors.${result.error}`), form)
  return redirect(`/school/nominations/${result.value.nominationId}#dossier`)
}
