'use client'

import type { ChangeEvent } from 'react'
import { describedBy, Field, type FieldProps, inputClass } from './field'

type FileFieldProps = FieldProps & {
  /** Endings that the chooser offers; the receiver decides by the content. */
  accept: string
  /** The message may hold `{file}` for the name of the file. */
  most: { bytes: number; message: string }
}

/** One file. Where scripts run, a file that is too large is told before it is sent. */
export function FileField({ accept, most, label, hint, error, mark, id, name }: FileFieldProps) {
  const field = { label, hint, error, mark, id, name }
  const weigh = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    currentTarget.setCustomValidity(file && file.size > most.bytes ? most.message.replace('{file}', file.name) : '')
    currentTarget.reportValidity()
  }
  return (
    <Field {...field}>
      <input type="file" className={inputClass()} accept={accept} required onChange={weigh} {...describedBy(field)} />
    </Field>
  )
}
