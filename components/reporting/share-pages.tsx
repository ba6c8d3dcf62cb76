import { CohortBadge } from '@/components/catalogue/cohort-badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { Stats, StatTile } from '@/components/ui/page/stats'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadAgencyShares, loadCohortShares } from '@/lib/reporting/year/loaders'
import { formatDay } from '@/lib/time'
import { searchOf, type Search } from './search'
import { ShareTable } from './share-table'
import { YearPicker } from './year-picker'

/** One class: the seats of every agency. */
export async function CohortSharesPage({ id }: { id: string }) {
  const [cohort, t, locale] = await Promise.all([loadCohortShares(id), currentTranslator(), currentLocale()])
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const { year, code, shares } = cohort
  const taken = shares.reduce((sum, share) => sum + share.taken, 0)
  return (
    <>
      <Breadcrumb label={words('crumbs')} crumbs={[{ label: words('quotas'), href: `/province/quotas?year=${year}` }, { label: code }]} />
      <PageHead title={<span lang="vi">{cohort.course}</span>} reference={<><b className="nowrap">{code}</b><CohortBadge status={cohort.status} /><span>{words('opens')} {formatDay(cohort.opensOn, locale)}</span></>} />
      <Stats count={4}>
        <StatTile label={words('capacity')} figure={number(cohort.capacity)} />
        <StatTile label={words('assigned')} figure={number(cohort.seats)} />
        <StatTile label={words('taken')} figure={number(taken)} />
        <StatTile label={words('pool')} figure={words('poolOf', { taken: cohort.poolTaken, seats: cohort.pool })} />
      </Stats>
      <Section id="shares" title={words('sharesOfCohort')}>
        <ShareTable {...{ shares, locale, t }} by="agency" caption={words('sharesOfCohort')} hrefOf={({ agencyId }) => `/province/agencies/${agencyId}?year=${year}`} />
      </Section>
    </>
  )
}

/** One agency: its seats in the classes of a year. */
export async function AgencySharesPage({ id, search, thisYear }: { id: string; search: Search; thisYear: number }) {
  const { year } = searchOf(search)
  const [agency, t, locale] = await Promise.all([loadAgencyShares(id, year), currentTranslator(), currentLocale()])
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  return (
    <>
      <Breadcrumb label={words('crumbs')} crumbs={[{ label: words('agencies'), href: `/province/agencies?year=${year}` }, { label: agency.name }]} />
      <PageHead title={<span lang="vi">{agency.name}</span>} reference={<span>{words(`kinds.${agency.kind}`)}</span>} action={<YearPicker {...{ year, thisYear, t }} />} />
      <Section id="shares" title={words('sharesOfAgency', { year })}>
        <ShareTable shares={agency.shares} locale={locale} t={t} by="cohort" caption={words('sharesOfAgency', { year })} hrefOf={({ cohortId }) => `/province/quotas/${cohortId}`} />
      </Section>
    </>
  )
}
