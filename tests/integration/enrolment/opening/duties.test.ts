import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { endDuty } from '@/lib/enrolment/opening/commands/end-duty'
import { giveDuty } from '@/lib/enrolment/opening/commands/give-duty'
import { listDuties, listDutyHolders } from '@/lib/enrolment/opening/queries/list-duties'
import type { DutyInput } from '@/lib/enrolment/opening/schema'
import type { SchoolActor } from '@/lib/access/actor'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForSchool, actorForTrainee } from '../../../support/actors'
import { eventsOf, makeDesk, makeRunning } from '../../../support/desk'
import { makeAgency, now, today } from '../../../support/factories'

const given = async (actor: SchoolActor, input: DutyInput) => {
  const result = await giveDuty(actor, input, now)
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const keysOf = async (cohortId: string) => (await db.cohortDuty.findMany({ where: { cohortId, duty: 'CLASS_HEAD', validTo: null }, select: { accountId: true } })).map(({ accountId }) => accountId)
const traineeOf = (trainees: readonly { id: string }[], place: number) => trainees[place]?.id ?? ''

test('one head at a time: the former ends on the day the next begins, and the key goes with the duty', async () => {
  const { school, office, cohort } = await makeDesk({ seats: 1, people: 0 })
  const [first, second] = [await actorForSchool(school, 'classHead'), await actorForSchool(school, 'classHead')]
  const head = (accountId: string, from: string): DutyInput => ({ cohortId: cohort.id, duty: 'CLASS_HEAD', accountId, from })
  expect(await given(office, head(first.accountId, addDays(today, -10)))).toMatchObject({ ended: 0 })
  expect(await giveDuty(office, head(first.accountId, today), now)).toMatchObject({ error: 'duty_held' })
  expect(await giveDuty(office, head(second.accountId, addDays(today, -11)), now)).toMatchObject({ error: 'before_present', details: { field: 'from' } })
  expect(await giveDuty(office, head(second.accountId, addDays(today, 1)), now)).toMatchObject({ error: 'from_in_future' })
  expect(await keysOf(cohort.id)).toEqual([first.accountId])
  expect(await given(office, head(second.accountId, today))).toMatchObject({ ended: 1 })
  expect(await keysOf(cohort.id)).toEqual([second.accountId])
  expect((await listDuties(office, cohort.id, now)).map(({ from, to }) => [from, to])).toEqual([[today, null], [addDays(today, -10), today]])
  expect(await listDuties(first, cohort.id, now)).toEqual([])
  expect(await eventsOf(cohort.id)).toEqual(['cohort.duty-given', 'cohort.duty-given'])
})

test('eight name a head at once: one is head in the end, and one has the key', async () => {
  const { school, office, cohort } = await makeDesk({ seats: 1, people: 0 })
  const heads = await Promise.all(Array.from({ length: 8 }, () => actorForSchool(school, 'classHead')))
  const results = await Promise.all(heads.map(({ accountId }) => giveDuty(office, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId, from: today }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(8)
  const present = await db.cohortDuty.findMany({ where: { cohortId: cohort.id, validTo: null }, select: { accountId: true } })
  expect(present).toHaveLength(1)
  expect(await keysOf(cohort.id)).toEqual([present[0]?.accountId])
})

test('who is no head of this school, or no trainee of this class, is given nothing', async () => {
  const { school, office, cohort } = await makeRunning({ people: 1 })
  const elsewhere = await makeRunning({ people: 1 })
  const [lecturer, stranger] = [await actorForSchool(school, 'lecturer'), await actorForSchool(elsewhere.school, 'classHead')]
  for (const { accountId } of [lecturer, stranger]) {
    expect(await giveDuty(office, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId, from: today }, now)).toMatchObject({ error: 'holder_not_found' })
  }
  expect(await giveDuty(office, { cohortId: cohort.id, duty: 'MONITOR', traineeId: traineeOf(elsewhere.trainees, 0), from: today }, now)).toMatchObject({ error: 'holder_not_found' })
  expect(await giveDuty(elsewhere.office, { cohortId: cohort.id, duty: 'MONITOR', traineeId: traineeOf(elsewhere.trainees, 0), from: today }, now)).toMatchObject({ error: 'cohort_not_found' })
})

test('a trainee has one duty in a body, and may have one in the other; a new monitor follows the old one', async () => {
  const { office, cohort, trainees } = await makeRunning({ people: 2 })
  const [one, two] = [traineeOf(trainees, 0), traineeOf(trainees, 1)]
  const give = (duty: 'MONITOR' | 'DEPUTY_MONITOR' | 'CELL_SECRETARY', traineeId: string) => given(office, { cohortId: cohort.id, duty, traineeId, from: today })
  expect(await give('MONITOR', one)).toMatchObject({ ended: 0 })
  expect(await give('CELL_SECRETARY', one)).toMatchObject({ ended: 0 })
  expect(await give('DEPUTY_MONITOR', two)).toMatchObject({ ended: 0 })
  expect(await give('MONITOR', two)).toMatchObject({ ended: 2 })
  const present = (await listDuties(office, cohort.id, now)).filter(({ to }) => to === null).map(({ duty }) => duty)
  expect(present.toSorted()).toEqual(['CELL_SECRETARY', 'MONITOR'])
})

test('trainees have duties once the class is open; steering committee and head before', async () => {
  const { office, cohort } = await makeDesk({ seats: 1, people: 1 })
  expect(await giveDuty(office, { cohortId: cohort.id, duty: 'MONITOR', traineeId: crypto.randomUUID(), from: today }, now)).toMatchObject({ error: 'class_not_opened' })
  expect(await giveDuty(office, { cohortId: cohort.id, duty: 'STEERING_HEAD', fullName: 'Đỗ Văn Trưởng', office: 'Phó Hiệu trưởng', from: today, decisionNumber: '12-QĐ/TU', decisionOn: today }, now)).toMatchObject({ ok: true })
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'CANCELLED' } })
  expect(await giveDuty(office, { cohortId: cohort.id, duty: 'STEERING_MEMBER', fullName: 'A', office: 'B', from: today }, now)).toMatchObject({ error: 'class_not_open' })
})

test('a class head arranges the own class and no other, and names no head', async () => {
  const { school, office, cohort, trainees } = await makeRunning({ people: 1 })
  const [head, other] = [await actorForSchool(school, 'classHead', [cohort]), await actorForSchool(school, 'classHead')]
  const monitor: DutyInput = { cohortId: cohort.id, duty: 'MONITOR', traineeId: traineeOf(trainees, 0), from: today }
  expect(await giveDuty(other, monitor, now)).toMatchObject({ error: 'cohort_not_found' })
  expect(await giveDuty(head, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId: head.accountId, from: today }, now)).toMatchObject({ error: 'not_allowed' })
  const { id } = await given(head, monitor)
  const chair = await given(office, { cohortId: cohort.id, duty: 'STEERING_HEAD', fullName: 'A', office: 'B', from: today })
  expect(await endDuty(other, { id, on: today }, now)).toMatchObject({ error: 'duty_not_found' })
  expect(await endDuty(head, { id: chair.id, on: today }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await endDuty(head, { id, on: addDays(today, 1) }, now)).toMatchObject({ error: 'end_in_future' })
  expect(await endDuty(head, { id, on: today }, now)).toMatchObject({ ok: true })
  expect(await endDuty(head, { id, on: today }, now)).toMatchObject({ error: 'duty_over' })
  expect((await listDutyHolders(head, cohort.id, now)).trainees.map((one) => one.id)).toEqual([traineeOf(trainees, 0)])
  expect((await listDutyHolders(other, cohort.id, now)).trainees).toEqual([])
})

test('a head whose duty ends has no key; an agency sees who leads and its own trainees, a trainee the whole class', async () => {
  const { school, office, agency, cohort, trainees } = await makeRunning({ people: 1 })
  const head = await actorForSchool(school, 'classHead')
  const duty = await given(office, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId: head.accountId, from: today })
  await given(office, { cohortId: cohort.id, duty: 'MONITOR', traineeId: traineeOf(trainees, 0), from: today })
  const elsewhere = await makeAgency(school)
  const own = await actorForAgency(agency)
  expect((await listDuties(own, cohort.id, now)).map((one) => one.duty).toSorted()).toEqual(['CLASS_HEAD', 'MONITOR'])
  expect(await listDuties(await actorForAgency(elsewhere), cohort.id, now)).toEqual([])
  // The trainee now belongs to the other agency: to the first one it is a stranger.
  await db.trainee.update({ where: { id: traineeOf(trainees, 0) }, data: { agencyId: elsewhere.id } })
  expect(await listDuties(own, cohort.id, now)).toEqual([])
  const { personId } = trainees[0] ?? { personId: '' }
  const trainee = await actorForTrainee({ id: personId, fullName: '', idNumber: '', agencyId: agency.id })
  expect(await listDuties(trainee, cohort.id, now)).toHaveLength(2)
  expect(await endDuty(office, { id: duty.id, on: today }, now)).toMatchObject({ ok: true })
  expect(await keysOf(cohort.id)).toEqual([])
})
