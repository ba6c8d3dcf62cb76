'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { PasswordField } from '@/components/ui/form/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { renewPasswordAction } from '@/lib/access/accounts/actions'

type Labels = Readonly<Record<'password' | 'passwordHint' | 'show' | 'submit' | 'pending' | 'wrong', string>>

const nothing = { message: null, errors: [], values: {} }

/** The holder's new password; works without script. */
export function RenewalForm({ token, labels }: { token: string; labels: Labels }) {
  const [state, action] = useActionState(renewPasswordAction, nothing)
  const reasons = [...(state.message ? [{ text: state.message }] : []), ...state.errors.map(({ path, message }) => ({ field: path, text: message }))]
  return (
    <form className="fields" action={action} noValidate>
      <ErrorSummary title={labels.wrong} errors={reasons} />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        name="passwordNew" label={labels.password} hint={labels.passwordHint} error={state.errors.find(({ path }) => path === 'passwordNew')?.message}
        autoComplete="new-password" showLabel={labels.show}
      />
      <div className="actions"><SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton></div>
    </form>
  )
}
