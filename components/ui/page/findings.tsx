import type { ReactNode } from 'react'
import { Icon } from '../icon'

const looks = {
  fail: { rank: 0, icon: 'cross-octagon', tone: 'tone-bad' },
  review: { rank: 1, icon: 'question-diamond', tone: 'tone-wait' },
  /** It does not pass, and a paper of whoever may waive it says so: not the sign of what passes. */
  waived: { rank: 2, icon: 'document', tone: 'tone-wait' },
  pass: { rank: 3, icon: 'check-disc', tone: 'tone-good' },
} as const

export type FindingOutcome = keyof typeof looks

export type Finding = {
  key: string
  outcome: FindingOutcome
  /** "Không đạt", "Cần bổ sung", "Trường xem xét", "Đạt", "Đã được xét đặc biệt": shown unless it passes plainly, always read. */
  outcomeLabel: string
  rule: string
  /** The rule in words of the version that holds it, where it has its own. */
  wording?: ReactNode
  /** The fact used. */
  fact?: ReactNode
  /** Citation, where it differs from the one above the list. */
  cite?: ReactNode
  /** What to do: one or several links, each on a line of its own. */
  actions?: ReactNode
  /** Target of the error summary. */
  id?: string | undefined
}

function FindingLine({ outcome, outcomeLabel, rule, wording, fact, cite, actions, id }: Omit<Finding, 'key'>) {
  const { icon, tone } = looks[outcome]
  return (
    <li className={`finding finding-${outcome}`} id={id} tabIndex={id ? -1 : undefined}>
      <Icon name={icon} className={tone} label={outcome === 'pass' ? outcomeLabel : undefined} />
      <div>
        {outcome !== 'pass' && <p className={`font-semibold ${tone}`}>{outcomeLabel}</p>}
        <p className="font-semibold">{rule}</p>
        {wording && <p className="text-soft">{wording}</p>}
        {fact && <p>{fact}</p>}
        {cite && <p className="finding-cite">{cite}</p>}
        {actions && <div className="finding-actions">{actions}</div>}
      </div>
    </li>
  )
}

/** Every rule's outcome, worst first; stands in a tight panel. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const worstFirst = findings.toSorted((a, b) => looks[a.outcome].rank - looks[b.outcome].rank)
  return <ul>{worstFirst.map(({ key, ...finding }) => <FindingLine key={key} {...finding} />)}</ul>
}

type FindingCountsProps = Record<FindingOutcome, number> & {
  /** The counts in words: "7 đạt, 1 cần bổ sung". */
  label: string
}

/** For tables: small counts, none for what is zero. */
export function FindingCounts({ label, ...counts }: FindingCountsProps) {
  const shown = (['pass', 'waived', 'review', 'fail'] as const).filter((outcome) => counts[outcome] > 0)
  return (
    <span className="finding-counts" role="img" aria-label={label}>
      {shown.map((outcome) => (
        <span key={outcome} className={looks[outcome].tone}><Icon name={looks[outcome].icon} />{counts[outcome]}</span>
      ))}
    </span>
  )
}
