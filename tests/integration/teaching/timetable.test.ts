import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { actorOfFeed } from '@/lib/access/feed-token'
import { db } from '@/lib/db/client'
import { createFeed, revokeFeed } from '@/lib/teaching/calendar/commands/own-feed'
import { calendarOf } from '@/lib/teaching/calendar/rules'
import { listFeedLessons, listMyLessons, findNextLessonDay } from '@/lib/teaching/queries/list-lessons'
import { listMyEnrolments } from '@/lib/teaching/queries/list-enrolments'
import { publicActor, type Actor } from '@/lib/access/actor'
import { addDays } from '@/lib/time'
import { countStatements, requests, type RequestContext } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../support/factories'
import { makeLecturer, makeLesson, makeTrainee } from '../../support/study'

const week = { from: today, to: addDays(today, 6) }
const words = { name: 'Lịch', cancelled: 'Nghỉ', online: 'Trực tuyến', kind: (kind: string) => kind, cohort: (code: string) => `Lớp ${code}` }

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const [mine, other] = [await makeCohort(school, { status: 'RUNNING', opensOn: today }), await makeCohort(school, { status: 'RUNNING', opensOn: today })]
  const person = await makePerson(agency)
  await makeTrainee(mine, person)
  return { school, agency, mine, other, person, trainee: await actorForTrainee(person) }
}

const titles = async (actor: Actor) => {
  const result = await listMyLessons(actor, week)
  return result.ok ? result.value.map(({ title }) => title) : result.error
}

test('a trainee sees the published and cancelled lessons of the own classes in order, in one statement', async () => {
  const { mine, other, trainee } = await world()
  await makeLesson(mine, { title: 'Chiều', half: 'AFTERNOON' })
  await makeLesson(mine, { title: 'Sáng' })
  await makeLesson(mine, { title: 'Nghỉ', day: addDays(today, 6), status: 'CANCELLED', revision: 1 })
  await makeLesson(mine, { title: 'Nháp', day: addDays(today, 1), status: 'DRAFT' })
  await makeLesson(mine, { title: 'Tuần sau', day: addDays(today, 7) })
  await makeLesson(other, { title: 'Lớp khác' })
  expect(await titles(trainee)).toEqual(['Sáng', 'Chiều', 'Nghỉ'])
  expect((await countStatements(() => listMyLessons(trainee, week))).statements).toBe(1)
  expect(await findNextLessonDay(trainee, { after: addDays(today, 6) })).toBe(addDays(today, 7))
})

test('who left a class no longer sees its lessons, and keeps the enrolment', async () => {
  const { mine, agency } = await world()
  const person = await makePerson(agency)
  await makeTrainee(mine, person, { status: 'LEFT' })
  await makeLesson(mine)
  const actor = await actorForTrainee(person)
  expect(await titles(actor)).toEqual([])
  expect((await listMyEnrolments(actor)).map(({ status }) => status)).toEqual(['LEFT'])
})

test('a lecturer sees the own lessons only', async () => {
  const { school, mine } = await world()
  const actor = await actorForSchool(school, 'lecturer')
  const [own, colleague] = [await makeLecturer(school, actor), await makeLecturer(school)]
  await makeLesson(mine, { title: 'Của tôi', lecturer: own })
  await makeLesson(mine, { title: 'Đồng nghiệp', half: 'AFTERNOON', lecturer: colleague })
  await makeLesson(mine, { title: 'Nháp', half: 'EVENING', lecturer: own, status: 'DRAFT' })
  expect(await titles(actor)).toEqual(['Của tôi'])
})

test('nobody else has a timetable or, but for the agency whose calendar counts who is away, a calendar address', async () => {
  const { school, agency } = await world()
  const others: Actor[] = [
    publicActor, await actorForAgency(agency), await actorForProvince({ id: school.provinceId }),
    await actorForSchool(school, 'trainingOffice'), await actorForSchool(school, 'classHead'), await actorForSchool(school, 'leadership'), await actorForSchool(school, 'admin'),
  ]
  for (const actor of others) {
    expect(await titles(actor)).toBe('not_allowed')
    if (actor.kind === 'agency') continue
    expect(await createFeed(actor, now)).toMatchObject({ ok: false, error: 'not_allowed' })
    expect(await revokeFeed(actor, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  }
})

test('a calendar address opens the timetable of its hat until it is revoked; its token is stored nowhere', async () => {
  const { mine, trainee } = await world()
  await makeLesson(mine)
  const feed = await createFeed(trainee, now)
  if (!feed.ok) throw new Error(feed.error)
  const { token } = feed.value
  expect(await createFeed(trainee, now)).toMatchObject({ ok: false, error: 'feed_exists' })
  const opened = await countStatements(async () => listFeedLessons((await actorOfFeed(token)) ?? publicActor, today))
  expect(opened.value).toHaveLength(1)
  expect(opened.statements).toBe(2)
  expect(await db.$queryRaw`select 1 from calendar_feed where encode(token_hash, 'escape') like ${`%${token}%`}`).toEqual([])
  expect(await actorOfFeed(token.slice(1))).toBeNull()
  await revokeFeed(trainee, now)
  await revokeFeed(trainee, now)
  expect(await actorOfFeed(token)).toBeNull()
  expect(await createFeed(trainee, now)).toMatchObject({ ok: true })
})

test('the request for a calendar is its holder’s in the log, and stays the public’s where there is none', async () => {
  const { trainee } = await world()
  const feed = await createFeed(trainee, now)
  if (!feed.ok) throw new Error(feed.error)
  const { token } = feed.value
  const seenAs = (given: string) => {
    const request: RequestContext = { id: 'test', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null }
    return requests.run(request, async () => { await actorOfFeed(given); return request.actor })
  }
  expect(await seenAs(token)).toBe('trainee')
  expect(await seenAs(token.slice(1))).toBeNull()
})

test('a calendar address ends with the hat it was made in', async () => {
  const { trainee } = await world()
  const feed = await createFeed(trainee, now)
  if (!feed.ok) throw new Error(feed.error)
  await db.roleAssignment.update({ where: { id: trainee.roleId }, data: { validTo: now }, select: { id: true } })
  expect(await actorOfFeed(feed.value.token)).toBeNull()
})

test('an independent parser reads the calendar: stable ids, sequence, cancelled lessons, the zone with its definition, no trainee', async () => {
  const { mine, person, trainee } = await world()
  const held = await makeLesson(mine, { title: 'Kinh tế; xã hội, văn hóa', changeNote: 'Đổi phòng', revision: 2 })
  const off = await makeLesson(mine, { half: 'AFTERNOON', status: 'CANCELLED', revision: 1 })
  const lessons = await listFeedLessons(trainee, today)
  const text = calendarOf(lessons, words)
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent')
  const read = events.map((event) => ({
    uid: event.getFirstPropertyValue('uid'), sequence: event.getFirstPropertyValue('sequence'), status: event.getFirstPropertyValue('status'),
    starts: new ICAL.Event(event).startDate.toJSDate().toISOString(), summary: event.getFirstPropertyValue('summary'),
  }))
  expect(read).toEqual([
    { uid: `${held.id}@lesson`, sequence: 2, status: 'CONFIRMED', starts: `${today}T00:30:00.000Z`, summary: 'Kinh tế; xã hội, văn hóa' },
    { uid: `${off.id}@lesson`, sequence: 1, status: 'CANCELLED', starts: `${today}T07:00:00.000Z`, summary: 'Nghỉ: Công tác cán bộ ở cơ sở' },
  ])
  expect(events.map((event) => event.getFirstProperty('dtstart')?.getParameter('tzid'))).toEqual(['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'])
  const zone = ICAL.Component.fromString(text).getFirstSubcomponent('vtimezone')
  expect([zone?.getFirstPropertyValue('tzid'), zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto')?.toString()]).toEqual(['Asia/Ho_Chi_Minh', '+07:00'])
  expect(text).not.toContain(person.fullName)
  expect(text).toBe(calendarOf(lessons, words))
})
