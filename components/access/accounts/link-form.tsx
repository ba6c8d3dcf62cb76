'use client'

import { useActionState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { issuePasswordLinkAction, type LinkState } from '@/lib/access/accounts/actions'

type LinkFormProps = { accountId: string; labels: Readonly<Record<'wrong' | 'submit' | 'pending' | 'done' | 'once' | 'address' | 'copy' | 'copied' | 'selected', string>> }

const untouched: LinkState = { message: null, errors: [], values: {} }

/** A button whose answer is a link to a new password, which is shown this once. Works without script. */
export function LinkForm({ accountId, labels }: LinkFormProps) {
  const [state, submit] = useActionState(issuePasswordLinkAction, untouched)
  if (state.issued) {
    return (
      <div className="stack-tight">
        <div role="status" className="stack-tight">
          <h3 className="panel-title">{labels.done}</h3>
          <p>{labels.once}</p>
          <p className="text-sm font-semibold">{labels.address}</p>
          <p className="break-all font-mono select-all" id="link-value" translate="no">{state.issued.address}</p>
        </div>
        <div className="actions"><CopyButton of="link-value" label={labels.copy} done={labels.copied} selected={labels.selected} /></div>
        <p className="text-sm">{state.issued.until}</p>
      </div>
    )
  }
  const reasons = state.message === null ? state.errors.map(({ message }) => ({ text: message })) : [{ text: state.message }]
  return (
    <form action={submit} className="fields" noValidate>
      <ErrorSummary title={labels.wrong} errors={reasons} />
      <input type="hidden" name="accountId" value={accountId} />
      <div className="actions"><SubmitButton tone="second" pendingLabel={labels.pending}>{labels.submit}</SubmitButton></div>
    </form>
  )
}
