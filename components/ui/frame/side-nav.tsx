import type { ReactNode } from 'react'
import { Link } from '../link'
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
                <NavEntry href={item.href} among={among} current={<Entry item={item} countLabel={countLabel} current />} other={<Entry item={item} countLabel={countLabel} />} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {children}
    </nav>
  )
}

function Entry({ item, countLabel, current }: { item: NavItem; countLabel: string | undefined; current?: boolean }) {
  return (
    <Link className="side-link" href={item.href} aria-current={current ? 'page' : undefined}>
      {item.label}
      {item.count ? <span className="count">{item.count}<span className="sr-only"> {countLabel}</span></span> : null}
    </Link>
  )
}
