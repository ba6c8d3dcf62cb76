import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { moveCohorts } from '@/lib/planning/plan/commands/move-cohorts'
import { addDays, dateOf, dayOf, endOf, instantAt } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeCohort, makeSchool, now, today } from '../../support/factories'

async function world() {
  const school = await makeSchool()
  const opensOn = '2026-11-30'
  const make = (status: string) => makeCohort(school, { status, opensOn, closesAt: endOf('2026-11-10') })
  const [first, second, announced] = [await make('PLANNED'), await make('PLANNED'), await make('ANNOUNCED')]
  await db.cohort.update({ where: { id: first.id }, data: { unusedReturnOn: dateOf('2026-11-20') }, select: { id: true } })
  return { school, office: await actorForSchool(school), opensOn, first, second, announced }
}
const daysOf = async (id: string) => {
  const { opensOn, endsOn, closesAt } = await db.cohort.findUniqueOrThrow({ where: { id }, select: { opensOn: true, endsOn: true, closesAt: true } })
  return { opensOn: dayOf(opensOn), endsOn: dayOf(endsOn), closesAt }
}

test('planned classes move with all their days, and each move is an event', async () => {
  const { office, first, second, opensOn } = await world()
  const moves = [{ cohortId: first.id, from: opensOn, to: '2026-11-16' }, { cohortId: second.id, from: opensOn, to: '2026-11-23' }]
  expect(await moveCohorts(office, { moves }, now)).toEqual({ ok: true, value: { moved: 2 } })
  expect(await daysOf(first.id)).toEqual({ opensOn: '2026-11-16', endsOn: addDays('2026-11-16', 180), closesAt: endOf('2026-10-27') })
  expect(await daysOf(second.id)).toEqual({ opensOn: '2026-11-23', endsOn: addDays('2026-11-23', 180), closesAt: endOf('2026-11-03') })
  const { unusedReturnOn } = await db.cohort.findUniqueOrThrow({ where: { id: first.id }, select: { unusedReturnOn: true } })
  expect(unusedReturnOn && dayOf(unusedReturnOn)).toBe('2026-11-06')
  expect(await db.event.findMany({ where: { type: 'cohort.moved', subjectId: first.id }, select: { data: true } })).toEqual([{ data: { from: opensOn, to: '2026-11-16' } }])
})

test('pressed twice, even at once and in another order, classes move once', async () => {
  const { office, first, second, opensOn } = await world()
  const moves = [first, second].map(({ id }) => ({ cohortId: id, from: opensOn, to: '2026-11-16' }))
  // Connections are opened first: rivals that wait for one would come one by one.
  await Promise.all(Array.from({ length: 20 }, () => db.$queryRaw`select 1 from pg_sleep(0.1)`))
  const results = await Promise.all(Array.from({ length: 20 }, (_, one) => moveCohorts(office, { moves: one % 2 ? moves : moves.toReversed() }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(Array.from({ length: 19 }, () => 'changed_meanwhile'))
  expect((await daysOf(first.id)).opensOn).toBe('2026-11-16')
  expect(await db.event.count({ where: { type: 'cohort.moved', subjectId: { in: [first.id, second.id] } } })).toBe(2)
})

test('one that cannot move keeps all where they are, with its code in the reason', async () => {
  const { school, office, first, second, announced, opensOn } = await world()
  const ask = async (cohortId: string, to: string, from = opensOn) => moveCohorts(office, { moves: [{ cohortId: first.id, from: opensOn, to: '2026-11-16' }, { cohortId, from, to }] }, now)
  expect(await ask(announced.id, '2026-11-16')).toMatchObject({ error: 'wrong_state', details: { code: announced.code } })
  expect(await ask(second.id, '2027-01-04')).toMatchObject({ error: 'outside_year' })
  expect(await ask(second.id, addDays(today, -1))).toMatchObject({ error: 'opens_in_past' })
  expect(await ask(second.id, '2026-11-16', '2026-11-29')).toMatchObject({ error: 'changed_meanwhile' })
  await db.lesson.create({
    data: {
      schoolId: school.id, cohortId: second.id, title: 'Bài 1', kind: 'LECTURE', day: dateOf(opensOn), half: 'MORNING', periods: 4, status: 'DRAFT',
      startsAt: instantAt(opensOn, '07:30'), endsAt: instantAt(opensOn, '11:30'),
    },
    select: { id: true },
  })
  expect(await ask(second.id, '2026-11-16')).toMatchObject({ error: 'lessons_planned', details: { code: second.code } })
  expect((await daysOf(first.id)).opensOn).toBe(opensOn)
})

test('a class whose rule of unused seats would land in the past stays; one whose rule was carried out moves', async () => {
  const { office, first, opensOn } = await world()
  await db.cohort.update({ where: { id: first.id }, data: { unusedReturnOn: dateOf(addDays(today, 13)) }, select: { id: true } })
  const move = (days: number) => moveCohorts(office, { moves: [{ cohortId: first.id, from: opensOn, to: addDays(opensOn, -days) }] }, now)
  expect(await move(14)).toMatchObject({ error: 'return_in_past', details: { code: first.code } })
  expect((await daysOf(first.id)).opensOn).toBe(opensOn)
  await db.cohort.update({ where: { id: first.id }, data: { unusedReturnedOn: dateOf(today) }, select: { id: true } })
  expect(await move(14)).toMatchObject({ ok: true })
})

test('another school’s class does not exist; only the training office moves', async () => {
  const { school, first, opensOn } = await world()
  const moves = [{ cohortId: first.id, from: opensOn, to: '2026-11-16' }]
  expect(await moveCohorts(await actorForSchool(await makeSchool()), { moves }, now)).toMatchObject({ error: 'cohort_not_found' })
  expect(await moveCohorts(await actorForSchool(school, 'leadership'), { moves }, now)).toMatchObject({ error: 'not_allowed' })
})
