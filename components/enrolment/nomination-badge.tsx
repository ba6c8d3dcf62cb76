import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import { inLanguage } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'

const looks: Readonly<Record<string, { tone: BadgeTone; icon: IconName }>> = {
  DRAFT: { tone: 'paper-dashed', icon: 'pencil' },
  SUBMITTED: { tone: 'ink', icon: 'send' },
  WAITLISTED: { tone: 'wait', icon: 'queue' },
  RETURNED: { tone: 'wait', icon: 'return' },
  ACCEPTED: { tone: 'good', icon: 'check' },
  ENROLLED: { tone: 'good-solid', icon: 'check-disc' },
  COMPLETED: { tone: 'mute', icon: 'flag' },
  REJECTED: { tone: 'bad', icon: 'cross' },
  WITHDRAWN: { tone: 'mute', icon: 'minus' },
  EXPIRED: { tone: 'mute', icon: 'clock' },
}

type NominationBadgeProps = { status: string; position?: number | null | undefined; offered?: boolean | undefined }

/** The state of a nomination; who waits is told the rank when it is known. `offered`: the agency has not answered yet. */
export function NominationBadge({ status, position, offered = false }: NominationBadgeProps) {
  if (offered) return inLanguage((t) => <Badge tone="wait" icon="clock">{t('enrolment.offered')}</Badge>)
  const look = looks[status]
  const word = (t: Translate) => (status === 'WAITLISTED' && position ? t('enrolment.waitingAt', { position }) : t(`enrolment.statuses.${status}`))
  return inLanguage((t) => <Badge tone={look?.tone ?? 'mute'} icon={look?.icon}>{word(t)}</Badge>)
}
