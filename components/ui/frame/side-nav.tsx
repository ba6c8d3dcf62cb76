import type { ReactNode } from 'react'
import { keepWords } from '../keep-words'
import { NavEntry } from './nav-entry'

export type NavItem = {
  label: string
  href: string
  /** Only where work waits. */
  count?: number | undefined
}

export type NavGroup = {
  key: string
  title?: string | undefined
  items: readonly NavItem[]
}

type SideNavProps = {
  label: string
  groups: readonly NavGroup[]
  /** Read after a count: "mục chờ". */
  countLabel?: string | undefined
  className?: string | undefined
  children?: ReactNode
}

/** Groups of links; the current one is marked by the address. */
export function SideNav({ label, groups, countLabel, className = '', children }: SideNavProps) {
  const among = groups.flatMap((group) => group.items.map((item) => item.href))
  return (
    <nav className={`side ${className}`} aria-label={label}>
      {groups.map((group) => (
        <div key={group.key}>
          {group.title && <p className="side-title">{group.title}</p>}
          <ul aria-label={group.title}>
            {group.items.map((item) => (
              <li key={item.href}>
                <NavEntry className="side-link" href={item.href} among={among}>
                  {keepWords(item.label)}
                  {item.count ? <span className="count">{item.count}<span className="sr-only"> {countLabel}</span></span> : null}
                </NavEntry>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {children}
    </nav>
  )
}
