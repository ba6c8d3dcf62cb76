import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export type Fact = {
  label: string
  value: ReactNode
  /** "Sửa" on a check-your-answers page; its hidden text names the fact. */
  action?: ReactNode
}

type FactListProps = {
  facts: readonly Fact[]
  /** `compact` for a person's head, `narrow` for an aside: label above value. */
  look?: 'plain' | 'compact' | 'narrow' | undefined
}

export function FactList({ facts, look = 'plain' }: FactListProps) {
  const editable = facts.some((fact) => fact.action !== undefined)
  return (
    <dl className={classNames('facts', look !== 'plain' && `facts-${look}`, editable && 'facts-edit')}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
          {fact.action && <dd>{fact.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
