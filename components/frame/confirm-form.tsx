'use client'

import { useActionState, type ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import type { FormState } from '@/lib/web/form-state'

type ConfirmFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  /** What is decided on: a list to tick, for instance. */
  matter?: ReactNode
  /** "Chưa gửi được, còn {count} điểm cần xử lý" with its hole left open. */
  summary: string
  /** The buttons. */
  children: ReactNode
}

const untouched: FormState = { message: null, errors: [], values: {} }

/** One decision without fields: what refuses it comes back above the buttons. */
export function ConfirmForm({ action, hidden, matter, summary, children }: ConfirmFormProps) {
  const [{ message, errors }, submit] = useActionState(action, untouched)
  const listed = errors.length > 0 ? errors.map((one) => ({ field: one.path, text: one.message })) : message ? [{ text: message }] : []
  return (
    <form action={submit} className="stack">
      <ErrorSummary title={summary.replace('{count}', String(listed.length))} errors={listed} />
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {matter}
      <div className="actions">{children}</div>
    </form>
  )
}
