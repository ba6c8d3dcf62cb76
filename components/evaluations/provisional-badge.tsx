import { Badge } from '@/components/ui/badge'
import { currentTranslator } from '@/lib/i18n/current'

/** Results that change with each answer until their round closes, and how many have answered so far. */
export async function ProvisionalBadge({ answered, invited }: { answered: number; invited: number }) {
  const t = await currentTranslator()
  return <><Badge tone="wait" icon="clock">{t('evaluations.results.provisional')}</Badge> <span className="nowrap">{t('evaluations.results.answeredOf', { answered, invited })}</span></>
}
