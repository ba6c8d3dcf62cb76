import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { call, callPatiently, keyFor } from '../support/api'
import { actorForAgency } from '../support/actors'
import { makeAgency, makeCohort, makePerson } from '../support/factories'
import { seededSchool } from '../support/seeded-world'

/** Agencies with their keys and people, and one cohort: 20 seats in quotas, 10 in the pool, 500 who want them. */
async function fiveHundredRivals() {
  const school = await seededSchool()
  const province = { id: school.provinceId }
  const agencies = await Promise.all(Array.from({ length: 5 }, () => makeAgency({ province })))
  const soon = { closesAt: new Date(Date.now() + 20 * 86_400_000), opensOn: '2099-01-05' }
  const cohort = await makeCohort(school, { ...soon, capacity: 30, pool: 10, quotas: agencies.slice(0, 4).map((agency) => ({ agency, seats: 5 })) })
  const rivals = await Promise.all(agencies.map(async (agency) => {
    const key = await keyFor(await actorForAgency(agency))
    const people = await Promise.all(Array.from({ length: 100 }, () => makePerson(agency)))
    return people.map((person) => ({ key, personId: person.id, agencyId: agency.id }))
  }))
  return { cohort, agencies, rivals: rivals.flat() }
}

test('five hundred rivals for thirty seats over HTTP: thirty sit, the others wait in order, none is lost', async () => {
  test.setTimeout(360_000)
  const { cohort, agencies, rivals } = await fiveHundredRivals()
  const shuffled = rivals.toSorted(() => Math.random() - 0.5)

  const answers = await Promise.all(shuffled.map(({ key, personId }) => callPatiently('POST', `/api/cohorts/${cohort.id}/nominations`, key, { personId })))

  expect(answers.map(({ status }) => status).filter((status) => status !== 201)).toEqual([])
  const seated = answers.filter(({ body }) => body.seat !== null)
  expect(seated).toHaveLength(30)
  expect(seated.filter(({ body }) => body.seat === 'pool')).toHaveLength(10)
  const positions = answers.flatMap(({ body }) => (typeof body.position === 'number' ? [body.position] : []))
  expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 470 }, (_, place) => place + 1))

  const stored = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true, poolTaken: true, quotas: { select: { taken: true, agencyId: true } } } })
  expect(stored).toMatchObject({ quotaTaken: 20, poolTaken: 10 })
  expect(stored.quotas.map(({ taken }) => taken)).toEqual([5, 5, 5, 5])
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(500)
  // Nobody waits while a seat is free that would be his; the fifth agency has no quota and only the pool.
  const fifth = agencies[4]?.id ?? ''
  expect(await db.nomination.count({ where: { cohortId: cohort.id, agencyId: fifth, seat: 'QUOTA' } })).toBe(0)
})

test('the same request sent twenty times at once with one Idempotency-Key nominates once and answers alike', async () => {
  const school = await seededSchool()
  const agency = await makeAgency({ province: { id: school.provinceId } })
  const cohort = await makeCohort(school, { closesAt: new Date(Date.now() + 86_400_000), opensOn: '2099-01-05', quotas: [{ agency, seats: 3 }] })
  const [key, person] = await Promise.all([keyFor(await actorForAgency(agency)), makePerson(agency)])
  const send = (body: unknown) => call('POST', `/api/cohorts/${cohort.id}/nominations`, key, body, { 'idempotency-key': 'pressed-twenty-times' })

  const answers = await Promise.all(Array.from({ length: 20 }, () => send({ personId: person.id })))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect(await db.nomination.count({ where: { cohortId: cohort.id } })).toBe(1)
  expect(await send({ personId: (await makePerson(agency)).id })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
})
