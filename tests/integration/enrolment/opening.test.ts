import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { completeCohort } from '@/lib/enrolment/commands/complete-cohort'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { closeEnrolment, openCohort } from '@/lib/enrolment/commands/open-cohort'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { actorForSchool } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, makeRunning, opening, standing } from '../../support/desk'
import { makePerson, makeSchool, now } from '../../support/factories'

test('nobody is dropped in silence: an undecided or returned nomination stops the opening', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 3, people: 3 })
  await acceptAll(office, cohort.id, ids.slice(0, 1))
  await decideNomination(office, { id: ids[1] ?? '', decision: { decision: 'return', reasons: ['POST'], deadline: '2026-03-19' } }, now)
  expect(await openCohort(office, { cohortId: cohort.id, opening }, now)).toMatchObject({ error: 'undecided_left', details: { count: 2 } })
  expect(await db.trainee.count({ where: { cohortId: cohort.id } })).toBe(0)
})

test('a class of nobody is not opened', async () => {
  const { office, cohort } = await makeDesk({ seats: 1, people: 0 })
  expect(await openCohort(office, { cohortId: cohort.id, opening }, now)).toMatchObject({ error: 'nobody_accepted' })
})

test('the accepted become trainees, those who wait expire and are told', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 2, people: 3 })
  await acceptAll(office, cohort.id, ids)
  expect(await openCohort(office, { cohortId: cohort.id, opening }, now)).toMatchObject({ ok: true, value: { status: 'RUNNING', trainees: 2, expired: 1 } })
  expect(await standing(cohort.id)).toEqual({ ENROLLED: 2, EXPIRED: 1 })
  const trainees = await db.trainee.findMany({ where: { cohortId: cohort.id }, select: { nominationId: true, status: true, schoolId: true } })
  expect(trainees.map(({ nominationId }) => nominationId).sort()).toEqual(ids.slice(0, 2).sort())
  const { id } = await db.event.findFirstOrThrow({ where: { subjectId: ids[2] ?? '', type: 'nomination.expired' }, select: { id: true } })
  expect(await db.outbox.count({ where: { eventId: id } })).toBe(1)
})

test('two officers at once open it once; pressing again says so', async () => {
  const { school, office, cohort, ids } = await makeDesk({ seats: 3, people: 3 })
  await acceptAll(office, cohort.id, ids)
  const leader = await actorForSchool(school, 'leadership')
  const results = await Promise.all([office, leader].map((actor) => openCohort(actor, { cohortId: cohort.id, opening }, now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['cohort_not_open', 'ok'])
  expect(await db.trainee.count({ where: { cohortId: cohort.id } })).toBe(3)
  expect((await eventsOf(cohort.id)).filter((type) => type === 'cohort.opened')).toHaveLength(1)
})

test('only the own school closes and opens', async () => {
  const { school, cohort, ids, office } = await makeDesk({ seats: 1, people: 1 })
  await acceptAll(office, cohort.id, ids)
  const stranger = await actorForSchool(await makeSchool())
  expect(await openCohort(stranger, { cohortId: cohort.id, opening }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await closeEnrolment(stranger, { cohortId: cohort.id }, now)).toMatchObject({ error: 'cohort_not_found' })
  expect(await openCohort(await actorForSchool(school, 'classHead', [cohort]), { cohortId: cohort.id, opening }, now)).toMatchObject({ error: 'not_allowed' })
})

test('a closed list takes nobody more, and those who wait still move up', async () => {
  const { office, agency, nominator, cohort, ids } = await makeDesk({ seats: 1, people: 2 })
  expect(await closeEnrolment(office, { cohortId: cohort.id }, now)).toMatchObject({ ok: true })
  expect(await closeEnrolment(office, { cohortId: cohort.id }, now)).toMatchObject({ error: 'cohort_not_open' })
  const late = await makePerson(agency)
  expect(await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: late.id } }, now)).toMatchObject({ error: 'cohort_not_open' })
  await decideNomination(office, { id: ids[0] ?? '', decision: { decision: 'reject', reasons: ['DUPLICATE'] } }, now)
  expect(await standing(cohort.id)).toEqual({ REJECTED: 1, SUBMITTED: 1 })
})

test('completion: trainees and nominations together, who left stays left, once', async () => {
  const { office, cohort, trainees } = await makeRunning({ people: 3 })
  const later = new Date('2026-09-20T02:00:00.000Z')
  const complete = (completedOn: string) => completeCohort(office, { cohortId: cohort.id, completedOn }, later)
  await db.trainee.update({ where: { id: trainees[0]?.id ?? '' }, data: { status: 'LEFT' } })
  expect(await complete('2026-09-21')).toMatchObject({ error: 'completed_in_future' })
  expect(await complete('2026-03-19')).toMatchObject({ error: 'completed_before_opening' })
  const results = await Promise.all([complete('2026-09-18'), complete('2026-09-18')])
  expect(results.map((result) => (result.ok ? result.value.trainees : result.error)).sort()).toEqual([2, 'cohort_not_running'])
  expect(await standing(cohort.id)).toEqual({ COMPLETED: 2, ENROLLED: 1 })
  expect(await db.trainee.count({ where: { cohortId: cohort.id, status: 'COMPLETED', completedOn: new Date('2026-09-18') } })).toBe(2)
  expect(await eventsOf(cohort.id)).toEqual(['cohort.opened', 'cohort.completed'])
})

test('a class that has not been opened is not completed, nor by a class head or another school', async () => {
  const { school, office, cohort } = await makeDesk({ seats: 1, people: 0 })
  const ask = { cohortId: cohort.id, completedOn: '2026-03-16' }
  expect(await completeCohort(office, ask, now)).toMatchObject({ error: 'cohort_not_running' })
  expect(await completeCohort(await actorForSchool(school, 'classHead', [cohort]), ask, now)).toMatchObject({ error: 'not_allowed' })
  expect(await completeCohort(await actorForSchool(await makeSchool()), ask, now)).toMatchObject({ error: 'cohort_not_found' })
})

test('a decision dated after the opening, as by a slip in the year, opens nothing', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 1, people: 1 })
  await acceptAll(office, cohort.id, ids)
  const dated = (decisionDate: string) => openCohort(office, { cohortId: cohort.id, opening: { ...opening, decisionDate } }, now)
  expect(await dated('2062-03-18')).toMatchObject({ error: 'decision_after_opening', details: { field: 'decisionDate' } })
  expect(await dated('2026-03-20')).toMatchObject({ ok: true })
})
