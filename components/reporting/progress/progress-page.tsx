import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/page/section'
import { Tabs } from '@/components/ui/page/tabs'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadProgress } from '@/lib/reporting/progress/loaders'
import { breakdowns } from '@/lib/reporting/progress/schema'
import { dayAt } from '@/lib/time'
import type { Search } from '../search'
import { AttainmentPanel } from './attainment-panel'
import { addressAt, placeOf } from './place'
import { ProgressChart } from './progress-chart'
import { Definitions, ProgressFrame } from './progress-frame'
import { ProgressTable } from './progress-table'
import { ProgressTiles } from './progress-tiles'
import { TrainingParts } from './training-parts'

const MOST = 10

/** Plan against actual as of a day: a school’s own, or the schools of a province. */
export async function ProgressPage({ workspace, search }: { workspace: '/school' | '/province'; search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const now = new Date()
  const [place, today, path] = [placeOf(search, now), dayAt(now), `${workspace}/progress`] as const
  const { progress, agencies } = await loadProgress(place, today)
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const address = addressAt(place)
  const rowsHref = (query: Record<string, string>) => address(`${path}/cohorts`, query)
  const shared = { year: place.year, asOf: place.asOf, hrefOf: (id: string) => address(`${path}/agencies/${id}`), locale, t }
  const words = { locale, t }
  return (
    <ProgressFrame
      {...{ place, progress, today, ...words }} title={word('title', { year: place.year })} planHref={`${workspace}/plan?year=${place.year}`}
      action={progress.cohorts.planned !== null && <ButtonLink small href={rowsHref({ part: 'late' })}>{word('late')}</ButtonLink>}
    >
      <ProgressTiles {...{ progress, rowsHref, ...words }} />
      <TrainingParts {...{ progress, ...words }} />
      <Section id="chart" title={word('chart')}><ProgressChart {...{ progress, today, ...words }} /></Section>
      <Section id="detail" title={word('detail')}>
        <Tabs label={word('detail')} tabs={breakdowns.map((by) => ({ label: word(`by.${by}`), href: `${address(path, { by })}#detail`, current: by === place.by }))} />
        {place.by === 'agency' ? <AttainmentPanel agencies={agencies} {...shared} /> : <ProgressTable {...{ progress, rowsHref, ...words }} />}
      </Section>
      {place.by !== 'agency' && (
        <Section
          id="agencies" title={word('attainment')}
          aside={agencies.length > MOST && <Link href={`${address(path, { by: 'agency' })}#detail`}>{word('attainmentAll', { count: agencies.length })}</Link>}
        >
          <AttainmentPanel agencies={agencies} most={MOST} {...shared} />
        </Section>
      )}
      <Definitions year={place.year} asOf={place.asOf} withSeats {...words} />
    </ProgressFrame>
  )
}
