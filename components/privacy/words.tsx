import { Badge } from '@/components/ui/badge'
import { PanelBar } from '@/components/ui/page/panel'
import { formatClock, formatDay, dayAt, daysBetween, type Day } from '@/lib/time'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { hoursLeft } from '@/lib/privacy/breaches/rules'
import type { BreachItem } from '@/lib/privacy/breaches/schema'
import type { RequestItem, TakenCopy } from '@/lib/privacy/requests/schema'

// A breach is counted in hours: its clock never runs quietly.
const looks = {
  open: { tone: 'mute', icon: 'clock' }, soon: { tone: 'wait', icon: 'clock' }, late: { tone: 'bad', icon: 'warning' }, answered: { tone: 'good', icon: 'check' }, withdrawn: { tone: 'mute' },
  running: { tone: 'wait', icon: 'clock' }, told: { tone: 'good', icon: 'check' }, closed: { tone: 'mute', icon: 'check' },
} as const

/** With so many days left, or fewer, a clock is no longer grey. */
const NEAR_DAYS = 7

/** How a request stands, with how many days it has or is over. */
export function RequestBadge({ request, today, t }: { request: RequestItem; today: Day; t: Translate }) {
  const { state, outcome } = request
  if (state === 'late' || state === 'soon' || state === 'open') {
    const { word, days } = timeOf(request, today)
    return <Badge {...looks[state === 'open' && days <= NEAR_DAYS ? 'soon' : state]}>{t(`privacy.requests.${word}`, { days: Math.abs(days) })}</Badge>
  }
  return <Badge {...looks[state]}>{outcome ? t(`privacy.requests.outcomes.${outcome}`) : t(`privacy.requests.states.${state}`)}</Badge>
}

/** The nearer of the two times: to tell the sender that the request is here, then to answer it. */
function timeOf({ acknowledgedOn, receiptDue, answerDue }: RequestItem, today: Day) {
  const receipt = !acknowledgedOn && answerDue >= today
  const days = daysBetween(today, receipt ? receiptDue : answerDue)
  return { days, word: days < 0 ? (receipt ? 'receiptLate' : 'late') : receipt ? 'receiptLeft' : 'left' }
}

/** How the clock of a breach stands. */
export function BreachBadge({ breach, now, t }: { breach: BreachItem; now: Date; t: Translate }) {
  const { state } = breach
  const word = state === 'told' && breach.exempt ? t('privacy.breaches.exempt') : t(`privacy.breaches.states.${state}`, { hours: Math.abs(hoursLeft(breach.deadline, now)) })
  return <><Badge {...looks[state]}>{word}</Badge>{breach.toldLate && <> <Badge tone="bad" icon="warning">{t('privacy.breaches.toldLate')}</Badge></>}</>
}

/** "08:30, 02/03/2026". */
export const momentOf = (instant: Date, locale: Locale, t: Translate): string => t('privacy.breaches.at', { clock: formatClock(instant, locale), day: formatDay(dayAt(instant), locale) })

/** Where a time limit comes from, as it is recorded, and that nobody compared it with the law yet. */
export const Basis = ({ source, verified, word }: { source: string; verified: boolean; word: string }) => (
  <><span lang="vi">{source}</span>{!verified && <> <Badge tone="dashed">{word}</Badge></>}</>
)

/** Under a table, once for all its rows: some of the time limits were not compared with the law. */
export const UnverifiedBar = ({ rows, t }: { rows: readonly { verified: boolean }[]; t: Translate }) => (rows.some(({ verified }) => !verified) ? (
  <PanelBar side="bottom"><p><Badge tone="dashed">{t('privacy.requests.unverified')}</Badge> {t('privacy.requests.unverifiedWhy')}</p></PanelBar>
) : null)

/** Each copy that was made for a request: when, and why. */
export const TakenCopies = ({ copies, locale, t }: { copies: readonly TakenCopy[]; locale: Locale; t: Translate }) => (
  <ul>{copies.map(({ on, reason }, position) => <li key={position}>{t('privacy.requests.copyOn', { day: formatDay(on, locale) })} <span lang="vi">{reason}</span></li>)}</ul>
)

/** What an address says was done, if it is one of these. */
export const doneIn = <const T extends string>(did: unknown, known: readonly T[]): T | undefined => known.find((one) => one === did)
