'use client'

import { useActionState } from 'react'
import { faultLine } from '@/components/frame/fault-line'
import { OneField, type FormField } from '@/components/frame/form-field'
import { CopyButton } from '@/components/ui/copy-button'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { Note } from '@/components/ui/page/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { issueKeyAction, type IssueState } from '@/lib/access/keys/actions'

type IssueFormProps = {
  /** The id of the key to be, drawn on the server. */
  id: string
  fields: readonly FormField[]
  labels: Readonly<Record<'wrong' | 'submit' | 'pending' | 'done' | 'value' | 'copy' | 'copied' | 'selected' | 'once' | 'until' | 'how', string>>
}

const untouched: IssueState = { message: null, errors: [], values: {} }

/** The form of a new key; its answer is the key, which is shown this once. Works without script. */
export function IssueForm({ id, fields, labels }: IssueFormProps) {
  const [state, submit] = useActionState(issueKeyAction, untouched)
  if (state.issued) return <Issued issued={state.issued} labels={labels} />
  const known = state.errors.map((fault) => ({ field: fault.path, text: faultLine(fields.find(({ name }) => name === fault.path) ?? { label: '', kind: 'text' }, fault) }))
  const reasons = state.message !== null && known.length === 0 ? [{ text: state.message }] : known
  return (
    <form action={submit} className="fields" noValidate>
      <ErrorSummary title={labels.wrong.replace('{count}', String(reasons.length))} errors={reasons} />
      <input type="hidden" name="id" value={id} />
      {fields.map((field) => (
        <OneField key={field.name} field={field} value={reasons.length > 0 ? (state.values[field.name] ?? '') : (field.value ?? '')} error={state.errors.find(({ path }) => path === field.name)?.message} />
      ))}
      <div className="actions"><SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton></div>
    </form>
  )
}

type IssuedProps = { issued: NonNullable<IssueState['issued']> } & Pick<IssueFormProps, 'labels'>

function Issued({ issued: { value, label, until }, labels }: IssuedProps) {
  return (
    <div className="stack-tight">
      <Note tone="good" live><h2 className="panel-title">{labels.done}</h2><p>{labels.once.replace('{label}', label)}</p></Note>
      <p className="text-sm font-semibold" id="key-label">{labels.value}</p>
      <p className="rounded-control border border-control bg-sunken p-3 break-all font-mono select-all" id="key-value" translate="no">{value}</p>
      <div className="actions"><CopyButton of="key-value" label={labels.copy} done={labels.copied} selected={labels.selected} /></div>
      <p className="text-sm">{labels.until.replace('{day}', until)} {labels.how}</p>
    </div>
  )
}
