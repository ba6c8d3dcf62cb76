'use client'

import { useEffect } from 'react'

/** Alt with a key presses a button of the page's form by its value, so that whoever writes a whole class need not leave the keyboard. */
export function DraftKeys({ keys }: { keys: Readonly<Record<string, string>> }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const value = event.altKey ? keys[event.code] : undefined
      const button = value && document.querySelector<HTMLButtonElement>(`form button[name="then"][value="${value}"]`)
      if (!button) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
  return null
}
