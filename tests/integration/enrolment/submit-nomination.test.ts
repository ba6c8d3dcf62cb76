import { expect, test } from 'vitest'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { actorForAgency } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now } from '../../support/factories'

test('an agency takes its quota first, then the pool, then it waits and is told for what', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { capacity: 4, pool: 1, quotas: [{ agency, seats: 1 }] })
  const nominator = await actorForAgency(agency)
  const places = []
  for (const person of await makePeople(agency, 3)) {
    const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    places.push(result.ok ? [result.value.status, result.value.seat, result.value.position, result.value.waitsFor] : result.error)
  }
  expect(places).toEqual([
    ['SUBMITTED', 'quota', null, null],
    ['SUBMITTED', 'pool', null, null],
    ['WAITLISTED', null, 1, 'quota_full'],
  ])
})
