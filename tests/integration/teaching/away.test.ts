import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { actorOfFeed, sharedByFeed } from '@/lib/access/feed-token'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { liftTraineeDecision } from '@/lib/graduation/trainees/commands/lift-trainee-decision'
import { recordTraineeDecision } from '@/lib/graduation/trainees/commands/record-trainee-decision'
import { findClashes } from '@/lib/teaching/away/queries/find-clashes'
import { listAwayWeeks } from '@/lib/teaching/away/queries/list-away'
import { listAwayLessons } from '@/lib/teaching/away/queries/list-lessons'
import { awayCalendar, weeksOf } from '@/lib/teaching/away/rules'
import { createFeed, revokeFeed } from '@/lib/teaching/calendar/commands/own-feed'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { moveLessons } from '@/lib/teaching/commands/move-lessons'
import { countStatements } from '@/lib/web/context'
import { dateOf } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { later, makeAgency, makeCohort, makePerson, now, today } from '../../support/factories'
import { makeLesson, makeTrainee } from '../../support/study'
import { makeTimetable } from '../../support/timetable'

const words = { name: 'Cán bộ vắng', away: (count: number, code: string) => `${count} cán bộ vắng: lớp ${code}`, cancelled: (code: string) => `Không vắng: lớp ${code}` }
/** As a program that is not ours reads the file. */
const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => ({
  uid: event.getFirstPropertyValue('uid'), sequence: Number(event.getFirstPropertyValue('sequence')), status: event.getFirstPropertyValue('status'),
  starts: new ICAL.Event(event).startDate.toJSDate().toISOString(), summary: event.getFirstPropertyValue('summary'),
}))
const feedOf = async (token: string) => {
  const actor = await actorOfFeed(token)
  return actor ? awayCalendar(await listAwayLessons(actor, '2026-01-01'), words) : null
}
const weeks = weeksOf(undefined, today)

test('an agency reads its own week by week, by published lessons and no drafts; another agency nothing of it, its heir everything', async () => {
  const { agency, nominator, cohort, plan, publishNew, trainees } = await makeTimetable()
  await publishNew({ day: '2026-03-23' })
  await publishNew({ day: '2026-03-24', half: 'AFTERNOON' })
  await plan({ day: '2026-03-25' })
  const other = await makeAgency(agency)
  await makeTrainee(cohort, await makePerson(other))
  const [, second, third] = await listAwayWeeks(nominator, weeks)
  expect(second).toMatchObject({ monday: '2026-03-23', total: 2, leaders: 2, unsure: 0, classes: [{ code: cohort.code, halves: 2 }] })
  expect(second?.classes[0]?.people.map(({ personId }) => personId).toSorted()).toEqual(trainees.map(({ personId }) => personId).toSorted())
  // Nothing is published for the week after: the dates of the class are all that is known.
  expect(third).toMatchObject({ total: 2, unsure: 2, classes: [{ halves: null }] })
  const elsewhere = await listAwayWeeks(await actorForAgency(other), weeks)
  expect(elsewhere[1]).toMatchObject({ total: 1 })
  expect(JSON.stringify(elsewhere)).not.toContain(trainees[0]?.personId)
  expect((await listAwayWeeks(await actorForAgency(other, 'nominator', [agency]), weeks))[1]).toMatchObject({ total: 3 })
})

test('nobody is away for a class that was postponed or cancelled, and it clashes with nothing', async () => {
  const { school, agency, nominator, cohort, publishNew } = await makeTimetable()
  await publishNew({ day: '2026-03-23' })
  const [other, person] = [await makeCohort(school, { opensOn: '2026-03-20' }), await makePerson(agency)]
  for (const one of [cohort, other]) await makeTrainee(one, person)
  const seen = async () => [(await listAwayWeeks(nominator, weeks))[1]?.classes.length, (await findClashes(nominator, { personId: person.id, cohortId: other.id })).length]
  expect(await seen()).toEqual([2, 1])
  for (const status of ['POSTPONED', 'CANCELLED']) {
    await db.cohort.update({ where: { id: cohort.id }, data: { status }, select: { id: true } })
    expect(await seen(), status).toEqual([1, 0])
  }
})

test('who is sent is expected; the page takes two statements however many they are', async () => {
  const { school, agency, nominator, cohort, publishNew } = await makeTimetable()
  await publishNew()
  const next = await makeCohort(school, { quotas: [{ agency, seats: 5 }], opensOn: '2026-04-13' })
  const person = await makePerson(agency, { postCategory: 'OTHER', facts: { plannedPost: 'Bí thư', plannedPostCategory: 'PARTY_COMMITTEE', planningDecisionNumber: '215-QĐ/ĐU' } })
  expect(await submitNomination(nominator, { cohortId: next.id, nominee: { personId: person.id } }, now)).toMatchObject({ ok: true })
  const { value, statements } = await countStatements(() => listAwayWeeks(nominator, { ...weeks, marked: next.id }))
  expect(statements).toBe(2)
  const week = value.find(({ monday }) => monday === '2026-04-13')
  expect(week).toMatchObject({ marked: true, total: 3, leaders: 2, unsure: 3 })
  expect(week?.classes.find(({ cohortId }) => cohortId === next.id)?.people).toMatchObject([{ personId: person.id, state: 'SUBMITTED', halves: null }])
  expect(value.filter(({ marked }) => marked).map(({ monday }) => monday)[0]).toBe('2026-04-13')
  await publishNew({ cohortId: cohort.id, day: '2026-03-26' })
  expect((await countStatements(() => listAwayWeeks(nominator, weeks))).statements).toBe(2)
})

test('who is in another class in weeks of the class asked for is named to the own agency only', async () => {
  const { school, agency, nominator, cohort, publishNew, trainees } = await makeTimetable()
  const next = await makeCohort(school, { opensOn: '2026-04-13' })
  const asked = { personId: trainees[0]?.personId ?? '', cohortId: next.id }
  const { value: found, statements } = await countStatements(() => findClashes(nominator, asked))
  expect([found, statements]).toMatchObject([[{ code: cohort.code, from: '2026-03-20', unsure: true }], 1])
  expect(await findClashes(await actorForAgency(await makeAgency(agency)), asked)).toEqual([])
  // Both timetables known to their ends: only weeks in which both have lessons count.
  await db.cohort.update({ where: { id: cohort.id }, data: { endsOn: dateOf('2026-04-19') }, select: { id: true } })
  await db.cohort.update({ where: { id: next.id }, data: { endsOn: dateOf('2026-04-26') }, select: { id: true } })
  await publishNew({ day: '2026-04-14' })
  await makeLesson(next, { day: '2026-04-20' })
  expect(await findClashes(nominator, asked)).toEqual([])
  await makeLesson(next, { day: '2026-04-16' })
  expect(await findClashes(nominator, asked)).toMatchObject([{ code: cohort.code, weeks: 1, unsure: false }])
})

test('the calendar counts and names nobody; UIDs stay, SEQUENCE rises with the lesson and with whoever leaves, and in the end it is CANCELLED', async () => {
  const { office, nominator, agency, school, cohort, trainees, plan, publishNew, b } = await makeTimetable()
  const id = await publishNew({ day: '2026-03-23' })
  await plan({ half: 'EVENING' })
  await makeLesson(await makeCohort(school), { day: '2026-03-23' })
  const feed = await createFeed(nominator, now)
  if (!feed.ok) throw new Error(feed.error)
  const seen = async () => { const text = await feedOf(feed.value.token); return text === null ? [] : read(text) }
  const first = await seen()
  expect(first).toMatchObject([{ uid: `${id}@away`, status: 'CONFIRMED', starts: '2026-03-23T00:30:00.000Z', summary: `2 cán bộ vắng: lớp ${cohort.code}` }])
  const people = await db.person.findMany({ where: { employments: { some: { agencyId: agency.id } } }, select: { fullName: true } })
  for (const { fullName } of people) expect(await feedOf(feed.value.token)).not.toContain(fullName)
  const steps = [first[0]?.sequence ?? -1]
  const rises = async (expected: object) => {
    const [entry, ...others] = await seen()
    expect([entry, others]).toMatchObject([{ uid: `${id}@away`, ...expected }, []])
    expect(entry?.sequence).toBeGreaterThan(steps.at(-1) ?? 0)
    steps.push(entry?.sequence ?? -1)
  }
  await moveLessons(office, { moves: [{ id, day: '2026-03-24', half: 'AFTERNOON', roomId: b.id }] }, now)
  await rises({ starts: '2026-03-24T07:00:00.000Z' })
  const [one, two] = trainees.map(({ id: traineeId }) => traineeId)
  // Moved to a day on which not everybody had joined yet, and back.
  const joined = (enrolledOn: string) => db.trainee.update({ where: { id: two ?? '' }, data: { enrolledOn: dateOf(enrolledOn) }, select: { id: true } })
  await joined('2026-03-24')
  await moveLessons(office, { moves: [{ id, day: '2026-03-20', half: 'AFTERNOON', roomId: b.id }] }, now)
  await rises({ summary: `1 cán bộ vắng: lớp ${cohort.code}` })
  await moveLessons(office, { moves: [{ id, day: '2026-03-24', half: 'AFTERNOON', roomId: b.id }] }, now)
  await rises({ summary: `2 cán bộ vắng: lớp ${cohort.code}` })
  const paper = { number: '12/QĐ-TrCT', decidedOn: '2026-03-20', startsOn: '2026-03-23', reason: 'Nhiệm vụ đột xuất' }
  const rest = await recordTraineeDecision(office, { ...paper, traineeId: one ?? '', kind: 'DEFERRAL' }, later(4))
  if (!rest.ok) throw new Error(rest.error)
  await rises({ summary: `1 cán bộ vắng: lớp ${cohort.code}` })
  expect(await liftTraineeDecision(office, { id: rest.value.id, number: '13/QĐ-TrCT', liftedOn: '2026-03-24', reason: 'Trở lại học' }, later(8))).toMatchObject({ ok: true })
  await rises({ summary: `2 cán bộ vắng: lớp ${cohort.code}` })
  for (const traineeId of [one ?? '', two ?? '']) {
    expect(await recordTraineeDecision(office, { ...paper, number: '14/QĐ-TrCT', startsOn: '2026-03-24', decidedOn: '2026-03-24', traineeId, kind: 'WITHDRAWAL' }, later(8))).toMatchObject({ ok: true })
    await rises({ status: traineeId === two ? 'CANCELLED' : 'CONFIRMED' })
  }
  await cancelLesson(office, { id, note: 'Bão' }, later(8))
  await rises({ status: 'CANCELLED', summary: `Không vắng: lớp ${cohort.code}` })
  expect(steps.length).toBe(9)
})

test('the address is of one agency, one works at a time, and it ends with the hat', async () => {
  const { nominator, agency, publishNew } = await makeTimetable()
  await publishNew()
  const other = await makeAgency(agency)
  const stranger = await actorForAgency(other)
  const [own, theirs] = [await createFeed(nominator, now), await createFeed(stranger, now)]
  if (!own.ok || !theirs.ok) throw new Error('no feed')
  expect(await createFeed(nominator, now)).toMatchObject({ error: 'feed_exists' })
  expect([read((await feedOf(own.value.token)) ?? '').length, read((await feedOf(theirs.value.token)) ?? 'x').length, await sharedByFeed(own.value.token)]).toEqual([1, 0, null])
  // Another hat of the same account at another agency opens nothing of it.
  await db.roleAssignment.create({ data: { accountId: nominator.accountId, role: 'NOMINATOR', agencyId: other.id, validFrom: later(-1) }, select: { id: true } })
  expect(await actorOfFeed(own.value.token)).toMatchObject({ kind: 'agency', agencyId: agency.id })
  const secondHat = { ...nominator, agencyId: other.id, agencyIds: [other.id] }
  const second = await createFeed(secondHat, now)
  if (!second.ok) throw new Error(second.error)
  expect(await actorOfFeed(second.value.token)).toMatchObject({ kind: 'agency', agencyId: other.id })
  await db.roleAssignment.update({ where: { id: nominator.roleId }, data: { validTo: new Date(Date.now() - 1_000) }, select: { id: true } })
  expect([await actorOfFeed(own.value.token), (await actorOfFeed(second.value.token))?.kind]).toEqual([null, 'agency'])
  await revokeFeed(secondHat, now)
  expect(await actorOfFeed(second.value.token)).toBeNull()
  expect((await actorOfFeed(theirs.value.token))?.kind).toBe('agency')
})
