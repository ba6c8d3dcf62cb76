import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadOwnProgress } from '@/lib/reporting/progress/loaders'
import { dayAt } from '@/lib/time'
import type { Search } from '../search'
import { AttainmentPanel } from './attainment-panel'
import { placeOf } from './place'
import { ProgressChart } from './progress-chart'
import { Definitions, ProgressFrame } from './progress-frame'
import { ProgressTiles } from './progress-tiles'
import { SeatsTable } from './seats-table'

/** For an agency: its own seats with the classes they are in, and the totals of the schools of its province. */
export async function AgencyProgressPage({ search }: { search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const now = new Date()
  const [today, place] = [dayAt(now), { ...placeOf(search, now), by: 'agency' as const }]
  const { progress, agencies, cohorts } = await loadOwnProgress(place, today)
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const { year, asOf } = place
  return (
    <ProgressFrame {...{ place, progress, today, locale, t }} title={word('title', { year })}>
      <Section id="own" title={word('attainmentOwn')}><AttainmentPanel {...{ agencies, year, asOf, locale, t }} /></Section>
      {cohorts.length > 0 && <Section id="classes" title={word('agency.classes')}><SeatsTable {...{ cohorts, year, locale, t }} hrefOf={(id) => `/cohorts/${id}`} /></Section>}
      <Section id="totals" title={word('agency.schoolTotals')}><ProgressTiles {...{ progress, locale, t }} /></Section>
      <ProgressChart {...{ progress, today, locale, t }} />
      <Definitions {...{ year, asOf, locale, t }} withSeats />
    </ProgressFrame>
  )
}
