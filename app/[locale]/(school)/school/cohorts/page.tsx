import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CohortList } from '@/components/enrolment/desk/cohort-list'
import { ListPager, withQuery } from '@/components/enrolment/desk/list-pager'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { requireActor } from '@/lib/access/session'
import { mayReadDesk } from '@/lib/enrolment/desk/policy'
import { listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { cohortFilter, cohortStatuses } from '@/lib/enrolment/desk/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.cohorts.title') }
}

const path = '/school/cohorts'

export default async function CohortsPage({ searchParams }: PageProps<'/[locale]/school/cohorts'>) {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  // Whoever has no desk would find only closed doors behind these links.
  if (!mayReadDesk(actor)) notFound()
  const { q, status, year, cursor } = cohortFilter.parse(await searchParams)
  const page = await listStaffCohorts(actor, { q, status, year, cursor })
  const word = (key: string) => t(`enrolment.desk.cohorts.${key}`)
  const query = { q, status, year: year?.toString() }
  const thisYear = yearOf(dayAt(new Date()))
  const years = Array.from({ length: 8 }, (_, back) => String(thisYear + 1 - back))
  const chip = (key: keyof typeof query, value: string | undefined) =>
    value ? [{ label: t('enrolment.desk.list.chip', { label: word(key === 'q' ? 'search' : key), value }), href: withQuery(path, { ...query, [key]: undefined }) }] : []
  return (
    <div className="stack">
      <PageHead wide title={word('title')} />
      <Panel look="tight">
        <FilterBar label={t('enrolment.desk.list.filters')} submitLabel={t('enrolment.desk.list.filter')}>
          <TextField name="q" type="search" label={word('search')} placeholder={word('searchHint')} defaultValue={q} maxLength={100} />
          <SelectField name="year" label={word('year')} placeholder={t('enrolment.desk.list.all')} defaultValue={query.year} options={years.map((value) => ({ value, label: value }))} />
          <SelectField
            name="status" label={word('status')} placeholder={t('enrolment.desk.list.all')} defaultValue={status}
            options={cohortStatuses.map((value) => ({ value, label: t(`catalogue.statuses.${value}`) }))}
          />
        </FilterBar>
        <FilterChips
          label={t('enrolment.desk.list.chips')} removeLabel={t('enrolment.desk.list.unfilter')} clear={{ label: t('enrolment.desk.list.clear'), href: path }}
          chips={[...chip('q', q), ...chip('year', query.year), ...chip('status', status && t(`catalogue.statuses.${status}`))]}
        />
        <CohortList cohorts={page.items} narrowed={Boolean(q ?? status ?? year)} caption={word('caption')} alike={status !== undefined} />
        {page.items.length > 0 && (
          <ListPager text={t('enrolment.desk.cohorts.shown', { shown: page.items.length, total: page.total })} path={path} query={query} previous={page.previous} next={page.next} />
        )}
      </Panel>
    </div>
  )
}
