'use client'

import { useEffect, useRef, type ReactNode } from 'react'

const cellOf = (event: DragEvent) => (event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]') : null)

/**
 * Lets a lesson of the grid inside be dragged to another half-day: dropped there, its own page opens and says what the move would break.
 * Nothing is written by it, and the page of the lesson does the same by keyboard. `hint` is for those who can drag.
 */
export function LessonDrag({ hint, children }: { hint: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const listening = new AbortController()
    let [dragged, from, over]: [string | null, HTMLElement | null, HTMLElement | null] = [null, null, null]
    const mark = (cell: HTMLElement | null) => {
      over?.removeAttribute('data-over')
      over = cell
      over?.setAttribute('data-over', '')
    }
    const on = (type: 'dragstart' | 'dragover' | 'drop' | 'dragend', listener: (event: DragEvent) => void) => { element.addEventListener(type, listener, { signal: listening.signal }) }
    on('dragstart', (event) => {
      const card = event.target instanceof Element ? event.target.closest('a.lesson:not(.lesson-cancelled)') : null
      from = cellOf(event)
      dragged = from && card ? card.getAttribute('href') : null
    })
    on('dragover', (event) => {
      const cell = dragged ? cellOf(event) : null
      mark(cell === from ? null : cell)
      if (cell) event.preventDefault()
    })
    on('drop', (event) => {
      const [day, half] = over?.dataset['slot']?.split(' ') ?? []
      if (!dragged) return
      event.preventDefault()
      if (day && half) window.location.assign(`${dragged}?day=${day}&half=${half}#preview`)
    })
    on('dragend', () => { mark(null); dragged = null })
    return () => { listening.abort() }
  }, [])
  return <div ref={box}>{children}<p className="week-hint">{hint}</p></div>
}
