import type { Metadata } from 'next'
import { ExportForm } from '@/components/frame/export-form'
import { ImpliedLaw } from '@/components/planning/needs/implied-panel'
import { addressOf } from '@/components/reporting/search'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ImpliedPerson } from '@/lib/planning/needs/implied/queries'
import { impliedReasons } from '@/lib/planning/needs/implied/schema'
import { loadImplied } from '@/lib/planning/needs/loaders'
import { formatDay, yearOf } from '@/lib/time'

const PATH = '/agency/needs/people'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('planning.implied.title') }
}

export default async function ImpliedPeoplePage({ searchParams }: PageProps<'/[locale]/agency/needs/people'>) {
  const [{ items, nextCursor, filter: { reason, cursor }, counts, law, today }, t, locale] = [await loadImplied(await searchParams), await currentTranslator(), await currentLocale()]
  const year = yearOf(today)
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.implied.${key}`, { year, ...values })
  const countOf = { untrained: counts.untrained, update: counts.withoutUpdate }
  const planned: Column<ImpliedPerson> = { key: 'planned', head: word('planned'), none: word('noPlanned'), cell: ({ plannedPost, planningDecisionNumber: number }) => plannedPost && (
    <><span lang="vi">{plannedPost}</span><Sub>{number ? word('decision', { number }) : word('noDecision')}</Sub></>
  ) }
  return (
    <>
      <Breadcrumb label={t('planning.needs.crumb')} crumbs={[{ label: word('backPlain'), href: '/agency/needs' }, { label: word('title') }]} />
      <PageHead title={word('title')} lead={word('lead', { day: formatDay(today, locale) })} />
      <Tabs label={word('tabs')} tabs={impliedReasons.map((one) => ({ label: word(one), href: addressOf(PATH, { reason: one }), current: one === reason, count: countOf[one] }))} />
      <Panel look="tight">
        <PanelBar><div className="stack-tight text-soft"><p>{reason === 'untrained' ? word('about') : word('aboutUpdate')}</p>{reason === 'untrained' && <ImpliedLaw law={law} />}</div></PanelBar>
        <Table
          caption={word('listCaption')} rows={items} rowKey={({ id }) => id} empty={<EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
          columns={[
            { key: 'name', kind: 'head', head: word('name'), cell: ({ id, fullName, sex }) => <><Link href={`/agency/people/${id}`}>{fullName}</Link><Sub>{t(`people.sexes.${sex}`)}</Sub></> },
            { key: 'born', head: word('born'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
            { key: 'post', head: word('post'), none: word('noPlanned'), cell: ({ post }) => (post ? <span lang="vi">{post}</span> : null) },
            ...(reason === 'untrained' ? [planned] : []),
          ]}
        />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length, total: countOf[reason] })}
            previous={cursor ? { href: addressOf(PATH, { reason }), label: word('first') } : undefined}
            next={nextCursor ? { href: addressOf(PATH, { reason, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
      {items.length > 0 && <ExportForm action="/api/needs/people/export" hidden={{ list: reason }} words={word} />}
    </>
  )
}
