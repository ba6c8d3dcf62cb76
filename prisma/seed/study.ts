import type pg from 'pg'
import { addDays, daysBetween, type Day } from '@/lib/time'
import { accountId, classHead, lecturer, leader, liaisonOf, roleId, trainingOfficer } from './accounts'
import { agencyId } from './agencies'
import { at } from './calendar'
import { cohortId, daysOf } from './cohorts'
import { courseCodes, courseId, moduleCount, moduleId, moduleName } from './courses'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'
import type { DemoLesson } from './teaching'
import { theoryModules } from './theory-modules'
import type { DemoTrainee } from './trainees'

const statuses = ['EXCUSED', 'LATE', 'EXCUSED', 'UNEXCUSED', 'LATE', 'ON_DUTY', 'EXCUSED', 'EXCUSED'] as const
const of = (trainees: readonly DemoTrainee[], cohort: number) => trainees.filter(({ nominated }) => nominated.cohort.number === cohort)

/** Rolls of what was held, but for the last two lessons of each class that runs: they wait for whoever takes them. About one in fourteen was not simply there. */
export function addRolls(rows: Rows, today: Day, lessons: readonly DemoLesson[], trainees: readonly DemoTrainee[]) {
  for (const lesson of heldLessons(today, lessons)) {
    const cohort_id = cohortId(1, lesson.cohort)
    rows.add('attendance_roll', {
      lesson_id: lesson.id, school_id: schoolId(1), cohort_id, lesson_status: 'PUBLISHED', taken_at: at(lesson.day, '08:10'), taken_by: accountId(classHead), taken_as: roleId(classHead, 'CLASS_HEAD'), version: 1,
    })
    of(trainees, lesson.cohort).forEach((trainee, place) => {
      const draw = (place * 7 + lesson.number * 5) % 97
      if (draw >= 7) return
      rows.add('attendance_entry', { lesson_id: lesson.id, trainee_id: trainee.id, cohort_id, status: statuses[(place + lesson.number) % statuses.length] ?? 'EXCUSED' })
    })
  }
}

function heldLessons(today: Day, lessons: readonly DemoLesson[]): DemoLesson[] {
  const held = lessons.filter(({ day, status }) => status === 'PUBLISHED' && day < today)
  const running = new Set(demoCohorts.filter(({ status }) => status === 'RUNNING').map(({ number }) => number))
  return held.filter(({ cohort, number }) => !running.has(cohort) || held.filter((one) => one.cohort === cohort && one.number > number).length >= 2)
}

/** How far the sheets of a class are, in the order of its scheme. */
type Stage = 'LOCKED' | 'VERIFIED' | 'ENTERED' | 'DRAFT'
const stages: Readonly<Record<number, readonly Stage[]>> = { 1: ['LOCKED', 'VERIFIED', 'ENTERED', 'DRAFT'], 2: ['LOCKED', 'LOCKED', 'LOCKED', 'VERIFIED', 'ENTERED'] }

interface Part { kind: string; module: number | null; name: string; weight: number }

/** Thirteen of sixteen modules have an exam; then a report, three exams of graduation, or a thesis. Short courses have a report at their end. */
const partsOf = (code: (typeof courseCodes)[number]): Part[] => code !== 'TC' ? [{ kind: 'FIELD_REPORT', module: null, name: 'Bài thu hoạch cuối khóa', weight: 1 }] : [
  ...Array.from({ length: Math.min(13, moduleCount(code)) }, (_, index): Part => ({ kind: 'MODULE_EXAM', module: index + 1, name: moduleName(code, index + 1), weight: 1 })),
  { kind: 'FIELD_REPORT', module: null, name: 'Thu hoạch nghiên cứu thực tế', weight: 1 },
  ...['Khối kiến thức 1 và 2', 'Khối kiến thức 3', 'Khối kiến thức 4 và 5'].map((name): Part => ({ kind: 'GRADUATION_EXAM', module: null, name: `Thi tốt nghiệp: ${name}`, weight: 2 })),
  { kind: 'THESIS', module: null, name: 'Khóa luận tốt nghiệp', weight: 6 },
]
const componentId = (school: number, code: (typeof courseCodes)[number], place: number) => uid('mark_component', school * 100_000 + courseCodes.indexOf(code) * 1_000 + place)

/** The scheme of every course of a school. */
export function addSchemes(rows: Rows, school: number) {
  courseCodes.forEach((code, index) => {
    const scheme_id = uid('mark_scheme', school * 100 + index)
    rows.add('mark_scheme', { id: scheme_id, school_id: schoolId(school), course_id: courseId(school, code), valid_from: '2020-01-01', source: 'Chương trình đang dạy, hệ số do Trường đề xuất, chưa đối chiếu Quyết định 6468-QĐ/HVCTQG', verified: false })
    partsOf(code).forEach(({ kind, module, name, weight }, place) => {
      rows.add('mark_component', { id: componentId(school, code, place), scheme_id, position: place + 1, kind, module_id: module ? moduleId(school, code, module) : null, name, weight })
    })
  })
}

/** Marks of running and completed classes. Sheets are written as drafts, which alone take marks, and then taken as far as they are. */
export async function addMarks(client: pg.ClientBase, rows: Rows, today: Day, cohorts: readonly DemoCohort[], trainees: readonly DemoTrainee[]) {
  const moves: { id: string; status: Stage; day: Day }[] = []
  for (const cohort of cohorts.filter(({ status }) => status === 'RUNNING' || status === 'COMPLETED')) {
    const list = of(trainees, cohort.number)
    const parts = partsOf(cohort.course)
    const reached = cohort.status === 'COMPLETED' ? parts.filter(({ kind }) => kind !== 'THESIS').map((): Stage => 'LOCKED') : (stages[cohort.number] ?? [])
    reached.forEach((status, place) => {
      const id = uid('mark_sheet', cohort.number * 1_000 + place)
      const day = cohort.status === 'COMPLETED' ? examDay(cohort, parts, place, today) : addDays(today, place * 5 - 25)
      const component_id = componentId(1, cohort.course, place)
      rows.add('mark_sheet', { id, school_id: schoolId(1), cohort_id: cohortId(1, cohort.number), component_id, attempt: 1, status: 'DRAFT', version: 1 })
      if (status !== 'DRAFT') moves.push({ id, status, day })
      list.forEach((trainee, number) => {
        if (status === 'DRAFT' && number % 3 === 0) return
        rows.add('mark', { component_id, trainee_id: trainee.id, attempt: 1, sheet_id: id, cohort_id: cohortId(1, cohort.number), follows: null, ...markOf(number, place, cohort.status === 'COMPLETED'), set_by: accountId(lecturer), set_at: at(day, '09:00') })
      })
    })
  }
  await rows.write(client)
  await settle(client, moves)
}

/** When a class that ended was examined: of each module as it was over, of the rest in its last days. */
function examDay(cohort: DemoCohort, parts: readonly Part[], place: number, today: Day): Day {
  const { opensOn, endsOn } = daysOf(cohort, today)
  const taught = parts[place]?.module ?? null
  if (taught === null) return addDays(endsOn, cohort.course === 'TC' ? place - parts.length - 2 : -2)
  const periods = (upTo: number) => theoryModules.slice(0, upTo).reduce((sum, one) => sum + one.periods, 0)
  return addDays(opensOn, Math.round((daysBetween(opensOn, endsOn) * periods(taught)) / periods(theoryModules.length)))
}

/** Most between 6.5 and 9.5; in running classes somebody failed and somebody was excused, so that a retake is ahead. */
function markOf(number: number, place: number, completed: boolean) {
  const draw = (number * 37 + place * 53) % 61
  if (!completed && draw === 0) return { outcome: 'SAT', value: 400 }
  if (!completed && draw === 1) return { outcome: 'EXCUSED', value: null }
  return { outcome: 'SAT', value: 650 + draw * 5 }
}

async function settle(client: pg.ClientBase, moves: readonly { id: string; status: Stage; day: Day }[]) {
  const steps = [['ENTERED', 'entered', lecturer, 0], ['VERIFIED', 'verified', trainingOfficer, 1], ['LOCKED', 'locked', leader, 2]] as const
  const rank = { DRAFT: -1, ENTERED: 0, VERIFIED: 1, LOCKED: 2 } as const
  for (const [status, column, account, order] of steps) {
    const due = moves.filter((one) => rank[one.status] >= order).map(({ id, day }) => ({ id, on: at(day, `1${String(order)}:00`) }))
    await client.query(`update mark_sheet s set status = $1, version = s.version + 1, ${column}_by = $2, ${column}_at = m.on from jsonb_to_recordset($3::jsonb) as m(id uuid, "on" timestamptz) where s.id = m.id`, [status, accountId(account), JSON.stringify(due)])
  }
}

const criteria = [30, 25, 25, 10, 10].map((most, place) => ({ id: `019c0000-0000-7000-8000-00000000000${String(place + 1)}`, most }))

/** Conduct of completed classes as the council saw it, of the first running one as half of it sees itself; research tasks of the first agency. */
export function addConduct(rows: Rows, today: Day, trainees: readonly DemoTrainee[]) {
  for (const [index, { id, nominated: { cohort, agency } }] of trainees.entries()) {
    const cohort_id = cohortId(1, cohort.number)
    const day = cohort.status === 'COMPLETED' ? addDays(daysOf(cohort, today).endsOn, -1) : addDays(today, -3)
    const steps = cohort.status === 'COMPLETED' ? [['COUNCIL', trainingOfficer, 2]] as const : cohort.number === 1 && index % 2 === 0 ? [['CLASS', classHead, 1], ['HEAD', classHead, 2]] as const : []
    for (const [step, account, less] of steps) for (const [place, { id: criterion_id, most }] of criteria.entries()) {
      rows.add('conduct_point', { trainee_id: id, step, criterion_id, cohort_id, most, points: Math.max(0, most - less - (index + place) % 4), set_by: accountId(account), set_at: at(day, '15:00') })
    }
    if (cohort.number === 1 && agency === 1) {
      rows.add('research_task', { trainee_id: id, cohort_id, agency_id: agencyId(1, agency), topic: 'Nâng cao chất lượng sinh hoạt chi bộ ở cơ sở', set_by: accountId(liaisonOf(agency)), set_at: at(addDays(today, -20), '08:30'), result: null, mark: null, marked_by: null, marked_at: null })
    }
  }
}
