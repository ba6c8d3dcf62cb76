'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { issueAccountAction, type IssueState } from '@/lib/teaching/roster/actions'

type AccountFormProps = {
  traineeId: string
  /** The account the person has already; then only the role is added. */
  ownEmail: string | null
  labels: { email: string; hint: string; submit: string; pending: string; wrong: string; issued: string; password: string; once: string; own: string }
}

const untouched: IssueState = { message: null, errors: [], values: {}, issued: null }

/** Issues the account and shows its first password, once. */
export function AccountForm({ traineeId, ownEmail, labels }: AccountFormProps) {
  const [state, submit] = useActionState(issueAccountAction, untouched)
  if (state.issued) {
    return (
      <div className="stack-tight" role="status">
        <h2>{labels.issued}</h2>
        <p>{labels.email}: <b>{state.issued.email}</b></p>
        {state.issued.password ? <><p>{labels.password}: <b className="nowrap text-xl">{state.issued.password}</b></p><p>{labels.once}</p></> : <p>{labels.own}</p>}
      </div>
    )
  }
  const errors = [...(state.message ? [{ field: 'email', text: state.message }] : []), ...state.errors.map(({ path, message }) => ({ field: path, text: message }))]
  return (
    <form action={submit} className="fields" noValidate>
      {errors.length > 0 && <ErrorSummary title={labels.wrong} errors={errors} />}
      <input type="hidden" name="traineeId" value={traineeId} />
      {ownEmail
        ? <input type="hidden" name="email" value={ownEmail} />
        : <TextField name="email" type="email" label={labels.email} hint={labels.hint} defaultValue={state.values.email} error={errors[0]?.text} width="full" autoComplete="off" />}
      <div className="actions"><SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton></div>
    </form>
  )
}
