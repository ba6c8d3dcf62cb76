// What reminds may run in several processes at once on one day, and again: each matter is told once.
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { db } from '@/lib/db/client'
import { remindOfEvaluations } from '@/lib/evaluations/jobs'
import { remindOfNeeds } from '@/lib/planning/needs/jobs'
import { remindOfReports } from '@/lib/teaching/reports/jobs'
import { addDays, dateOf, dayAt, yearOf } from '@/lib/time'
import { makeAgreement } from '../../support/agreements'
import { makeCohort, makePerson, today } from '../../support/factories'
import { makeCall } from '../../support/needs'
import { makeReportedClass } from '../../support/reports'
import { makeRound, makeTrainee } from '../../support/study'

// Reports are told by the database's clock: everything here happens on its day.
const clock = new Date()
const day = dayAt(clock)

/** A duty of the school and one of an agency that are overdue, a form of an agency, a call that ends tomorrow, a class whose reports are late. */
async function world() {
  const { school, agency, cohort, office } = await makeReportedClass()
  await db.cohort.update({ where: { id: cohort.id }, data: { opensOn: dateOf(addDays(day, -105)), endsOn: dateOf(addDays(day, 75)) }, select: { id: true } })
  await makeAgreement(school, { party: agency, members: [], duties: [{ party: 'school', due: -1 }, { party: 'agency', due: -1, agency }] })
  const old = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -400) })
  const trainee = await makeTrainee(old, await makePerson(agency), { completedOn: addDays(day, -190) })
  await makeRound(school, old, [trainee], { respondent: 'AGENCY', timing: 'MONTHS_6', opensOn: addDays(day, -7), closesOn: addDays(day, 20) })
  await makeCall(office, { year: yearOf(day) + 1, deadline: addDays(day, 1), at: new Date(clock.getTime() - 20 * 86_400_000) })
  return { school }
}

const toldIn = async (schoolId: string) => {
  const rows = await db.event.findMany({
    where: { schoolId, actorKind: 'system', type: { in: ['obligation.school-overdue', 'obligation.overdue', 'evaluation.owed', 'needs.reminded', 'reports.overdue'] } }, select: { type: true, subjectId: true, agencyId: true },
  })
  return rows.map(({ type, subjectId, agencyId }) => [type, subjectId, agencyId ?? ''].join(' ')).toSorted()
}

test('duties, evaluations, needs and reports: three runs of each at once and one after tell each matter once', async () => {
  const { school } = await world()
  const jobs = [runDuties, remindOfEvaluations, remindOfNeeds, remindOfReports]
  await Promise.all([...jobs, ...jobs, ...jobs].map((run) => run(clock)))
  const told = await toldIn(school.id)
  expect(new Set(told.map((one) => one.split(' ')[0]))).toEqual(new Set(['obligation.school-overdue', 'obligation.overdue', 'evaluation.owed', 'needs.reminded', 'reports.overdue']))
  expect(told).toEqual([...new Set(told)])
  for (const run of jobs) await run(clock)
  expect(await toldIn(school.id)).toEqual(told)
})
