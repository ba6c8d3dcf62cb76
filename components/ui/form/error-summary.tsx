'use client'

import { useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  /** "Chưa gửi được, còn 2 điểm cần xử lý" */
  title: string
  /** `field` is the id of the field or finding; without it the reason stands alone. */
  errors: readonly { field?: string | undefined; text: string }[]
}

/** First thing in main. Takes the focus when it appears and whenever the reasons change. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [errors])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={frame}>
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
