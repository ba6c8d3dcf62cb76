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

/** Overdue first, then by date: the caller's order. The whole row is the link. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks panel panel-tight">
      {tasks.map((task) => (
        <li key={task.key}>
          <div>
            <Link className="task-link" href={task.href}>{task.title}</Link>
            {task.detail && <p className="text-sm text-soft">{task.detail}</p>}
          </div>
          {(task.due || task.date) && (
            <p className="task-due">
              {task.due}
              {task.date && <span className="nowrap">{task.date}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
