'use client'

import { useEffect, useState, type ReactNode } from 'react'

/** Public pages are the same for everyone: who is signed in is asked once the page is there. The way in stands until then, and without script. */
export function SignInSlot({ workspace, className, children }: { workspace: string; className: string; children: ReactNode }) {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    fetch('/api/me', { signal: gone.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((me: { name?: string } | null) => setName(me?.name ?? null), () => undefined)
    return () => gone.abort()
  }, [])
  return name ? <a className={className} href={workspace}>{name}</a> : children
}
