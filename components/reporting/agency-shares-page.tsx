import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { setDifficultAreaAction } from '@/lib/agencies/actions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAgencyShares } from '@/lib/reporting/year/loaders'
import { searchOf, type Search } from './search'
import { ShareTable } from './share-table'
import { YearPicker } from './year-picker'

/** One agency: its seats in the classes of a year. */
export async function AgencySharesPage({ id, search, thisYear }: { id: string; search: Search; thisYear: number }) {
  const { year } = searchOf(search)
  const [agency, t, locale] = await Promise.all([loadAgencyShares(id, year), currentTranslator(), currentLocale()])
  const area = (key: string) => t(`agencies.area.${key}`)
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  return (
    <>
      <Breadcrumb label={words('crumbs')} crumbs={[{ label: words('agencies'), href: `/province/agencies?year=${year}` }, { label: agency.name }]} />
      <PageHead title={<span lang="vi">{agency.name}</span>} reference={<span>{words(`kinds.${agency.kind}`)}</span>} action={<YearPicker {...{ year, thisYear, t }} />} />
      <Section id="shares" title={words('sharesOfAgency', { year })}>
        <ShareTable shares={agency.shares} locale={locale} t={t} caption={words('sharesOfAgency', { year })} hrefOf={({ cohortId }) => `/province/quotas/${cohortId}`} />
      </Section>
      <Section id="area" title={area('title')}>
        {search['did'] === 'area' && <Note tone="good" live><p>{area('done')}</p></Note>}
        <p>{area(agency.difficultArea ? 'is' : 'isNot')}</p>
        <ActionForm
          action={setDifficultAreaAction} hidden={{ agencyId: id, difficult: agency.difficultArea ? 'no' : 'yes' }} lead={area('why')} fields={[]}
          labels={{ wrong: area('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: area(agency.difficultArea ? 'unset' : 'set'), pending: area('pending'), tone: 'second' }]}
        />
      </Section>
    </>
  )
}
