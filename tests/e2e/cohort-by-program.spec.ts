// Sixty-five trainees from the opening to the register by a program alone: every step over HTTP, each by the key of who does it.
import { expect, test } from '@playwright/test'
import { typedToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { actorForAgency, actorForSchool } from '../support/actors'
import { call, keyFor, type Answer } from '../support/api'
import { makeModule, makeScheme } from '../support/class-at-work'
import { makeAgency, makeCohort, makeCourse, makePeople, makeSchool } from '../support/factories'
import { sittingBody } from '../support/graduation'
import { remarks } from '../support/reports'
import { makeLecturer } from '../support/study'
import { today } from '../support/seeded-world'

const PEOPLE = 65

/** A class whose list is whole but not judged yet, with its course, its scheme of marks and the keys of who works with it. */
async function world() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const course = await makeCourse(school)
  const module = await makeModule(course.id, 1, 8)
  const scheme = await makeScheme(school, course.id, [module.id])
  const cohort = await makeCohort(school, { course, capacity: PEOPLE, quotas: [{ agency, seats: PEOPLE }], closesAt: new Date(Date.now() + 9e8), opensOn: today() })
  const lecturer = await actorForSchool(school, 'lecturer')
  const teaching = await makeLecturer(school, lecturer)
  const hats = [actorForSchool(school), actorForSchool(school), actorForSchool(school, 'classHead', [cohort]), actorForSchool(school, 'leadership'), actorForAgency(agency)]
  const [office, colleague, head, leadership, liaison] = await Promise.all(hats.map(async (actor) => keyFor(await actor)))
  return { cohort, module, scheme, teaching, people: await makePeople(agency, PEOPLE), office, colleague, head, leadership, liaison, lecturer: await keyFor(lecturer) }
}

const done = ({ status, body }: Answer, expected = 200) => { expect([status, body]).toEqual([expected, expect.anything()]); return body }

type Keys = { head: string; office: string; leadership: string; liaison: string }

/** The first comment report on everybody: written, handed on, proof-read, signed under numbers of their own, sent, acknowledged; pressed again none of it is done twice. */
async function reportOn(at: string, trainees: readonly string[], { head, office, leadership, liaison }: Keys) {
  for (const traineeId of trainees) done(await call('POST', `${at}/reports`, head, { traineeId, ordinal: 1, revision: 0, ...remarks }))
  expect(done(await call('POST', `${at}/reports/submission`, head, { ordinal: 1 }))).toEqual({ handed: PEOPLE, unfinished: 0 })
  const seen = async (key: string) => (done(await call('GET', `${at}/reports`, key))['items'] as { id: string | null; ordinal: number; revision: number }[])
    .flatMap(({ id, ordinal, revision }) => (ordinal === 1 && id ? [{ id, revision }] : []))
  expect(done(await call('POST', `${at}/reports/review`, office, { verdict: 'approve', ordinal: 1, reports: await seen(office) }))).toEqual({ count: PEOPLE })
  const signature = { ordinal: 1, firstNumber: '1/PNX-TrCT', documentOn: today(), signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', reports: await seen(leadership) }
  expect(done(await call('POST', `${at}/reports/signature`, leadership, signature))).toEqual({ signed: PEOPLE, first: '1/PNX-TrCT', last: `${PEOPLE}/PNX-TrCT` })
  expect((await call('POST', `${at}/reports/signature`, leadership, signature)).body).toMatchObject({ status: 409, code: 'already_signed' })
  expect(done(await call('POST', `${at}/reports/sending`, office, { ordinal: 1 }))).toMatchObject({ sent: PEOPLE, unsent: 0 })
  expect((await call('POST', `${at}/reports/sending`, office, { ordinal: 1 })).body).toMatchObject({ status: 409, code: 'already_sent' })
  const received = done(await call('GET', `${at}/reports`, liaison))['items'] as { id: string }[]
  const reports = received.map(({ id }) => id)
  expect(done(await call('POST', '/api/reports/acknowledgement', liaison, { reports }))).toEqual({ count: PEOPLE })
  expect(done(await call('POST', '/api/reports/acknowledgement', liaison, { reports }))).toEqual({ count: 0 })
  done(await call('POST', `/api/reports/${String(reports[0])}/acknowledgement`, liaison, { answer: 'Cơ quan đã nhận và sẽ sử dụng khi đánh giá cán bộ.' }))
}

test('a whole class by a program: nominated, judged, opened, taught, marked, reported on, recognised, certified, checked', async () => {
  test.setTimeout(240_000)
  const { cohort, module, scheme, teaching, people, office = '', colleague = '', head = '', leadership = '', liaison = '', lecturer } = await world()
  const begun = performance.now()
  const at = `/api/cohorts/${cohort.id}`
  for (const { id } of people) done(await call('POST', `${at}/nominations`, liaison, { personId: id }), 201)
  const { items } = done(await call('GET', `/api/nominations?cohort=${cohort.id}&limit=100`, office))
  expect(items).toHaveLength(PEOPLE)
  const nominations = (items as { id: string }[]).map(({ id }) => id)
  expect(done(await call('POST', `${at}/decisions`, office, { decision: 'accept', nominations }))).toMatchObject({ decided: expect.arrayContaining(nominations), refused: [] })
  expect(done(await call('POST', `${at}/decisions`, office, { decision: 'accept', nominations }))).toMatchObject({ decided: [], refused: [] })
  done(await call('POST', `${at}/opening`, office, { decisionNumber: '104/QĐ-TrCT', decisionDate: today() }))

  const { id: lesson } = done(await call('POST', `${at}/lessons`, office, { title: 'Bài mở đầu', kind: 'LECTURE', moduleId: module.id, day: today(), half: 'MORNING', periods: 4, lecturerId: teaching.id }), 201)
  done(await call('POST', `/api/lessons/${String(lesson)}/publication`, office, {}))
  const roll = done(await call('GET', `/api/lessons/${String(lesson)}/roll`, head))
  const trainees = (roll['rows'] as { traineeId: string }[]).map(({ traineeId }) => traineeId)
  expect(trainees).toHaveLength(PEOPLE)
  done(await call('PUT', `/api/lessons/${String(lesson)}/roll`, head, { version: 0, entries: [{ traineeId: trainees[0], status: 'LATE' }] }))

  for (const component of scheme.all) {
    const hand = component === scheme.exam ? lecturer : colleague
    const { sheetId, version } = done(await call('POST', `${at}/marks/${component}`, hand, { version: 0, marks: trainees.map((traineeId, place) => ({ traineeId, mark: `${5 + (place % 5)},5` })) }))
    const move = async (to: string, key: string, step: number) => done(await call('POST', `/api/mark-sheets/${String(sheetId)}/move`, key, { to, version: Number(version) + step }))
    await move('ENTERED', hand, 0)
    await move('VERIFIED', office, 1)
    await move('LOCKED', office, 2)
  }
  await reportOn(at, trainees, { head, office, leadership, liaison })
  done(await call('POST', `${at}/graduation/councils`, office, sittingBody(today(), trainees)), 201)
  expect(done(await call('POST', `${at}/graduation/decision`, office, { number: '120/QĐ-TrCT', decidedOn: today(), signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng' }), 201)).toMatchObject({ recognised: PEOPLE, remaining: 0 })
  const serials = trainees.map((traineeId, place) => ({ traineeId, serialNumber: `TC ${String(place + 1).padStart(7, '0')}` }))
  expect(done(await call('POST', `${at}/certificates`, office, { issuedOn: today(), firstRegisterNumber: 1, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', serials }), 201)).toMatchObject({ issued: PEOPLE })
  const took = performance.now() - begun

  const { id } = await db.certificate.findFirstOrThrow({ where: { cohortId: cohort.id, serialNumber: 'TC 0000065' }, select: { id: true } })
  expect(done(await call('GET', `/api/certificates/${typedToken('certificate', id)}`, null))).toMatchObject({ status: 'VALID', serialNumber: 'TC 0000065' })
  expect(await db.trainee.count({ where: { cohortId: cohort.id, status: 'COMPLETED' } })).toBe(PEOPLE)
  expect(await db.commentReport.count({ where: { cohortId: cohort.id, ordinal: 1, status: 'ACKNOWLEDGED' } })).toBe(PEOPLE)
  // Against this machine's own floor: what as many requests cost that do next to nothing.
  const idle = performance.now()
  for (let request = 0; request < PEOPLE; request += 1) await call('GET', '/api/me', office)
  const floor = performance.now() - idle
  console.log(`a class of ${PEOPLE} by a program: ${(took / 1000).toFixed(1)} s, ${PEOPLE} idle requests ${(floor / 1000).toFixed(2)} s`)
  expect(took).toBeLessThan(Math.max(10_000, 60 * floor))
})
