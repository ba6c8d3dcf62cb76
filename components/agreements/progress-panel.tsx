import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { ShareBar } from '@/components/ui/seats/seat-bar'
import { Keys } from '@/components/ui/seats/seat-legend'
import type { StateCounts } from '@/lib/agreements/rules'
import type { ObligationState } from '@/lib/agreements/schema'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'

type ProgressPanelProps = { counts: StateCounts; title: string; aside?: string | undefined; hrefOf?: ((state: ObligationState) => string) | undefined; locale: Locale; t: Translate }

const order = [
  { state: 'done', mark: 'good', tone: 'good', icon: 'check-disc' },
  { state: 'soon', mark: 'waiting', tone: 'wait', icon: 'clock' },
  { state: 'overdue', mark: 'late', tone: 'bad', icon: 'warning' },
  { state: 'waiting', mark: 'free', tone: undefined, icon: 'clock' },
  { state: 'later', mark: 'later', tone: undefined, icon: 'dashed-circle' },
] as const

/** Done, due soon, overdue, waiting, later: as parts of one bar, with their figures. */
export function ProgressPanel({ counts, title, aside, hrefOf, locale, t }: ProgressPanelProps) {
  return (
    <Panel id="progress" title={title} aside={aside && <p className="text-sm text-soft">{aside}</p>}>
      <ShareBar label={t('agreements.bar', { ...counts })} parts={order.map(({ state, mark }) => ({ mark, value: counts[state] }))} />
      <Keys
        items={order.filter(({ state }) => state !== 'waiting' || counts.waiting > 0).map(({ state, tone, icon }) => ({
          key: state, tone, icon: <Icon name={icon} />, label: t(`agreements.states.${state}`),
          value: hrefOf && counts[state] > 0 ? <Link href={hrefOf(state)}>{formatNumber(counts[state], locale)}</Link> : formatNumber(counts[state], locale),
        }))}
      />
    </Panel>
  )
}
