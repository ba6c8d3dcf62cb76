'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import type { Translate } from '../../i18n/sentence'
import { written } from '../../people/schema'
import type { Failure } from '../../result'
import { invalid, refusedBy, rejected, type FormState } from '../../web/form-state'
import { issueCertificates, type IssueError, type NumberFault } from './commands/issue-certificates'
import { reissueCertificate } from './commands/reissue-certificate'
import { revokeCertificate } from './commands/revoke-certificate'
import { issueForm, reissueForm, revocationForm, serialsWritten } from './schema'

/** Issues the certificates of a class; each number that cannot be used comes back at its field. */
export async function issueCertificatesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const serials = serialsWritten(form)
  const input = issueForm.safeParse({ ...written(form), serials })
  if (!input.success) {
    const state = await invalid(input.error, form)
    return { ...state, errors: state.errors.map((one) => ({ ...one, path: fieldOf(one.path, serials) })) }
  }
  const result = await issueCertificates(actor, input.data, new Date())
  if (!result.ok) return wrongNumbers(result, await currentTranslator(), form)
  return redirect(`/school/cohorts/${input.data.cohortId}/graduation/certificates?issued=${result.value.issued}`)
}

/** `serials.3.serialNumber` is the field of the fourth person. */
function fieldOf(path: string, serials: readonly { traineeId: string }[]): string {
  const place = /^serials\.(\d+)/.exec(path)?.[1]
  return place ? `serial-${serials[Number(place)]?.traineeId ?? ''}` : path
}

function wrongNumbers(result: Failure<IssueError>, t: Translate, form: FormData): FormState {
  const faults = result.details['faults']
  if (!isFaults(faults)) return refusedBy('graduation', result, t, form)
  return rejected(t('graduation.errors.numbers_wrong'), form, faults.map(({ traineeId, serial, registered }) => (
    { path: `serial-${traineeId}`, code: result.error, message: t(`graduation.errors.${result.error}`, { serial, registered }) })))
}

const isFaults = (value: unknown): value is readonly NumberFault[] => Array.isArray(value)

/** Records a revocation and leads to the certificate. */
export async function revokeCertificateAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = revocationForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await revokeCertificate(actor, input.data, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  return redirect(`/school/certificates/${result.value.id}?did=revoked`)
}

/** Reissues a certificate and leads to the new one. */
export async function reissueCertificateAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = reissueForm.safeParse(written(form))
  if (!input.success) return invalid(input.error, form)
  const result = await reissueCertificate(actor, input.data, new Date())
  if (!result.ok) return refusedBy('graduation', result, await currentTranslator(), form)
  return redirect(`/school/certificates/${result.value.id}?did=reissued`)
}
