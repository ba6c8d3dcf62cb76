// The term to acknowledge comment reports runs from their sending: nobody is late with what it was not sent.
import { expect, test } from 'vitest'
import { followEvents, runDuties } from '@/lib/agreements/obligations/jobs'
import { countDuties, listBoardDuties } from '@/lib/agreements/obligations/queries/list-duties'
import { db } from '@/lib/db/client'
import { findAgencyDesk } from '@/lib/reporting/queries/find-agency-desk'
import { findScorecard } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { acknowledgeReport } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { addDays, dayOf, instantAt, type Day } from '@/lib/time'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise, statesOn } from '../../support/duties'
import { makeReportedClass, must, reportsOf, signAll } from '../../support/reports'
import { today } from '../../support/factories'

const ANSWER_DAYS = 10

/** A class whose first reports are signed and not sent; acknowledging them was to be expected long ago. */
async function world() {
  const made = await makeReportedClass()
  const agreement = await makeAgreement(made.school, { party: made.other, members: [made.agency], status: 'DRAFT' })
  await promise(agreement, 'sending', { title: 'Xác nhận đã nhận phiếu', dueKind: 'COHORT', dueEvent: 'REPORT', dueDays: ANSWER_DAYS, closedBy: 'REPORT_ACKNOWLEDGED' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await signAll(made)
  await runDuties(instantAt(today, '07:00'))
  const duty = await db.obligation.findFirstOrThrow({ where: { cohortId: made.cohort.id, period: '1', agencyId: made.agency.id } })
  const sendOn = (day: Day) => must(sendReports(made.office, { cohortId: made.cohort.id, ordinal: 1, recipients: [] }, instantAt(day, '09:00')))
  const receiveOn = async (day: Day) => {
    for (const { id, recipientId } of await reportsOf(made.cohort.id)) {
      if (recipientId === made.agency.id) await must(acknowledgeReport(made.liaison, { id, answer: null }, instantAt(day, '10:00')))
    }
  }
  const stateOn = async (day: Day) => (await statesOn(agreement.versionId, day)).find(({ id }) => id === duty.id)?.state
  const dueNow = async () => dayOf((await db.obligation.findUniqueOrThrow({ where: { id: duty.id }, select: { dueOn: true } })).dueOn)
  return { ...made, agreement, duty, sendOn, receiveOn, stateOn, dueNow }
}

test('day by day: it waits until the school has sent, runs so many days from then, and is overdue only after them', async () => {
  const { agency, liaison, office, cohort, duty, sendOn, receiveOn, stateOn, dueNow } = await world()
  const [sending, received] = [addDays(today, 60), addDays(today, 75)]
  const path: [string, Day][] = []
  const cardOn = async (day: Day) => (await findScorecard(liaison, { agencyId: agency.id, year: 2026 }, day))?.measures.obligations
  const boardOn = (day: Day) => countDuties(office, { view: 'all', agency: agency.id }, day)
  const overdueOn = async (day: Day) => (await boardOn(day)).overdue
  for (let day = today; day <= addDays(today, 80); day = addDays(day, 1)) {
    if (day === sending) {
      expect(await boardOn(day)).toMatchObject({ overdue: 0, waiting: 2 })
      // A minute before, its expected day is long past: nobody was told, nothing counts against the agency.
      expect([dayOf(duty.dueOn) < day, (await cardOn(day))?.total, await overdueOn(day)]).toEqual([true, 0, 0])
      expect(await db.event.count({ where: { subjectId: duty.id, type: { in: ['obligation.soon', 'obligation.overdue'] } } })).toBe(0)
      expect((await listBoardDuties(office, { state: 'waiting', agency: agency.id }, { limit: 10 }, day)).rows.map(({ id }) => id)).toContain(duty.id)
      await sendOn(day)
      expect((await findAgencyDesk(liaison, instantAt(day, '09:30'))).counts).toMatchObject({ overdue: 0 })
    }
    if (day === received) {
      expect([(await cardOn(day))?.total, await overdueOn(day)]).toEqual([1, 1])
      await receiveOn(day)
    }
    await runDuties(instantAt(day, '12:35'))
    const state = (await stateOn(day)) ?? ''
    if (path.at(-1)?.[0] !== state) path.push([state, day])
  }
  expect(path).toEqual([['waiting', today], ['soon', sending], ['overdue', addDays(sending, ANSWER_DAYS + 1)], ['doneLate', received]])
  expect(await dueNow()).toBe(addDays(sending, ANSWER_DAYS))
  const told = await db.event.groupBy({ by: ['type'], where: { subjectId: duty.id, type: { startsWith: 'obligation.' } }, _count: true })
  expect(told.toSorted((a, b) => a.type.localeCompare(b.type)).map(({ type, _count }) => [type, _count])).toEqual([['obligation.moved', 1], ['obligation.overdue', 1], ['obligation.soon', 1]])
  expect(cohort.id).toBe(duty.cohortId)
}, 240_000)

test('acknowledged before the day was moved it is in time; a minute after the sending the day is moved', async () => {
  const first = await world()
  const sending = addDays(today, 60)
  await first.sendOn(sending)
  await first.receiveOn(addDays(sending, 1))
  expect([await first.stateOn(addDays(sending, 1)), await first.dueNow()]).toEqual(['done', dayOf(first.duty.dueOn)])
  const second = await world()
  const day = addDays(today, 1)
  await second.sendOn(day)
  await followEvents(new Date())
  expect([await second.stateOn(day), await second.dueNow()]).toEqual(['soon', addDays(day, ANSWER_DAYS)])
})

test('without the rule the same agency is overdue with what it was never sent', async () => {
  const { stateOn } = await world()
  const later = addDays(today, 60)
  expect(await stateOn(later)).toBe('waiting')
  const [view] = await db.$queryRaw<{ text: string }[]>`select pg_get_viewdef('obligation_state'::regclass) as text`
  const text = view?.text ?? ''
  await db.$executeRawUnsafe(`create or replace view obligation_state as ${text.replaceAll('w.waits', 'false')}`)
  try {
    expect(await stateOn(later)).toBe('overdue')
  } finally {
    await db.$executeRawUnsafe(`create or replace view obligation_state as ${text}`)
  }
  expect(await stateOn(later)).toBe('waiting')
})
