import { Badge } from '@/components/ui/badge'
import { inLanguage } from '@/lib/i18n/current'
import type { Rank } from '@/lib/teaching/marks/rules/results'
import type { SheetStatus } from '@/lib/teaching/marks/schema'

const looks = { DRAFT: { tone: 'dashed', icon: 'pencil' }, ENTERED: { tone: 'wait', icon: 'send' }, VERIFIED: { tone: 'good', icon: 'check' }, LOCKED: { tone: 'good-solid', icon: 'padlock' }, NONE: { tone: 'mute', icon: 'minus' } } as const

export function SheetBadge({ status }: { status: SheetStatus | 'NONE' }) {
  return inLanguage((t) => <Badge {...looks[status]}>{t(`teaching.marks.statuses.${status}`)}</Badge>)
}

export function RankBadge({ rank }: { rank: Rank }) {
  return inLanguage((t) => <Badge tone={rank === 'FAILED' ? 'bad' : 'good'} icon={rank === 'FAILED' ? 'warning' : 'check'}>{t(`teaching.marks.ranks.${rank}`)}</Badge>)
}

/** That nobody confirmed what results are judged by. */
export function UnverifiedLimits() {
  return inLanguage((t) => <p className="text-sm text-soft">{t('teaching.marks.limitsJudged')}{' '}<Badge tone="dashed" icon="question-diamond">{t('teaching.marks.unverified')}</Badge></p>)
}
