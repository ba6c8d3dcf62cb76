import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import type { IconName } from '../icon-paths'
import { keepNumbersIn, keepWords } from '../keep-words'
import { Link } from '../link'

type StatTileProps = {
  label: string
  figure: string
  unit?: string | undefined
  /** One line of source or basis. */
  note?: ReactNode
  /** To the rows behind the figure, for those who may see them. */
  href?: string | undefined
  icon?: IconName | undefined
  tone?: 'bad' | undefined
}

export function StatTile({ label, figure, unit, note, href, icon, tone }: StatTileProps) {
  const toned = tone && `tone-${tone}`
  return (
    <div className="stat">
      <dt className={toned}>{icon && <Icon name={icon} className="mr-1.5" />}{keepWords(label)}</dt>
      <dd className={classNames('stat-figure', toned)}>
        {href ? <Link className={toned} href={href}>{figure}</Link> : figure}
        {unit && ' '}
        {unit && <span className="stat-unit">{unit}</span>}
      </dd>
      {note && <dd className="stat-note">{keepNumbersIn(note)}</dd>}
    </div>
  )
}

const columns = { 2: 'stats-two', 3: undefined, 4: 'stats-four' } as const

/** Three or four tiles in one panel; four stand two by two on a phone. */
export function Stats({ count = 3, children }: { count?: keyof typeof columns | undefined; children: ReactNode }) {
  return <dl className={classNames('stats', columns[count])}>{children}</dl>
}
