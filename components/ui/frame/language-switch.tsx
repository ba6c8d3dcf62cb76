'use client'

import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import { withoutLanguage } from './address'

type Language = {
  code: string
  /** The language's own name. */
  name: string
  /** Before the path: "" for the default. */
  prefix: string
}

const keepQuery = (event: MouseEvent<HTMLAnchorElement>) => {
  event.currentTarget.search = window.location.search
}

/** The same page in the other language; a whole new document, for its language changes. */
export function LanguageSwitch({ label, languages, current }: { label: string; languages: readonly Language[]; current: string }) {
  const path = withoutLanguage(usePathname())
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {languages.map(({ code, name, prefix }) => (
          <li key={code} lang={code}>
            {code === current
              ? <span aria-current="true">{name}</span>
              : <a href={`${prefix}${path === '/' && prefix ? '' : path}`} hrefLang={code} onClick={keepQuery}>{name}</a>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
