import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { rankNominationAction } from '@/lib/enrolment/order/actions'
import type { AgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Those who wait in the agency's own order, each with a button up and down; no dragging, no script. */
export async function OwnOrder({ order: { waiting, limit }, cohortId }: { order: AgencyOrder; cohortId: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  const step = (id: string, name: string, rank: number, key: 'up' | 'down') => (
    <form action={rankNominationAction}>
      <input type="hidden" name="id" value={id} /><input type="hidden" name="cohortId" value={cohortId} /><input type="hidden" name="rank" value={rank} />
      <Button small tone="second"><span aria-hidden>{word(key)}</span><span className="sr-only">{word(`${key}Of`, { name })}</span></Button>
    </form>
  )
  return (
    <Panel look="tight" id="waiting" title={word('waiting')}>
      {waiting.length > 0 && <p className="px-4 pt-3 text-sm text-soft">{limit && word('limit', { limit: t(`enrolment.limits.${limit}`) })} {word('waitingLead')}</p>}
      <Table
        caption={word('caption')} rows={waiting} rowKey={({ id }) => id} empty={<EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
        columns={[
          { key: 'rank', head: word('rank'), kind: 'number', cell: ({ rank }) => rank },
          { key: 'name', head: word('name'), kind: 'head', cell: ({ id, name, birthDate, formerAgency }) => <><Link href={`/agency/nominations/${id}`}>{name}</Link><Sub>{word('born', { day: formatDay(birthDate, locale) })}{formerAgency && <>, {word('former', { agency: formerAgency })}</>}</Sub></> },
          { key: 'position', head: word('position'), cell: ({ position }) => word('positionValue', { position }) },
          { key: 'move', head: word('move'), kind: 'action', cell: ({ id, name, rank, last }) => (
            <span className="inline-flex gap-2">
              {rank > 1 && step(id, name, rank - 1, 'up')}
              {!last && step(id, name, rank + 1, 'down')}
            </span>
          ) },
        ]}
      />
    </Panel>
  )
}
