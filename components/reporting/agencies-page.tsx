import { TextField } from '@/components/ui/form/text-field'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SeatBar } from '@/components/ui/seats/seat-bar'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadAgencyFigures } from '@/lib/reporting/year/loaders'
import { dayAt } from '@/lib/time'
import { addressOf, searchOf, type Search } from './search'

const PATH = '/province/agencies'

/** All agencies of the province with their use of quotas in a year. */
export async function AgenciesPage({ search }: { search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { year, q } = searchOf(search)
  const { items, nextCursor, first } = await loadAgencyFigures({ year, q, cursor: search['cursor'] }, dayAt(new Date()))
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const kept = { year: String(year), q }
  return (
    <>
      <PageHead wide title={words('agencies')} reference={<span>{words('choose')} {year}</span>} />
      <Panel look="tight">
        <FilterBar label={words('filter')} submitLabel={words('apply')}>
          <TextField name="q" label={words('searchAgency')} type="search" width="medium" defaultValue={q} maxLength={100} />
          <TextField name="year" label={words('choose')} width="short" inputMode="numeric" defaultValue={String(year)} maxLength={4} />
        </FilterBar>
        <FilterChips
          label={words('active')} removeLabel={words('remove')} clear={{ label: words('clear'), href: `${PATH}?year=${year}` }}
          chips={q ? [{ label: words('searched', { text: q }), href: `${PATH}?year=${year}` }] : []}
        />
        <Table
          caption={words('agenciesCaption', { year })} rows={items} rowKey={(row) => row.id}
          empty={<EmptyState title={words('emptyAgencies')} action={<Link href={`${PATH}?year=${year}`}>{words('clear')}</Link>} />}
          columns={[
            { key: 'agency', kind: 'head', head: words('agency'), cell: (row) => (
              <><Link href={`${PATH}/${row.id}?year=${year}`} lang="vi">{row.name}</Link><Sub>{words(`kinds.${row.kind}`)}</Sub></>
            ) },
            { key: 'bar', head: words('seats'), phoneLabel: null, none: words('emptyShares'), cell: (row) => row.seats > 0 && (
              <SeatBar size="mini" total={row.seats} accepted={row.taken} label={words('unusedLabel', { name: row.name, taken: row.taken, seats: row.seats })} />
            ) },
            { key: 'assigned', kind: 'number', head: words('assigned'), cell: (row) => number(row.seats) },
            { key: 'taken', kind: 'number', head: words('taken'), cell: (row) => number(row.taken) },
            { key: 'trainees', kind: 'number', head: words('traineesShort'), cell: (row) => number(row.trainees) },
            { key: 'overdue', kind: 'number', head: words('overdueShort'), cell: (row) => number(row.overdue) },
          ]}
        />
        <Pager
          label={t('web.frame.pages')} text={words('shownAgencies', { count: items.length })}
          previous={!first ? { href: addressOf(PATH, kept), label: words('first') } : undefined}
          next={nextCursor ? { href: addressOf(PATH, { ...kept, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}
