'use client'

import { useActionState } from 'react'
import { SelectField, type Option } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { revealNumberAction, type Revealed } from '@/lib/enrolment/desk/actions'

type RevealNumberProps = {
  nominationId: string
  reasons: readonly Option[]
  labels: { show: string; why: string; choose: string; pending: string; recorded: string }
  /** The covered number, as the server wrote it. */
  children: React.ReactNode
}

const hidden: Revealed = { message: null, errors: [], values: {}, number: null }

/** The covered number; in full in the answer to a reason, and gone with the page. */
export function RevealNumber({ nominationId, reasons, labels, children }: RevealNumberProps) {
  const [state, submit] = useActionState(revealNumberAction, hidden)
  if (state.number) return <span role="status"><b className="nowrap">{state.number}</b> <span className="sub">{labels.recorded}</span></span>
  const error = state.message ?? state.errors[0]?.message
  return (
    <>
      {children}
      <details className="not-print">
        <summary>{labels.show}</summary>
        <form action={submit} className="fields">
          <input type="hidden" name="nominationId" value={nominationId} />
          <SelectField name="reason" label={labels.why} placeholder={labels.choose} options={reasons} error={error} />
          <SubmitButton small tone="second" pendingLabel={labels.pending}>{labels.show}</SubmitButton>
        </form>
      </details>
    </>
  )
}
