import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAgencyShares } from '@/lib/reporting/year/loaders'
import { searchOf, type Search } from './search'
import { ShareTable } from './share-table'
import { YearPicker } from './year-picker'

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
        <ShareTable shares={agency.shares} locale={locale} t={t} caption={words('sharesOfAgency', { year })} hrefOf={({ cohortId }) => `/province/quotas/${cohortId}`} />
      </Section>
    </>
  )
}
