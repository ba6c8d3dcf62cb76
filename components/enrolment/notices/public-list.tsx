import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SelectField } from '@/components/ui/form/select-field'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { loadNotices } from '@/lib/enrolment/notices/loaders'
import type { ListedNotice } from '@/lib/enrolment/notices/queries/list-notices'
import type { NoticeFilters } from '@/lib/enrolment/notices/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { CodeList } from './code-list'

type PublicListProps = { school: { slug: string; name: string }; several: boolean; filters: Pick<NoticeFilters, 'year' | 'cursor'> }

/** The issued notices of one school, narrowed to a year by the address. */
export async function PublicNotices({ school, several, filters: { year, cursor } }: PublicListProps) {
  const [t, locale, { items, nextCursor, years }] = await Promise.all([currentTranslator(), currentLocale(), loadNotices(school.slug, { year, cursor })])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.notices.public.${key}`, values)
  const own = several ? { school: school.slug } : {}
  const to = (query: Record<string, string>) => `/notices${Object.keys({ ...own, ...query }).length > 0 ? `?${new URLSearchParams({ ...own, ...query }).toString()}` : ''}`
  const ofYear: Record<string, string> = year === undefined ? {} : { year: String(year) }
  const columns: Column<ListedNotice>[] = [
    {
      key: 'subject', head: word('subject'), kind: 'head',
      cell: ({ id, subject, version }) => (
        <><Link href={`/notices/${id}`} lang="vi">{subject}</Link>{version > 1 && <Sub><Badge tone="wait" icon="pencil">{word('corrected', { count: version - 1 })}</Badge></Sub>}</>
      ),
    },
    { key: 'number', head: word('number'), nowrap: true, cell: ({ number }) => number },
    { key: 'on', head: word('on'), nowrap: true, cell: ({ on }) => formatDay(on, locale) },
    { key: 'deadline', head: word('deadline'), nowrap: true, cell: ({ deadline }) => formatDay(deadline, locale) },
    { key: 'cohorts', head: word('cohorts'), cell: ({ cohorts }) => <CodeList codes={cohorts.map(({ code }) => code)} more={(count) => word('more', { count })} /> },
  ]
  const empty = year === undefined
    ? <EmptyState title={word('empty')} action={<Link href="/cohorts">{t('schools.nav.cohorts')}</Link>}>{word('emptyWhy')}</EmptyState>
    : <EmptyState title={word('emptyYear', { year: String(year) })} action={<Link href={to({})}>{word('clear')}</Link>} />
  return (
    <>
      <PageHead reference={several ? <span lang="vi">{school.name}</span> : undefined} title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        {(years.length > 0 || year !== undefined) && (
          <FilterBar label={word('filters')} submitLabel={word('filter')} keep={own}>
            <SelectField name="year" label={word('year')} placeholder={word('allYears')} defaultValue={ofYear['year']} options={years.map((one) => ({ value: String(one), label: String(one) }))} />
          </FilterBar>
        )}
        <Table caption={word('caption')} columns={columns} rows={items} rowKey={({ id }) => id} empty={empty} />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={cursor ? { href: to(ofYear), label: word('newest') } : undefined}
            next={nextCursor ? { href: to({ ...ofYear, cursor: nextCursor }), label: word('older') } : undefined}
          />
        )}
      </Panel>
    </>
  )
}
