import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What would stand here: "Chưa có đề cử nào." */
  title: string
  /** Why it is empty, or what would fill it. */
  children?: ReactNode
  /** One link. */
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty stack-tight">
      <p className="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {action && <div>{action}</div>}
    </div>
  )
}
