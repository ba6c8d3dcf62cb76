import { Badge } from '@/components/ui/badge'
import { inLanguage } from '@/lib/i18n/current'
import type { DraftStep, ReportStatus } from '@/lib/teaching/reports/schema'

const looks = {
  DUE: { tone: 'wait', icon: 'clock' }, DRAFTED: { tone: 'ink', icon: 'pencil' }, SIGNED: { tone: 'ink', icon: 'pen' }, SENT: { tone: 'ink', icon: 'send' }, ACKNOWLEDGED: { tone: 'good', icon: 'check' },
} as const

type ReportBadgeProps = { status: ReportStatus; step?: DraftStep; returned?: boolean; /** The day is still to come. */ early?: boolean; overdue?: boolean; unanswered?: boolean }

/** Where a report stands, and whether that is late. */
export function ReportBadge({ status, step, returned = false, early = false, overdue = false, unanswered = false }: ReportBadgeProps) {
  return inLanguage((t) => {
    const word = (key: string) => t(`teaching.reports.${key}`)
    const state = status === 'DUE' && early ? <Badge tone="mute" icon="dashed-circle">{word('notYet')}</Badge>
      : returned ? <Badge tone="wait" icon="return">{word('returned')}</Badge>
      : <Badge {...looks[status]}>{status === 'DRAFTED' && step ? word(`steps.${step}`) : word(`statuses.${status}`)}</Badge>
    return (
      <>
        {state}
        {(overdue || unanswered) && <>{' '}<Badge tone="bad" icon="warning">{word(overdue ? 'late' : 'unanswered')}</Badge></>}
      </>
    )
  })
}
