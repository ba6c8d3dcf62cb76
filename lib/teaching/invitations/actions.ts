'use server'

import { cookies } from 'next/headers'
import { currentActor, cookieOptions, hatCookie, requireActor, sessionCookie } from '../../access/session'
import { sealSession } from '../../access/session-token'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import { invalid, rejected, type FormState } from '../../web/form-state'
import { acceptInvitation } from './commands/accept-invitation'
import { addTraineeRole } from './commands/add-trainee-role'
import { inviteClass, inviteTrainee } from './commands/invite-trainee'
import { revokeInvitation } from './commands/revoke-invitation'
import { acceptForm, inviteAllForm, inviteForm, revokeForm, roleForm } from './schema'

async function refusal({ error, details }: { error: string; details: Readonly<Record<string, unknown>> }, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`teaching.invitations.errors.${error}`)
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

export async function inviteTraineeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = inviteForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inviteTrainee(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/trainees/${input.data.traineeId}?did=invited`) : refusal(result, form)
}

export async function inviteClassAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = inviteAllForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await inviteClass(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${input.data.cohortId}/trainees/invitations?did=invited`) : refusal(result, form)
}

export async function revokeInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = revokeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await revokeInvitation(actor, input.data, new Date())
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/trainees/${result.value.traineeId}?did=revoked`) : refusal(result, form)
}

export async function addTraineeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = roleForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await addTraineeRole(actor, input.data)
  return result.ok ? redirect(`/school/cohorts/${result.value.cohortId}/trainees/${input.data.traineeId}?did=role`) : refusal(result, form)
}

/** Makes the account, signs in with it and leads to the trainee's workspace. */
export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const input = acceptForm.safeParse(Object.fromEntries(form))
  if (!input.success) return invalid(input.error, form)
  const result = await acceptInvitation(await currentActor(), input.data, new Date())
  if (!result.ok) return refusal(result.error === 'email_taken' ? { ...result, details: { field: 'email' } } : result, form)
  const jar = await cookies()
  jar.set(sessionCookie, await sealSession(result.value), cookieOptions)
  jar.delete(hatCookie)
  return redirect('/workspace')
}
