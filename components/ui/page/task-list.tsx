import type { ReactNode } from 'react'
import { Link } from '../link'

export type Task = {
  key: string
  title: string
  href: string
  /** One explaining line. */
  detail?: ReactNode
  /** A Badge. */
  due?: ReactNode
  /** "Hạn 12/03/2026" */
  date?: string | undefined
}

type TaskListProps = {
  tasks: readonly Task[]
  /** How many stand there at once, and what unfolds the others: "Xem tất cả 21 việc". One that would stand alone is not folded away. */
  fold?: { after: number; label: string } | undefined
}

/** Overdue first, then by date: the caller's order. The whole row is the link. */
export function TaskList({ tasks, fold }: TaskListProps) {
  if (!fold || tasks.length <= fold.after + 1) return <ul className="tasks panel panel-tight">{tasks.map(row)}</ul>
  return (
    <div className="panel panel-tight">
      <ul className="tasks">{tasks.slice(0, fold.after).map(row)}</ul>
      <details className="panel-fold">
        <summary>{fold.label}</summary>
        <ul className="tasks">{tasks.slice(fold.after).map(row)}</ul>
      </details>
    </div>
  )
}

function row({ key, href, title, detail, due, date }: Task) {
  return (
    <li key={key}>
      <div>
        <Link className="task-link" href={href}>{title}</Link>
        {detail && <p className="text-sm text-soft">{detail}</p>}
      </div>
      {(due || date) && (
        <p className="task-due">
          {due}
          {date && <span className="nowrap">{date}</span>}
        </p>
      )}
    </li>
  )
}
