// What shows that a duty is done, kind by kind: open until the object is there, done with it, and late when it came after the day.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addDays, dateOf, instantAt, type Day } from '@/lib/time'
import { makeAgreement, type Duty } from '../../support/agreements'
import { statesOn } from '../../support/duties'
import { makeAccount } from '../../support/actors'
import { now, today } from '../../support/factories'
import { makeCall } from '../../support/needs'
import { makePlan } from '../../support/plans'
import { makeReportedClass, receive, reportsOf, sendAll } from '../../support/reports'
import { makeLecturer, makeLesson } from '../../support/study'

type World = Awaited<ReturnType<typeof makeReportedClass>>

/** The state of the one duty, now and after each step. */
async function pathOf(world: World, duty: Partial<Duty> & Pick<Duty, 'closedBy'>, ...steps: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const { versionId } = await makeAgreement(world.school, { party: world.other, members: [world.agency], duties: [{ party: 'school', due: 5, ...duty }] })
  const state = async () => (await statesOn(versionId, today)).map((one) => one.state).join()
  const seen = [await state()]
  for (const step of steps) {
    await step()
    seen.push(await state())
  }
  return seen
}

const paper = (on: Day) => async () => {
  const open = await db.obligation.findFirstOrThrow({ where: { evidenceNumber: null, closedBy: 'DOCUMENT' }, orderBy: { id: 'desc' }, select: { id: true } })
  await db.obligation.update({ where: { id: open.id }, data: { evidenceNumber: '7/BC-TrCT', evidenceOn: dateOf(on) }, select: { id: true } })
}

test('a paper closes what waits for one', async () => {
  const world = await makeReportedClass()
  expect(await pathOf(world, { closedBy: 'DOCUMENT' }, paper(today))).toEqual(['soon', 'done'])
  expect(await pathOf(world, { closedBy: 'DOCUMENT', due: -2 }, paper(addDays(today, -1)))).toEqual(['overdue', 'doneLate'])
})

test('needs are stated for the year the duty is about and by that agency', async () => {
  const world = await makeReportedClass()
  const callId = await makeCall(world.office, { year: 2027, deadline: addDays(today, 20) })
  const answer = (agencyId: string) => () => db.needsAnswer.create({ data: { callId, agencyId, accountId: world.office.accountId, answeredAt: instantAt(today, '09:00') }, select: { callId: true } })
  expect(await pathOf(world, { closedBy: 'NEEDS_ANSWERED', party: 'sending', agency: world.agency, period: '2027' }, answer(world.other.id), answer(world.agency.id))).toEqual(['soon', 'soon', 'done'])
  expect(await pathOf(world, { closedBy: 'NEEDS_ANSWERED', party: 'sending', agency: world.agency, period: '2028' })).toEqual(['soon'])
})

test('a plan is submitted, then approved', async () => {
  const world = await makeReportedClass()
  expect(await pathOf(world, { closedBy: 'PLAN_SUBMITTED', due: 300, period: '2027' }, () => makePlan(world.school, { year: 2027, status: 'PROPOSED' }))).toEqual(['later', 'done'])
  expect(await pathOf(world, { closedBy: 'PLAN_APPROVED', party: 'province', due: 300, period: '2027' })).toEqual(['later'])
  expect(await pathOf(world, { closedBy: 'PLAN_APPROVED', party: 'province', due: 300, period: '2028' }, () => makePlan(world.school, { year: 2028, status: 'APPROVED' }))).toEqual(['later', 'done'])
})

test('a class opened by a decision that came after its day was opened late', async () => {
  const world = await makeReportedClass()
  const decided = (on: Day) => () => db.cohort.update({ where: { id: world.cohort.id }, data: { openingDecisionNumber: '12/QĐ-TrCT', openingDecisionOn: dateOf(on) }, select: { id: true } })
  expect(await pathOf(world, { closedBy: 'COHORT_OPENED', cohort: world.cohort, due: -105 }, decided(addDays(today, -110)), decided(addDays(today, -95)))).toEqual(['done', 'done', 'doneLate'])
})

test('lecturers are provided once every published lesson has one who accepted', async () => {
  const world = await makeReportedClass()
  const [lecturer, second] = [await makeLecturer(world.school, await makeAccount().then(({ id }) => ({ accountId: id }))), await makeLecturer(world.school)]
  const lessons = [await makeLesson(world.cohort, { day: addDays(today, 3), lecturer }), await makeLesson(world.cohort, { day: addDays(today, 4), lecturer: second })]
  const accept = (index: number) => () => db.lessonLecturer.updateMany({ where: { lessonId: lessons[index]?.id ?? '' }, data: { acceptance: 'ACCEPTED', answeredAt: now } })
  expect(await pathOf(world, { closedBy: 'LECTURERS_PROVIDED', cohort: world.cohort }, accept(0), accept(1))).toEqual(['soon', 'soon', 'done'])
})

test('reports are sent by the school, acknowledged by the agency they were sent to', async () => {
  const world = await makeReportedClass()
  const of = { cohort: world.cohort, period: '1' }
  const acknowledged = { ...of, closedBy: 'REPORT_ACKNOWLEDGED', party: 'sending' as const, agency: world.agency }
  const receiveAll = async () => {
    for (const { id } of (await reportsOf(world.cohort.id)).filter(({ recipientId }) => recipientId === world.agency.id)) await receive(world.liaison, id)
  }
  expect(await pathOf(world, { ...of, closedBy: 'REPORT_SENT' }, () => sendAll(world))).toEqual(['soon', 'done'])
  expect(await pathOf(world, acknowledged, receiveAll)).toEqual(['soon', 'done'])
  // What was not sent is not to be acknowledged yet, though its turn is over.
  expect(await pathOf(world, { ...acknowledged, period: '2' })).toEqual(['waiting'])
  // The second turn is another duty.
  expect(await pathOf(world, { ...of, closedBy: 'REPORT_SENT', period: '2' })).toEqual(['soon'])
})
