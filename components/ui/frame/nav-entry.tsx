'use client'

import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { currentAddress, inLanguageOf } from './address'

type NavEntryProps = {
  /** Without language. */
  href: string
  /** Addresses of all entries of the menu, so that only the nearest is current. */
  among: readonly string[]
  className: string
  children: ReactNode
}

/** Layouts do not know the page that they frame: the address of the page says which link is the current one, and in which language it leads. */
export function NavEntry({ href, among, className, children }: NavEntryProps) {
  const page = usePathname()
  return (
    <NextLink className={className} href={{ pathname: inLanguageOf(page, href) }} prefetch={false} aria-current={currentAddress(page, among) === href ? 'page' : undefined}>
      {children}
    </NextLink>
  )
}
