'use client'

import { useActionState, useEffect } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { CheckGroup, RadioGroup, type Choice } from '@/components/ui/form/choice-fields'
import { DateField } from '@/components/ui/form/date-field'
import { SelectField, type Option } from '@/components/ui/form/select-field'
import { TextAreaField } from '@/components/ui/form/text-area-field'
import { TextField } from '@/components/ui/form/text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/web/form-state'

type Common = { name: string; label: string; hint?: string; mark?: string; value?: string; /** A class that hides the field until it is wanted. */ when?: string }
export type FormField =
  | (Common & { kind: 'text' | 'email'; width?: 'short' | 'medium' | 'full'; numeric?: boolean })
  | (Common & { kind: 'area' | 'date' })
  | (Common & { kind: 'select'; options: readonly Option[]; placeholder?: string })
  /** Several boxes: `value` joins what is ticked with commas. */
  | (Common & { kind: 'radio' | 'checks'; choices: readonly Choice[] })

export type FormButton = { label: string; pending: string; tone?: 'primary' | 'second' | 'danger' | 'danger-solid'; name?: string; value?: string }

type ActionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: readonly FormField[]
  hidden?: Readonly<Record<string, string | readonly string[]>>
  buttons: readonly FormButton[]
  /** "Chưa ghi được" above the reasons; `prefix` ("Lỗi:") goes before the title of the page. */
  labels: { wrong: string; prefix: string }
}

const empty: FormState = { message: null, errors: [], values: {} }

/** A form whose answer comes back into it: every reason on top, each fault at its field, what was typed kept. Works without script. */
export function ActionForm({ action, fields, hidden = {}, buttons, labels }: ActionFormProps) {
  const [state, submit] = useActionState(action, empty)
  const errors = [...(state.message ? [{ text: state.message }] : []), ...reasonsOf(state, fields)]
  const wrong = errors.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(labels.prefix)) document.title = `${labels.prefix} ${document.title}`
  }, [wrong, labels.prefix])
  return (
    <form action={submit} className="fields group" noValidate>
      {wrong && <ErrorSummary title={labels.wrong} errors={errors} />}
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values].flat().map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />))}
      {fields.map((field) => (
        <div key={field.name} className={field.when}>
          <OneField field={field} value={wrong ? (state.values[field.name] ?? '') : (field.value ?? '')} error={state.errors.find(({ path }) => path.split('.')[0] === field.name)?.message} />
        </div>
      ))}
      <div className="actions">
        {buttons.map(({ label, pending, ...button }) => <SubmitButton key={label} pendingLabel={pending} {...button}>{label}</SubmitButton>)}
      </div>
    </form>
  )
}

/** The first reason of each field, under its name: "Nhập nội dung này" alone would not say which. */
function reasonsOf({ errors }: FormState, fields: readonly FormField[]) {
  const first = new Map(errors.toReversed().map(({ path, message }) => [path.split('.')[0] ?? '', message]))
  const ordered = [...fields.map(({ name, label }) => ({ name, label })), ...[...first.keys()].filter((name) => !fields.some((field) => field.name === name)).map((name) => ({ name, label: '' }))]
  return ordered.flatMap(({ name, label }) => {
    const message = first.get(name)
    if (!message) return []
    return label ? [{ field: name, text: `${label}: ${message}` }] : [{ text: message }]
  })
}

function OneField({ field, value, error }: { field: FormField; value: string; error: string | undefined }) {
  const { name, label, hint, mark } = field
  const common = { name, label, hint, mark, error }
  switch (field.kind) {
    case 'text': return <TextField {...common} width={field.width} inputMode={field.numeric ? 'numeric' : undefined} defaultValue={value} autoComplete="off" />
    case 'email': return <TextField {...common} type="email" defaultValue={value} autoComplete="off" />
    case 'area': return <TextAreaField {...common} rows={3} defaultValue={value} maxLength={500} />
    case 'date': return <DateField {...common} defaultValue={value} />
    case 'select': return <SelectField {...common} options={field.options} placeholder={field.placeholder} defaultValue={value} />
    case 'radio': return <RadioGroup {...common} choices={field.choices} defaultValue={value} />
    case 'checks': return <CheckGroup {...common} choices={field.choices} defaultValues={value.split(',')} />
  }
}
