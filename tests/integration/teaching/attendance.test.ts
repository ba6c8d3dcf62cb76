import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { findRoll } from '@/lib/teaching/attendance/queries/find-roll'
import { attendanceOf, listAbsence } from '@/lib/teaching/attendance/queries/list-absence'
import { listRolls } from '@/lib/teaching/attendance/queries/list-rolls'
import type { AttendanceStatus } from '@/lib/teaching/attendance/rules/statuses'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { addDays, dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeClassAtWork, makeModuleLesson, type ClassAtWork } from '../../support/class-at-work'
import { eventsOf } from '../../support/desk'
import { makeAgency, now, today } from '../../support/factories'

const roll = (world: ClassAtWork, version: number, said: readonly [number, AttendanceStatus][], lessonId = world.lesson.id) =>
  ({ lessonId, version, entries: said.map(([place, status]) => ({ traineeId: world.trainees[place]?.id ?? '', status })) })

test('everybody is present by default: only what differs is stored, and that the roll was taken, by whom and in which hat', async () => {
  const world = await makeClassAtWork()
  const { classHead, lesson } = world
  expect((await findRoll(classHead, lesson.id))?.taken).toBeNull()
  expect(await takeRoll(classHead, roll(world, 0, [[0, 'PRESENT'], [1, 'LATE'], [2, 'EXCUSED']]), now)).toMatchObject({ ok: true, value: { version: 1 } })
  const found = await findRoll(classHead, lesson.id)
  expect(found).toMatchObject({ version: 1, taken: { as: 'CLASS_HEAD' } })
  expect(new Map(found?.rows.map(({ traineeId, status }) => [traineeId, status]))).toEqual(new Map(world.trainees.map(({ id }, place) => [id, ['PRESENT', 'LATE', 'EXCUSED'][place]])))
  expect(await db.attendanceEntry.count({ where: { lessonId: lesson.id } })).toBe(2)
  expect(await listRolls(classHead, { cohortId: world.cohort.id, until: today })).toMatchObject([{ taken: true, late: 1, excused: 1, unexcused: 0 }])
})

test('the same again changes nothing; a roll that somebody else wrote meanwhile is not overwritten; two at once leave one', async () => {
  const world = await makeClassAtWork()
  const [head, lecturer] = await Promise.all([takeRoll(world.classHead, roll(world, 0, [[0, 'LATE']]), now), takeRoll(world.lecturer, roll(world, 0, [[1, 'EXCUSED']]), now)])
  expect([head, lecturer].map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['changed_meanwhile', 'ok'])
  const kept = await findRoll(world.classHead, world.lesson.id)
  const said = kept?.rows.filter(({ status }) => status !== 'PRESENT').map(({ traineeId, status }) => ({ traineeId, status })) ?? []
  expect(said).toHaveLength(1)
  expect(await takeRoll(world.classHead, { lessonId: world.lesson.id, version: 0, entries: said }, now)).toMatchObject({ ok: true, value: { version: 1 } })
})

test('no roll of a cancelled, a draft or a coming lesson, none for who left or is of another class: refused with the reason, on record', async () => {
  const world = await makeClassAtWork()
  const other = await makeClassAtWork({ school: world.school })
  const [cancelled, draft, ahead] = [
    await makeModuleLesson(world.cohort, world.module.id, { status: 'CANCELLED', half: 'EVENING' }), await makeModuleLesson(world.cohort, world.module.id, { status: 'DRAFT', half: 'EVENING' }),
    await makeModuleLesson(world.cohort, world.module.id, { day: addDays(today, 1) }),
  ]
  expect(await takeRoll(world.classHead, roll(world, 0, [], cancelled.id), now)).toMatchObject({ error: 'lesson_cancelled' })
  expect(await takeRoll(world.classHead, roll(world, 0, [], draft.id), now)).toMatchObject({ error: 'lesson_not_published' })
  expect(await takeRoll(world.classHead, roll(world, 0, [], ahead.id), now)).toMatchObject({ error: 'lesson_ahead' })
  expect(await takeRoll(world.classHead, { ...roll(world, 0, []), entries: [{ traineeId: other.trainees[0]?.id ?? '', status: 'LATE' }] }, now)).toMatchObject({ error: 'trainee_not_in_class' })
  await db.trainee.update({ where: { id: world.trainees[0]?.id ?? '' }, data: { status: 'LEFT', leftOn: dateOf(addDays(today, -1)) }, select: { id: true } })
  expect(await takeRoll(world.classHead, roll(world, 0, [[0, 'EXCUSED']]), now)).toMatchObject({ error: 'trainee_left' })
  expect((await findRoll(world.classHead, world.lesson.id))?.rows).toHaveLength(2)
  expect((await eventsOf(world.cohort.id)).filter((type) => type === 'roll.refused')).toHaveLength(5)
  expect(await db.attendanceRoll.count({ where: { cohortId: world.cohort.id } })).toBe(0)
})

test('the database itself refuses a roll of a draft, a stranger on it, and the cancelling of a lesson with a roll', async () => {
  const world = await makeClassAtWork()
  const other = await makeClassAtWork({ school: world.school })
  await takeRoll(world.classHead, roll(world, 0, []), now)
  const refusedBy = async (work: Promise<unknown>) => violatedConstraint(await work.then(() => null, (error: unknown) => error))
  expect(await refusedBy(db.lesson.update({ where: { id: world.lesson.id }, data: { status: 'CANCELLED' }, select: { id: true } }))).toBe('attendance_roll_of_a_published_lesson')
  expect(await refusedBy(db.attendanceEntry.create({ data: { lessonId: world.lesson.id, cohortId: world.cohort.id, traineeId: other.trainees[0]?.id ?? '', status: 'LATE' } }))).toBe('attendance_entry_of_the_class')
  expect(await cancelLesson(world.office, { id: world.lesson.id, note: 'Mất điện' })).toMatchObject({ error: 'roll_taken' })
  // It was held on that day; another room of the same half-day may still be written down.
  const to = (day: string) => moveLessons(world.office, { moves: [{ id: world.lesson.id, day, half: 'MORNING', roomId: undefined }] }, now)
  expect(await to(addDays(today, 3))).toMatchObject({ error: 'roll_taken' })
  expect(await to(today)).toMatchObject({ ok: true })
})

test('who comes near the bar is warned once, and once more beyond it; late and on duty do not count', async () => {
  const world = await makeClassAtWork({ periods: 20 })
  const lessons = [world.lesson, await makeModuleLesson(world.cohort, world.module.id, { half: 'AFTERNOON' }), await makeModuleLesson(world.cohort, world.module.id, { half: 'EVENING' })]
  const miss = (place: number, status: AttendanceStatus) => takeRoll(world.classHead, roll(world, 0, [[0, status], [1, 'LATE'], [2, 'ON_DUTY']], lessons[place]?.id), now)
  expect(await miss(0, 'EXCUSED')).toMatchObject({ value: { warned: 1 } })
  expect(await miss(1, 'UNEXCUSED')).toMatchObject({ value: { warned: 1 } })
  expect(await miss(2, 'UNEXCUSED')).toMatchObject({ ok: true })
  expect((await eventsOf(world.trainees[0]?.id ?? '')).slice(0, 2)).toEqual(['absence.warned', 'absence.passed'])
  expect(await db.absenceWarning.count({ where: { moduleId: world.module.id } })).toBe(2)
  const rows = await listAbsence(world.classHead, world.cohort.id)
  expect(rows.find(({ traineeId }) => traineeId === world.trainees[0]?.id)).toMatchObject({ course: { absent: 12, periods: 60 }, modules: [{ absent: 12, periods: 20 }], excused: 1, unexcused: 2 })
  expect(rows.find(({ traineeId }) => traineeId === world.trainees[1]?.id)).toMatchObject({ course: { absent: 0 }, late: 3 })
})

test('an agency follows its own, a trainee itself, a lecturer the lessons taught; nobody else', async () => {
  const world = await makeClassAtWork()
  const [stranger, foreign, otherLecturer] = [await actorForAgency(await makeAgency(world.school)), await actorForSchool(world.school, 'classHead'), await actorForSchool(world.school, 'lecturer')]
  expect(await listAbsence(world.liaison, world.cohort.id)).toHaveLength(3)
  expect(await listAbsence(stranger, world.cohort.id)).toEqual([])
  expect(await attendanceOf(world.trainee, world.trainees[0]?.id ?? '')).toMatchObject({ traineeId: world.trainees[0]?.id })
  expect(await attendanceOf(world.trainee, world.trainees[1]?.id ?? '')).toBeNull()
  expect(await takeRoll(foreign, roll(world, 0, []), now)).toMatchObject({ error: 'lesson_not_found' })
  expect(await takeRoll(otherLecturer, roll(world, 0, []), now)).toMatchObject({ error: 'lesson_not_found' })
  expect(await takeRoll(world.office, roll(world, 0, []), now)).toMatchObject({ error: 'not_allowed' })
  expect(await takeRoll(world.lecturer, roll(world, 0, []), now)).toMatchObject({ ok: true })
})

test('a roll opens in two statements, whoever is on it', async () => {
  const world = await makeClassAtWork({ people: 12 })
  const { statements, value } = await countStatements(() => findRoll(world.classHead, world.lesson.id))
  expect([statements, value?.rows.length]).toEqual([2, 12])
})
