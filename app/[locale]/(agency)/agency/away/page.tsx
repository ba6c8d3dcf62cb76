import type { Metadata } from 'next'
import { AwayTable } from '@/components/teaching/away/away-table'
import { FeedPanel } from '@/components/teaching/feed-panel'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAway } from '@/lib/teaching/away/loaders'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/away'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.away.title') }
}

export default async function AwayPage({ searchParams }: Props) {
  const [{ weeks, cohort, quarter, quarters, feedSince }, t, locale] = await Promise.all([searchParams.then(loadAway), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.away.${key}`, values)
  const named = quarter && !quarters.includes(quarter) ? [quarter, ...quarters] : quarters
  const options = [{ value: '', label: cohort ? word('aheadOf', { code: cohort.code }) : word('ahead') }, ...named.map((one) => ({ value: one, label: word('quarterOf', { quarter: one.slice(6), year: one.slice(0, 4) }) }))]
  const nobody = weeks.every(({ total }) => total === 0)
  return (
    <div className="stack">
      <div>
        {cohort && <Breadcrumb label={word('crumb')} crumbs={[{ label: t('enrolment.agency.cohorts.title'), href: '/agency/cohorts' }, { label: cohort.code, href: `/agency/cohorts/${cohort.id}` }, { label: word('title') }]} />}
        <PageHead wide title={word('title')} lead={word('lead')} />
      </div>
      {cohort && (
        <Note>
          <p>{word('markedLead', { code: cohort.code, from: formatDay(cohort.opensOn, locale), to: formatDay(cohort.endsOn, locale) })}{' '}<Link href={`/agency/cohorts/${cohort.id}`}>{word('backTo', { code: cohort.code })}</Link></p>
        </Note>
      )}
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('show')} keep={{ cohort: cohort?.id }}>
          <SelectField name="quarter" label={word('quarter')} options={options} defaultValue={quarter ?? ''} />
        </FilterBar>
        {nobody && !cohort ? <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState> : <AwayTable weeks={weeks} markedCode={cohort?.code ?? null} />}
      </Panel>
      <FeedPanel liveSince={feedSince} title={word('feedTitle')} lead={word('feedLead')} />
    </div>
  )
}
