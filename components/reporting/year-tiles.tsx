import { Stats, StatTile } from '@/components/ui/page/stats'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import type { YearProgress } from '@/lib/reporting/year/queries/find-progress'
import { shareText } from './share-text'

/** Addresses of the rows behind the figures, where the reader has a page for them. */
export type FigureLinks = { classes?: string | undefined; trainees?: string | undefined; seats?: string | undefined; overdue?: string | undefined }
type YearTilesProps = {
  progress: YearProgress
  /** By the approved plan: it then says what there was to be, those carried over included. Else the capacity of the year's classes does. */
  planned: Progress | null
  overdue: number; links: FigureLinks; locale: Locale; t: Translate
}

export function YearTiles({ progress, planned, overdue, links, locale, t }: YearTilesProps) {
  const format = (value: number) => formatNumber(value, locale)
  const { seats, taken } = progress
  const classes = { actual: planned?.cohorts.actual ?? progress.opened, planned: planned?.cohorts.planned ?? progress.classes }
  const trainees = { actual: planned?.trainees.actual ?? progress.trainees, planned: planned?.trainees.planned ?? progress.capacity }
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const noteOf = (key: string, part: number, whole: number, more: Record<string, string> = {}) => {
    const share = shareText(part, whole, locale)
    return share ? words(key, { share, ...more }) : words('noShare')
  }
  return (
    <Stats count={4}>
      <StatTile
        label={words('classes')} figure={format(classes.actual)} unit={words('classesUnit', { count: format(classes.planned) })} href={links.classes}
        note={planned ? words('classesCarried', { count: format(planned.carriedOver.cohorts.actual) }) : words('classesNote', { count: format(progress.completed) })}
      />
      <StatTile
        label={words(planned ? 'traineesThere' : 'trainees')} figure={format(trainees.actual)} href={links.trainees}
        note={noteOf(planned ? 'traineesPlanned' : 'traineesNote', trainees.actual, trainees.planned, { plan: format(trainees.planned) })}
      />
      <StatTile label={words('seats')} figure={format(taken)} unit={words('seatsUnit', { count: format(seats) })} note={noteOf('seatsNote', taken, seats)} href={links.seats} />
      <StatTile label={words('overdue')} figure={format(overdue)} note={words('overdueNote')} href={links.overdue} tone={overdue > 0 ? 'bad' : undefined} icon={overdue > 0 ? 'warning' : undefined} />
    </Stats>
  )
}
