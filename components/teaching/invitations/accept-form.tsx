'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { PasswordField } from '@/components/ui/form/password-field'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { acceptInvitationAction } from '@/lib/teaching/invitations/actions'

type Labels = Readonly<Record<'email' | 'emailHint' | 'password' | 'passwordHint' | 'show' | 'submit' | 'pending' | 'wrong', string>>

const nothing = { message: null, errors: [], values: {} }

/** The trainee's own password, and the e-mail where the school did not know one; works without script. */
export function AcceptForm({ token, asksEmail, labels }: { token: string; asksEmail: boolean; labels: Labels }) {
  const [state, action] = useActionState(acceptInvitationAction, nothing)
  const errorOf = (name: string) => state.errors.find(({ path }) => path === name)?.message
  const told = state.message !== null && !state.errors.some(({ message }) => message === state.message) ? [{ text: state.message }] : []
  const reasons = [...told, ...state.errors.map(({ path, message }) => ({ field: path, text: message }))]
  return (
    <form className="fields" action={action} noValidate>
      {reasons.length > 0 && <ErrorSummary title={labels.wrong} errors={reasons} />}
      <input type="hidden" name="token" value={token} />
      {asksEmail && <TextField name="email" type="email" label={labels.email} hint={labels.emailHint} error={errorOf('email')} defaultValue={state.values['email']} width="full" autoComplete="username" />}
      <PasswordField name="passwordNew" label={labels.password} hint={labels.passwordHint} error={errorOf('passwordNew')} autoComplete="new-password" showLabel={labels.show} />
      <div className="actions"><SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton></div>
    </form>
  )
}
