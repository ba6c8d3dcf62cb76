import { Badge } from '@/components/ui/badge'
import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadCohortQuotas } from '@/lib/reporting/year/loaders'
import { formatDay } from '@/lib/time'
import { addressOf, searchOf, type Search } from './search'

const statuses = ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const
const PATH = '/province/quotas'

/** The year's classes of the province, each with what is assigned and what is used. */
export async function QuotasPage({ search }: { search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { year, q } = searchOf(search)
  const status = statuses.find((one) => one === search['status'])
  const { items, nextCursor, first } = await loadCohortQuotas({ year, q, status, cursor: search['cursor'] })
  const kept = { year: String(year), q, status }
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  return (
    <>
      <PageHead wide title={words('quotas')} reference={<span>{words('choose')} {year}</span>} />
      <Panel look="tight">
        <QuotaFilters {...{ year, q, status, t }} />
        <Table
          caption={words('quotasCaption')} rows={items} rowKey={(row) => row.id}
          empty={<EmptyState title={words('emptyCohorts')} action={<Link href={`${PATH}?year=${year}`}>{words('clear')}</Link>} />}
          columns={[
            { key: 'cohort', kind: 'head', head: words('cohort'), cell: (row) => <><Link className="nowrap" href={`${PATH}/${row.id}`}>{row.code}</Link><Sub><span lang="vi">{row.course}</span></Sub></> },
            { key: 'state', head: words('state'), phoneLabel: null, cell: (row) => <><CohortBadge status={row.status} />{row.undecided > 0 && <>{' '}<Badge tone="wait" icon="clock">{words('undecided', { count: number(row.undecided) })}</Badge></>}</> },
            { key: 'opens', head: words('opens'), nowrap: true, cell: (row) => formatDay(row.opensOn, locale) },
            { key: 'capacity', kind: 'number', head: words('capacity'), cell: (row) => number(row.capacity) },
            { key: 'assigned', kind: 'number', head: words('assigned'), cell: (row) => number(row.seats) },
            { key: 'taken', kind: 'number', head: words('taken'), cell: (row) => number(row.taken) },
            { key: 'pool', kind: 'number', head: words('pool'), cell: (row) => words('poolOf', { taken: row.poolTaken, seats: row.pool }) },
            { key: 'waiting', kind: 'number', head: words('waiting'), cell: (row) => number(row.waiting) },
          ]}
        />
        <Pager
          label={t('web.frame.pages')} text={words('shownCohorts', { count: items.length })}
          previous={!first ? { href: addressOf(PATH, kept), label: words('first') } : undefined}
          next={nextCursor ? { href: addressOf(PATH, { ...kept, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}

function QuotaFilters({ year, q, status, t }: { year: number; q: string | undefined; status: string | undefined; t: Translate }) {
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const chips = [
    ...(q ? [{ label: words('searched', { text: q }), href: addressOf(PATH, { year: String(year), status }) }] : []),
    ...(status ? [{ label: `${words('state')}: ${t(`catalogue.statuses.${status}`)}`, href: addressOf(PATH, { year: String(year), q }) }] : []),
  ]
  return (
    <>
      <FilterBar label={words('filter')} submitLabel={words('apply')}>
        <TextField name="q" label={words('search')} type="search" width="medium" defaultValue={q} maxLength={100} />
        <TextField name="year" label={words('choose')} width="short" inputMode="numeric" defaultValue={String(year)} maxLength={4} />
        <SelectField name="status" label={words('state')} width="medium" placeholder={words('anyState')} defaultValue={status}
          options={statuses.map((one) => ({ value: one, label: t(`catalogue.statuses.${one}`) }))} />
      </FilterBar>
      <FilterChips label={words('active')} chips={chips} removeLabel={words('remove')} clear={{ label: words('clear'), href: `${PATH}?year=${year}` }} />
    </>
  )
}
