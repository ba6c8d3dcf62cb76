import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { alterLesson, switchOnline } from '@/lib/teaching/commands/alter-lesson'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons, swapLessons } from '@/lib/teaching/commands/move-lessons'
import { publishWeek } from '@/lib/teaching/commands/publish-lesson'
import { listCohortChanges, listLastChanges, listLessonChanges, listMyChanges } from '@/lib/teaching/history/queries'
import { listMyLessons } from '@/lib/teaching/queries/list-lessons'
import { actorForSchool } from '../../support/actors'
import { now } from '../../support/factories'
import { makeTimetable, toldOf } from '../../support/timetable'

const move = (id: string, roomId?: string) => ({ id, day: '2026-03-24', half: 'AFTERNOON' as const, roomId })

test('what a lesson was before it changed stays readable, in the words of its day, for those who follow it', async () => {
  const { office, a, b, lecturer, trainee, head, teacher, cohort, publishNew } = await makeTimetable()
  const id = await publishNew({ roomId: a.id, lecturerId: lecturer.id })
  expect(await moveLessons(office, { moves: [move(id, b.id)], note: 'Giảng viên đi công tác' }, now)).toMatchObject({ ok: true })
  expect(await cancelLesson(office, { id, note: 'Bão số 3' }, now)).toMatchObject({ ok: true })
  const changes = await listLessonChanges(trainee, id)
  expect(changes.map(({ kind, note, before, after, by }) => [kind, note, before?.room ?? null, before?.day ?? null, after.room, after.day, by])).toEqual([
    ['PUBLISHED', null, null, null, 'Phòng A', '2026-03-23', null],
    ['CHANGED', 'Giảng viên đi công tác', 'Phòng A', '2026-03-23', 'Phòng B', '2026-03-24', null],
    ['CANCELLED', 'Bão số 3', 'Phòng B', '2026-03-24', 'Phòng B', '2026-03-24', null],
  ])
  for (const actor of [head, office]) expect((await listCohortChanges(actor, cohort.id)).map(({ kind, by }) => [kind, by !== null])).toEqual([['CANCELLED', true], ['CHANGED', true]])
  expect(await listMyChanges(teacher)).toHaveLength(2)
  expect(await db.lesson.findUnique({ where: { id }, select: { revision: true, status: true } })).toEqual({ revision: 2, status: 'CANCELLED' })
  expect(await listLessonChanges(await actorForSchool(await makeElsewhere()), id)).toEqual([])
})

const makeElsewhere = async () => (await makeTimetable()).school

test('a change is told to those concerned and to nobody else, once', async () => {
  const world = await makeTimetable()
  const { office, school, lecturer, publishNew } = world
  const strangers = await makeTimetable()
  const id = await publishNew({ lecturerId: lecturer.id })
  await deliverOutbox(new Date())
  const people = {
    office, teacher: world.teacher, head: world.head, trainee: world.trainee, otherTeacher: await actorForSchool(school, 'lecturer'), otherHead: await actorForSchool(school, 'classHead'),
    leadership: await actorForSchool(school, 'leadership'), stranger: strangers.trainee, strangeTeacher: strangers.teacher,
  }
  expect(await toldOf('timetable.published', people)).toEqual(['head', 'teacher', 'trainee'])
  await moveLessons(office, { moves: [move(id)] }, now)
  await deliverOutbox(new Date())
  await deliverOutbox(new Date())
  expect(await toldOf('lesson.changed', people)).toEqual(['head', 'teacher', 'trainee'])
  expect(await cancelLesson(office, { id }, now)).toMatchObject({ error: 'reason_needed', details: { field: 'note' } })
  await cancelLesson(office, { id, note: 'Bão' }, now)
  await deliverOutbox(new Date())
  expect(await toldOf('lesson.cancelled', people)).toEqual(['head', 'teacher', 'trainee'])
})

test('who is told of a change is told from where to where, and a week knows the last change of each lesson', async () => {
  const { office, a, b, trainee, publishNew } = await makeTimetable()
  const [id, same] = [await publishNew({ roomId: a.id }), await publishNew({ day: '2026-03-25' })]
  await moveLessons(office, { moves: [move(id, a.id)] }, now)
  await moveLessons(office, { moves: [move(id, b.id)] }, now)
  await deliverOutbox(new Date())
  const told = (await listNotifications(trainee, { limit: 10 })).items.filter(({ kind }) => kind === 'lesson.changed').map(({ numbers }) => numbers)
  const there = { day: '2026-03-24', half: 'AFTERNOON' }
  expect(told).toEqual([
    expect.objectContaining({ ...there, from: '2026-03-24', fromHalf: 'AFTERNOON', fromPlace: 'Phòng A', place: 'Phòng B' }),
    expect.objectContaining({ ...there, from: '2026-03-23', fromHalf: 'MORNING', fromPlace: 'Phòng A', place: 'Phòng A' }),
  ])
  expect((await listLastChanges(trainee, [id, same])).map(({ lessonId, before, after }) => [lessonId, before?.room, after.room])).toEqual([[id, 'Phòng A', 'Phòng B']])
})

test('a move to where the lesson is already changes and tells nothing; a draft keeps no history', async () => {
  const { office, a, cohort, plan, publishNew } = await makeTimetable()
  const id = await publishNew({ roomId: a.id })
  expect(await moveLessons(office, { moves: [{ id, day: '2026-03-23', half: 'MORNING', roomId: a.id }] }, now)).toMatchObject({ ok: true })
  const draft = await plan({ half: 'EVENING' })
  await moveLessons(office, { moves: [move(draft)] }, now)
  expect(await listCohortChanges(office, cohort.id)).toEqual([])
  expect((await db.lesson.findMany({ where: { id: { in: [id, draft] } }, select: { revision: true } })).map(({ revision }) => revision)).toEqual([0, 0])
})

test('in disrupted times a lesson goes online under a link, its room is free, and the link is not in the history', async () => {
  const { office, a, trainee, plan, publish, publishNew } = await makeTimetable()
  const id = await publishNew({ roomId: a.id })
  expect(await switchOnline(office, { id, link: 'https://hop.example/lop-1', note: 'Ngập lụt' }, now)).toMatchObject({ ok: true })
  expect(await publish(await plan({ roomId: a.id }), 'Lớp chia hai nhóm')).toMatchObject({ ok: true })
  const seen = await listMyLessons(trainee, { from: '2026-03-23', to: '2026-03-29' })
  expect(seen.ok && seen.value.find((lesson) => lesson.id === id)).toMatchObject({ link: 'https://hop.example/lop-1', room: null, changeNote: 'Ngập lụt' })
  const changes = await listLessonChanges(office, id)
  expect(changes.at(-1)).toMatchObject({ before: { online: false, room: 'Phòng A' }, after: { online: true, room: null } })
  expect(JSON.stringify(changes)).not.toContain('hop.example')
  await moveLessons(office, { moves: [{ id, day: '2026-03-25', half: 'MORNING', roomId: a.id }] }, now)
  expect(await db.lesson.findUnique({ where: { id }, select: { link: true, roomId: true } })).toEqual({ link: null, roomId: a.id })
})

test('subject, module and note change with a history; a module of another course is not there', async () => {
  const { office, cohort, publishNew } = await makeTimetable()
  const other = await makeTimetable()
  const module = await db.module.create({ data: { courseId: cohort.courseId, position: 91, name: 'Học phần A', periods: 40 }, select: { id: true } })
  const foreign = await db.module.create({ data: { courseId: other.cohort.courseId, position: 91, name: 'Học phần B', periods: 40 }, select: { id: true } })
  const id = await publishNew()
  const content = { id, title: 'Bài 2', kind: 'EXAM' as const, periods: 3, moduleId: module.id, note: 'Mang theo tài liệu' }
  expect(await alterLesson(office, { ...content, moduleId: foreign.id }, now)).toMatchObject({ error: 'module_not_found' })
  expect(await alterLesson(office, content, now)).toMatchObject({ ok: true })
  expect((await listLessonChanges(office, id)).at(-1)).toMatchObject({ before: { title: 'Bài 1', kind: 'LECTURE' }, after: { title: 'Bài 2', kind: 'EXAM', note: 'Mang theo tài liệu' } })
})

test('the drafts of a week are published together or not at all, and those concerned are told once', async () => {
  const { office, a, b, cohort, lecturer, plan, teacher } = await makeTimetable()
  await plan({ roomId: a.id, lecturerId: lecturer.id })
  const second = await plan({ roomId: b.id, lecturerId: lecturer.id })
  await plan({ day: '2026-03-31' })
  const week = { cohortId: cohort.id, monday: '2026-03-23' }
  expect(await publishWeek(office, week, now)).toMatchObject({ error: 'lecturer_taken' })
  expect(await db.lesson.count({ where: { cohortId: cohort.id, status: 'PUBLISHED' } })).toBe(0)
  await moveLessons(office, { moves: [{ ...move(second, b.id), day: '2026-03-23' }] }, now)
  expect(await publishWeek(office, week, now)).toMatchObject({ ok: true, value: { count: 2 } })
  expect(await publishWeek(office, week, now)).toMatchObject({ error: 'nothing_to_publish' })
  await deliverOutbox(new Date())
  expect(await toldOf('timetable.published', { teacher })).toEqual(['teacher'])
})

test('what is past moves only with a reason, to a past day too; a draft nobody has seen moves freely', async () => {
  const { office, plan, publishNew } = await makeTimetable()
  const [id, draft] = [await publishNew({ day: '2026-03-24' }), await plan({ half: 'EVENING' })]
  const to = (day: string, at: string, note?: string, lesson = id) => moveLessons(office, { moves: [{ id: lesson, day, half: 'EVENING', roomId: undefined }], note }, new Date(at))
  expect(await to('2026-03-23', '2026-03-24T01:00:00Z')).toMatchObject({ error: 'past_needs_reason', details: { field: 'note' } })
  expect(await to('2026-03-26', '2026-03-25T01:00:00Z')).toMatchObject({ error: 'past_needs_reason' })
  expect(await to('2026-03-23', '2026-03-25T01:00:00Z', undefined, draft)).toMatchObject({ ok: true })
  expect(await to('2026-03-26', '2026-03-25T01:00:00Z', 'Học bù')).toMatchObject({ ok: true })
  expect(await to('2026-03-27', '2026-03-26T01:00:00Z')).toMatchObject({ ok: true })
})

test('two lessons of which one is past change places only with a reason', async () => {
  const { office, publishNew } = await makeTimetable()
  const [past, coming] = [await publishNew({ day: '2026-03-24' }), await publishNew({ day: '2026-03-26' })]
  const swap = (note?: string) => swapLessons(office, { id: coming, otherId: past, note }, new Date('2026-03-25T01:00:00Z'))
  expect(await swap()).toMatchObject({ error: 'past_needs_reason', details: { field: 'note' } })
  expect(await swap('Học bù')).toMatchObject({ ok: true })
})

test('the timetable of a class that is over does not change', async () => {
  const { office, cohort, plan, publishNew, publish } = await makeTimetable()
  const [held, draft] = [await publishNew(), await plan({ half: 'EVENING' })]
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'COMPLETED' }, select: { id: true } })
  const refusals = [
    await moveLessons(office, { moves: [move(held)] }, now), await cancelLesson(office, { id: held }, now), await publish(draft),
    await switchOnline(office, { id: held, link: 'https://a.example' }, now), await publishWeek(office, { cohortId: cohort.id, monday: '2026-03-23' }, now),
  ]
  expect(refusals.map((result) => (result.ok ? 'done' : result.error))).toEqual(Array(5).fill('cohort_not_planned'))
  await expect(plan()).rejects.toThrow('cohort_not_planned')
})

test('history is never rewritten', async () => {
  const { publishNew } = await makeTimetable()
  const id = await publishNew()
  const fault: unknown = await db.lessonChange.updateMany({ where: { lessonId: id }, data: { note: 'khác' } }).catch((error: unknown) => error)
  expect(violatedConstraint(fault)).toBe('lesson_change_is_never_rewritten')
})
