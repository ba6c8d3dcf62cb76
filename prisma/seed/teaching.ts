import { addDays, mondayOf, type Day } from '@/lib/time'
import { at, weekday } from './calendar'
import { cohortId, daysOf, secondCampus } from './cohorts'
import { moduleCount, moduleId, moduleName } from './courses'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import { uid } from './ids'
import { firstVisiting, lecturerId, ownLecturers, visitingLecturers } from './lecturers'
import type { Rows } from './rows'
import { roomId, roomName, schoolId } from './schools'

type Half = 'MORNING' | 'AFTERNOON' | 'EVENING'
const clocks = { MORNING: ['07:30', '11:30'], AFTERNOON: ['14:00', '17:30'], EVENING: ['18:30', '21:00'] } as const
const kinds = ['LECTURE', 'LECTURE', 'DISCUSSION', 'LECTURE', 'SELF_STUDY', 'LECTURE', 'LECTURE', 'DISCUSSION', 'FIELD_STUDY',
  'EXAM'] as const
/** Room of each running cohort. */
const roomOf: Record<number, number> = { 1: 2, 2: 7, 3: 4, 4: 6 }

/** What rolls are taken of. */
export interface DemoLesson { id: string; number: number; cohort: number; day: Day; status: string }
interface Slot { day: Day; half: Half }

/** The lessons of the running cohorts, from two weeks ago to the end of the week after next. */
export function addTeaching(rows: Rows, today: Day): DemoLesson[] {
  const teaching = newStaffing()
  const made: DemoLesson[] = []
  for (const cohort of demoCohorts.filter(({ status }) => status === 'RUNNING')) {
    slotsOf(cohort, today).forEach((slot, index) => { made.push(addLesson(rows, { number: made.length + 1, cohort, slot, index, today, teaching })) })
  }
  return made
}

function slotsOf(cohort: DemoCohort, today: Day): Slot[] {
  const { opensOn, endsOn } = daysOf(cohort, today)
  const monday = addDays(mondayOf(today), -14)
  return Array.from({ length: 35 }, (_, index) => addDays(monday, index))
    .filter((day) => day >= opensOn && day <= endsOn && weekday(day) <= 5)
    .flatMap((day) => halvesOf(cohort, weekday(day)).map((half) => ({ day, half })))
}

function halvesOf(cohort: DemoCohort, dayOfWeek: number): Half[] {
  if (cohort.course === 'DVM') return ['EVENING']
  if (cohort.course === 'CV') return ['MORNING']
  if (cohort.form === 'NON_CONCENTRATED') return dayOfWeek >= 4 ? ['MORNING', 'AFTERNOON'] : []
  return dayOfWeek === 3 ? ['MORNING'] : ['MORNING', 'AFTERNOON']
}

interface Given { number: number; cohort: DemoCohort; slot: Slot; index: number; today: Day; teaching: ReturnType<typeof newStaffing> }

function addLesson(rows: Rows, { number, cohort, slot, index, today, teaching }: Given): DemoLesson {
  const position = 1 + (Math.floor(index / 4) + cohort.number) % moduleCount(cohort.course)
  const changed = cohort.number === 1 && isNextAfternoon(slot, today)
  const cancelled = cohort.number === 2 && index === lastOf(cohort, today)
  const kind = kinds[(index + cohort.number) % kinds.length] ?? 'LECTURE'
  const [starts, ends] = clocks[slot.half]
  const time = { starts_at: at(slot.day, starts), ends_at: at(slot.day, ends), status: cancelled ? 'CANCELLED' : 'PUBLISHED' }
  const id = uid('lesson', number)
  rows.add('lesson', {
    id, school_id: schoolId(1), cohort_id: cohortId(1, cohort.number), module_id: moduleId(1, cohort.course, position),
    title: `${moduleName(cohort.course, position)}, bài ${String(1 + (index % 4))}`, kind, day: slot.day, half: slot.half, ...time,
    periods: slot.half === 'EVENING' ? 3 : 4, room_id: kind === 'FIELD_STUDY' ? null
      : roomId(1, changed ? 0 : (roomOf[cohort.number] ?? 3)),
    place: kind === 'FIELD_STUDY' ? 'Đi thực tế tại xã Yên Thọ' : secondCampus(cohort) ? 'Cơ sở 2' : null,
    change_note: changed ? 'Chuyển sang Hội trường A, giảng viên thỉnh giảng thay' : cancelled
      ? 'Nghỉ: giảng viên họp đột xuất, học bù sau' : null,
    revision: changed || cancelled ? 1 : 0, updated_at: at(addDays(today, -2), '09:00'),
  })
  if (changed || cancelled) addChange(rows, { number, lesson: id, cohort, slot, today, cancelled, title: `${moduleName(cohort.course, position)}, bài ${String(1 + (index % 4))}`, kind })
  const lesson = { id, number, cohort: cohort.number, day: slot.day, status: time.status }
  if (kind === 'SELF_STUDY') return lesson
  const lecturer = teaching.free(slot, cohort.number, index, changed)
  rows.add('lesson_lecturer', { lesson_id: id, lecturer_id: lecturerId(1, lecturer), ...time, ...answerOf(slot, lecturer, today) })
  return lesson
}

/** Whoever teaches has taken the lesson, but for those after this week of the lecturer with the account, who is still asked. */
const answerOf = ({ day }: Slot, lecturer: number, today: Day) => (lecturer === 1 && day > addDays(mondayOf(today), 6)
  ? { acceptance: 'ASKED', answered_at: null } : { acceptance: 'ACCEPTED', answered_at: at(addDays(today, -9), '08:00') })

interface Changed { number: number; lesson: string; cohort: DemoCohort; slot: Slot; today: Day; cancelled: boolean; title: string; kind: string }

/** What the two lessons that changed were before. */
function addChange(rows: Rows, { number, lesson, cohort, slot, today, cancelled, title, kind }: Changed) {
  const was = {
    day: slot.day, half: slot.half, title, kind, periods: slot.half === 'EVENING' ? 3 : 4, room: roomName(roomOf[cohort.number] ?? 3), place: null, online: false, note: null, lecturers: [],
  }
  rows.add('lesson_change', {
    id: uid('lesson change', number), lesson_id: lesson, cohort_id: cohortId(1, cohort.number), revision: 1, kind: cancelled ? 'CANCELLED' : 'CHANGED', changed_at: at(addDays(today, -2), '09:00'),
    before: was, after: cancelled ? was : { ...was, room: roomName(0) }, note: cancelled ? 'Giảng viên họp đột xuất, học bù sau' : 'Giảng viên thỉnh giảng thay',
  })
}

/** The afternoon of the next day but one with lessons: the changed lesson is this week or next, whatever the day. */
const isNextAfternoon = (slot: Slot, today: Day) => slot.half === 'AFTERNOON' && slot.day > today && slot.day === nextTuesday(today)
const nextTuesday = (today: Day) => addDays(mondayOf(today), weekday(today) < 2 ? 1 : 8)
const lastOf = (cohort: DemoCohort, today: Day) => slotsOf(cohort, today).length - 1

/** Gives a lecturer who is free at the half-day. The one with the account teaches in the afternoon and is a trainee in the morning. */
function newStaffing() {
  const busy = new Set<string>()
  return {
    free({ day, half }: Slot, cohort: number, index: number, visiting: boolean) {
      for (let step = 0; ; step++) {
        const lecturer = visiting || index % 7 === 6
          ? firstVisiting + ((index + cohort * 3 + step) % visitingLecturers)
          : half === 'AFTERNOON' && cohort === 1 && step === 0 ? 1 : 2 + ((index + cohort * 4 + step) % (ownLecturers - 1))
        const key = `${day} ${half} ${String(lecturer)}`
        if (busy.has(key)) continue
        busy.add(key)
        return lecturer
      }
    },
  }
}
