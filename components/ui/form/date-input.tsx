'use client'

import type { ComponentProps, FocusEvent } from 'react'
import { tidyDate } from './date-text'

const tidy = (event: FocusEvent<HTMLInputElement>) => {
  event.currentTarget.value = tidyDate(event.currentTarget.value)
}

/** Re-writes the day on leaving; without script it is sent as typed. */
export function DateInput(props: ComponentProps<'input'>) {
  return <input type="text" inputMode="numeric" autoComplete="off" onBlur={tidy} {...props} />
}
