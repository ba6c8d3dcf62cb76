'use server'

import { setTimeout as wait } from 'node:timers/promises'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { answerForm, invalid, rejected, type FormState } from '../../web/form-state'
import { logFault } from '../../web/log'
import { publicDataChanged } from '../../web/revalidate'
import { sayable } from '../../web/respond'
import { confirmImport } from './commands/confirm-import'
import { correctRows } from './commands/correct-rows'
import { mapColumns } from './commands/map-columns'
import { readLists } from './jobs'
import { confirmForm, correctForm, mapForm } from './schema'

/** Most lists are judged before the page is looked at; of a long one the page shows the progress. */
const judgedSoon = () => Promise.race([readLists(new Date()).catch(logFault), wait(4_000)])

const refusal = async ({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> => {
  const message = (await currentTranslator())(`enrolment.errors.${error}`, sayable(details))
  return rejected(message, form, typeof details['field'] === 'string' ? [{ path: details['field'], code: error, message }] : [])
}

/** Sends the rows of a checked list, under the agency's letter if it has one; the button said how many and which stay out. */
export async function confirmImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = confirmForm.safeParse(written(form))
    if (!input.success) return invalid(input.error, form)
    const { cohortId, number, writtenOn, leaveOut, ...list } = input.data
    const letter = number && writtenOn ? { number, writtenOn } : undefined
    const result = await confirmImport(actor, { ...list, letter, leaveOut: leaveOut === 'yes' }, new Date())
    if (!result.ok) {
      if (result.error === 'import_changed') void readLists(new Date()).catch(logFault)
      return refusal(result, form)
    }
    publicDataChanged('cohorts')
    return redirect(`/agency/cohorts/${cohortId}/import/${list.id}`)
  })
}

/** What was typed into the wrong cells; the whole list is judged anew and shown. What is refused stays as it was typed. */
export async function correctRowsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = correctForm.safeParse(Object.fromEntries(form))
    if (!input.success) return invalid(input.error, form)
    const { cohortId, id, version, corrections } = input.data
    const result = await correctRows(actor, { id, version, corrections })
    if (!result.ok) return refusal(result, form)
    await judgedSoon()
    return redirect(`/agency/cohorts/${cohortId}/import/${id}`)
  })
}

/** Which column holds what, as the liaison says; the list is read anew. */
export async function mapColumnsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  return answerForm(form, async () => {
    const input = mapForm.safeParse(Object.fromEntries(form))
    if (!input.success) return invalid(input.error, form)
    const { cohortId, ...columns } = input.data
    const result = await mapColumns(actor, columns)
    if (!result.ok) return refusal(result, form)
    await judgedSoon()
    return redirect(`/agency/cohorts/${cohortId}/import/${columns.id}`)
  })
}
