import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import { keepWordsIn } from './keep-words'

export type BadgeTone = 'ink' | 'good' | 'good-solid' | 'wait' | 'bad' | 'mute' | 'dashed' | 'paper-dashed'

/** A state: word, sign and tone say the same. Where two states share a tone their icons differ. */
export function Badge({ tone, icon, children }: { tone: BadgeTone; icon?: IconName | undefined; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      {icon && <Icon name={icon} />}
      {keepWordsIn(children)}
    </span>
  )
}
