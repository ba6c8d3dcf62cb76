import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { returnUnusedByRule } from '@/lib/enrolment/jobs'
import { returnUnusedSeats, setReturnRule } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { listSteps } from '@/lib/enrolment/negotiation/queries/list-steps'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { later, makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type Cohort } from '../../../support/factories'
import { eventsOf, standing } from '../../../support/desk'
import { seatViolations } from '../../../support/sane-seats'

const paper = { documentNumber: '105/QĐ-TrCT', documentOn: today }

/** Three agencies: one uses two of five, one nothing of three, one has no seat and four who wait. */
async function world() {
  const school = await makeSchool()
  const [half, idle, waiting] = [await makeAgency(school), await makeAgency(school), await makeAgency(school)]
  const cohort = await makeCohort(school, { capacity: 10, pool: 1, quotas: [{ agency: half, seats: 5 }, { agency: idle, seats: 3 }] })
  await nominate(half, cohort, 2)
  await nominate(waiting, cohort, 5)
  return { school, half, idle, waiting, cohort, office: await actorForSchool(school) }
}

async function nominate(agency: Agency, cohort: Cohort, count: number) {
  const actor = await actorForAgency(agency)
  for (const person of await makePeople(agency, count)) await submitNomination(actor, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
}

const seatsOf = async ({ id }: Cohort) => {
  const { poolSeats, quotas } = await db.cohort.findUniqueOrThrow({ where: { id }, select: { poolSeats: true, quotas: { select: { agencyId: true, seats: true } } } })
  return { pool: poolSeats, quotas: new Map(quotas.map(({ agencyId, seats }) => [agencyId, seats])), sum: quotas.reduce((sum, { seats }) => sum + seats, poolSeats) }
}

test('by a decision unused seats go to the pool and the queue moves up; the sum stays, the agencies are told', async () => {
  const { half, idle, cohort, office } = await world()
  const before = await seatsOf(cohort)
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 3, WAITLISTED: 4 })
  expect(await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [half.id, idle.id], ...paper }, now)).toEqual({ ok: true, value: { seats: 6, agencies: 2 } })
  const result = await seatsOf(cohort)
  expect([result.sum, result.pool, result.quotas.get(half.id), result.quotas.get(idle.id)]).toEqual([before.sum, 7, 2, 0])
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 7 })
  expect(await listSteps(office, { cohortId: cohort.id, agencyId: half.id })).toMatchObject([{ kind: 'RETURNED', before: 5, seats: 2, documentNumber: '105/QĐ-TrCT', documentOn: today }])
  expect((await eventsOf(cohort.id)).filter((type) => type === 'quota.returned')).toHaveLength(2)
  expect(await seatViolations()).toEqual([])
})

test('pressed twice at once it is done once; the same decision may go on to other agencies', async () => {
  const { half, idle, cohort, office, school } = await world()
  const press = async () => returnUnusedSeats(await actorForSchool(school), { cohortId: cohort.id, agencyIds: [half.id], ...paper }, now)
  const results = await Promise.all([press(), press(), press()])
  expect(results.map((result) => (result.ok ? result.value.seats : result.error)).toSorted()).toEqual([3, 'already_returned', 'already_returned'])
  expect(await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [half.id, idle.id], ...paper }, now)).toEqual({ ok: true, value: { seats: 3, agencies: 1 } })
  expect(await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [half.id, idle.id], ...paper, documentNumber: '106/QĐ-TrCT' }, now)).toMatchObject({ error: 'nothing_unused' })
  expect(await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [half.id], ...paper, documentOn: addDays(today, 1) }, now)).toMatchObject({ error: 'document_in_future' })
  expect(await seatViolations()).toEqual([])
})

test('by a rule it happens on the day, once, as nobody’s doing, whoever else is at it', async () => {
  const { half, idle, cohort, office } = await world()
  expect(await setReturnRule(office, { cohortId: cohort.id, returnOn: addDays(today, -1) }, now)).toMatchObject({ error: 'return_in_past' })
  expect(await setReturnRule(office, { cohortId: cohort.id, returnOn: addDays(today, 400) }, now)).toMatchObject({ error: 'return_after_opening' })
  expect(await setReturnRule(office, { cohortId: cohort.id, returnOn: addDays(today, 2) }, now)).toEqual({ ok: true, value: { returnOn: addDays(today, 2) } })
  await returnUnusedByRule(later(1))
  expect((await seatsOf(cohort)).pool).toBe(1)
  await Promise.all([returnUnusedByRule(later(2)), returnUnusedByRule(later(2))])
  expect((await seatsOf(cohort)).pool).toBe(7)
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 7 })
  for (const agency of [half, idle]) {
    expect(await listSteps(office, { cohortId: cohort.id, agencyId: agency.id })).toMatchObject([{ kind: 'RETURNED', actorKind: 'system', by: null, documentNumber: null }])
  }
  expect(await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { unusedReturnedOn: true } })).toEqual({ unusedReturnedOn: dateOf(addDays(today, 2)) })
  // What is given later stays the agency's: the rule was carried out.
  await assignQuota(office, { cohortId: cohort.id, agencyId: idle.id, seats: 1 }, later(2))
  await returnUnusedByRule(later(3))
  expect((await seatsOf(cohort)).quotas.get(idle.id)).toBe(1)
  expect(await seatViolations()).toEqual([])
})

test('a rule that was taken away, or whose class was opened, does nothing', async () => {
  const [gone, opened] = [await world(), await world()]
  for (const { office, cohort } of [gone, opened]) await setReturnRule(office, { cohortId: cohort.id, returnOn: addDays(today, 2) }, now)
  await setReturnRule(gone.office, { cohortId: gone.cohort.id }, now)
  await db.cohort.update({ where: { id: opened.cohort.id }, data: { status: 'RUNNING' } })
  await returnUnusedByRule(later(5))
  for (const { cohort } of [gone, opened]) expect((await seatsOf(cohort)).pool).toBe(1)
})

test('a class nobody could nominate into keeps what was assigned, whatever the rule’s day', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const planned = await makeCohort(school, { status: 'PLANNED', capacity: 10, pool: 1, quotas: [{ agency, seats: 5 }] })
  await db.cohort.update({ where: { id: planned.id }, data: { unusedReturnOn: dateOf(today) } })
  await returnUnusedByRule(later(1))
  expect(await seatsOf(planned)).toMatchObject({ pool: 1, sum: 6 })
})

test('one class that fails does not keep the others from their rule, and the job says that it failed', async () => {
  const [broken, whole] = (await Promise.all([world(), world()])).toSorted((a, b) => a.cohort.id.localeCompare(b.cohort.id))
  if (!broken || !whole) throw new Error('two worlds')
  for (const { office, cohort } of [broken, whole]) await setReturnRule(office, { cohortId: cohort.id, returnOn: addDays(today, 2) }, now)
  await db.$executeRawUnsafe(`create function fail_once() returns trigger language plpgsql as $$ begin raise exception 'disk is full'; end $$`)
  await db.$executeRawUnsafe(`create trigger fail_once before update of pool_seats on cohort for each row when (old.id = '${broken.cohort.id}') execute function fail_once()`)
  await expect(returnUnusedByRule(later(2))).rejects.toThrow(AggregateError)
  await db.$executeRawUnsafe('drop trigger fail_once on cohort')
  expect([(await seatsOf(broken.cohort)).pool, (await seatsOf(whole.cohort)).pool]).toEqual([1, 7])
})
