import { expect, test } from 'vitest'
import { rollingCode } from '@/lib/access/rolling-code'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { findRoll } from '@/lib/teaching/attendance/queries/find-roll'
import { timesOf } from '@/lib/teaching/planner/rules'
import { scanRoll } from '@/lib/teaching/scans/commands/scan-roll'
import { findHall } from '@/lib/teaching/scans/queries/find-hall'
import { findScanning } from '@/lib/teaching/scans/queries/find-scanning'
import { findScans } from '@/lib/teaching/scans/queries/find-scans'
import { addDays, dateOf } from '@/lib/time'
import { actorForTrainee } from '../../support/actors'
import { makeClassAtWork } from '../../support/class-at-work'
import { makePerson, today } from '../../support/factories'

const { startsAt, endsAt } = timesOf(today, 'MORNING')
/** Minutes after the lesson has begun. */
const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
const soon = at(2)

async function hall(people = 3) {
  const world = await makeClassAtWork({ people })
  const trainees = []
  for (const person of world.people.slice(1)) trainees.push(await actorForTrainee(person))
  return { ...world, all: [world.trainee, ...trainees], code: (now: Date) => rollingCode(world.lesson.id, now), ids: world.trainees.map(({ id }) => id) }
}
type Hall = Awaited<ReturnType<typeof hall>>

const scan = (world: Hall, place: number, now: Date, code = world.code(now)) => {
  const actor = world.all[place]
  if (!actor) throw new Error('nobody')
  return scanRoll(actor, { code }, now)
}
const scansOf = ({ lesson }: Hall) => db.rollScan.findMany({ where: { lessonId: lesson.id }, orderBy: { scannedAt: 'asc' }, select: { traineeId: true, late: true, scannedAt: true } })
const refusals = async ({ cohort }: Hall) => (await db.event.findMany({ where: { type: 'roll.refused', subjectId: cohort.id }, orderBy: { id: 'asc' }, select: { data: true } })).map(({ data }) => (data as { refusal: string }).refusal)

test('who scans is on the roll of that lesson, late after the minutes of the parameter; pressed twice it stays as it was', async () => {
  const world = await hall()
  expect(await scan(world, 0, soon)).toMatchObject({ value: { lessonId: world.lesson.id, scannedAt: soon.toISOString(), late: false } })
  expect(await scan(world, 0, at(40))).toMatchObject({ value: { scannedAt: soon.toISOString(), late: false } })
  expect(await scan(world, 1, at(15))).toMatchObject({ value: { late: false } })
  expect(await scan(world, 2, new Date(at(15).getTime() + 1))).toMatchObject({ value: { late: true } })
  expect((await scansOf(world)).map(({ traineeId }) => traineeId)).toEqual(world.ids)
  expect(await findHall(world.lecturer, world.lesson.id, at(20))).toMatchObject({ total: 3, scanned: 3, blocker: null, code: world.code(at(20)), times: { lateAfter: 15, verified: false } })
  expect((await findScans(world.office, world.lesson.id, at(20)))?.items).toHaveLength(3)
  // Nothing of the roll itself is written until somebody takes it.
  expect((await findRoll(world.lecturer, world.lesson.id))?.taken).toBeNull()
})

test('two presses at once, and three people at once: one scan each', async () => {
  const world = await hall()
  const results = await Promise.all([0, 0, 0, 1, 2, 1].map((place) => scan(world, place, soon)))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await scansOf(world)).toHaveLength(3)
})

test('a code that has gone, an invented one, and one of another lesson say to scan again and write nothing', async () => {
  const world = await hall()
  const other = await hall(1)
  expect(await scan(world, 0, at(2), world.code(at(1)))).toMatchObject({ error: 'code_invalid' })
  expect(await scan(world, 0, new Date(soon.getTime() + 31_000), world.code(soon))).toMatchObject({ ok: true })
  expect(await scan(world, 1, soon, `${world.code(soon).slice(0, -4)}AAAA`)).toMatchObject({ error: 'code_invalid' })
  expect(await scan(world, 1, soon, 'ma-tu-nghi')).toMatchObject({ error: 'code_invalid' })
  expect(await findScanning(world.all[1] ?? world.trainee, world.code(at(1)), at(2))).toMatchObject({ error: 'code_invalid' })
  // Of a class that is not his the code is good and he is nobody.
  expect(await scan(world, 1, soon, other.code(soon))).toMatchObject({ error: 'trainee_not_found' })
  expect(await refusals(other)).toEqual(['trainee_not_found'])
  expect(await scansOf(other)).toEqual([])
})

test('guessing is counted by account: after twenty wrong codes the right one waits too, and right ones are not counted', async () => {
  const world = await hall()
  for (let again = 0; again < 25; again += 1) expect(await scan(world, 1, soon)).toMatchObject({ ok: true })
  for (let guess = 0; guess < 20; guess += 1) expect(await scan(world, 0, soon, 'ma-tu-nghi')).toMatchObject({ error: 'code_invalid' })
  expect(await scan(world, 0, soon)).toMatchObject({ error: 'too_many_codes' })
  expect(await findScanning(world.trainee, world.code(soon), soon)).toMatchObject({ error: 'too_many_codes' })
  expect(await scan(world, 2, soon)).toMatchObject({ ok: true })
})

test('only while the lesson is on; not for a cancelled one, and not by somebody who left before its day', async () => {
  const world = await hall()
  expect(await scan(world, 0, at(-16))).toMatchObject({ error: 'scan_ahead' })
  expect(await findHall(world.lecturer, world.lesson.id, at(-16))).toMatchObject({ blocker: 'scan_ahead', code: null })
  expect(await scan(world, 0, at(-15))).toMatchObject({ ok: true })
  expect(await scan(world, 1, new Date(endsAt.getTime() + 1000))).toMatchObject({ error: 'scan_over' })
  await db.trainee.update({ where: { id: world.ids[2] ?? '' }, data: { status: 'LEFT', leftOn: dateOf(addDays(today, -1)) }, select: { id: true } })
  expect(await scan(world, 2, soon)).toMatchObject({ error: 'trainee_not_found' })
  expect(await cancelLesson(world.office, { id: world.lesson.id, note: 'Mất điện' }, soon)).toMatchObject({ ok: true })
  expect(await scan(world, 1, soon)).toMatchObject({ error: 'lesson_cancelled' })
  expect(await findHall(world.lecturer, world.lesson.id, soon)).toMatchObject({ blocker: 'lesson_cancelled', code: null })
  expect(await refusals(world)).toEqual(['scan_ahead', 'scan_over', 'trainee_not_found', 'lesson_cancelled'])
})

test('the roll is taken by who was scanned; a scan that came meanwhile is not lost, and after it nothing is scanned', async () => {
  const world = await hall()
  await scan(world, 0, soon)
  const seen = await findScans(world.classHead, world.lesson.id, at(5))
  const entries = [{ traineeId: world.ids[1] ?? '', status: 'UNEXCUSED' as const }, { traineeId: world.ids[2] ?? '', status: 'EXCUSED' as const }]
  const close = (scanned: number) => takeRoll(world.classHead, { lessonId: world.lesson.id, version: 0, scanned, entries }, at(9))
  await scan(world, 1, at(6))
  expect(await close(seen?.seen ?? -1)).toMatchObject({ error: 'scans_meanwhile' })
  expect(await close(2)).toMatchObject({ value: { version: 1 } })
  expect(await scan(world, 2, at(10))).toMatchObject({ error: 'roll_taken' })
  expect(await scan(world, 0, at(10))).toMatchObject({ value: { scannedAt: soon.toISOString() } })
  expect(await findHall(world.classHead, world.lesson.id, at(10))).toMatchObject({ blocker: 'roll_taken', code: null })
  expect((await findRoll(world.classHead, world.lesson.id))?.rows.map(({ status }) => status)).toEqual(['PRESENT', 'UNEXCUSED', 'EXCUSED'])
  expect(await scansOf(world)).toHaveLength(2)
})

test('closing against scanning: whoever was told to be there is known to who closed', async () => {
  for (let round = 0; round < 5; round += 1) {
    const world = await hall(2)
    await scan(world, 1, soon)
    const [scanned, taken] = await Promise.all([scan(world, 0, soon), takeRoll(world.lecturer, { lessonId: world.lesson.id, version: 0, scanned: 1, entries: [{ traineeId: world.ids[0] ?? '', status: 'UNEXCUSED' }] }, soon)])
    expect([scanned.ok, taken.ok].filter(Boolean)).toHaveLength(1)
    expect(scanned.ok ? null : scanned.error).toBe(taken.ok ? 'roll_taken' : null)
  }
})

test('a roll is not closed by scans where nobody scanned: it would say of everybody that they were absent', async () => {
  const world = await hall(2)
  const entries = world.ids.map((traineeId) => ({ traineeId, status: 'UNEXCUSED' as const }))
  expect(await takeRoll(world.lecturer, { lessonId: world.lesson.id, version: 0, scanned: 0, entries }, soon)).toMatchObject({ error: 'nobody_scanned' })
  expect(await db.attendanceRoll.count({ where: { lessonId: world.lesson.id } })).toBe(0)
})

test('without the command the database still refuses a scan after the roll', async () => {
  const world = await hall(1)
  await takeRoll(world.lecturer, { lessonId: world.lesson.id, version: 0, entries: [] }, soon)
  const late = db.rollScan.create({ data: { lessonId: world.lesson.id, cohortId: world.cohort.id, traineeId: world.ids[0] ?? '', scannedAt: soon, late: false }, select: { late: true } })
  expect(violatedConstraint(await late.catch((error: unknown) => error))).toBe('roll_scan_before_the_roll')
})

test('a lesson that is moved starts anew: who scanned before scans again, and was not there until then', async () => {
  const world = await hall(1)
  await scan(world, 0, soon)
  const afternoon = timesOf(today, 'AFTERNOON')
  await db.lesson.update({ where: { id: world.lesson.id }, data: { half: 'AFTERNOON', ...afternoon }, select: { id: true } })
  const then = new Date(afternoon.startsAt.getTime() + 60_000)
  expect(await findScans(world.lecturer, world.lesson.id, then)).toMatchObject({ seen: 1, items: [] })
  expect(await findHall(world.lecturer, world.lesson.id, then)).toMatchObject({ scanned: 0 })
  expect(await scan(world, 0, then)).toMatchObject({ value: { scannedAt: then.toISOString() } })
  expect((await findScans(world.lecturer, world.lesson.id, then))?.items).toHaveLength(1)
})

test('who confirmed reads it after the code has gone; a stranger learns nothing from an old code', async () => {
  const world = await hall()
  const old = world.code(soon)
  await scan(world, 0, soon)
  expect(await findScanning(world.trainee, old, at(200))).toMatchObject({ value: { scannedAt: soon, late: false } })
  const stranger = await actorForTrainee(await makePerson(world.agency))
  expect(await findScanning(stranger, old, at(200))).toMatchObject({ error: 'code_invalid' })
  expect(await findScanning(world.lecturer, old, soon)).toMatchObject({ error: 'not_allowed' })
  expect(await findHall(world.office, world.lesson.id, soon)).toBeNull()
})
