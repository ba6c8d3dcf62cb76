'use client'

import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { ButtonContent, type ButtonLook, buttonClass } from './button'

type SubmitButtonProps = ButtonLook & {
  /** Stands in the button while the answer is awaited: "Đang gửi…". */
  pendingLabel: string
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
}

/** Shows that the form is on its way and ignores a second press. */
export function SubmitButton({ pendingLabel, name, value, form, tone, small, block, icon, iconAfter, children }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  const ignoreWhilePending = (event: MouseEvent) => pending && event.preventDefault()
  return (
    <button
      type="submit"
      className={buttonClass({ tone, small, block })}
      aria-disabled={pending || undefined}
      onClick={ignoreWhilePending}
      {...{ name, value, form }}
    >
      {pending ? pendingLabel : <ButtonContent {...{ icon, iconAfter, children }} />}
    </button>
  )
}
