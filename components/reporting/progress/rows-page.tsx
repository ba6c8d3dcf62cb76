import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SelectField } from '@/components/ui/form/select-field'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { loadCountedCohorts, loadPlannedLines } from '@/lib/reporting/progress/loaders'
import { courseKinds, quarters, rowsFilter, type RowsFilter } from '@/lib/reporting/progress/schema'
import { studyForms } from '@/lib/planning/schema'
import { formatDay } from '@/lib/time'
import type { Search } from '../search'
import { CohortTable, LineTable } from './rows-tables'
import { addressAt, placeOf, type Place } from './place'

type RowsPageProps = { workspace: '/school' | '/province'; search: Search }

/** The rows behind a figure: cohorts that ran, or lines of the plan. */
export async function RowsPage({ workspace, search }: RowsPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const [place, filter] = [placeOf(search, new Date()), rowsFilter.parse(search)]
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const { part } = filter
  const path = `${workspace}/progress/cohorts`
  const planned = part === 'planned' || part === 'late'
  const wish = { ...place, ...filter, cursor: search['cursor'] }
  const page = planned ? { lines: await loadPlannedLines(wish) } : { cohorts: await loadCountedCohorts(wish) }
  const { first, nextCursor, items: { length: count } } = page.lines ?? page.cohorts
  const address = (more: Readonly<Record<string, string | undefined>>) => addressAt(place)(path, { ...filter, ...more })
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year: place.year }), href: addressAt(place)(`${workspace}/progress`) }, { label: word(`list.${part}`) }]} />
      <PageHead
        wide title={word(`list.${part}`)} reference={<><span>{word('year')} {place.year}</span><span>{word('shown', { day: formatDay(place.asOf, locale) })}</span></>}
        action={planned && <Link href={`${workspace}/plan?year=${place.year}`}>{t('enrolment.desk.menu.plan')}</Link>}
        lead={part === 'late' ? word('list.lateLead', { day: formatDay(place.asOf, locale) }) : undefined}
      />
      <Panel look="tight" className="page-wide">
        <RowsFilters {...{ place, filter, address, t }} />
        {page.lines ? <LineTable lines={page.lines.items} {...{ place, locale, t }} isLate={part === 'late'} /> : <CohortTable cohorts={page.cohorts.items} {...{ workspace, locale, t }} />}
        <Pager
          label={t('web.frame.pages')} text={word(planned ? 'list.shownLines' : 'list.shownCohorts', { count })}
          previous={first ? undefined : { href: address({}), label: word('list.first') }} next={nextCursor ? { href: address({ cursor: nextCursor }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </>
  )
}

type RowsFiltersProps = { place: Place; filter: RowsFilter; address: (more: Readonly<Record<string, string | undefined>>) => string; t: Translate }

function RowsFilters({ place, filter, address, t }: RowsFiltersProps) {
  const word = (key: string) => t(`reporting.progress.list.${key}`)
  const label = (key: string) => t(`reporting.progress.rows.${key}`)
  const { part, kind, form, quarter } = filter
  const choices = (keys: readonly string[]) => keys.map((value) => ({ value, label: label(value) }))
  const chips = [
    ...(kind ? [{ label: `${word('kind')}: ${label(kind)}`, href: address({ kind: undefined }) }] : []),
    ...(form ? [{ label: `${word('form')}: ${label(form)}`, href: address({ form: undefined }) }] : []),
    ...(quarter ? [{ label: `${word('quarter')}: ${label(quarter)}`, href: address({ quarter: undefined }) }] : []),
  ]
  return (
    <>
      <FilterBar label={word('filter')} submitLabel={word('apply')} keep={{ year: String(place.year), asOf: place.asOf, school: place.school, part }}>
        <SelectField name="kind" label={word('kind')} width="medium" placeholder={word('anyKind')} defaultValue={kind} options={choices(courseKinds)} />
        <SelectField name="form" label={word('form')} width="medium" placeholder={word('anyForm')} defaultValue={form} options={choices(studyForms)} />
        {part !== 'carried' && <SelectField name="quarter" label={word('quarter')} width="medium" placeholder={word('anyQuarter')} defaultValue={quarter} options={choices(quarters)} />}
      </FilterBar>
      <FilterChips label={word('active')} chips={chips} removeLabel={word('remove')} clear={{ label: word('clear'), href: address({ kind: undefined, form: undefined, quarter: undefined }) }} />
    </>
  )
}
