'use client'

import type { ChangeEvent } from 'react'
import { describedBy, Field, type FieldProps, inputClass } from './field'

type FileFieldProps = FieldProps & {
  /** Endings that the chooser offers; the receiver decides by the content. */
  accept: string
  most: { bytes: number; message: string }
}

/** One file. Where scripts run, a file that is too large is told before it is sent. */
export function FileField({ accept, most, label, hint, error, mark, id, name }: FileFieldProps) {
  const field = { label, hint, error, mark, id, name }
  const weigh = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    currentTarget.setCustomValidity((currentTarget.files?.[0]?.size ?? 0) > most.bytes ? most.message : '')
    currentTarget.reportValidity()
  }
  return (
    <Field {...field}>
      <input type="file" className={inputClass()} accept={accept} required onChange={weigh} {...describedBy(field)} />
    </Field>
  )
}
