import type { ReactNode } from 'react'
import { keepWordsIn } from '../keep-words'

type SectionProps = {
  /** Must be unique on the page: the heading's id. */
  id: string
  title: ReactNode
  /** One link or line at the right of the heading. */
  aside?: ReactNode
  children: ReactNode
}

export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{keepWordsIn(title)}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
