'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { PasswordField } from '@/components/ui/form/password-field'
import { TextField } from '@/components/ui/form/text-field'
import { PendingButton } from '@/components/ui/pending-button'
import { signInAction } from '@/lib/access/actions'

type Labels = Readonly<Record<'title' | 'pageTitle' | 'email' | 'password' | 'emailMissing' | 'passwordMissing' | 'showPassword' | 'submit' | 'submitting' | 'errorTitle' | 'errorPrefix', string>>
type SignInFormProps = {
  labels: Labels; email?: string | undefined; password?: string | undefined
  /** Where to go after signing in, of who was on the way somewhere. */
  back?: string | undefined
}

const nothing = { message: null, errors: [], values: {} }

/** Works without script; with it the faults come back in place. */
export function SignInForm({ labels, email, password, back }: SignInFormProps) {
  const [state, action] = useActionState(signInAction, nothing)
  const failed = state.message !== null || state.errors.length > 0
  const faults = state.errors.map(({ path, code, message }) => ({ field: path, text: code === 'required' ? missing(path, labels) : message }))
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text
  const reasons = [...(state.message ? [{ text: state.message }] : []), ...faults]
  return (
    <>
      <title>{failed ? `${labels.errorPrefix} ${labels.pageTitle}` : labels.pageTitle}</title>
      <ErrorSummary title={labels.errorTitle} errors={reasons} />
      <h1>{labels.title}</h1>
      <form className="fields" action={action} noValidate>
        <TextField
          name="email" type="email" label={labels.email} error={errorOf('email')} defaultValue={state.values.email ?? email}
          autoComplete="username" inputMode="email" spellCheck={false} maxLength={200}
        />
        <PasswordField
          name="password" label={labels.password} error={errorOf('password')} defaultValue={password}
          autoComplete="current-password" showLabel={labels.showPassword}
        />
        {back && <input type="hidden" name="to" value={back} />}
        <PendingButton className="button" pendingLabel={labels.submitting}>{labels.submit}</PendingButton>
      </form>
    </>
  )
}

const missing = (path: string, labels: Labels): string => (path === 'password' ? labels.passwordMissing : labels.emailMissing)
