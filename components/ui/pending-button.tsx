'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

type PendingButtonProps = {
  className: string
  pendingLabel: string
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  children: ReactNode
}

/** The part of SubmitButton that the browser runs; signs and classes stay on the server. */
export function PendingButton({ pendingLabel, children, ...button }: PendingButtonProps) {
  const { pending } = useFormStatus()
  const ignoreWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <button type="submit" aria-disabled={pending || undefined} onClick={ignoreWhilePending} {...button}>
      {pending ? pendingLabel : children}
    </button>
  )
}
