import { expect, test } from 'vitest'
import { publicActor, type Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { findAgencyQuotas } from '@/lib/reporting/year/queries/find-agency-quotas'
import { findYearProgress } from '@/lib/reporting/year/queries/find-progress'
import { listAgencyFigures } from '@/lib/reporting/year/queries/list-agency-figures'
import { listCohortQuotas } from '@/lib/reporting/year/queries/list-cohort-quotas'
import { listLaggingAgencies } from '@/lib/reporting/year/queries/list-lagging-agencies'
import { listOverdue } from '@/lib/reporting/year/queries/list-overdue'
import { agencyCursor, cohortCursor } from '@/lib/reporting/year/schema'
import { addDays, dateOf, type Day } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeCohort, makePeople, makePerson, makeProvince, makeSchool, nameKeyOf, now, today } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [eager, idle] = [await makeAgency({ province, name: 'Đảng ủy xã An Bình' }), await makeAgency({ province, name: 'Sở Y tế thử' })]
  const cohort = await makeCohort(school, { capacity: 40, opensOn: '2026-04-15', quotas: [{ agency: eager, seats: 3 }, { agency: idle, seats: 5 }] })
  const running = await makeCohort(school, { capacity: 30, opensOn: '2026-02-10', status: 'RUNNING' })
  await makeCohort(school, { capacity: 99, opensOn: '2026-03-01', status: 'CANCELLED' })
  await makeCohort(school, { capacity: 77, opensOn: '2027-03-01', year: 2027 })
  for (const person of await makePeople(eager, 2)) {
    await db.trainee.create({
      data: { schoolId: school.id, cohortId: running.id, personId: person.id, agencyId: eager.id, status: 'STUDYING', enrolledOn: dateOf('2026-02-11'), nameKey: nameKeyOf(person) },
      select: { id: true },
    })
  }
  await submitNomination(await actorForAgency(eager), { cohortId: cohort.id, nominee: { personId: (await makePerson(eager)).id } }, now)
  return { province, school, eager, idle, cohort, running }
}

test('plan and actual of a year add up from rows; cancelled classes and other years are left out', async () => {
  const { province, school } = await world()
  const expected = {
    plan: [0, 30, 30, 70, 70, 70, 70, 70, 70, 70, 70, 70], actual: [0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    classes: 2, opened: 1, completed: 0, trainees: 2, capacity: 70, seats: 8, taken: 1,
  }
  const { value, statements } = await countStatements(async () => findYearProgress(await actorForProvince(province), 2026))
  expect(value).toEqual(expected)
  expect(statements).toBeLessThanOrEqual(3)
  expect(await findYearProgress(await actorForSchool(school, 'leadership'), 2026)).toEqual(expected)
  const sister = await actorForSchool(await makeSchool({ province }), 'leadership')
  expect(await findYearProgress(sister, 2026)).toMatchObject({ classes: 0, capacity: 0, trainees: 0 })
})

test('figures are no business of agencies, trainees, lecturers, class heads and the public', async () => {
  const { school, eager, cohort } = await world()
  const others: Actor[] = [
    publicActor, await actorForAgency(eager), await actorForTrainee(await makePerson(eager)), await actorForSchool(school, 'lecturer'), await actorForSchool(school, 'classHead', [cohort]),
  ]
  for (const actor of others) {
    expect(await findYearProgress(actor, 2026)).toBeNull()
    expect(await listLaggingAgencies(actor, 2026, 9)).toEqual([])
    expect(await listOverdue(actor, today, 9)).toEqual({ groups: [], total: 0 })
    expect((await listAgencyFigures(actor, { year: 2026, limit: 9 }, today)).items).toEqual([])
    expect((await listCohortQuotas(actor, { year: 2026, limit: 9 })).items).toEqual([])
    expect(await findAgencyQuotas(actor, eager.id, 2026)).toBeNull()
  }
})

test('agencies with most unused seats come first; another province knows nothing of them', async () => {
  const { province, eager, idle, cohort } = await world()
  const actor = await actorForProvince(province)
  expect(await listLaggingAgencies(actor, 2026, 9)).toEqual([
    { id: idle.id, name: idle.name, seats: 5, taken: 0 }, { id: eager.id, name: eager.name, seats: 3, taken: 1 },
  ])
  expect((await findAgencyQuotas(actor, eager.id, 2026))?.shares).toMatchObject([{ cohort: cohort.code, seats: 3, taken: 1, waiting: 0 }])
  const foreign = await actorForProvince(await makeProvince())
  expect(await findAgencyQuotas(foreign, eager.id, 2026)).toBeNull()
  expect(await listLaggingAgencies(foreign, 2026, 9)).toEqual([])
})

test('lists go on where they ended and find agencies without marks', async () => {
  const { province, eager, idle } = await world()
  const actor = await actorForProvince(province)
  const first = await listAgencyFigures(actor, { year: 2026, limit: 1 }, today)
  expect(first.items).toEqual([{ id: eager.id, name: eager.name, kind: 'COMMUNE_PARTY_COMMITTEE', seats: 3, taken: 1, trainees: 2, overdue: 0 }])
  const second = await listAgencyFigures(actor, { year: 2026, limit: 1, cursor: agencyCursor.parse(first.nextCursor) }, today)
  expect(second).toMatchObject({ items: [{ id: idle.id }], nextCursor: null })
  expect((await listAgencyFigures(actor, { year: 2026, limit: 9, q: 'so y te' }, today)).items.map(({ id }) => id)).toEqual([idle.id])
  const cohorts = await listCohortQuotas(actor, { year: 2026, limit: 2 })
  const rest = await listCohortQuotas(actor, { year: 2026, limit: 2, cursor: cohortCursor.parse(cohorts.nextCursor) })
  expect([...cohorts.items, ...rest.items].map(({ opensOn }) => opensOn)).toEqual(['2026-02-10', '2026-03-01', '2026-04-15'])
})

test('overdue duties are counted once each and grouped by what they are; what an agreement that expired left open is still owed', async () => {
  const { province, school, eager, idle } = await world()
  await makeAgreement(school, {
    party: idle, members: [eager, idle],
    duties: [{ party: 'sending', due: -2, agency: eager }, { party: 'sending', due: -2, agency: idle }, { party: 'school', due: -9 }, { party: 'school', due: 3 }],
  })
  await makeAgreement(school, { party: idle, members: [eager], duties: [{ party: 'school', due: -50 }], status: 'EXPIRED' })
  const { groups, total } = await listOverdue(await actorForProvince(province), today, 9)
  expect(total).toBe(4)
  expect(groups.map((group) => [group.party, group.total])).toEqual([['Trường', 1], ['Trường', 1], ['Cơ quan cử', 2]])
  // On the day itself a duty is in time; the day is Việt Nam's, whatever the clock of the database says.
  const lateOn = async (day: Day) => (await listAgencyFigures(await actorForProvince(province), { year: 2026, limit: 9 }, day)).items.map(({ overdue }) => overdue)
  expect([await lateOn(addDays(today, -2)), await lateOn(addDays(today, -1))]).toEqual([[0, 0], [1, 1]])
})
