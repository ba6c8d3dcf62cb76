'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { currentAddress } from './address'

type NavEntryProps = {
  href: string
  /** Addresses of all entries of the menu, so that only the nearest is current. */
  among: readonly string[]
  current: ReactNode
  other: ReactNode
}

/** Layouts do not know the page that they frame: the server renders both forms of a link, the address chooses. */
export function NavEntry({ href, among, current, other }: NavEntryProps) {
  return currentAddress(usePathname(), among) === href ? current : other
}
