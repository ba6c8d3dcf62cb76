import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { findCohort } from '@/lib/catalogue/queries/find-cohort'
import { findCourse } from '@/lib/catalogue/queries/find-course'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { decisionInput } from '@/lib/enrolment/schema'
import { findStandards } from '@/lib/enrolment/queries/find-standards'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makePeople, makeSchool, now } from '../../support/factories'

test('seats are told as accepted, held and free, without a name', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { capacity: 5, quotas: [{ agency, seats: 2 }] })
  const [nominator, office] = [await actorForAgency(agency), await actorForSchool(school)]
  const people = await makePeople(agency, 3)
  const ids: string[] = []
  for (const person of people) {
    const placed = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    if (placed.ok) ids.push(placed.value.id)
  }
  expect(ids).toHaveLength(3)
  const decided = await decideNomination(office, { id: ids[0] ?? '', decision: decisionInput.parse({ decision: 'accept' }) }, now)
  expect(decided.ok).toBe(true)

  const { value: found, statements } = await countStatements(() => findCohort(publicActor, cohort.id))
  expect(found?.seats).toEqual({ accepted: 1, held: 1, free: 3, waiting: 1 })
  expect(statements).toBe(1)
  for (const { fullName } of people) expect(JSON.stringify(found)).not.toContain(fullName)
})

test('a planned cohort is found by its school and by nobody else', async () => {
  const school = await makeSchool()
  const cohort = await makeCohort(school, { status: 'PLANNED' })
  expect(await findCohort(publicActor, cohort.id)).toBeNull()
  expect(await findCohort(await actorForAgency(await makeAgency(school)), cohort.id)).toBeNull()
  expect((await findCohort(await actorForSchool(school), cohort.id))?.code).toBe(cohort.code)
})

test('a course shows its published cohorts only', async () => {
  const school = await makeSchool()
  const course = await makeCourse(school)
  const announced = await makeCohort(school, { course })
  await makeCohort(school, { course, status: 'PLANNED' })
  const { value, statements } = await countStatements(() => findCourse(publicActor, course.id))
  expect(value?.cohorts.map(({ code }) => code)).toEqual([announced.code])
  expect(statements).toBe(1)
})

test('the standards are those in force on the day', async () => {
  const numbers = async (day: string) => (await findStandards(publicActor, 'INTERMEDIATE_THEORY', day, { slug: 'none' }))?.rules.find(({ code }) => code === 'AGE_AND_FORM')?.values
  expect(await numbers('2025-08-28')).toEqual({ women: 33, men: 35, on: 'LETTER', onVerified: 'false' })
  expect(await numbers('2025-08-29')).toEqual({ women: 28, men: 30, on: 'LETTER', onVerified: 'false' })
  expect(await findStandards(publicActor, 'INTERMEDIATE_THEORY', '2020-01-01', { slug: 'none' })).toBeNull()
  expect(await findStandards(publicActor, null, '2026-01-01', { slug: 'none' })).toBeNull()
})
