// Duties about the people of a class after those people, the agency, or the agreement went elsewhere.
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { db } from '@/lib/db/client'
import { acknowledgeReport } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { addDays, dayOf, instantAt, type Day } from '@/lib/time'
import { actorForProvince } from '../../support/actors'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise, statesOn } from '../../support/duties'
import { makeAgency, now, today } from '../../support/factories'
import { approveAll, makeReportedClass, must, reportsOf, send, sendAll, signAll, signingOf } from '../../support/reports'
import { carryOut, startOf } from '../../support/succession'

const ANSWER_DAYS = 10

/** Reports signed and not sent; a promise to acknowledge them, of the agency and of one that has nobody in the class yet. */
async function world() {
  const made = await makeReportedClass()
  const heir = await makeAgency({ provinceId: made.school.provinceId })
  const agreement = await makeAgreement(made.school, { party: made.other, members: [made.agency, heir], status: 'DRAFT' })
  await promise(agreement, 'sending', { title: 'Xác nhận đã nhận phiếu', dueKind: 'COHORT', dueEvent: 'REPORT', dueDays: ANSWER_DAYS, closedBy: 'REPORT_ACKNOWLEDGED' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  const run = (day: Day) => runDuties(instantAt(day, '07:00'))
  const stateOf = async (agencyId: string, day: Day) => {
    const duty = await db.obligation.findFirst({ where: { versionId: agreement.versionId, period: '1', agencyId } })
    return duty ? (await statesOn(agreement.versionId, day)).find(({ id }) => id === duty.id)?.state : null
  }
  const handOn = async () => {
    const people = Object.fromEntries(made.persons.map(({ id }) => [id, heir.id]))
    expect(await carryOut(await actorForProvince(made.province), startOf({ kind: 'TRANSFER', from: [made.agency.id], to: [heir.id] }), { people })).toMatchObject({ ok: true })
  }
  return { ...made, heir, agreement, run, stateOf, handOn }
}

test('an agency that handed all its trainees of a class on owes no receipt of them; the one that follows them does', async () => {
  const { agency, heir, run, stateOf, handOn, ...made } = await world()
  await sendAll({ agency, ...made })
  await run(today)
  expect([await stateOf(agency.id, today), await stateOf(heir.id, today)]).toEqual(['soon', null])
  await handOn()
  await run(today)
  expect([await stateOf(agency.id, today), await stateOf(heir.id, today)]).toEqual(['notApplicable', 'soon'])
  const late = addDays(today, ANSWER_DAYS + 1)
  expect([await stateOf(agency.id, late), await stateOf(heir.id, late)]).toEqual(['notApplicable', 'overdue'])
})

test('receipts that were given before stay with the agency that gave them', async () => {
  const { agency, heir, run, stateOf, handOn, ...made } = await world()
  await sendAll({ agency, ...made })
  await run(today)
  for (const { id, recipientId } of await reportsOf(made.cohort.id)) if (recipientId === agency.id) await must(acknowledgeReport(made.liaison, { id, answer: null }, now))
  await handOn()
  await run(today)
  expect([await stateOf(agency.id, today), await stateOf(heir.id, today)]).toEqual(['done', 'done'])
})

test('a receipt that still waits when the agreement ends is owed so many days after the sending, and is overdue after them', async () => {
  const { agency, agreement, run, stateOf, ...made } = await world()
  await signAll({ agency, ...made })
  await run(today)
  await db.agreementVersion.update({ where: { id: agreement.versionId }, data: { status: 'EXPIRED' }, select: { id: true } })
  const rows = await db.obligation.count({ where: { versionId: agreement.versionId } })
  await db.$executeRaw`alter table agreement_version disable trigger user`
  await db.agreementVersion.update({ where: { id: agreement.versionId }, data: { validTo: new Date(addDays(today, -1)) }, select: { id: true } })
  await db.$executeRaw`alter table agreement_version enable trigger user`
  expect(await stateOf(agency.id, addDays(today, 100))).toBe('waiting')
  await must(send(made))
  await run(today)
  const duty = await db.obligation.findFirstOrThrow({ where: { versionId: agreement.versionId, period: '1', agencyId: agency.id } })
  expect(dayOf(duty.dueOn)).toBe(addDays(today, ANSWER_DAYS))
  expect([await stateOf(agency.id, today), await stateOf(agency.id, addDays(today, ANSWER_DAYS + 1))]).toEqual(['soon', 'overdue'])
  expect(await db.obligation.count({ where: { versionId: agreement.versionId } })).toBe(rows)
})

test('reports that are sent in parts: nobody is late with one that the school has not sent, nor done before all are there', async () => {
  const { agency, run, stateOf, ...made } = await world()
  await approveAll({ agency, ...made })
  const all = await reportsOf(made.cohort.id)
  const [late, ...others] = all.filter((one) => one.agencyId === agency.id)
  if (!late || others.length === 0) throw new Error('several are sent')
  await must(signReports(made.leadership, signingOf(all.filter(({ id }) => id !== late.id), made.cohort.id), now))
  await must(send(made))
  await run(today)
  const after = addDays(today, ANSWER_DAYS + 1)
  expect([await stateOf(agency.id, today), await stateOf(agency.id, after)]).toEqual(['soon', 'overdue'])
  for (const { id } of others) await must(acknowledgeReport(made.liaison, { id, answer: null }, now))
  expect([await stateOf(agency.id, today), await stateOf(agency.id, after)]).toEqual(['waiting', 'waiting'])
  await must(signReports(made.leadership, signingOf([late], made.cohort.id, { firstNumber: '9/PNX-TrCT' }), now))
  await must(send(made))
  await must(acknowledgeReport(made.liaison, { id: late.id, answer: null }, now))
  expect(await stateOf(agency.id, today)).toBe('done')
})
