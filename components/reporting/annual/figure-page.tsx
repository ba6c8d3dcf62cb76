import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadFigureRows } from '@/lib/reporting/annual/loaders'
import type { FigureRow } from '@/lib/reporting/annual/queries/list-figure-rows'
import { countsOnce, definitionOf, type FigureCode, type RowKind } from '@/lib/reporting/annual/rules/figures'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf } from '../search'
import type { ReportPageProps } from './report-page'
import { nameOf } from './words'

type TableProps = { code: FigureCode; rows: readonly FigureRow[]; total: number; year: number; workspace: '/school' | '/province'; locale: Locale; t: Translate }

/** The rows behind one figure, or behind what is told of one agency in it; they add up to it. */
export async function FigureRowsPage({ workspace, year, code, search }: ReportPageProps & { code: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const school = typeof search['school'] === 'string' ? search['school'] : undefined
  const of = typeof search['agency'] === 'string' ? search['agency'] : undefined
  const view = search['view'] === 'now' ? 'now' : 'then'
  const page = await loadFigureRows({ code, year, school, agency: of, view, cursor: search['cursor'] }, dayAt(new Date()))
  const { agency } = page
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.${key}`, values)
  const path = `${workspace}/annual-reports/${page.year}`
  const address = (cursor?: string) => addressOf(`${path}/figures/${page.code}`, { school, ...(agency ? { agency: agency.id, view } : {}), cursor })
  const { unit } = definitionOf(page.code)
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year: page.year }), href: agency ? `${addressOf(path, { school, view })}#agencies` : addressOf(path, { school }) }, { label: nameOf(page.code, t) }]} />
      <PageHead wide title={nameOf(page.code, t)} reference={<>{agency && <><span lang="vi">{agency.name}</span><span>{word(view)}</span></>}<span>{word('rows.total', { count: formatNumber(page.total, locale), unit: word(`rows.units.${unit}`) })}</span></>} />
      <Panel look="tight" className="page-wide">
        <FigureRowTable code={page.code} rows={page.items} total={page.total} year={page.year} {...{ workspace, locale, t }} />
        <Pager
          label={t('web.frame.pages')} text={word('rows.shown', { count: page.items.length })}
          previous={page.first ? undefined : { href: address(), label: word('rows.first') }} next={page.nextCursor ? { href: address(page.nextCursor), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}

/** The heads say what the rows are; where each row counts once there is no column of ones. The last line is the whole figure, whatever page is shown. */
function FigureRowTable({ code, rows, total, year, workspace, locale, t }: TableProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.rows.${key}`, values)
  const { rows: kind, unit } = definitionOf(code)
  const heads = `heads.${kind === 'line' || (kind === 'cohort' && unit !== 'forms') ? kind : unit}`
  const once = countsOnce(code)
  const number = formatNumber(total, locale)
  return (
    <Table
      caption={word('caption')} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy', { year })}</EmptyState>}
      columns={[
        { key: 'row', kind: 'head', head: word(`${heads}.row`), cell: ({ id, title }) => { const href = hrefOf(workspace, code, id); return <span lang="vi">{href ? <Link href={href}>{title}</Link> : title}</span> } },
        { key: 'detail', head: word(`${heads}.detail`), none: '–', cell: ({ detail }) => (detail === '' ? null : <span lang="vi">{kind === 'line' ? t(`reporting.progress.rows.${detail}`) : detail}</span>) },
        { key: 'on', head: word(`${heads}.on`), nowrap: true, none: '–', cell: (row) => dayOfRow(row, kind, locale, t) },
        ...(once ? [] : [{ key: 'amount', kind: 'number' as const, head: word(`amounts.${unit}`), cell: ({ amount }: FigureRow) => formatNumber(amount, locale) }]),
      ]}
      foot={once ? [word('sumOf', { count: number, unit: word(`units.${unit}`) })] : [word('sum'), null, null, number]}
    />
  )
}

/** A plan line has a quarter, not a day; a lecturer of the school's own was never recognised. */
function dayOfRow({ on, detail }: FigureRow, kind: RowKind, locale: Locale, t: Translate): string | null {
  if (kind === 'line') return t('reporting.annual.rows.quarter', { quarter: ['I', 'II', 'III', 'IV'][Math.floor((Number(on.slice(5, 7)) - 1) / 3)] ?? '', year: Number(on.slice(0, 4)) })
  return kind === 'lecturer' && detail === '' ? null : formatDay(on, locale)
}

/** Where a row leads, for those whose workspace has a page of it. */
function hrefOf(workspace: '/school' | '/province', code: FigureCode, id: string): string | null {
  const { rows: kind, unit } = definitionOf(code)
  if (kind === 'cohort') return `${workspace === '/school' ? '/school/cohorts' : '/province/quotas'}/${id.slice(0, 36)}`
  if (kind === 'activity') return unit === 'findings' ? null : `${workspace}/activities/${id}`
  if (kind === 'recommendation') return `${workspace}/recommendations/${id}`
  return kind === 'lecturer' && workspace === '/school' ? `/school/lecturers/${id}` : null
}
