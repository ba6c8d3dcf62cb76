import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadScorecardRows } from '@/lib/reporting/scorecards/loaders'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf, searchOf } from '../search'
import { cardPath, type CardPageProps } from './card-page'
import { wordOf } from './words'

/** The rows behind one number of a card; they add up to it. */
export async function ScorecardRowsPage({ workspace, agencyId, measure, search }: CardPageProps & { measure: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { year } = searchOf(search)
  const page = await loadScorecardRows({ agencyId, measure, year, cursor: search['cursor'] }, dayAt(new Date()))
  const word = wordOf(t)
  const path = cardPath(workspace, agencyId)
  const query = { year: String(year) }
  const number = (value: number) => formatNumber(value, locale)
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[...(agencyId === null ? [] : [{ label: word('title'), href: addressOf(`${workspace}/scorecards`, query) }]), { label: page.agency, href: addressOf(path, query) }, { label: word(`names.${page.measure}`) }]} />
      <PageHead wide title={word(`names.${page.measure}`)} lead={word(`explained.${page.measure}`)} reference={<><span lang="vi">{page.agency}</span><span>{year}</span><span>{word('rows.total', { counted: number(page.counted), total: number(page.total) })}</span></>} />
      <Panel look="tight" className="page-wide">
        <Table
          caption={word('rows.caption')} rows={page.items} rowKey={({ key }) => key} empty={<EmptyState title={word('rows.empty')}>{word('rows.emptyWhy', query)}</EmptyState>}
          columns={[
            { key: 'row', kind: 'head', head: word('rows.row'), cell: ({ title }) => <span lang="vi">{title}</span> },
            { key: 'detail', head: word('rows.detail'), none: word('noneShort'), cell: ({ detail }) => (detail === '' ? null : <span lang="vi">{detail}</span>) },
            { key: 'on', head: word('rows.on'), nowrap: true, cell: ({ on }) => formatDay(on, locale) },
            { key: 'counted', kind: 'number', head: word(page.measure === 'quality' ? 'rows.countedQuality' : 'rows.counted'), cell: ({ counted }) => number(counted) },
            { key: 'total', kind: 'number', head: word('rows.all'), cell: ({ total }) => number(total) },
          ]}
          foot={page.nextCursor || !page.first || page.items.length === 0 ? undefined : ['', '', '', number(page.counted), number(page.total)]}
        />
        <Pager
          label={t('web.frame.pages')} text={word('rows.shown', { count: page.items.length })}
          previous={page.first ? undefined : { href: addressOf(`${path}/${page.measure}`, query), label: word('first') }}
          next={page.nextCursor ? { href: addressOf(`${path}/${page.measure}`, { ...query, cursor: page.nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}
