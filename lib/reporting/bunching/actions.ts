'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { moveCohorts } from '../../planning/plan/commands/move-cohorts'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { publicDataChanged } from '../../web/revalidate'
import { movesForm } from './schema'

export async function moveCohortsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = movesForm.safeParse({ move: form.getAll('move') })
  if (!input.success) return invalid(input.error, form)
  const result = await moveCohorts(actor, { moves: input.data.move }, new Date())
  if (!result.ok) return rejected((await currentTranslator())(`reporting.bunching.errors.${result.error}`, sayable(result.details)), form)
  publicDataChanged('cohorts')
  return redirect(`/school/bunching?moved=${result.value.moved}`)
}
