import { Badge } from '@/components/ui/badge'
import type { FormState } from '@/lib/evaluations/schema'
import { inLanguage } from '@/lib/i18n/current'
import { daysBetween, type Day } from '@/lib/time'

const looks = {
  open: { tone: 'wait', icon: 'clock' }, answered: { tone: 'good', icon: 'check' },
  closed: { tone: 'mute', icon: 'padlock' }, not_open: { tone: 'dashed', icon: 'dashed-circle' },
} as const

/** The state of a form in words. */
export function FormBadge({ state }: { state: FormState }) {
  return inLanguage((t) => <Badge {...looks[state]}>{t(`evaluations.states.${state}`)}</Badge>)
}

/** How near a deadline is: calm beyond a week, red when it has passed. */
export function DueBadge({ closesOn, today }: { closesOn: Day; today: Day }) {
  const days = daysBetween(today, closesOn)
  return inLanguage((t) => days < 0
    ? <Badge tone="bad" icon="warning">{t('evaluations.overdue', { days: -days })}</Badge>
    : <Badge tone={days > 7 ? 'mute' : 'wait'} icon="clock">{days === 0 ? t('evaluations.lastDay') : t('evaluations.daysLeft', { days })}</Badge>)
}
