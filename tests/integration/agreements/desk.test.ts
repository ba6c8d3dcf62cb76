// A desk shows each work once: a duty that other work on the desk fulfils is named by it, not listed beside it.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findAgencyDesk } from '@/lib/reporting/queries/find-agency-desk'
import { addDays, dateOf } from '@/lib/time'
import { makeAgreement } from '../../support/agreements'
import { makeCall } from '../../support/needs'
import { now, today } from '../../support/factories'
import { makeReportedClass, sendAll } from '../../support/reports'

test('needs and reports stand once, with the duty that they fulfil; a duty without such work stands by itself', async () => {
  const { school, agency, other, cohort, office, liaison, otherLiaison, ...world } = await makeReportedClass()
  const callId = await makeCall(office, { year: 2027, deadline: addDays(today, 12) })
  await sendAll({ school, agency, other, cohort, office, liaison, otherLiaison, ...world })
  const agreement = await makeAgreement(school, {
    party: other, members: [agency],
    duties: [
      { party: 'sending', agency, due: -60, closedBy: 'NEEDS_ANSWERED', period: '2027' }, { party: 'sending', agency, due: -60, closedBy: 'NEEDS_ANSWERED', period: '2026' },
      { party: 'sending', agency, due: 10, closedBy: 'REPORT_ACKNOWLEDGED', cohort, period: '1' }, { party: 'sending', agency, due: -9, closedBy: 'REPORT_ACKNOWLEDGED', cohort, period: '2' },
      { party: 'sending', agency, due: 5 },
    ],
  })
  const [needs, former, receipt, , paper] = agreement.obligations
  const desk = await findAgencyDesk(liaison, now)
  expect(desk.needs).toMatchObject([{ callId, year: 2027, deadline: addDays(today, 12), owed: { id: needs, dueOn: addDays(today, -60) } }])
  expect(desk.reports).toMatchObject([{ cohortId: cohort.id, ordinal: 1, owed: { id: receipt } }])
  expect(desk.obligations.map(({ id }) => id)).toEqual([former, paper])
  // The tiles count every duty all the same, and what the school has not sent as waiting.
  expect(desk.counts).toEqual({ done: 0, soon: 2, overdue: 2, waiting: 1, later: 0 })
  // The control: answered needs leave neither work nor duty; the other one stays.
  await db.needsAnswer.create({ data: { callId, agencyId: agency.id, accountId: office.accountId, answeredAt: now }, select: { callId: true } })
  const after = await findAgencyDesk(liaison, now)
  expect([after.needs, after.obligations.map(({ id }) => id)]).toEqual([[], [former, paper]])
})

test('recommendations addressed to the agency are its work until they are answered, nobody else’s', async () => {
  const { school, agency, other, liaison, otherLiaison } = await makeReportedClass()
  const ask = (agencyId: string | null, level: string, more: object = {}) => db.recommendation.create({
    data: { schoolId: school.id, year: 2026, level, agencyId, text: 'Giao cán bộ đầu mối', madeOn: dateOf(addDays(today, -40)), ...more }, select: { id: true },
  })
  const late = await ask(agency.id, 'AGENCY', { dueOn: dateOf(addDays(today, -3)) })
  const open = await ask(agency.id, 'AGENCY')
  await ask(other.id, 'AGENCY', { answer: 'Đã giao.', answerNumber: '1-CV/ĐU', answeredOn: dateOf(today) })
  await ask(null, 'PROVINCE')
  expect((await findAgencyDesk(liaison, now)).recommendations).toEqual([{ id: late.id, text: 'Giao cán bộ đầu mối', dueOn: addDays(today, -3) }, { id: open.id, text: 'Giao cán bộ đầu mối', dueOn: null }])
  expect((await findAgencyDesk(otherLiaison, now)).recommendations).toEqual([])
})
