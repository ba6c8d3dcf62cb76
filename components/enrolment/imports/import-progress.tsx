'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Note } from '@/components/ui/page/note'

/** How far a list is read; looks again by itself, and without script by its link. */
export function ImportProgress({ text, label }: { text: string; label: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => { router.refresh() }, 1_500)
    return () => { clearInterval(timer) }
  }, [router])
  return <Note live><p>{text} <a href="?">{label}</a></p></Note>
}
