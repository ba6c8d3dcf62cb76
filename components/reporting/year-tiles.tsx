import { Stats, StatTile } from '@/components/ui/page/stats'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import type { YearProgress } from '@/lib/reporting/year/queries/find-progress'
import { shareText } from './share-text'

/** Addresses of the rows behind the figures, where the reader has a page for them. */
export type FigureLinks = { classes?: string | undefined; trainees?: string | undefined; seats?: string | undefined; overdue?: string | undefined }
type YearTilesProps = { progress: YearProgress; overdue: number; links: FigureLinks; locale: Locale; t: Translate }

export function YearTiles({ progress, overdue, links, locale, t }: YearTilesProps) {
  const format = (value: number) => formatNumber(value, locale)
  const { classes, opened, completed, trainees, capacity, seats, taken } = progress
  const words = (key: string, values?: Record<string, string | number>) => t(`reporting.year.${key}`, values)
  const noteOf = (key: string, part: number, whole: number, more: Record<string, string> = {}) => {
    const share = shareText(part, whole, locale)
    return share ? words(key, { share, ...more }) : words('noShare')
  }
  return (
    <Stats count={4}>
      <StatTile label={words('classes')} figure={format(opened)} unit={words('classesUnit', { count: format(classes) })} note={words('classesNote', { count: format(completed) })} href={links.classes} />
      <StatTile label={words('trainees')} figure={format(trainees)} note={noteOf('traineesNote', trainees, capacity, { plan: format(capacity) })} href={links.trainees} />
      <StatTile label={words('seats')} figure={format(taken)} unit={words('seatsUnit', { count: format(seats) })} note={noteOf('seatsNote', taken, seats)} href={links.seats} />
      <StatTile label={words('overdue')} figure={format(overdue)} note={words('overdueNote')} href={links.overdue} tone={overdue > 0 ? 'bad' : undefined} icon={overdue > 0 ? 'warning' : undefined} />
    </Stats>
  )
}
