import { Badge } from '@/components/ui/badge'
import type { EndorsementState } from '@/lib/enrolment/order/schema'
import { currentTranslator } from '@/lib/i18n/current'

const looks = { ASKED: ['wait', 'clock'], RETURNED: ['bad', 'return'], ENDORSED: ['good', 'check-disc'], CHANGED: ['wait', 'warning'] } as const

/** How a list stands before the head of the agency. */
export async function EndorsementBadge({ state }: { state: EndorsementState }) {
  const [tone, icon] = looks[state]
  return <Badge tone={tone} icon={icon}>{(await currentTranslator())(`enrolment.order.states.${state}`)}</Badge>
}
