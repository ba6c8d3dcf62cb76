import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadScorecards } from '@/lib/reporting/scorecards/loaders'
import type { Card, CardNumber } from '@/lib/reporting/scorecards/rules/card'
import { cardSorts, measures, type Measure } from '@/lib/reporting/scorecards/schema'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { ScoringAverages } from '../scoring/averages'
import { addressOf, searchOf, type Search } from '../search'
import { YearPicker } from '../year-picker'
import { shareText, wordOf } from './words'

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
  const hrefOf = (id: string, measure?: Measure) => addressOf(`${path}/${id}${measure ? `/${measure}` : ''}`, { year: String(year) })
  // Whoever had nothing to do in what is compared has not done it badly.
  const counting = sort === 'obligations' ? 'obligations' : 'quota'
  const busy = page.items.filter(({ measures: all }) => all[counting].total > 0)
  const [shown, folded] = busy.length > 0 ? [busy, page.items.filter((card) => !busy.includes(card))] : [page.items, []]
  return (
    <div className="stack-wide">
      <PageHead
        wide title={word('title')} lead={word('tableLead', { year: String(year) })} reference={<span>{word('asOf', { day: formatDay(today, locale) })}</span>}
        action={<a className="button button-second" href={`/api/scorecards/export?year=${year}`} download>{word('export')}</a>}
      />
      <YearPicker year={year} thisYear={yearOf(today)} t={t} keep={{ sort }} />
      <Tabs label={word('order')} tabs={cardSorts.map((one) => ({ label: word(`sorts.${one}`), href: address({ sort: one }), current: one === sort }))} />
      <Panel look="tight" className="page-wide heads-wrap">
        <CardTable items={shown} caption={word('caption')} totals={page.totals} {...{ hrefOf, locale, t }} />
        {folded.length > 0 && <details className="panel-fold"><summary>{word(`without.${counting}`, { count: folded.length })}</summary><CardTable items={folded} caption={word(`without.${counting}`, { count: folded.length })} {...{ hrefOf, locale, t }} /></details>}
        <Pager
          label={t('web.frame.pages')} text={word('shown', { count: page.items.length })}
          previous={page.first ? undefined : { href: address({}), label: word('first') }} next={page.nextCursor ? { href: address({ cursor: page.nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
      <ScoringAverages year={year} today={today} />
    </div>
  )
}

type CardTableProps = { items: readonly Card[]; caption: string; totals?: Card['measures']; hrefOf: (id: string, measure?: Measure) => string; locale: Locale; t: Translate }

/** Each share leads to its rows; last year's stands on the agency's own page. */
function CardTable({ items, caption, totals, hrefOf, locale, t }: CardTableProps) {
  const word = wordOf(t)
  return (
    <Table
      dense caption={caption} rows={items} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'agency', kind: 'head', head: word('agency'), cell: ({ id, name }) => <Link href={hrefOf(id)}><span lang="vi">{name}</span></Link> },
        ...measures.map((measure) => ({
          key: measure, kind: 'number' as const, head: word(`heads.${measure}`), none: word('none'), cell: ({ id, measures: { [measure]: one } }: Card) => (one.share === null ? null : <Share one={one} href={hrefOf(id, measure)} {...{ locale, t }} />),
        })),
      ]}
      foot={totals && [word('sum'), ...measures.map((measure) => (totals[measure].total === 0 ? null : <Share key={measure} one={totals[measure]} {...{ locale, t }} />))]}
    />
  )
}

function Share({ one, href, locale, t }: { one: CardNumber; href?: string; locale: Locale; t: Translate }) {
  const share = shareText(one.share ?? 0, locale)
  return <>{href ? <Link href={href}>{share}</Link> : share}<Sub><span className="nowrap">{wordOf(t)('of', { counted: formatNumber(one.counted, locale), total: formatNumber(one.total, locale) })}</span></Sub></>
}
