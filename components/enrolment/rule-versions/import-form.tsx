'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { FileField } from '@/components/ui/form/file-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/web/form-state'

type ImportFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  most: number
  words: { file: string; hint: string; tooLarge: string; submit: string; pending: string; wrong: string }
}

const untouched: FormState = { message: null, errors: [], values: {} }

/** One file; every error in it comes back as a line of its own. Works without script. */
export function ImportForm({ action, most, words }: ImportFormProps) {
  const [{ message, errors }, submit] = useActionState(action, untouched)
  const ofField = errors.find(({ path }) => path === 'file')
  const lines = errors.length > 0 ? errors.map((one) => ({ text: one.message, ...(one.path === 'file' ? { field: 'file' } : {}) })) : message ? [{ text: message }] : []
  return (
    <form action={submit} className="fields group" noValidate>
      <ErrorSummary title={words.wrong.replace('{count}', String(lines.length))} errors={lines} />
      <FileField name="file" label={words.file} hint={words.hint} error={ofField?.message} accept=".json,application/json" most={{ bytes: most, message: words.tooLarge }} />
      <div className="actions"><SubmitButton pendingLabel={words.pending}>{words.submit}</SubmitButton></div>
    </form>
  )
}
