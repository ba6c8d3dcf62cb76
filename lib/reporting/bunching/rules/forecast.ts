import { addDays, mondayOf, weekNumber, yearOf, type Day } from '../../../time'

/** A week of the forecast: what is left of it from today, and no further than the year. */
export type Span = { monday: Day; from: Day; to: Day; number: number }

/** The weeks from today until 31 December. */
export function weeksUntilYearEnd(today: Day): Span[] {
  const end = `${yearOf(today)}-12-31`
  const weeks: Span[] = []
  for (let monday = mondayOf(today); monday <= end; monday = addDays(monday, 7)) {
    const last = addDays(monday, 6)
    weeks.push({ monday, from: monday < today ? today : monday, to: last > end ? end : last, number: weekNumber(monday) })
  }
  return weeks
}

/** A class at work or still to open. `campus`: it needs a room of the school; `movable`: planned, told to nobody, without lessons. */
export type Class = { id: string; opensOn: Day; endsOn: Day; fullTime: boolean; campus: boolean; opening: boolean; movable: boolean }

/** What a school has in a week, and the parameters of that week. */
export type Supply = { rooms: number; lecturers: number; lecturersPerClass: number; partTimeShare: number }

/** Classes that open in a week, and those in session that opened before it, by the room they need. */
type Load = { openings: number; fullTime: number; partTime: number; elsewhere: number }

/** A week with how many classes can open in it and how many of its openings are above that. */
export type Week = Span & Load & { capacity: number; roomsFree: number; lecturersFree: number; over: number; strain: number }

/** Openings against capacity, week by week; `supplyOf` says what the school has in a week. */
export const forecast = (classes: readonly Class[], spans: readonly Span[], supplyOf: (span: Span) => Supply): Week[] =>
  spans.map((span) => weekOf(span, classes.reduce((load, one) => counted(load, partIn(span, one), 1), nothing), supplyOf(span)))

/** The same weeks with one class in the place of another: only what the two touch is judged again. */
export const exchanged = (weeks: readonly Week[], supplyOf: (span: Span) => Supply, was: Class, is: Class): Week[] =>
  weeks.map((week) => {
    const [before, after] = [partIn(week, was), partIn(week, is)]
    return before === after ? week : weekOf(week, counted(counted(week, before, -1), after, 1), supplyOf(week))
  })

const nothing: Load = { openings: 0, fullTime: 0, partTime: 0, elsewhere: 0 }
const counted = (load: Load, part: keyof Load | null, by: 1 | -1): Load => (part ? { ...load, [part]: load[part] + by } : load)

/** As what a class counts in a week, or null. One whose day has passed without an opening takes its room all the same. */
function partIn(span: Span, { opensOn, endsOn, fullTime, campus, opening }: Class): keyof Load | null {
  if (opensOn > span.to || endsOn < span.from) return null
  if (opening && opensOn >= span.from) return 'openings'
  return campus ? (fullTime ? 'fullTime' : 'partTime') : 'elsewhere'
}

/**
 * Classes may open in a week while rooms and lecturers are free: rooms of the school less those of the classes in session,
 * of which a part-time one takes its share and one at a locality none; lecturers in groups of a class less the classes in session.
 * `strain` goes on counting where the classes in session alone are too many.
 */
function weekOf({ monday, from, to, number }: Span, { openings, fullTime, partTime, elsewhere }: Load, supply: Supply): Week {
  const rooms = Math.floor((100 * (supply.rooms - fullTime) - supply.partTimeShare * partTime) / 100)
  const lecturers = Math.floor(supply.lecturers / Math.max(1, supply.lecturersPerClass)) - fullTime - partTime - elsewhere
  const strain = Math.max(0, openings - Math.min(rooms, lecturers))
  const [roomsFree, lecturersFree] = [Math.max(0, rooms), Math.max(0, lecturers)]
  return {
    monday, from, to, number, openings, fullTime, partTime, elsewhere, roomsFree, lecturersFree,
    capacity: Math.min(roomsFree, lecturersFree), strain, over: Math.min(openings, strain),
  }
}
