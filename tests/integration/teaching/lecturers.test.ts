import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { listLessonChanges } from '@/lib/teaching/history/queries'
import { answerLesson } from '@/lib/teaching/lecturers/commands/answer-lesson'
import { exportPeriods } from '@/lib/teaching/lecturers/commands/export-periods'
import { addLecturer, recordPractice, updateLecturer } from '@/lib/teaching/lecturers/commands/keep-lecturer'
import { staffLesson } from '@/lib/teaching/lecturers/commands/staff-lesson'
import { findLecturer, listLecturers } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { listPeriods } from '@/lib/teaching/lecturers/queries/list-periods'
import { lecturerInput } from '@/lib/teaching/lecturers/schema'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, now } from '../../support/factories'
import { makeLecturer, makeLesson } from '../../support/study'
import { makeTimetable, toldOf } from '../../support/timetable'

const stateOf = (lessonId: string) => db.lessonLecturer.findFirst({ where: { lessonId }, select: { acceptance: true, refusal: true } })

test('a lecturer accepts or declines an own published lesson; the office is told of a refusal; a move asks anew', async () => {
  const { office, school, teacher, lecturer, plan, publishNew } = await makeTimetable()
  const [id, draft] = [await publishNew({ lecturerId: lecturer.id }), await plan({ lecturerId: lecturer.id, half: 'EVENING' })]
  expect(await answerLesson(await actorForSchool(school, 'lecturer'), { lessonId: id, answer: 'accept' }, now)).toMatchObject({ error: 'lesson_not_found' })
  expect(await answerLesson(office, { lessonId: id, answer: 'accept' }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await answerLesson(teacher, { lessonId: draft, answer: 'accept' }, now)).toMatchObject({ error: 'lesson_not_found' })
  expect(await answerLesson(teacher, { lessonId: id, answer: 'accept' }, now)).toMatchObject({ ok: true })
  expect(await stateOf(id)).toEqual({ acceptance: 'ACCEPTED', refusal: null })
  await moveLessons(office, { moves: [{ id, day: '2026-03-25', half: 'MORNING', roomId: undefined }] }, now)
  expect(await stateOf(id)).toEqual({ acceptance: 'ASKED', refusal: null })
  expect(await answerLesson(teacher, { lessonId: id, answer: 'decline', reason: 'Họp Tỉnh ủy' }, now)).toMatchObject({ ok: true })
  expect(await stateOf(id)).toEqual({ acceptance: 'DECLINED', refusal: 'Họp Tỉnh ủy' })
  await deliverOutbox(new Date())
  expect(await toldOf('lesson.declined', { office, teacher })).toEqual(['office'])
  expect(await answerLesson(teacher, { lessonId: id, answer: 'accept' }, new Date('2026-03-26T00:00:00Z'))).toMatchObject({ error: 'lesson_over' })
})

test('a substitution is a row with its reason, told to both lecturers; who stands in is free and of the school', async () => {
  const world = await makeTimetable()
  const { office, school, teacher, lecturer, publishNew } = world
  const standIn = await actorForSchool(school, 'lecturer')
  const other = await makeLecturer(school, standIn)
  const id = await publishNew({ lecturerId: lecturer.id })
  await deliverOutbox(new Date())
  const swap = { lessonId: id, removeId: lecturer.id, addId: other.id }
  expect(await staffLesson(office, swap, now)).toMatchObject({ error: 'reason_missing' })
  expect(await staffLesson(office, { ...swap, addId: (await makeTimetable()).lecturer.id, reason: 'Ốm' }, now)).toMatchObject({ error: 'lecturer_not_found' })
  const busy = await makeLesson(await makeCohort(school, { status: 'RUNNING', opensOn: '2026-03-20' }), { day: '2026-03-23', title: 'Chỗ khác', lecturer: other })
  expect(await staffLesson(office, { ...swap, reason: 'Ốm' }, now)).toMatchObject({ error: 'lecturer_taken', details: { clashes: [{ other: { title: 'Chỗ khác' } }] } })
  await db.lessonLecturer.deleteMany({ where: { lessonId: busy.id } })
  expect(await staffLesson(office, { ...swap, reason: 'Ốm' }, now)).toMatchObject({ ok: true })
  expect(await db.lessonSubstitution.findMany({ where: { lessonId: id }, select: { fromId: true, toId: true, reason: true } })).toEqual([{ fromId: lecturer.id, toId: other.id, reason: 'Ốm' }])
  expect((await listLessonChanges(office, id)).at(-1)).toMatchObject({ note: 'Ốm', kind: 'CHANGED' })
  await deliverOutbox(new Date())
  expect(await toldOf('lesson.changed', { teacher, standIn })).toEqual(['standIn', 'teacher'])
  expect((await findLecturer(office, lecturer.id, now))?.substitutions).toMatchObject([{ reason: 'Ốm' }])
})

test('two lecturers are given to two lessons at once: one lesson gets them', async () => {
  const { office, school, publishNew } = await makeTimetable()
  const shared = await makeLecturer(school)
  const ids = [await publishNew(), await publishNew({ title: 'Nhóm 2' }, 'Chia nhóm')]
  const results = await Promise.all(ids.map((lessonId) => staffLesson(office, { lessonId, addId: shared.id }, now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['lecturer_taken', 'ok'])
})

test('a recognition that ends before the lesson is a warning, overridden with a reason that is kept', async () => {
  const { office, publishNew } = await makeTimetable()
  const added = await addLecturer(office, lecturerInput.parse({ kind: 'VISITING', fullName: 'Trần Văn Thỉnh', recognitionDecision: '1811-QĐ/TU', recognisedFrom: '06/12/2022', recognisedTo: '01/03/2026', topics: 'Xây dựng Đảng\nDân vận' }))
  if (!added.ok) throw new Error(added.error)
  const id = await publishNew()
  expect(await staffLesson(office, { lessonId: id, addId: added.value.id }, now)).toMatchObject({ error: 'warned', details: { clashes: [{ kind: 'RECOGNITION' }] } })
  expect(await staffLesson(office, { lessonId: id, addId: added.value.id, overrideReason: 'Đang trình công nhận lại' }, now)).toMatchObject({ ok: true })
  expect((await listLessonChanges(office, id)).at(-1)).toMatchObject({ warnings: ['RECOGNITION'], overrideReason: 'Đang trình công nhận lại' })
  expect(await findLecturer(office, added.value.id, now)).toMatchObject({ topics: ['Xây dựng Đảng', 'Dân vận'], recognition: 'lapsed', lessons: [{ lapsed: true }] })
})

test('lecturers are kept by the office, read by leadership, and a lecturer reads himself; every object named is of the place', async () => {
  const { office, school, teacher, lecturer } = await makeTimetable()
  const elsewhere = await makeAgency()
  const input = lecturerInput.parse({ kind: 'OWN', fullName: 'Ngô Thị Cơ Hữu', degree: 'TS', rank: 'GVC' })
  expect(await addLecturer(await actorForSchool(school, 'leadership'), input)).toMatchObject({ error: 'not_allowed' })
  expect(await updateLecturer(office, { ...input, id: (await makeTimetable()).lecturer.id })).toMatchObject({ error: 'lecturer_not_found' })
  expect(await addLecturer(office, { ...input, agencyId: elsewhere.id })).toMatchObject({ error: 'agency_not_found' })
  expect(await updateLecturer(office, { ...input, id: lecturer.id })).toMatchObject({ ok: true })
  expect((await listLecturers(teacher, now)).map(({ fullName }) => fullName)).toEqual(['Ngô Thị Cơ Hữu'])
  expect(await recordPractice(office, { lecturerId: lecturer.id, fromOn: '2026-02-02', toOn: '2026-02-06', place: 'Xã Yên Thọ', content: 'Khảo sát', decisionNumber: undefined })).toMatchObject({ ok: true })
  expect((await findLecturer(teacher, lecturer.id, now))?.practices).toMatchObject([{ place: 'Xã Yên Thọ' }])
  const visiting = await db.lecturer.create({ data: { schoolId: school.id, kind: 'VISITING', fullName: 'A', searchName: 'a', recognitionDecision: '1', recognisedFrom: dateOf('2020-01-01') }, select: { id: true } })
  expect(await recordPractice(office, { lecturerId: visiting.id, fromOn: '2026-02-02', toOn: '2026-02-06', place: 'Xã', content: 'K' })).toMatchObject({ error: 'own_lecturers_only' })
  expect(lecturerInput.safeParse({ kind: 'VISITING', fullName: 'A', recognisedFrom: '02/01/2026', recognisedTo: '01/01/2026' }).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['recognitionDecision', 'required'], ['recognisedTo', 'span_reversed']])
})

test('periods are summed by lecturer and month: held, to come, not those declined, cancelled or in draft; the export is on record', async () => {
  const { office, school, cohort, teacher, lecturer } = await makeTimetable()
  for (const [day, status] of [['2026-01-12', 'PUBLISHED'], ['2026-01-13', 'PUBLISHED'], ['2026-02-03', 'PUBLISHED'], ['2026-02-04', 'CANCELLED'], ['2026-02-05', 'DRAFT'], ['2026-12-31', 'PUBLISHED'], ['2025-12-31', 'PUBLISHED'], ['2027-01-01', 'PUBLISHED']] as const) {
    await makeLesson(cohort, { day, status, lecturer })
  }
  const declined = await makeLesson(cohort, { day: '2026-03-02', lecturer })
  await db.lessonLecturer.updateMany({ where: { lessonId: declined.id }, data: { acceptance: 'DECLINED', answeredAt: now, refusal: 'Ốm' } })
  const counted = await countStatements(() => listPeriods(office, { year: 2026 }, now))
  expect(counted.statements).toBe(1)
  expect(counted.value).toMatchObject([{ months: [8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], taught: 12, planned: 4 }])
  expect(await listPeriods(teacher, { year: 2025 }, now)).toMatchObject([{ taught: 4 }])
  expect(await listPeriods(await actorForSchool(school, 'classHead', [cohort]), { year: 2026 }, now)).toEqual([])
  expect(await exportPeriods(teacher, { year: 2026 }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await exportPeriods(office, { year: 2026 }, now)).toMatchObject({ ok: true })
  expect(await db.event.count({ where: { type: 'list.exported', subjectId: school.id } })).toBe(1)
})

test('a stand-in on a draft leaves no row: the draft can still be removed', async () => {
  const { office, school, lecturer, plan } = await makeTimetable()
  const [draft, other] = [await plan({ lecturerId: lecturer.id, half: 'EVENING' }), await makeLecturer(school)]
  expect(await staffLesson(office, { lessonId: draft, removeId: lecturer.id, addId: other.id, reason: 'Đi công tác' }, now)).toMatchObject({ ok: true })
  expect(await cancelLesson(office, { id: draft })).toMatchObject({ ok: true, value: { removed: true } })
})
