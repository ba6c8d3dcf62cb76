'use client'

import { useActionState, useEffect } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/web/form-state'
import { faultLine } from './fault-line'
import { OneField, type FormField } from './form-field'

export type FormButton = { label: string; pending?: string; tone?: 'primary' | 'second' | 'danger' | 'danger-solid'; name?: string; value?: string }

type ActionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** From top to bottom; those in a list of their own stand side by side. */
  fields: readonly (FormField | readonly FormField[])[]
  hidden?: Readonly<Record<string, string | readonly string[]>>
  buttons: readonly FormButton[]
  /** "Chưa ghi được" above the reasons, `{count}` in it is how many; `prefix` ("Lỗi:") goes before the title of the page. */
  labels: { wrong: string; prefix: string }
  /** One line above the fields. */
  lead?: string
  /** Before the ids of its fields, where a page has several forms with fields of one name. */
  scope?: string
}

const empty: FormState = { message: null, errors: [], values: {} }

/** A form whose answer comes back into it: every reason on top, each fault at its field, what was typed kept. Works without script. */
export function ActionForm({ action, fields, hidden = {}, buttons, labels, lead, scope }: ActionFormProps) {
  const [state, submit] = useActionState(action, empty)
  const rows = fields.map((row) => [row].flat())
  const idOf = (name: string) => (scope ? `${scope}-${name}` : name)
  const errors = reasonsOf(state, rows.flat()).map(({ field, text }) => (field && rows.flat().some(({ name }) => name === field) ? { field: idOf(field), text } : { text, ...(field ? { field } : {}) }))
  const wrong = errors.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(labels.prefix)) document.title = `${labels.prefix} ${document.title}`
  }, [wrong, labels.prefix])
  const faultOf = (name: string) => state.errors.find(({ path }) => nameIn(path) === name)?.message
  return (
    <form action={submit} className="fields group" noValidate>
      {wrong && <ErrorSummary title={labels.wrong.replace('{count}', String(errors.length))} errors={errors} />}
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values].flat().map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />))}
      {lead && <p className="text-sm text-soft">{lead}</p>}
      {rows.map((row) => (
        <div key={row[0]?.name} className={row.length > 1 ? 'field-pair' : row[0]?.when}>
          {row.map((field) => <OneField key={field.name} field={field} id={idOf(field.name)} value={wrong ? (state.values[field.name] ?? '') : (field.value ?? '')} error={faultOf(field.name)} />)}
        </div>
      ))}
      <div className="actions">
        {buttons.map(({ label, pending = label, ...button }) => <SubmitButton key={label} pendingLabel={pending} {...button}>{label}</SubmitButton>)}
      </div>
    </form>
  )
}

/** A fault may lie inside a field's value: `pick.0` is one of `pick`. */
const nameIn = (path: string): string => path.split('.')[0] ?? ''

/** What refuses the whole form, then the first reason of each field under its name: "Nhập nội dung này" alone would not say which. */
function reasonsOf({ message, errors }: FormState, fields: readonly FormField[]): { field?: string; text: string }[] {
  const first = new Map(errors.toReversed().map((fault) => [nameIn(fault.path), fault]))
  const known = fields.flatMap((field) => {
    const fault = first.get(field.name)
    return fault ? [{ field: field.name, text: faultLine(field, fault) }] : []
  })
  // What no field here shows is a finding, which stands on the page by its name, or a reason without a place.
  const others = [...first].filter(([name]) => !fields.some((field) => field.name === name))
    .map(([name, { message: text }]) => (name.startsWith('finding-') ? { field: name, text } : { text }))
  const told = message === null || [...first.values()].some((fault) => fault.message === message)
  return [...(told ? [] : [{ text: message }]), ...known, ...others]
}
