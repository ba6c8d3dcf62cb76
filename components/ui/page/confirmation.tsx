import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { keepWords } from '../keep-words'

type ConfirmationProps = {
  /** "Đã gửi danh sách cử": the page's h1. */
  title: string
  reference?: ReactNode
  /** What happens next and when, then links. */
  children?: ReactNode
}

/** After sending. */
export function Confirmation({ title, reference, children }: ConfirmationProps) {
  return (
    <>
      <div className="confirmation" role="status">
        <Icon name="check-disc" />
        <div>
          <h1>{keepWords(title)}</h1>
          {reference && <p className="mt-1">{reference}</p>}
        </div>
      </div>
      {children && <div className="stack mt-6">{children}</div>}
    </>
  )
}
