import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Emblem } from '../emblem'
import { Link } from '../link'

export type Issuer = {
  /** "Tỉnh ủy"; set in capitals. */
  parent?: string | undefined
  /** "Trường Chính trị tỉnh" */
  name: string
  href: string
}

/** The head of an official paper: who issues it, then what a person can do from everywhere. */
export function Masthead({ issuer, full, children }: { issuer: Issuer; full?: boolean | undefined; children?: ReactNode }) {
  return (
    <header className="masthead-frame">
      <div className="seal-band" />
      <div className="masthead">
        <div className={classNames('masthead-row', full && 'masthead-full')}>
          <Link className="issuer" href={issuer.href}>
            <Emblem />
            <span className="issuer-lines" lang="vi">
              {issuer.parent && <span className="issuer-parent">{issuer.parent}</span>}
              <span className="issuer-name">{issuer.name}</span>
            </span>
          </Link>
          {children}
        </div>
      </div>
    </header>
  )
}
