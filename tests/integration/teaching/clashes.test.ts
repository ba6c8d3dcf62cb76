import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { moveLessons, swapLessons } from '@/lib/teaching/commands/move-lessons'
import { listLessonChanges } from '@/lib/teaching/history/queries'
import { previewMove } from '@/lib/teaching/planner/queries/preview-move'
import { timesOf } from '@/lib/teaching/planner/rules'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForSchool } from '../../support/actors'
import { makeCohort, now } from '../../support/factories'
import { makeLecturer, makeLesson } from '../../support/study'
import { makeTimetable } from '../../support/timetable'

type Half = 'MORNING' | 'AFTERNOON' | 'EVENING'
const to = (id: string, half: Half, roomId?: string, day = '2026-03-23') => ({ id, day, half, roomId })
const outcomes = (results: readonly ({ ok: true } | { ok: false; error: string })[]) => results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()

test('two offices that move lessons into one room at once: one does, the other is told that the room is taken', async () => {
  const { office, school, a, publishNew } = await makeTimetable()
  const second = await actorForSchool(school)
  for (let round = 0; round < 5; round += 1) {
    const day = `2026-04-0${round + 1}`
    const [one, other] = [await publishNew({ day }), await publishNew({ day, half: 'AFTERNOON' })]
    const results = await Promise.all([
      moveLessons(office, { moves: [to(one, 'EVENING', a.id, day)], overrideReason: 'Hai nhóm' }, now), moveLessons(second, { moves: [to(other, 'EVENING', a.id, day)], overrideReason: 'Hai nhóm' }, now),
    ])
    expect(outcomes(results)).toEqual(['ok', 'room_taken'])
    expect(await db.lesson.count({ where: { roomId: a.id, day: dateOf(day), half: 'EVENING', status: 'PUBLISHED' } })).toBe(1)
  }
})

// Offices wait for each other and look before they write, so in the test above the constraints have nothing to refuse. These races have one rival who
// neither waits nor is seen: its lesson stands in the database, not yet committed, when the office looks. Only the constraint can refuse then.
const guards = { lesson_room_free: ['lesson', 'room_taken'], lecturer_free: ['lesson_lecturer', 'lecturer_taken'] } as const
type Constraint = keyof typeof guards

const offices = {
  'moves a published lesson': async ({ office, publishNew }: Timetable, place: Place) => {
    const id = await publishNew({ ...place, roomId: undefined, half: 'AFTERNOON' })
    return () => moveLessons(office, { moves: [to(id, 'EVENING', place.roomId)], overrideReason: 'Hai nhóm' }, now)
  },
  'publishes a draft': async ({ plan, publish }: Timetable, place: Place) => {
    const id = await plan({ ...place, half: 'EVENING' })
    return () => publish(id, 'Hai nhóm')
  },
}
type Timetable = Awaited<ReturnType<typeof makeTimetable>>
type Place = { roomId?: string | undefined; lecturerId?: string | undefined }

/** What the office hears when a rival comes to the same place unseen, and how many lessons are held there afterwards. */
async function meet(constraint: Constraint, how: keyof typeof offices) {
  const world = await makeTimetable()
  const place = constraint === 'lesson_room_free' ? { roomId: world.a.id } : { lecturerId: world.lecturer.id }
  const rival = await world.publishNew(place)
  const act = await offices[how](world, place)
  const { promise: settled, resolve: settle } = Promise.withResolvers<null>()
  let done = false
  const rivals = db.$transaction(async (tx) => {
    await tx.lesson.update({ where: { id: rival }, data: { ...timesOf('2026-03-23', 'EVENING'), half: 'EVENING' }, select: { id: true } })
    const heard = act().finally(() => { done = true; settle(null) })
    while (!done && (await waiting()) === 0) await Promise.race([settled, setTimeout(10)])
    return { heard }
  }, { timeout: 20_000 })
  const outcome = await (await rivals).heard
  const there = await db.lesson.count({ where: { half: 'EVENING', status: 'PUBLISHED', ...('roomId' in place ? place : { lecturers: { some: place } }) } })
  return { outcome: outcome.ok ? 'ok' : outcome.error, there }
}

/** How many wait for somebody else in the database of this file: other files share its server. */
async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

const races = (['lesson_room_free', 'lecturer_free'] as const).flatMap((constraint) => (['moves a published lesson', 'publishes a draft'] as const).map((how) => [constraint, how] as const))

test.each(races)('%s refuses the office that %s where a rival stands whom it could not see', async (constraint, how) => {
  expect(await meet(constraint, how)).toEqual({ outcome: guards[constraint][1], there: 1 })
})

test.each(races)('without %s an office that %s does meet that rival: these races can be lost', async (constraint, how) => {
  const [table] = guards[constraint]
  const [stood] = await db.$queryRaw<{ definition: string }[]>`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`
  const definition = stood?.definition ?? ''
  // Commands name the constraint, so one that refuses nothing keeps its place.
  const replaceBy = (text: string) => db.$executeRawUnsafe(`alter table ${table} drop constraint ${constraint}, add constraint ${constraint} ${text}`)
  await replaceBy(definition.replace(`WHERE ((status = 'PUBLISHED'::text))`, 'WHERE (false)'))
  try {
    expect(await meet(constraint, how)).toEqual({ outcome: 'ok', there: 2 })
  } finally {
    await db.lesson.updateMany({ where: { half: 'EVENING' }, data: { status: 'CANCELLED' } })
    await replaceBy(definition)
  }
})

test('a lesson of several lecturers moves only where all of them are free', async () => {
  const { office, school, lecturer, plan, publish, publishNew } = await makeTimetable()
  const second = await makeLecturer(school)
  const shared = await plan({ lecturerId: lecturer.id })
  const { startsAt, endsAt } = await db.lesson.findUniqueOrThrow({ where: { id: shared }, select: { startsAt: true, endsAt: true } })
  await db.lessonLecturer.create({ data: { lessonId: shared, lecturerId: second.id, startsAt, endsAt, status: 'DRAFT' }, select: { lessonId: true } })
  expect(await publish(shared)).toMatchObject({ ok: true })
  const elsewhere = await makeCohort(school, { status: 'RUNNING', opensOn: '2026-03-20' })
  await makeLesson(elsewhere, { day: '2026-03-23', half: 'EVENING', lecturer: second })
  expect(await moveLessons(office, { moves: [to(shared, 'EVENING')] }, now)).toMatchObject({ error: 'lecturer_taken' })
  expect(await moveLessons(office, { moves: [to(shared, 'AFTERNOON')] }, now)).toMatchObject({ ok: true })
  expect(await db.lesson.findUnique({ where: { id: await publishNew() }, select: { status: true } })).toEqual({ status: 'PUBLISHED' })
})

test('two lessons of one room and lecturer change places; many offices that swap the same ones never deadlock', async () => {
  const { office, a, lecturer, publishNew } = await makeTimetable()
  const [one, other] = [await publishNew({ roomId: a.id, lecturerId: lecturer.id }), await publishNew({ roomId: a.id, lecturerId: lecturer.id, half: 'AFTERNOON' })]
  expect(await swapLessons(office, { id: one, otherId: other }, now)).toMatchObject({ ok: true })
  const half = async (id: string) => (await db.lesson.findUniqueOrThrow({ where: { id }, select: { half: true } })).half
  expect([await half(one), await half(other)]).toEqual(['AFTERNOON', 'MORNING'])
  const results = await Promise.all([1, 2, 3, 4].map((turn) => swapLessons(office, turn % 2 ? { id: one, otherId: other } : { id: other, otherId: one }, now)))
  expect(outcomes(results)).toEqual(['ok', 'ok', 'ok', 'ok'])
  expect([await half(one), await half(other)]).toEqual(['AFTERNOON', 'MORNING'])
  expect(await swapLessons(office, { id: one, otherId: one }, now)).toMatchObject({ error: 'same_lesson' })
})

test('what breaks if a lesson moves is named before it moves: room, lecturer, class, trainees, seats, recognition', async () => {
  const { office, school, cohort, lecturer, trainees, publishNew } = await makeTimetable()
  const small = await db.room.create({ data: { schoolId: school.id, name: 'Phòng nhỏ', seats: 1 }, select: { id: true } })
  const id = await publishNew({ lecturerId: lecturer.id })
  await publishNew({ title: 'Của lớp', half: 'EVENING', roomId: small.id }, 'Thiếu phòng')
  const elsewhere = await makeCohort(school, { status: 'RUNNING', opensOn: '2026-03-20' })
  await makeLesson(elsewhere, { title: 'Lớp khác', day: '2026-03-23', half: 'EVENING', lecturer })
  const [trainee] = trainees
  await db.trainee.create({ data: { schoolId: school.id, cohortId: elsewhere.id, personId: trainee?.personId ?? '', agencyId: trainee?.agencyId ?? '', status: 'STUDYING', enrolledOn: dateOf('2026-03-20'), nameKey: 'a' }, select: { id: true } })
  await db.lecturer.update({ where: { id: lecturer.id }, data: { kind: 'VISITING', recognitionDecision: '1811-QĐ/TU', recognisedFrom: dateOf('2022-12-06'), recognisedTo: dateOf('2026-03-22') }, select: { id: true } })
  const counted = await countStatements(() => previewMove(office, to(id, 'EVENING', small.id)))
  expect(counted.statements).toBeLessThanOrEqual(8)
  expect(counted.value?.clashes.map(({ kind, name, other, count }) => [kind, name, other?.title ?? null, count])).toEqual([
    ['COHORT', cohort.code, 'Của lớp', null], ['LECTURER', 'ThS Lê Thị Ngân', 'Lớp khác', null], ['RECOGNITION', 'ThS Lê Thị Ngân', null, null],
    ['ROOM', 'Phòng nhỏ', 'Của lớp', null], ['SEATS', 'Phòng nhỏ', null, 2], ['TRAINEES', null, 'Lớp khác', 1],
  ])
  expect(await moveLessons(office, { moves: [to(id, 'EVENING', small.id)], overrideReason: 'Vì sao không' }, now)).toMatchObject({ ok: false, error: 'lecturer_taken' })
  expect(await db.lesson.findUnique({ where: { id }, select: { half: true } })).toEqual({ half: 'MORNING' })
})

test('a warning is overridden with a reason that is kept; without one the lesson stays', async () => {
  const { office, publishNew } = await makeTimetable()
  const [id] = [await publishNew(), await publishNew({ half: 'EVENING' })]
  const refused = await moveLessons(office, { moves: [to(id, 'EVENING')] }, now)
  expect(refused).toMatchObject({ error: 'warned', details: { field: 'overrideReason', clashes: [{ kind: 'COHORT' }] } })
  expect(await moveLessons(office, { moves: [to(id, 'EVENING')], overrideReason: 'Chia hai nhóm thảo luận' }, now)).toMatchObject({ ok: true })
  expect((await listLessonChanges(office, id)).at(-1)).toMatchObject({ warnings: ['COHORT'], overrideReason: 'Chia hai nhóm thảo luận' })
})
