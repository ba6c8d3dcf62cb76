'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** Opens without script; with it, Esc and a visit to another page close it. */
export function PhoneMenu({ button, children }: { button: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [path])
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [])
  return (
    <details className="phone-menu only-phone" ref={menu}>
      <summary className="head-button">{button}</summary>
      {children}
    </details>
  )
}
