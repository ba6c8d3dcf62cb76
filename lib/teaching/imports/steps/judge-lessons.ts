import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Tx } from '../../../db/client'
import { dateOf, dayOf } from '../../../time'
import { isBlocking, timesOf } from '../../planner/rules'
import type { Clash, Placed } from '../../planner/schema'
import { findClashes } from '../../steps/find-clashes'
import { readLesson } from '../rules/cells'
import { slotOf, understand, type Choices } from '../rules/understand'
import { lessonFields, type JudgedLesson, type LessonList, type RowFault, type UnderstoodLesson } from '../schema'

/** The class that lessons are laid into, with everything that a row may name. Two statements. */
export async function readChoices(tx: Tx, cohortId: string) {
  const cohort = await tx.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: {
      id: true, code: true, schoolId: true, status: true, opensOn: true, endsOn: true, lessons: { where: { status: { not: 'CANCELLED' } }, select: { day: true, half: true } },
      course: { select: { modules: { orderBy: { position: 'asc' }, select: { id: true, name: true } } } },
      school: { select: {
        rooms: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
        lecturers: { where: { leftOn: null }, orderBy: { fullName: 'asc' }, select: { id: true, fullName: true, degree: true } },
      } },
    },
  })
  const off = await tx.dayOff.findMany({ where: { day: { gte: cohort.opensOn, lte: cohort.endsOn } }, select: { day: true, name: true } })
  const { id, code, schoolId, status, course, school, lessons } = cohort
  const choices: Choices = {
    opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn), daysOff: new Map(off.map(({ day, name }) => [dayOf(day), name])),
    taken: new Set(lessons.map(({ day, half }) => slotOf({ day: dayOf(day), half }))), modules: course.modules, rooms: school.rooms,
    lecturers: school.lecturers.map((one) => ({ id: one.id, name: [one.degree, one.fullName].filter(Boolean).join(' '), short: one.fullName })),
  }
  return { id, code, schoolId, status, choices }
}
type Into = Awaited<ReturnType<typeof readChoices>>

/** Every row as it stands today: what it lays, or all that is wrong with it. One statement more, however many rows there are. */
export async function judgeLessons(tx: Tx, into: Into, list: LessonList): Promise<JudgedLesson[]> {
  const earlier = new Map<string, number>()
  const rows = list.rows.map((row) => {
    const read = readLesson(row, list)
    const { lesson, faults } = understand(read, into.choices, list.columns, earlier)
    if (read.day && read.half && !earlier.has(slotOf(read))) earlier.set(slotOf(read), read.position)
    return { read, faults, lesson: lesson && { ...lesson, id: uuid() } }
  })
  const clashes = await findClashes(tx, rows.flatMap(({ lesson }) => (lesson ? [placed(lesson, into)] : [])))
  return rows.map(({ read: { position, day, half, title }, faults, lesson }) => {
    // The class itself was looked at row by row, with its drafts.
    const met = clashes.filter((clash) => clash.lesson === lesson?.id && clash.kind !== 'COHORT')
    // In the order of the template, as the eye goes along the row.
    const all = [...faults, ...met.filter(isBlocking).map((clash) => faultOf(clash, list))].toSorted((a, b) => lessonFields.indexOf(a.field) - lessonFields.indexOf(b.field))
    return { position, day, half, title, faults: all, lesson: all.length > 0 ? null : lesson, warnings: met.filter((clash) => !isBlocking(clash)) }
  })
}

function faultOf(clash: Clash, { columns }: LessonList): RowFault {
  const field = clash.kind === 'ROOM' ? 'room' : 'lecturers'
  return { field, column: columns[field] ?? null, fault: 'clash', values: {}, clash }
}

const placed = ({ id, day, half, title, room, lecturers }: UnderstoodLesson, { id: cohortId, code }: Into): Placed =>
  ({ id, cohortId, code, title, day, half, ...timesOf(day, half), roomId: room?.id ?? null, room: room?.name ?? null, lecturers })

/** A lesson as the row of a draft. */
export const draftOf = ({ id, day, half, kind, periods, title, moduleId, room, place, note }: UnderstoodLesson, { id: cohortId, schoolId }: Into) =>
  ({ id, schoolId, cohortId, status: 'DRAFT', day: dateOf(day), half, ...timesOf(day, half), kind, periods, title, moduleId, roomId: room?.id ?? null, place, note })
