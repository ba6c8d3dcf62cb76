import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { keepWordsIn } from '../keep-words'

type PanelProps = {
  /** `tight` for tables and lists, `key` for the one that carries the main action, `sheet` for a document with sections. */
  look?: 'plain' | 'tight' | 'key' | 'sheet' | undefined
  /** With a title the panel is a named section; `id` is then the heading's and must be unique. */
  title?: ReactNode
  id?: string | undefined
  headingLevel?: 2 | 3 | undefined
  /** At the right of the title. */
  aside?: ReactNode
  className?: string | undefined
  children?: ReactNode
}

export function Panel({ look = 'plain', title, id, headingLevel = 2, aside, className, children }: PanelProps) {
  const classes = classNames('panel', look !== 'plain' && `panel-${look}`, look !== 'tight' && 'stack', className)
  if (title === undefined) return <div className={classes} id={id}>{children}</div>
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const heading = <Heading id={id} className="panel-title">{keepWordsIn(title)}</Heading>
  return (
    <section className={classes} aria-labelledby={id}>
      {look === 'tight' || aside ? (
        <div className={look === 'tight' ? 'panel-bar panel-bar-top' : 'flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1'}>
          {heading}
          {aside}
        </div>
      ) : heading}
      {children}
    </section>
  )
}

/** The line above or below the matter of a tight panel: sums, legend, paging. */
export function PanelBar({ side = 'top', children }: { side?: 'top' | 'bottom' | undefined; children: ReactNode }) {
  return <div className={`panel-bar panel-bar-${side}`}>{children}</div>
}
