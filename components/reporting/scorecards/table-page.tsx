import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadScorecards } from '@/lib/reporting/scorecards/loaders'
import type { Card, CardNumber } from '@/lib/reporting/scorecards/rules/card'
import { cardSorts, measures } from '@/lib/reporting/scorecards/schema'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { ScoringAverages } from '../scoring/averages'
import { addressOf, searchOf, type Search } from '../search'
import { YearPicker } from '../year-picker'
import { changeText, shareText, wordOf } from './words'

type TablePageProps = { workspace: '/school' | '/province'; search: Search }

/** Every agency's numbers of a year, in one of three orders. */
export async function ScorecardsPage({ workspace, search }: TablePageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const today = dayAt(new Date())
  const { year } = searchOf(search)
  const sort = cardSorts.find((one) => one === search['sort']) ?? 'name'
  const page = await loadScorecards({ year, sort, cursor: search['cursor'] }, today)
  const word = wordOf(t)
  const path = `${workspace}/scorecards`
  const address = (more: Readonly<Record<string, string | undefined>>) => addressOf(path, { year: String(year), sort, ...more })
  return (
    <div className="stack-wide">
      <PageHead
        wide title={word('title')} lead={word('lead', { year: String(year), before: String(year - 1) })} reference={<span>{word('asOf', { day: formatDay(today, locale) })}</span>}
        action={<a className="button button-second" href={`/api/scorecards/export?year=${year}`} download>{word('export')}</a>}
      />
      <YearPicker year={year} thisYear={yearOf(today)} t={t} keep={{ sort }} />
      <Tabs label={word('order')} tabs={cardSorts.map((one) => ({ label: word(`sorts.${one}`), href: address({ sort: one }), current: one === sort }))} />
      <Panel look="tight" className="page-wide">
        <CardTable items={page.items} hrefOf={(id) => addressOf(`${path}/${id}`, { year: String(year) })} {...{ locale, t }} />
        <Pager
          label={t('web.frame.pages')} text={word('shown', { count: page.items.length })}
          previous={page.first ? undefined : { href: address({}), label: word('first') }} next={page.nextCursor ? { href: address({ cursor: page.nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
      <ScoringAverages year={year} today={today} />
    </div>
  )
}

function CardTable({ items, hrefOf, locale, t }: { items: readonly Card[]; hrefOf: (id: string) => string; locale: Locale; t: Translate }) {
  const word = wordOf(t)
  return (
    <Table
      dense caption={word('caption')} rows={items} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'agency', kind: 'head', head: word('agency'), cell: ({ id, name }) => <Link href={hrefOf(id)}><span lang="vi">{name}</span></Link> },
        ...measures.map((measure) => ({
          key: measure, kind: 'number' as const, head: word(`names.${measure}`), none: word('none'), cell: (card: Card) => <Number one={card.measures[measure]} {...{ locale, t }} />,
        })),
      ]}
    />
  )
}

function Number({ one, locale, t }: { one: CardNumber; locale: Locale; t: Translate }) {
  if (one.share === null) return null
  const change = changeText(one, t)
  return <>{shareText(one.share, locale)}<Sub>{wordOf(t)('rows.total', { counted: one.counted, total: one.total })}{change && ` · ${change}`}</Sub></>
}
