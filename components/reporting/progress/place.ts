import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { nearestDay } from '@/lib/reporting/progress/rules/days'
import { breakdowns, schoolSlug, type Breakdown } from '@/lib/reporting/progress/schema'
import { figuresYear } from '@/lib/reporting/year/schema'
import { tidy } from '@/lib/text'
import { dayAt, formatDay, parseWrittenDay, yearOf, type Day } from '@/lib/time'
import { addressOf, type Search } from '../search'

/** Which figures an address asks for. `problem`: the day that was typed and does not count, and why. */
export type Place = {
  year: number; asOf: Day; by: Breakdown; school: string | undefined; problem: { typed: string; why: 'outside' | 'malformed' } | null
}

/** The place of an address people may have edited: a day that is none, or not of the year, becomes the nearest default and is told. */
export function placeOf(search: Search, now: Date): Place {
  const today = dayAt(now)
  const year = figuresYear.safeParse(search['year']).data ?? yearOf(today)
  const typed = typeof search['asOf'] === 'string' ? tidy(search['asOf']).slice(0, 40) : ''
  const day = typed === '' ? null : parseWrittenDay(typed)
  const counts = day !== null && yearOf(day) === year
  // Whoever chose another year in the form left the day of the one before beside it: that is no mistake.
  const left = day !== null && !counts && yearOf(day) === figuresYear.safeParse(search['dayOf']).data
  const fallback = nearestDay(year, left ? today : day ?? today)
  return {
    year, asOf: counts ? day : fallback, by: breakdowns.find((one) => one === search['by']) ?? 'kind', school: schoolSlug.safeParse(search['school']).data,
    problem: typed === '' || counts || left ? null : { typed, why: day === null ? 'malformed' : 'outside' },
  }
}

export const problemText = ({ problem, year, asOf }: Place, locale: Locale, t: Translate): string | null =>
  problem && t(`reporting.progress.${problem.why}`, { typed: problem.typed, year, day: formatDay(asOf, locale) })

/** An address that keeps year, day and school. */
export const addressAt = ({ year, asOf, school }: Pick<Place, 'year' | 'asOf' | 'school'>) => (path: string, more: Readonly<Record<string, string | undefined>> = {}): string =>
  addressOf(path, { year: String(year), asOf, school, ...more })

/** A day as the form shows it, in both languages. */
export const typedDay = (day: Day): string => formatDay(day, 'vi')
