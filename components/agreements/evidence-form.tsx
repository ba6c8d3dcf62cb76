'use client'

import { useActionState } from 'react'
import { faultLine } from '@/components/frame/fault-line'
import { DateField } from '@/components/ui/form/date-field'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { recordEvidenceAction } from '@/lib/agreements/actions'

type EvidenceFormProps = {
  obligationId: string
  words: { number: string; numberHint: string; on: string; onHint: string; submit: string; submitting: string; failed: string }
}

/** Number and date of the paper. `failed` holds {count}. */
export function EvidenceForm({ obligationId, words }: EvidenceFormProps) {
  const [state, action] = useActionState(recordEvidenceAction, { message: null, errors: [], values: {} })
  const errors = state.errors.map((fault) => ({ field: fault.path, text: fault.missing ? faultLine({ label: fault.path === 'on' ? words.on : words.number, kind: 'text' }, fault) : fault.message }))
  const all = errors.length === 0 && state.message ? [{ text: state.message }] : errors
  const errorOf = (path: string) => state.errors.find((error) => error.path === path)?.message
  return (
    <>
      <ErrorSummary title={words.failed.replace('{count}', String(all.length))} errors={all} />
      <form action={action} className="fields" noValidate>
        <input type="hidden" name="obligationId" value={obligationId} />
        <TextField name="number" label={words.number} hint={words.numberHint} width="medium" error={errorOf('number')} defaultValue={state.values['number']} />
        <DateField name="on" label={words.on} hint={words.onHint} error={errorOf('on')} defaultValue={state.values['on']} />
        <div className="actions"><SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton></div>
      </form>
    </>
  )
}
