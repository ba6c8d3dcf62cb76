import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import type { DutyState } from '@/lib/agreements/obligations/schema'
import type { AgreementStatus } from '@/lib/agreements/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { daysBetween, formatDay, type Day } from '@/lib/time'

export type WorkspacePath = '/school' | '/agency' | '/province'

/** The Vietnamese text of a record on a page that may be English. */
export const Vietnamese = ({ children }: { children: string }) => <span lang="vi">{children}</span>

/** What is to be done, with class codes kept whole. */
export const DutyTitle = ({ children }: { children: string }) => (
  <span lang="vi">
    {children.split(/([\p{Lu}\d]+(?:[.-][\p{Lu}\d]+)+)/u).map((part, index) => (index % 2 === 1 ? <span key={part} className="nowrap">{part}</span> : part))}
  </span>
)

const statusLooks: Readonly<Record<AgreementStatus, readonly [BadgeTone, IconName]>> = {
  DRAFT: ['paper-dashed', 'pencil'], PROPOSED: ['ink', 'speech'], WITHDRAWN: ['mute', 'swap'], SIGNED: ['ink', 'pen'], IN_FORCE: ['good', 'check'],
  SUPERSEDED: ['mute', 'swap'], EXPIRED: ['mute', 'clock'],
}

export function AgreementBadge({ status, signed, t }: { status: AgreementStatus; signed?: { by: number; of: number } | undefined; t: Translate }) {
  const [tone, icon] = statusLooks[status]
  const words = status === 'SIGNED' && signed ? t('agreements.signedParts', { signed: signed.by, all: signed.of }) : t(`agreements.statuses.${status}`)
  return <Badge tone={tone} icon={icon}>{words}</Badge>
}

const stateLooks: Readonly<Record<DutyState, readonly [BadgeTone, IconName]>> = {
  done: ['good', 'check-disc'], soon: ['wait', 'clock'], overdue: ['bad', 'warning'], later: ['dashed', 'dashed-circle'], waiting: ['dashed', 'clock'],
  doneLate: ['good', 'clock'], notApplicable: ['mute', 'minus'], withdrawn: ['mute', 'swap'],
}

/** Of what waits for the school's sending the day is only to be expected. */
export const sayDueDay = ({ state, dueOn }: { state: DutyState; dueOn: Day }, locale: Locale, t: Translate): string =>
  state === 'waiting' ? t('agreements.duties.expected', { day: formatDay(dueOn, locale) }) : formatDay(dueOn, locale)

type StateBadgeProps = { state: DutyState; dueOn: Day; today: Day; share?: { done: number; total: number } | undefined; t: Translate }

/** "Còn 11 ngày, 5/12 xong": how far one duty is, of one debtor or of several. */
export function ObligationBadge({ state, dueOn, today, share, t }: StateBadgeProps) {
  const [tone, icon] = stateLooks[state]
  const words = wordsOf(state, dueOn, today, t)
  return <Badge tone={tone} icon={icon}>{share && share.total > 1 ? t('agreements.withShare', { state: words, done: share.done, total: share.total }) : words}</Badge>
}

function wordsOf(state: DutyState, dueOn: Day, today: Day, t: Translate): string {
  const days = daysBetween(today, dueOn)
  if (state === 'overdue') return t('agreements.daysLate', { days: -days })
  if (state !== 'soon') return t(`agreements.states.${state}`)
  return days === 0 ? t('agreements.dueToday') : t('agreements.daysLeft', { days })
}
