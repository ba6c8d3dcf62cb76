import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { closeEnrolment, openCohort } from '@/lib/enrolment/commands/open-cohort'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { actorForSchool } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening, standing } from '../../support/desk'
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

test('a decision dated after the opening, as by a slip in the year, opens nothing', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 1, people: 1 })
  await acceptAll(office, cohort.id, ids)
  const dated = (decisionDate: string) => openCohort(office, { cohortId: cohort.id, opening: { ...opening, decisionDate } }, now)
  expect(await dated('2062-03-18')).toMatchObject({ error: 'decision_after_opening', details: { field: 'decisionDate' } })
  expect(await dated('2026-03-20')).toMatchObject({ ok: true })
})
