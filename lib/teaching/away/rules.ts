import { calendarFile, type CalendarEntry } from '../calendar/rules'
import { addDays, daysBetween, mondayOf, weekNumber, yearOf, type Day } from '../../time'
import type { AwayClass, AwayCohort, AwayLesson, AwayPerson, AwayWeek, Span } from './schema'

const WEEKS_AHEAD = 13
const QUARTERS_AHEAD = 5

/** From which Monday over how many weeks. */
export type Weeks = { from: Day; count: number }

/** A quarter's weeks, which are those whose Thursday lies in it (ISO 8601); without one, thirteen weeks from that of `today`. */
export function weeksOf(quarter: string | undefined, today: Day): Weeks {
  if (!quarter) return { from: mondayOf(today), count: WEEKS_AHEAD }
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  const from = firstMonday(firstDay(year, number))
  const next = firstMonday(number === 4 ? firstDay(year + 1, 1) : firstDay(year, number + 1))
  return { from, count: daysBetween(from, next) / 7 }
}

const firstDay = (year: number, quarter: number): Day => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
const firstMonday = (day: Day): Day => mondayOf(addDays(day, 3))

/** The quarters that can be chosen on a day: the one before, its own and those of a year ahead. */
export function quartersAround(today: Day): string[] {
  const own = yearOf(today) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from({ length: QUARTERS_AHEAD + 1 }, (_, index) => own - 1 + index).map((one) => `${Math.floor(one / 4)}-Q${(one % 4) + 1}`)
}

/** Week by week who is away, by class. A person in two classes of a week counts once; classes and people keep the given order. */
export function weeksAway({ from, count }: Weeks, people: readonly AwayPerson[], cohorts: readonly AwayCohort[], marked: string | undefined): AwayWeek[] {
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(from, index * 7)
    const classes = cohorts.flatMap((cohort) => classIn(cohort, monday, people.filter(({ cohortId }) => cohortId === cohort.id)))
    const away = new Map<string, boolean>()
    for (const { people: named } of classes) for (const { personId, halves, state } of named) away.set(personId, away.get(personId) === true || (halves !== null && state === 'ENROLLED'))
    const leading = new Set(people.filter(({ leads }) => leads).map(({ personId }) => personId))
    return {
      monday, number: weekNumber(monday), marked: cohorts.some((cohort) => cohort.id === marked && meetsIn(cohort, monday)), total: away.size,
      leaders: [...away.keys()].filter((id) => leading.has(id)).length, unsure: [...away.values()].filter((sure) => !sure).length, classes,
    }
  })
}

/** Whether a class has lessons in the week, or may have some because its timetable is not published that far. */
const meetsIn = (cohort: AwayCohort, monday: Day): boolean => lessonsIn(cohort, monday).length > 0 || expectedIn(cohort, monday) !== null

const lessonsIn = ({ days }: AwayCohort, monday: Day) => days.filter(({ day }) => day >= monday && day <= addDays(monday, 6))

/** The days of the class in a week that comes after the last one with published lessons. */
function expectedIn({ opensOn, endsOn, until }: AwayCohort, monday: Day): { from: Day; to: Day } | null {
  if (until !== null && monday <= until) return null
  const [from, to] = [opensOn > monday ? opensOn : monday, endsOn < addDays(monday, 6) ? endsOn : addDays(monday, 6)]
  return from <= to ? { from, to } : null
}

function classIn(cohort: AwayCohort, monday: Day, people: readonly AwayPerson[]): AwayClass[] {
  const [lessons, expected] = [lessonsIn(cohort, monday), expectedIn(cohort, monday)]
  const named = people.flatMap((person): AwayClass['people'] => {
    const halves = lessons.filter(({ day }) => isThere(person, day)).reduce((sum, one) => sum + one.halves, 0)
    const known = { personId: person.personId, name: person.name, state: person.state }
    if (halves > 0) return [{ ...known, halves }]
    return expected && daysFrom(expected).some((day) => isThere(person, day)) ? [{ ...known, halves: null }] : []
  })
  if (named.length === 0) return []
  const most = Math.max(...named.map(({ halves }) => halves ?? 0))
  return [{ cohortId: cohort.id, code: cohort.code, course: cohort.course, halves: most === 0 ? null : most, people: named }]
}

const daysFrom = ({ from, to }: { from: Day; to: Day }): Day[] => Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
const covers = ({ from, to }: Span, day: Day): boolean => day >= from && (to === null || day <= to)
/** In the class on that day, and not resting from it. */
const isThere = ({ span, rests }: AwayPerson, day: Day): boolean => covers(span, day) && !rests.some((rest) => covers(rest, day))

/** Words of an agency's calendar. */
export type AwayWords = { name: string; away: (count: number, code: string) => string; cancelled: (code: string) => string }

/** Who is away as iCalendar: how many, in which class, and no name. A lesson that is cancelled, or that nobody is left for, says so. */
export const awayCalendar = (lessons: readonly AwayLesson[], words: AwayWords): string => calendarFile(words.name, lessons.map((lesson): CalendarEntry => {
  const cancelled = lesson.cancelled || lesson.away === 0
  return {
    uid: `${lesson.id}@away`, sequence: lesson.revision, updatedAt: lesson.updatedAt, startsAt: lesson.startsAt, endsAt: lesson.endsAt, cancelled,
    summary: cancelled ? words.cancelled(lesson.code) : words.away(lesson.away, lesson.code), location: null, url: null, description: lesson.course,
  }
}))
