import { addDays, daysBetween, type Day } from '@/lib/time'
import { at, weekday } from './calendar'
import { cohortId, daysOf } from './cohorts'
import { moduleId } from './courses'
import { demoCohorts, reportedCohort } from './demo-cohorts'
import { uid } from './ids'
import { lecturerId, ownLecturers } from './lecturers'
import type { Rows } from './rows'
import { roomId, schoolId } from './schools'
import type { DemoLesson } from './teaching'
import { theoryModules } from './theory-modules'

const room = 4
const holidays: readonly string[] = ['01-01', '04-30', '05-01', '09-02']
const clocks = { MORNING: ['07:30', '11:30'], AFTERNOON: ['14:00', '17:30'] } as const
/** Periods of a half-day. */
const PERIODS = 4

/** Every half-day of the programme in its order: a module has as many as its periods give. */
const programme = theoryModules.flatMap(({ name, periods }, index) => Array.from({ length: periods / PERIODS }, (_, part) => ({ position: index + 1, name, part, parts: periods / PERIODS })))

/** The whole timetable of the finished class whose reports went out. No other class of the demo had lessons in the portal then, so nothing clashes; ids follow those of `before`. */
export function addFinishedTeaching(rows: Rows, today: Day, before: number): DemoLesson[] {
  const cohort = demoCohorts.find(({ number }) => number === reportedCohort)
  if (!cohort) return []
  const { opensOn, endsOn } = daysOf(cohort, today)
  const days = Array.from({ length: daysBetween(opensOn, endsOn) }, (_, index) => addDays(opensOn, index)).filter((day) => weekday(day) <= 5 && !holidays.includes(day.slice(5)))
  const slots = days.flatMap((day) => (weekday(day) === 3 ? ['MORNING' as const] : ['MORNING' as const, 'AFTERNOON' as const]).map((half) => ({ day, half })))
  return programme.flatMap(({ position, name, part, parts }, index) => {
    const slot = slots[Math.floor((index * slots.length) / programme.length)]
    if (!slot) return []
    const number = before + index + 1
    const [id, [starts, ends]] = [uid('lesson', number), clocks[slot.half]]
    const time = { starts_at: at(slot.day, starts), ends_at: at(slot.day, ends), status: 'PUBLISHED' }
    rows.add('lesson', {
      id, school_id: schoolId(1), cohort_id: cohortId(1, cohort.number), module_id: moduleId(1, cohort.course, position), title: `${name}, bài ${String(part + 1)}`,
      kind: part === parts - 1 ? 'EXAM' : part % 4 === 3 ? 'DISCUSSION' : 'LECTURE', day: slot.day, half: slot.half, ...time, periods: PERIODS, room_id: roomId(1, room), place: null,
      change_note: null, revision: 0, updated_at: at(addDays(opensOn, -10), '09:00'),
    })
    // A module is taught by one lecturer; the one with the account teaches none of them.
    rows.add('lesson_lecturer', { lesson_id: id, lecturer_id: lecturerId(1, 2 + (position * 5) % (ownLecturers - 1)), ...time, acceptance: 'ACCEPTED', answered_at: at(addDays(opensOn, -8), '08:00') })
    return [{ id, number, cohort: cohort.number, day: slot.day, status: 'PUBLISHED' }]
  })
}
