import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import type { Translate } from '@/lib/i18n/sentence'
import type { VersionStatus } from '@/lib/planning/plan/schema'

const looks: Readonly<Record<VersionStatus, { tone: BadgeTone; icon: IconName }>> = {
  DRAFT: { tone: 'paper-dashed', icon: 'pencil' }, PROPOSED: { tone: 'ink', icon: 'send' }, APPROVED: { tone: 'good', icon: 'check' }, SUPERSEDED: { tone: 'mute', icon: 'swap' },
}

/** The state of a version. */
export function PlanBadge({ status, t }: { status: VersionStatus; t: Translate }) {
  return <Badge {...looks[status]}>{t(`planning.plan.statuses.${status}`)}</Badge>
}
