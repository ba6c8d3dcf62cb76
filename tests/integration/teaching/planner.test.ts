import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { planLesson } from '@/lib/teaching/commands/plan-lesson'
import { publishLesson } from '@/lib/teaching/commands/publish-lesson'
import type { LessonInput } from '@/lib/teaching/planner/schema'
import { actorForSchool } from '../../support/actors'
import { makeRunning } from '../../support/desk'
import { makeSchool, now } from '../../support/factories'
import { makeLecturer } from '../../support/study'

async function makePlan() {
  const running = await makeRunning({ people: 1 })
  const room = (name: string) => db.room.create({ data: { schoolId: running.school.id, name, seats: 60 }, select: { id: true } })
  const [a, b, lecturer] = [await room('Phòng A'), await room('Phòng B'), await makeLecturer(running.school)]
  const plan = async (given: Partial<LessonInput>): Promise<string> => {
    const result = await planLesson(running.office, { cohortId: running.cohort.id, title: 'Bài 1', kind: 'LECTURE', day: '2026-03-23', half: 'MORNING', periods: 4, ...given })
    if (!result.ok) throw new Error(result.error)
    return result.value.id
  }
  const publish = (id: string) => publishLesson(running.office, { id })
  return { ...running, a, b, lecturer, plan, publish }
}

test('a draft binds nothing; of two lessons in one room at one time one is published', async () => {
  const { a, plan, publish } = await makePlan()
  const ids = [await plan({ roomId: a.id }), await plan({ roomId: a.id })]
  const results = await Promise.all(ids.map(publish))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['ok', 'room_taken'])
})

test('a lecturer teaches in one place at a time, across classes of the school', async () => {
  const { lecturer, a, b, plan, publish } = await makePlan()
  const [first, second, evening] = [
    await plan({ lecturerId: lecturer.id, roomId: a.id }), await plan({ lecturerId: lecturer.id, roomId: b.id }), await plan({ lecturerId: lecturer.id, half: 'EVENING' }),
  ]
  expect(await publish(first)).toMatchObject({ ok: true })
  expect(await publish(second)).toMatchObject({ error: 'lecturer_taken' })
  expect(await publish(evening)).toMatchObject({ ok: true })
  expect(await publish(first)).toMatchObject({ error: 'wrong_state' })
})

test('two lessons change places in one transaction; one alone may not take the other’s room', async () => {
  const { office, a, lecturer, plan, publish } = await makePlan()
  const [morning, afternoon] = [await plan({ roomId: a.id, lecturerId: lecturer.id }), await plan({ roomId: a.id, lecturerId: lecturer.id, half: 'AFTERNOON' })]
  await publish(morning)
  await publish(afternoon)
  const to = (id: string, half: 'MORNING' | 'AFTERNOON') => ({ id, half, day: '2026-03-23', roomId: a.id })
  const alone = await moveLessons(office, { moves: [to(morning, 'AFTERNOON')] }, now)
  expect(['room_taken', 'lecturer_taken']).toContain(alone.ok ? 'moved' : alone.error)
  expect(await moveLessons(office, { moves: [to(morning, 'AFTERNOON'), to(afternoon, 'MORNING')] }, now)).toMatchObject({ ok: true })
  const lessons = await db.lesson.findMany({ where: { id: { in: [morning, afternoon] } }, select: { id: true, half: true, revision: true } })
  expect(new Map(lessons.map(({ id, half }) => [id, half]))).toEqual(new Map([[morning, 'AFTERNOON'], [afternoon, 'MORNING']]))
  expect(lessons.every(({ revision }) => revision === 1)).toBe(true)
})

test('a cancelled lesson stays and frees its room; a draft is removed', async () => {
  const { office, a, plan, publish } = await makePlan()
  const [first, second, draft] = [await plan({ roomId: a.id }), await plan({ roomId: a.id }), await plan({})]
  await publish(first)
  expect(await cancelLesson(office, { id: first, note: 'Học bù sau' })).toMatchObject({ ok: true, value: { removed: false } })
  expect(await publish(second)).toMatchObject({ ok: true })
  expect(await cancelLesson(office, { id: first, note: 'Học bù sau' })).toMatchObject({ error: 'wrong_state' })
  expect(await cancelLesson(office, { id: draft })).toMatchObject({ ok: true, value: { removed: true } })
  expect(await db.lesson.findUnique({ where: { id: draft } })).toBeNull()
})

test('every object a lesson names is the own school’s, its day within the class’s term', async () => {
  const { school, office, cohort, plan } = await makePlan()
  const elsewhere = await makeSchool()
  const foreignRoom = await db.room.create({ data: { schoolId: elsewhere.id, name: 'X', seats: 10 }, select: { id: true } })
  await expect(plan({ roomId: foreignRoom.id })).rejects.toThrow('room_not_found')
  await expect(plan({ lecturerId: (await makeLecturer(elsewhere)).id })).rejects.toThrow('lecturer_not_found')
  await expect(plan({ day: '2026-03-01' })).rejects.toThrow('day_outside_cohort')
  const input = { cohortId: cohort.id, title: 'Bài', kind: 'LECTURE', day: '2026-03-23', half: 'MORNING', periods: 4 } as const
  expect(await planLesson(await actorForSchool(elsewhere), input)).toMatchObject({ error: 'cohort_not_found' })
  expect(await planLesson(await actorForSchool(school, 'classHead', [cohort]), input)).toMatchObject({ error: 'not_allowed' })
  const id = await plan({})
  expect(await publishLesson(await actorForSchool(elsewhere), { id })).toMatchObject({ error: 'lesson_not_found' })
  expect(await moveLessons(office, { moves: [{ id, day: '2027-12-31', half: 'MORNING', roomId: undefined }] }, now)).toMatchObject({ error: 'day_outside_cohort' })
})
