import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadFigureRows } from '@/lib/reporting/annual/loaders'
import { definitionOf, type RowKind } from '@/lib/reporting/annual/rules/figures'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf } from '../search'
import type { ReportPageProps } from './report-page'
import { nameOf } from './words'

/** The rows behind one figure; they add up to it. */
export async function FigureRowsPage({ workspace, year, code, search }: ReportPageProps & { code: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const school = typeof search['school'] === 'string' ? search['school'] : undefined
  const page = await loadFigureRows({ code, year, school, cursor: search['cursor'] }, dayAt(new Date()))
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.${key}`, values)
  const path = `${workspace}/annual-reports/${page.year}`
  const address = (cursor?: string) => addressOf(`${path}/figures/${page.code}`, { school, cursor })
  const { rows: kind } = definitionOf(page.code)
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year: page.year }), href: addressOf(path, { school }) }, { label: nameOf(page.code, t) }]} />
      <PageHead wide title={nameOf(page.code, t)} reference={<span>{word('rows.total', { count: formatNumber(page.total, locale) })}</span>} />
      <Panel look="tight" className="page-wide">
        <Table
          caption={word('rows.caption')} rows={page.items} rowKey={({ id }) => id} empty={<EmptyState title={word('rows.empty')}>{word('rows.emptyWhy', { year: page.year })}</EmptyState>}
          columns={[
            { key: 'row', kind: 'head', head: word('rows.row'), cell: ({ id, title }) => { const href = hrefOf(workspace, kind, id); return href ? <Link href={href}>{title}</Link> : <span lang="vi">{title}</span> } },
            { key: 'detail', head: word('rows.detail'), cell: ({ detail }) => (detail === '' ? null : <span lang="vi">{kind === 'line' ? t(`reporting.progress.rows.${detail}`) : detail}</span>) },
            { key: 'on', head: word('rows.on'), nowrap: true, cell: ({ on }) => formatDay(on, locale) },
            { key: 'amount', kind: 'number', head: word('rows.amount'), cell: ({ amount }) => formatNumber(amount, locale) },
          ]}
        />
        <Pager
          label={t('web.frame.pages')} text={word('rows.shown', { count: page.items.length })}
          previous={page.first ? undefined : { href: address(), label: word('rows.first') }} next={page.nextCursor ? { href: address(page.nextCursor), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}

/** Where a row leads, for those whose workspace has a page of it. */
function hrefOf(workspace: '/school' | '/province', kind: RowKind, id: string): string | null {
  if (kind === 'cohort') return `${workspace === '/school' ? '/school/cohorts' : '/province/quotas'}/${id.slice(0, 36)}`
  return kind === 'lecturer' && workspace === '/school' ? `/school/lecturers/${id}` : null
}
