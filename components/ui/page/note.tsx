import type { ReactNode } from 'react'
import { Icon } from '../icon'
import type { IconName } from '../icon-paths'

const icons = { info: 'info', good: 'check-disc', wait: 'warning', bad: 'warning', plain: 'info' } as const satisfies Record<string, IconName>

type NoteProps = {
  tone?: keyof typeof icons | undefined
  icon?: IconName | undefined
  /** Read out when it appears: the answer to an action, at the top of main. */
  live?: boolean | undefined
  children: ReactNode
}

export function Note({ tone = 'info', icon = icons[tone], live, children }: NoteProps) {
  return (
    <div className={`note note-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
