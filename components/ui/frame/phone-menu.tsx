'use client'

import { usePathname } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/** Opens without script; with it, Esc and a visit to another page close it. */
export function PhoneMenu({ button, children }: { button: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  useEffect(close, [path])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  return (
    <details className="phone-menu only-phone" ref={menu} onKeyDown={closeOnEscape}>
      <summary className="head-button">{button}</summary>
      {children}
    </details>
  )
}
