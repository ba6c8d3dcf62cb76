'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { written } from '../../people/schema'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { sayable } from '../../web/respond'
import { recordWaiver, revokeWaiver } from './commands'
import { removeWaiverScan } from './scans/commands'
import { revocationInput, waiverInput } from './schema'

/** Records a waiver; leads back to the nomination it is for, or to the waivers of the class. */
export async function recordWaiverAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const target = z.object({ cohortId: z.uuid() }).safeParse(Object.fromEntries(form))
  const input = waiverInput.safeParse(written(form))
  if (!target.success) return invalid(target.error, form)
  if (!input.success) return invalid(input.error, form)
  const { cohortId } = target.data
  const result = await recordWaiver(actor, { cohortId, waiver: input.data }, new Date())
  if (!result.ok) {
    const message = (await currentTranslator())(`enrolment.${result.error === 'person_not_found' ? 'waivers.personUnknown' : `errors.${result.error}`}`, sayable(result.details))
    const { field } = result.details
    return rejected(message, form, typeof field === 'string' ? [{ path: field, code: result.error, message }] : [])
  }
  return redirect(input.data.nominationId ? `/school/nominations/${input.data.nominationId}?did=waived` : `/school/cohorts/${cohortId}/waivers?did=waived`)
}

/** Takes a waiver back; leads to the waivers of the class. */
export async function revokeWaiverAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const target = z.object({ id: z.uuid() }).safeParse(Object.fromEntries(form))
  const input = revocationInput.safeParse(Object.fromEntries(form))
  if (!target.success) return rejected((await currentTranslator())('enrolment.errors.waiver_not_found'), form)
  if (!input.success) return invalid(input.error, form)
  const result = await revokeWaiver(actor, { ...target.data, ...input.data }, new Date())
  if (!result.ok) return rejected((await currentTranslator())(`enrolment.errors.${result.error}`), form)
  return redirect(`/school/cohorts/${result.value.cohortId}/waivers?did=revoked`)
}

/** Erases the scan of a waiver; leads to the waivers of the class. */
export async function removeWaiverScanAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const target = z.object({ id: z.uuid() }).safeParse(Object.fromEntries(form))
  const input = revocationInput.safeParse(Object.fromEntries(form))
  if (!target.success) return rejected(t('enrolment.errors.waiver_not_found'), form)
  if (!input.success) return invalid(input.error, form)
  const result = await removeWaiverScan(actor, { waiverId: target.data.id, ...input.data }, new Date())
  if (!result.ok) return rejected(t(`enrolment.waivers.errors.${result.error}`), form)
  return redirect(`/school/cohorts/${result.value.cohortId}/waivers?did=unscanned`)
}
