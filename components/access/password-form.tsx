'use client'

import { useActionState } from 'react'
import { faultLine } from '@/components/frame/fault-line'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { PasswordField } from '@/components/ui/form/password-field'
import { PendingButton } from '@/components/ui/pending-button'
import { changePasswordAction } from '@/lib/access/actions'

type Labels = Readonly<Record<'passwordNow' | 'passwordNew' | 'passwordHint' | 'showPassword' | 'submit' | 'submitting' | 'wrong', string>>

const nothing = { message: null, errors: [], values: {} }

/** Present and new password; works without script. Passwords are never put back into the form. */
export function PasswordForm({ labels }: { labels: Labels }) {
  const [state, action] = useActionState(changePasswordAction, nothing)
  const errorOf = (name: string) => state.errors.find(({ path }) => path === name)?.message
  const reasons = [...(state.message ? [{ text: state.message }] : []), ...state.errors.map((fault) => ({ field: fault.path, text: fault.missing ? faultLine({ label: fault.path === 'passwordNow' ? labels.passwordNow : labels.passwordNew, kind: 'text' }, fault) : fault.message }))]
  return (
    <form className="fields" action={action} noValidate>
      <ErrorSummary title={labels.wrong} errors={reasons} />
      <PasswordField name="passwordNow" label={labels.passwordNow} error={errorOf('passwordNow')} autoComplete="current-password" showLabel={labels.showPassword} />
      <PasswordField
        name="passwordNew" label={labels.passwordNew} hint={labels.passwordHint} error={errorOf('passwordNew')}
        autoComplete="new-password" showLabel={labels.showPassword}
      />
      <div className="actions"><PendingButton className="button" pendingLabel={labels.submitting}>{labels.submit}</PendingButton></div>
    </form>
  )
}
