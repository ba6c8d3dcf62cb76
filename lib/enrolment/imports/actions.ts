'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { rejected, type FormState } from '../../web/form-state'
import { logFault } from '../../web/log'
import { publicDataChanged } from '../../web/revalidate'
import { sayable } from '../../web/respond'
import { confirmImport } from './commands/confirm-import'
import { readLists } from './jobs'

const confirming = z.object({ id: z.uuid(), cohortId: z.uuid(), version: z.string(), leaveOut: z.literal('yes').optional() })

/** Sends the rows of a checked list; the button said how many and which stay out. */
export async function confirmImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = confirming.safeParse(Object.fromEntries(form))
  if (!input.success) return rejected(t('enrolment.errors.import_not_found'), form)
  const { id, cohortId, version, leaveOut } = input.data
  const result = await confirmImport(actor, { id, version, leaveOut: leaveOut === 'yes' }, new Date())
  if (!result.ok) {
    if (result.error === 'import_changed') void readLists(new Date()).catch(logFault)
    return rejected(t(`enrolment.errors.${result.error}`, sayable(result.details)), form)
  }
  publicDataChanged('cohorts')
  return redirect(`/agency/cohorts/${cohortId}/import/${id}`)
}
