import { addDays, daysBetween, yearOf, type Day } from '@/lib/time'

export const scales = ['demo', 'province', 'decade', 'nation'] as const
export type Scale = (typeof scales)[number]

/** A group of past cohorts: how many, with how many trainees together, opened in which year. */
export interface PastGroup {
  kind: 'long' | 'short'
  cohorts: number
  trainees: number
  /** Number of the first among the year's cohorts of its kind. */
  from: number
  opened: number
  /** Long ones: still running when the next year begins, over before it, or as it comes. */
  runs: 'INTO_NEXT_YEAR' | 'WITHIN_YEAR' | 'ANY'
}

export interface Plan {
  scale: Scale
  today: Day
  schools: number
  agencies: number
  /** Of one school, by year. */
  past: (school: number) => PastGroup[]
  /** Lessons of each past cohort. */
  lessons: number
  /** Share of persons among trainees: a cadre attends about three times in ten years. */
  persons: number
}

/** 2022 as published: the 21 carried over opened the year before. */
const carriedOver: PastGroup = { kind: 'long', cohorts: 21, trainees: 1502, from: 26, opened: 2021, runs: 'INTO_NEXT_YEAR' }
const published: readonly PastGroup[] = [
  { kind: 'long', cohorts: 24, trainees: 1556, from: 0, opened: 2022, runs: 'ANY' },
  { kind: 'short', cohorts: 171, trainees: 15_084, from: 0, opened: 2022, runs: 'ANY' },
]

export function planOf(scale: Scale, today: Day): Plan {
  const base = { scale, today, schools: scale === 'nation' ? 34 : 1, persons: 0.325 }
  if (scale === 'demo') return { ...base, agencies: 24, lessons: 0, past: () => [carriedOver, ...published, ...soFar(today)] }
  // Before June too little of the year has passed for 171 short classes in the rooms there are.
  const last = yearOf(addDays(today, -150))
  const years = Array.from({ length: scale === 'province' ? 1 : 10 }, (_, index) => last - index).reverse()
  return { ...base, agencies: 200, lessons: 20,
    past: (school) => years.flatMap((year) => (school === 1 ? yearOfFirstSchool(year, years) : yearOfReport(year))) }
}

/** The demo's own year: some long classes carried over into it, and a short one about every second week, so that its plan is half carried out near its end. */
function soFar(today: Day): PastGroup[] {
  const cohorts = Math.floor(daysBetween(`${String(yearOf(today))}-01-04`, addDays(today, -16)) / 13)
  const short: PastGroup = { kind: 'short', cohorts, trainees: cohorts * 82, from: 50, opened: yearOf(today), runs: 'ANY' }
  const long: PastGroup = { kind: 'long', cohorts: 5, trainees: 312, from: 60, opened: yearOf(today) - 1, runs: 'INTO_NEXT_YEAR' }
  // Nothing is added to the published year.
  return [...(long.opened > 2022 ? [long] : []), ...(cohorts < 1 ? [] : [short])]
}

/** A year of the size that the report printed: 218 cohorts, 18,142 trainees. */
const yearOfReport = (year: number): PastGroup[] => [
  { kind: 'long', cohorts: 47, trainees: 3058, from: 0, opened: year, runs: 'ANY' },
  { kind: 'short', cohorts: 171, trainees: 15_084, from: 0, opened: year, runs: 'ANY' },
]

/** The first school's 2022 stays as published at every scale that holds it: so 2021 hands over exactly 21 cohorts. */
function yearOfFirstSchool(year: number, years: readonly number[]): PastGroup[] {
  if (!years.includes(2021) || (year !== 2021 && year !== 2022)) return yearOfReport(year)
  if (year === 2022) return [...published]
  const [, short] = yearOfReport(year)
  return [{ kind: 'long', cohorts: 26, trainees: 1556, from: 0, opened: 2021, runs: 'WITHIN_YEAR' }, carriedOver,
    ...(short ? [short] : [])]
}
