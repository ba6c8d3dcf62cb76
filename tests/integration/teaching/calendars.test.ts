import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { actorOfFeed, sharedByFeed } from '@/lib/access/feed-token'
import { db } from '@/lib/db/client'
import { createSharedFeed, revokeSharedFeed } from '@/lib/teaching/calendar/commands/shared-feed'
import { findSharedFeedDay } from '@/lib/teaching/calendar/queries'
import { calendarOf } from '@/lib/teaching/calendar/rules'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { listFeedLessons, listSharedLessons } from '@/lib/teaching/queries/list-lessons'
import { now } from '../../support/factories'
import { accented } from '../../support/letters'
import { makeTimetable } from '../../support/timetable'

const words = { name: 'Lịch', cancelled: 'Nghỉ', online: 'Trực tuyến', kind: (kind: string) => kind, cohort: (code: string) => `Lớp ${code}` }
type Seen = { uid: unknown; sequence: unknown; status: unknown; starts: string; summary: unknown }
const read = (text: string): Seen[] => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => ({
  uid: event.getFirstPropertyValue('uid'), sequence: event.getFirstPropertyValue('sequence'), status: event.getFirstPropertyValue('status'),
  starts: new ICAL.Event(event).startDate.toJSDate().toISOString(), summary: event.getFirstPropertyValue('summary'),
}))

test('the calendar of a class and that of a room follow a lesson: one UID for life, a rising SEQUENCE, cancelled in the end; no trainee, no link', async () => {
  const { office, head, cohort, a, b, trainees, plan, publish, publishNew } = await makeTimetable()
  const id = await publishNew({ roomId: a.id })
  await plan({ half: 'EVENING', roomId: a.id })
  const [ofClass, ofRoom] = [await createSharedFeed(head, { cohortId: cohort.id }, now), await createSharedFeed(office, { roomId: a.id }, now)]
  if (!ofClass.ok || !ofRoom.ok) throw new Error('no feed')
  const seen = async (token: string) => {
    const [actor, shared] = [await actorOfFeed(token), await sharedByFeed(token)]
    if (!actor || !shared) return null
    return calendarOf(await listSharedLessons(actor, shared, '2026-01-01'), words)
  }
  const class0 = await seen(ofClass.value.token)
  expect([read(class0 ?? '').map(({ sequence, starts }) => [sequence, starts]), read((await seen(ofRoom.value.token)) ?? '').length]).toEqual([[[0, '2026-03-23T00:30:00.000Z']], 1])
  await moveLessons(office, { moves: [{ id, day: '2026-03-24', half: 'AFTERNOON', roomId: b.id }] }, now)
  expect(read((await seen(ofClass.value.token)) ?? '')).toMatchObject([{ uid: `${id}@lesson`, sequence: 1, starts: '2026-03-24T07:00:00.000Z' }])
  expect(read((await seen(ofRoom.value.token)) ?? '')).toEqual([])
  await cancelLesson(office, { id, note: 'Bão' }, now)
  const cancelled = (await seen(ofClass.value.token)) ?? ''
  expect(read(cancelled)).toMatchObject([{ uid: `${id}@lesson`, sequence: 2, status: 'CANCELLED' }])
  const people = await db.person.findMany({ where: { id: { in: trainees.map(({ personId }) => personId) } }, select: { fullName: true } })
  for (const { fullName } of people) expect(cancelled).not.toContain(fullName)
  expect(await publish(id)).toMatchObject({ error: 'wrong_state' })
})

test('one address works at a time, office and head end it, and it ends with the hat of whoever made it', async () => {
  const { office, head, cohort } = await makeTimetable()
  const of = { cohortId: cohort.id }
  const made = await Promise.all([createSharedFeed(office, of, now), createSharedFeed(head, of, now)])
  expect(made.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['feed_exists', 'ok'])
  expect(await findSharedFeedDay(head, of)).toBe('2026-03-16')
  await revokeSharedFeed(head, of, now)
  for (const result of made) if (result.ok) expect([await actorOfFeed(result.value.token), await sharedByFeed(result.value.token)]).toEqual([null, null])
  const again = await createSharedFeed(office, of, now)
  if (!again.ok) throw new Error(again.error)
  expect((await actorOfFeed(again.value.token))?.kind).toBe('school')
  await db.roleAssignment.update({ where: { id: office.roleId }, data: { validTo: new Date(Date.now() - 1_000) }, select: { id: true } })
  expect(await actorOfFeed(again.value.token)).toBeNull()
})

test('every accented letter comes through folding and escaping as it was', async () => {
  const { trainee, publishNew } = await makeTimetable()
  for (const [place, title] of [accented.slice(0, 67), accented.slice(67)].entries()) await publishNew({ title, half: place === 0 ? 'MORNING' : 'AFTERNOON' })
  const text = calendarOf(await listFeedLessons(trainee, '2026-01-01'), words)
  expect(read(text).map(({ summary }) => summary).join('')).toBe(accented)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})
