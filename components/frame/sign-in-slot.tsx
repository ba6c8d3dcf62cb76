'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'

let asking: Promise<string | null> | null = null

/** The slot stands twice, in the head and in the phone's menu: both wait for one answer. */
function askName(): Promise<string | null> {
  asking ??= fetch('/api/me')
    // A refusal is read too: a body nobody reads keeps its connection.
    .then((answer) => answer.json())
    .then((me: { name?: string }) => me.name ?? null, () => null)
    .finally(() => { asking = null })
  return asking
}

/** Public pages are the same for everyone: who is signed in is asked once the page is there. The way in stands until then, and without script. */
export function SignInSlot({ workspace, className, children }: { workspace: string; className: string; children: ReactNode }) {
  const [name, setName] = useState<string | null>(null)
  // The frame stays from page to page: whoever signs out on one of them is asked about anew on the next.
  const path = usePathname()
  useEffect(() => {
    let here = true
    void askName().then((found) => { if (here) setName(found) })
    return () => { here = false }
  }, [path])
  return name ? <a className={className} href={workspace}><span className="max-w-44 truncate">{name}</span></a> : children
}
