import { Badge } from '@/components/ui/badge'
import { inLanguage } from '@/lib/i18n/current'

/** What was entered after the deadline says so wherever it stands. */
export function LateBadge() {
  return inLanguage((t) => <Badge tone="wait" icon="clock">{t('planning.needs.late')}</Badge>)
}
