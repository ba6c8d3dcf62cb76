import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import { inLanguage } from '@/lib/i18n/current'

const looks: Readonly<Record<string, { tone: BadgeTone; icon: IconName }>> = {
  PLANNED: { tone: 'dashed', icon: 'dashed-circle' },
  ANNOUNCED: { tone: 'ink', icon: 'bell' },
  ENROLMENT_CLOSED: { tone: 'mute', icon: 'padlock' },
  RUNNING: { tone: 'good', icon: 'play' },
  COMPLETED: { tone: 'mute', icon: 'flag' },
  POSTPONED: { tone: 'wait', icon: 'pause' },
  CANCELLED: { tone: 'bad', icon: 'cross' },
}

/** The state of a cohort. */
export function CohortBadge({ status }: { status: string }) {
  const look = looks[status]
  return inLanguage((t) => <Badge tone={look?.tone ?? 'mute'} icon={look?.icon}>{t(`catalogue.statuses.${status}`)}</Badge>)
}
