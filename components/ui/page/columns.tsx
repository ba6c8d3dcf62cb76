import type { ReactNode } from 'react'
import { classNames } from '../class-names'

type ColumnsProps = {
  aside: ReactNode
  /** On a phone the aside comes first. */
  asideFirst?: boolean | undefined
  wideAside?: boolean | undefined
  /** The matter is a short form, and the aside takes the rest. */
  shortForm?: boolean | undefined
  children: ReactNode
}

/** The matter at the left, what helps to decide at the right; one column below 60rem. */
export function Columns({ aside, asideFirst, wideAside, shortForm, children }: ColumnsProps) {
  return (
    <div className={classNames('columns', wideAside && 'columns-wide-aside', shortForm && 'columns-short-form', asideFirst && 'columns-aside-first')}>
      <div className="stack-wide">{children}</div>
      <div className="columns-aside stack">{aside}</div>
    </div>
  )
}
