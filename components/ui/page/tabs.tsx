import { keepWords } from '../keep-words'
import { Link } from '../link'

export type Tab = { label: string; href: string; current?: boolean | undefined; count?: string | number | undefined }

/** Real pages with their own address, not widgets. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} className="tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {keepWords(tab.label)}
          {tab.count !== undefined && <> ({tab.count})</>}
        </Link>
      ))}
    </nav>
  )
}
