import { Badge } from '@/components/ui/badge'
import { inLanguage } from '@/lib/i18n/current'

/** Results that change with each answer until their round closes, and how many have answered so far. */
export function ProvisionalBadge({ answered, invited }: { answered: number; invited: number }) {
  return inLanguage((t) => <><Badge tone="wait" icon="clock">{t('evaluations.results.provisional')}</Badge> <span className="nowrap">{t('evaluations.results.answeredOf', { answered, invited })}</span></>)
}
