import type { ReactNode } from 'react'
import { Button } from '../button'
import { Icon } from '../icon'
import { Link } from '../link'

type FilterBarProps = {
  /** Default: the page itself, in its language. */
  action?: string | undefined
  label: string
  submitLabel: string
  /** Parameters to keep: the order. Empty ones are left out. */
  keep?: Readonly<Record<string, string | undefined>> | undefined
  /** Stands beside the filters: a link to the export. */
  aside?: ReactNode
  /** Fields of the kit. */
  children: ReactNode
}

/** A GET form: the state of the list is its address. */
export function FilterBar({ action, label, submitLabel, keep = {}, aside, children }: FilterBarProps) {
  return (
    <form className="filters" action={action} role="search" aria-label={label}>
      {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <Button tone="second" small>{submitLabel}</Button>
      {aside}
    </form>
  )
}

type FilterChipsProps = {
  label: string
  /** "Cơ quan: Sở Tài chính"; the address is the list without it; `removeLabel` is read before the text: "Bỏ lọc". */
  chips: readonly { label: string; href: string }[]
  removeLabel: string
  clear: { label: string; href: string }
}

/** What the list is narrowed to; nothing when it is not. */
export function FilterChips({ label, chips, removeLabel, clear }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <nav className="chips" aria-label={label}>
      {chips.map((chip) => (
        <Link key={chip.label} className="chip" href={chip.href} prefetch={false}>
          <span className="sr-only">{removeLabel} </span>
          {chip.label}
          <Icon name="cross" />
        </Link>
      ))}
      <Link href={clear.href} prefetch={false}>{clear.label}</Link>
    </nav>
  )
}
