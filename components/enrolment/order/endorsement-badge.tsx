import { Badge } from '@/components/ui/badge'
import type { EndorsementState } from '@/lib/enrolment/order/schema'
import { inLanguage } from '@/lib/i18n/current'

const looks = { ASKED: ['wait', 'clock'], RETURNED: ['bad', 'return'], ENDORSED: ['good', 'check-disc'], CHANGED: ['wait', 'warning'] } as const

/** How a list stands before the head of the agency. */
export function EndorsementBadge({ state }: { state: EndorsementState }) {
  const [tone, icon] = looks[state]
  return inLanguage((t) => <Badge tone={tone} icon={icon}>{t(`enrolment.order.states.${state}`)}</Badge>)
}
