import { Stats, StatTile } from '@/components/ui/page/stats'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import type { Figure } from '@/lib/reporting/progress/rules/figures'
import { figureText, percentText } from '@/lib/reporting/progress/rules/texts'

type ProgressTilesProps = { progress: Progress; rowsHref?: ((query: Record<string, string>) => string) | undefined; locale: Locale; t: Translate }

/** All cohorts and trainees, and the two kinds apart. */
export function ProgressTiles({ progress, rowsHref, locale, t }: ProgressTilesProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.tiles.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const share = ({ planned, percent }: Figure) => (planned === null ? word('noPlan') : percent === null ? word('noPercent') : word('share', { percent: percentText(percent, locale) }))
  const of = ({ planned }: Figure) => (planned === null ? undefined : word('of', { count: number(planned) }))
  return (
    <Stats count={4}>
      <StatTile label={word('cohorts')} figure={number(progress.cohorts.actual)} unit={of(progress.cohorts)} note={share(progress.cohorts)} href={rowsHref?.({ part: 'all' })} />
      <StatTile label={word('trainees')} figure={number(progress.trainees.actual)} unit={of(progress.trainees)} note={share(progress.trainees)} href={rowsHref?.({ part: 'all' })} />
      {progress.byKind.map(({ key, cohorts, trainees }) => (
        <StatTile
          key={key} label={t(`reporting.progress.rows.${key}`)} figure={number(cohorts.actual)} href={rowsHref?.({ part: 'all', kind: key })}
          unit={cohorts.planned === null ? word('cohortsUnit') : word('ofCohorts', { count: number(cohorts.planned) })}
          note={<>{share(cohorts)}. {figureText(trainees, 'trainees', locale, t)}</>}
        />
      ))}
    </Stats>
  )
}
