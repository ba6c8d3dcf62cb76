import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { keepWordsIn } from '../keep-words'

type PageHeadProps = {
  title: ReactNode
  /** Code, document number, date and state badge, each an element of its own. */
  reference?: ReactNode
  lead?: ReactNode
  /** At most one button. */
  action?: ReactNode
  /** Lists, grids and the matrix use the full width of the workspace. */
  wide?: boolean | undefined
}

export function PageHead({ title, reference, lead, action, wide }: PageHeadProps) {
  return (
    <div className={classNames('page-head', wide && 'page-wide')}>
      {reference && <div className="reference">{reference}</div>}
      <div className="page-head-row">
        <h1>{keepWordsIn(title)}</h1>
        {lead && <p className="lead">{lead}</p>}
        {action && <div className="page-head-action">{action}</div>}
      </div>
    </div>
  )
}
