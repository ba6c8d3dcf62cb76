'use client'

import { useActionState } from 'react'
import { CheckGroup } from '@/components/ui/form/choice-fields'
import { DateField } from '@/components/ui/form/date-field'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SelectField, type Option } from '@/components/ui/form/select-field'
import { TextAreaField } from '@/components/ui/form/text-area-field'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/web/form-state'

/** One field of a form that the server describes; `value` is what stands in it before anybody types. */
export type FieldSpec = { name: string; label: string; value?: string | undefined; hint?: string | undefined } & (
  | { kind: 'text' | 'date' | 'number' } | { kind: 'area'; rows?: number } | { kind: 'select'; options: readonly Option[]; placeholder?: string } | { kind: 'checks'; options: readonly { value: string; label: string }[] })
export type FieldSet = { legend?: string | undefined; fields: readonly FieldSpec[] }

type SpecFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  sets: readonly FieldSet[]
  words: { submit: string; submitting: string; failed: string }
  tone?: 'second' | undefined
}

/** A form whose fields the page describes. Works without script; what was typed comes back with the reasons. `failed` holds {count}. */
export function SpecForm({ action, hidden, sets, words, tone }: SpecFormProps) {
  const [state, send] = useActionState(action, { message: null, errors: [], values: {} })
  const typed = Object.keys(state.values).length > 0
  const known = new Set(sets.flatMap(({ fields }) => fields.map(({ name }) => name)))
  const errors = state.errors.map(({ path, message }) => ({ ...(known.has(path) ? { field: path } : {}), text: message }))
  const all = errors.length === 0 && state.message ? [{ text: state.message }] : errors
  const valueOf = ({ name, value }: FieldSpec) => (typed ? (state.values[name] ?? '') : value)
  return (
    <>
      <ErrorSummary title={words.failed.replace('{count}', String(all.length))} errors={all} />
      <form action={send} className="fields" noValidate>
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {sets.map(({ legend, fields }, place) => {
          const inner = fields.map((field) => <SpecField key={field.name} field={field} value={valueOf(field)} error={state.errors.find(({ path }) => path === field.name)?.message} />)
          return legend === undefined ? inner : <fieldset key={legend + String(place)} className="fields"><legend className="font-semibold">{legend}</legend>{inner}</fieldset>
        })}
        <div className="actions"><SubmitButton pendingLabel={words.submitting} {...(tone ? { tone } : {})}>{words.submit}</SubmitButton></div>
      </form>
    </>
  )
}

function SpecField({ field, value, error }: { field: FieldSpec; value: string | undefined; error: string | undefined }) {
  const { name, label, hint } = field
  const common = { name, label, hint, error }
  switch (field.kind) {
    case 'text': return <TextField {...common} defaultValue={value} />
    case 'number': return <TextField {...common} defaultValue={value} width="short" inputMode="numeric" />
    case 'date': return <DateField {...common} defaultValue={value} />
    case 'area': return <TextAreaField {...common} defaultValue={value} rows={field.rows} />
    case 'select': return <SelectField {...common} defaultValue={value} options={field.options} placeholder={field.placeholder} width="medium" />
    case 'checks': return <CheckGroup {...common} choices={field.options} defaultValues={(value ?? '').split(',')} />
  }
}
