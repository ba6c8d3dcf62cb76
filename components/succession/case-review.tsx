import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { openKinds, type OpenItem, type OpenKind } from '@/lib/agencies/schema'
import { formatNumber } from '@/lib/i18n/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { CaseFile } from '@/lib/succession/queries/find-case'
import { keyOf } from '@/lib/succession/schema'

const SHOWN = 40
type CaseReviewProps = { one: CaseFile; locale: Locale; t: Translate }
type Row = { kind: OpenKind; items: OpenItem[] }

/** What is open, one line for each kind with where it goes; each thing by itself in a fold. */
export function CaseReview({ one, locale, t }: CaseReviewProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const whereOf = whereIn(one, t)
  const rows: Row[] = openKinds.map((kind) => ({ kind, items: one.items.filter((item) => item.kind === kind) })).filter(({ items }) => items.length > 0)
  const goes = (items: readonly OpenItem[]) => [...countBy(items.map(whereOf))].map(([where, count]) => <span key={where} className="block" lang="vi">{items.length === count ? where : `${where} (${formatNumber(count, locale)})`}</span>)
  return (
    <Panel look="tight">
      <Table
        caption={word('openCaption')} rows={rows} rowKey={({ kind }) => kind} empty={<EmptyState title={word('nothingOpen')}>{word('nothingOpenWhy')}</EmptyState>}
        columns={[
          { key: 'item', kind: 'head', head: word('item'), cell: ({ kind, items }) => <>{word(`open.${kind}`)}<Fold items={items} {...{ one, whereOf, t }} /></> },
          { key: 'count', kind: 'number', head: word('count'), cell: ({ items }) => formatNumber(items.length, locale) },
          { key: 'to', head: word('where'), cell: ({ items }) => goes(items) },
        ]}
      />
    </Panel>
  )
}

/** Things without a name for the reader are only counted. */
function Fold({ items, one, whereOf, t }: { items: readonly OpenItem[]; one: CaseFile; whereOf: (item: OpenItem) => string; t: Translate }) {
  const named = items.filter(({ label }) => label !== '')
  if (named.length === 0) return null
  return (
    <details className="font-normal">
      <summary>{t('succession.seeItems')}</summary>
      <ul lang="vi">
        {named.slice(0, SHOWN).map((item) => <li key={keyOf(item)}>{item.label}{item.kind === 'QUOTA' && `: ${String(item.count)}`}{one.choices.from.length > 1 && `, ${one.names[item.fromId] ?? ''}`} → {whereOf(item)}</li>)}
        {named.length > SHOWN && <li>{t('succession.moreItems', { count: named.length - SHOWN })}</li>}
      </ul>
    </details>
  )
}

/** Where the choices send a thing, in words. */
function whereIn({ plan, names }: CaseFile, t: Translate): (item: OpenItem) => string {
  const goes = new Map(plan.moves.map((move) => [keyOf(move), move]))
  const open = new Set([...plan.missing, ...plan.errors.map(({ key }) => key)])
  const nameOf = (id: string | null) => names[id ?? ''] ?? ''
  return (item) => {
    if (open.has(keyOf(item))) return t('succession.missing')
    if (item.kind === 'QUOTA') return plan.moves.filter((move) => move.kind === 'QUOTA' && move.id === item.id && move.fromId === item.fromId).map((move) => `${nameOf(move.toId)}: ${String(move.seats ?? 0)}`).join('; ')
    const move = goes.get(keyOf(item))
    return move === undefined ? t('succession.stays') : move.toId === null ? t('succession.ends') : nameOf(move.toId)
  }
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
