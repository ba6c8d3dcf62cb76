'use server'

import { requireActor } from '../../../access/session'
import { currentTranslator } from '../../../i18n/current'
import { redirect } from '../../../i18n/navigation'
import { translatorFor } from '../../../i18n/sentence'
import { fail } from '../../../result'
import { parseWrittenDay } from '../../../time'
import { invalid, refusedBy, type FormState } from '../../../web/form-state'
import { issueReport, writeSection } from './commands'
import { codedText } from './rules/markers'
import { issueInput, sectionInput } from './schema'

export async function writeSectionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = sectionInput.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const { text, unknown } = codedText(input.data.text, translatorFor('vi'))
  const result = unknown === null ? await writeSection(actor, { ...input.data, text }, new Date()) : fail('figure_unknown', { field: 'text', found: unknown })
  if (!result.ok) return refusedBy('reporting.annualPaper', result, await currentTranslator(), form)
  return redirect(`/school/annual-reports/${input.data.year}/paper?did=saved`)
}

export async function issueReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const fields = Object.fromEntries(form)
  const typed = fields['issuedOn']
  const explanations = Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (name.startsWith('explain:') ? [[name.slice('explain:'.length), value]] : [])))
  const input = issueInput.safeParse({ ...fields, explanations, issuedOn: typeof typed === 'string' ? (parseWrittenDay(typed) ?? typed) : undefined })
  if (!input.success) return invalid(input.error, form)
  const result = await issueReport(actor, input.data, new Date())
  if (!result.ok) return refusedBy('reporting.annualPaper', result, await currentTranslator(), form)
  return redirect(`/school/annual-reports/${result.value.year}/paper?did=issued`)
}
