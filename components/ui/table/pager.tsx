import type { ReactNode } from 'react'
import { ButtonLink } from '../button-link'
import { PanelBar } from '../page/panel'

type PagerProps = {
  /** Name of the navigation: "Trang". */
  label: string
  /** "Hiện 10 trong 56 đồng chí, xếp theo tên." */
  text: ReactNode
  previous?: { href: string; label: string } | undefined
  next?: { href: string; label: string } | undefined
}

/** Paging by key: no page numbers. */
export function Pager({ label, text, previous, next }: PagerProps) {
  return (
    <PanelBar side="bottom">
      <p>{text}</p>
      {(previous ?? next) && (
        <nav className="pager" aria-label={label}>
          {previous && <ButtonLink tone="second" small icon="arrow-left" rel="prev" href={previous.href}>{previous.label}</ButtonLink>}
          {next && <ButtonLink tone="second" small iconAfter="arrow-right" rel="next" href={next.href}>{next.label}</ButtonLink>}
        </nav>
      )}
    </PanelBar>
  )
}
