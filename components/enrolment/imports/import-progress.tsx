'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId } from 'react'
import { Note } from '@/components/ui/page/note'

type ImportProgressProps = {
  title: string
  done: number
  /** None while it is not known how many there are. */
  rows: number
  text: string
  /** Read out whenever it changes. */
  spoken: string
  link: string
}

/** How far a list is read; looks again by itself while somebody looks at it, and without script by its link. */
export function ImportProgress({ title, done, rows, text, spoken, link }: ImportProgressProps) {
  const router = useRouter()
  const id = useId()
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) router.refresh() }, 1_500)
    return () => { clearInterval(timer) }
  }, [router])
  return (
    <Note>
      <p id={id} className="font-semibold">{title}</p>
      <progress className="progress" aria-labelledby={id} {...(rows > 0 ? { value: done, max: rows } : {})} />
      <p>{text} <a href="?">{link}</a></p>
      <p className="sr-only" role="status">{spoken}</p>
    </Note>
  )
}
