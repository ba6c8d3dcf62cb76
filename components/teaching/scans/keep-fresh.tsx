'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks the server for the page anew every so many seconds, while somebody looks at it. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) router.refresh() }, seconds * 1000)
    return () => { clearInterval(timer) }
  }, [router, seconds])
  return null
}
