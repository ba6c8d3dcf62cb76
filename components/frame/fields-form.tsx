'use client'

import { useActionState, useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { RadioGroup, type Choice } from '@/components/ui/form/choice-fields'
import { DateField } from '@/components/ui/form/date-field'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SelectField, type Option } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import type { FormState } from '@/lib/web/form-state'

/** One field of a form, as plain words: what a server page may hand to the browser. */
export type FieldSpec = {
  name: string
  label: string
  hint?: string | undefined
  mark?: string | undefined
  value?: string | undefined
} & (
  | { kind: 'text'; width?: 'short' | 'medium' | 'full' | undefined; inputMode?: 'numeric' | undefined }
  | { kind: 'date' }
  | { kind: 'select'; options: readonly Option[]; placeholder?: string | undefined }
  | { kind: 'radio'; choices: readonly (Choice & { label: string; hint?: string })[] }
)

type FieldsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  /** Rows of one or two fields. */
  rows: readonly (readonly FieldSpec[])[]
  buttons: readonly { label: string; name?: string; value?: string; tone?: 'primary' | 'second' }[]
  /** "Chưa lưu được, còn {count} điểm cần xử lý" with its hole left open. */
  summary: string
  /** "Lỗi:" before the page's title. */
  errorPrefix: string
  /** One line above the fields. */
  lead?: string
}

const untouched: FormState = { message: null, errors: [], values: {} }

/** A form whose faults come back beside its fields, with what was typed; it works without script too. */
export function FieldsForm({ action, hidden, rows, buttons, summary, errorPrefix, lead }: FieldsFormProps) {
  const [state, submit, pending] = useActionState(action, untouched)
  const errors = summaryOf(state, rows.flat())
  useEffect(() => {
    if (errors.length > 0 && !document.title.startsWith(errorPrefix)) document.title = `${errorPrefix} ${document.title}`
  }, [errors.length, errorPrefix])
  return (
    <form action={submit} className="stack" noValidate>
      <ErrorSummary title={summary.replace('{count}', String(errors.length))} errors={errors} />
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {lead && <p className="text-sm text-soft">{lead}</p>}
      <div className="fields">
        {rows.map((row) => (
          <div key={row[0]?.name} className={row.length > 1 ? 'field-pair' : undefined}>
            {row.map((field) => <OneField key={field.name} field={field} state={state} />)}
          </div>
        ))}
      </div>
      <div className="actions">
        {buttons.map(({ label, ...button }) => <Button key={label} {...button} aria-disabled={pending || undefined}>{label}</Button>)}
      </div>
    </form>
  )
}

function OneField({ field, state }: { field: FieldSpec; state: FormState }) {
  const error = state.errors.find(({ path }) => path === field.name)?.message
  const defaultValue = state === untouched ? field.value : (state.values[field.name] ?? '')
  const common = { name: field.name, label: field.label, mark: field.mark, error, defaultValue, ...(field.hint ? { hint: field.hint } : {}) }
  switch (field.kind) {
    case 'text': return <TextField {...common} width={field.width} inputMode={field.inputMode} autoComplete="off" />
    case 'date': return <DateField {...common} />
    case 'select': return <SelectField {...common} options={field.options} placeholder={field.placeholder} />
    case 'radio': return <RadioGroup {...common} choices={field.choices} inRow />
  }
}

/** One fault a field, named by its label; a sentence for the whole form when no field has one. */
function summaryOf({ message, errors }: FormState, fields: readonly FieldSpec[]): { field?: string; text: string }[] {
  const first = errors.filter((one, index) => errors.findIndex(({ path }) => path === one.path) === index)
  const listed = first.map(({ path, message: text }) => {
    const label = fields.find(({ name }) => name === path)?.label
    return { field: path, text: label ? `${label}: ${text}` : text }
  })
  return message && listed.length === 0 ? [{ text: message }] : listed
}
