import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import type { TraineeDecision } from '@/lib/graduation/trainees/queries/list-trainee-decisions'
import { holdsOn, lasts } from '@/lib/graduation/trainees/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

/** Decisions about a trainee. `lifts`: where one that holds can be ended, null for whom that is no business. */
export async function DecisionTable({ decisions, lifts }: { decisions: readonly TraineeDecision[]; lifts: string | null }) {
  const [t, locale, today] = [await currentTranslator(), await currentLocale(), dayAt(new Date())]
  const word = (key: string, values?: Record<string, string>) => t(`graduation.trainees.${key}`, values)
  const day = (on: string) => formatDay(on, locale)
  return (
    <Table
      caption={word('caption')} rows={decisions} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'kind', head: word('kind'), kind: 'head', cell: ({ kind }) => word(`kinds.${kind}`) },
        { key: 'number', head: word('number'), nowrap: true, cell: ({ number, decidedOn }) => <>{unbroken(number)}<Sub>{day(decidedOn)}</Sub></> },
        { key: 'period', head: word('period'), nowrap: true, cell: ({ startsOn, endsOn }) => (endsOn ? word('span', { from: day(startsOn), to: day(endsOn) }) : word('since', { from: day(startsOn) })) },
        { key: 'reason', head: word('reason'), cell: ({ reason, liftedOn, liftedNumber, liftedReason }) => (
          <><span lang="vi">{reason}</span>{liftedOn && <Sub>{word('liftedBy', { day: day(liftedOn), number: unbroken(liftedNumber ?? ''), reason: liftedReason ?? '' })}</Sub>}</>
        ) },
        { key: 'state', head: word('state'), phoneLabel: null, cell: (one) => (
          holdsOn(one, today) ? <Badge tone="wait" icon="clock">{word('holding')}</Badge> : <Badge tone="mute" icon="check">{word(lasts(one.kind) ? 'over' : 'onItsDay')}</Badge>
        ) },
        ...(lifts === null ? [] : [{
          key: 'lift', head: word('lift'), headHidden: true, kind: 'action' as const, cell: (one: TraineeDecision) => (lasts(one.kind) && !one.liftedOn && (one.endsOn === null || one.endsOn >= today)
            ? <Link href={`${lifts}/${one.id}`} aria-label={word('liftOf', { number: one.number })}>{word('lift')}</Link> : null),
        }]),
      ]}
    />
  )
}
