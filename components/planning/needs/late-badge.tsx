import { Badge } from '@/components/ui/badge'
import { currentTranslator } from '@/lib/i18n/current'

/** What was entered after the deadline says so wherever it stands. */
export async function LateBadge() {
  return <Badge tone="wait" icon="clock">{(await currentTranslator())('planning.needs.late')}</Badge>
}
