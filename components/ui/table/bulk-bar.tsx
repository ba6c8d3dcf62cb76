'use client'

import { type ReactNode, useCallback, useRef, useSyncExternalStore } from 'react'

type BulkBarProps = {
  label: string
  /** Name of the boxes that are counted. */
  name: string
  /** While nothing is counted, which is always without script: "Xử lý mục đã chọn". */
  idle: string
  /** "Đã chọn {count} đồng chí" */
  counted: string
  /** "Bỏ chọn" */
  clearLabel: string
  /** The buttons. */
  children: ReactNode
}

/** Lies inside the form that holds the table; comes with the first tick. */
export function BulkBar({ label, name, idle, counted, clearLabel, children }: BulkBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const subscribe = useCallback((recount: () => void) => {
    const form = bar.current?.closest('form')
    // The boxes change only after the event of the reset is over.
    const afterReset = () => setTimeout(recount)
    form?.addEventListener('change', recount)
    form?.addEventListener('reset', afterReset)
    return () => {
      form?.removeEventListener('change', recount)
      form?.removeEventListener('reset', afterReset)
    }
  }, [])
  const count = useSyncExternalStore(subscribe, () => countTicks(bar.current, name), () => 0)
  return (
    <div className="bulk" role="region" aria-label={label} ref={bar}>
      <span className="font-semibold" aria-live="polite">{count > 0 ? counted.replace('{count}', String(count)) : idle}</span>
      {children}
      <button type="reset" className="link-button">{clearLabel}</button>
    </div>
  )
}

function countTicks(bar: HTMLElement | null, name: string): number {
  return bar?.closest('form')?.querySelectorAll(`input[name="${CSS.escape(name)}"]:checked`).length ?? 0
}
