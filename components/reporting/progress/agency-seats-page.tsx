import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAgencySeats } from '@/lib/reporting/progress/loaders'
import { formatDay } from '@/lib/time'
import type { Search } from '../search'
import { AttainmentPanel } from './attainment-panel'
import { addressAt, placeOf } from './place'
import { SeatsTable } from './seats-table'

type AgencySeatsPageProps = { workspace: '/school' | '/province'; agencyId: string; search: Search }

/** The rows behind one agency's figure. */
export async function AgencySeatsPage({ workspace, agencyId, search }: AgencySeatsPageProps) {
  const place = placeOf(search, new Date())
  const [{ agency, cohorts }, t, locale] = await Promise.all([loadAgencySeats(agencyId, place), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const { year, asOf } = place
  const back = addressAt(place)(`${workspace}/progress`, { by: 'agency' })
  const cohortPath = workspace === '/school' ? '/school/cohorts' : '/province/quotas'
  return (
    <>
      <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title', { year }), href: back }, { label: agency.name }]} />
      <PageHead title={<span lang="vi">{agency.name}</span>} reference={<span>{word('shown', { day: formatDay(asOf, locale) })}</span>} />
      <AttainmentPanel agencies={[agency]} {...{ year, asOf, locale, t }} />
      <Section id="classes" title={word('agency.classes')}><SeatsTable {...{ cohorts, year, locale, t }} hrefOf={(id) => `${cohortPath}/${id}`} /></Section>
    </>
  )
}
