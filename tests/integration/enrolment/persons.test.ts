import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import type { Result } from '@/lib/result'
import { personInput, type PersonInput } from '@/lib/people/schema'
import { actorForAgency } from '../../support/actors'
import { idNumberFor, makeAgency, makeCohort, makePerson, makeSchool, now, type Person } from '../../support/factories'

async function twoAgencies() {
  const school = await makeSchool()
  const [agency, other] = [await makeAgency(school), await makeAgency(school)]
  const cohort = await makeCohort(school, { pool: 20 })
  return { agency, other, cohort, nominator: await actorForAgency(agency), otherNominator: await actorForAgency(other) }
}

const described = (change: Partial<PersonInput> = {}): PersonInput => personInput.parse({
  fullName: 'Trần Thị Mới', birthDate: '1988-03-04', sex: 'FEMALE', personalIdNumber: idNumberFor({ birthDate: '1988-03-04', sex: 'FEMALE' }),
  partyStatus: 'OFFICIAL', education: 'BACHELOR', post: 'Phó Chủ tịch', postCategory: 'PARTY_COMMITTEE',
  ratings: [{ year: 2024, rating: 'GOOD' }, { year: 2025, rating: 'EXCELLENT' }], ...change,
})
const describedAs = (person: Person, fullName = person.fullName) =>
  described({ fullName, birthDate: '1985-05-12', sex: 'MALE', personalIdNumber: person.idNumber })
const outcome = (result: Result<unknown, string>) => (result.ok ? 'ok' : result.error)

test('a described person is registered with the agency and nominated at once', async () => {
  const { agency, cohort, nominator } = await twoAgencies()
  const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { person: described() } }, now)
  expect(outcome(result)).toBe('ok')
  const nomination = await db.nomination.findFirstOrThrow({ where: { cohortId: cohort.id }, select: { person: { select: { fullName: true, employments: { select: { agencyId: true } } } } } })
  expect(nomination.person).toEqual({ fullName: 'Trần Thị Mới', employments: [{ agencyId: agency.id }] })
})

test('a refused nomination leaves no person behind', async () => {
  const { cohort, nominator } = await twoAgencies()
  const person = described({ partyStatus: 'NONE' })
  expect(outcome(await submitNomination(nominator, { cohortId: cohort.id, nominee: { person } }, now))).toBe('not_eligible')
  expect(await db.person.count({ where: { provinceId: nominator.provinceId } })).toBe(0)
})

test('describing one of the own people again is the same person, not a second one', async () => {
  const { agency, cohort, nominator } = await twoAgencies()
  const person = await makePerson(agency)
  expect(outcome(await submitNomination(nominator, { cohortId: cohort.id, nominee: { person: describedAs(person) } }, now))).toBe('ok')
  expect(await db.nomination.count({ where: { personId: person.id } })).toBe(1)
  expect(outcome(await submitNomination(nominator, { cohortId: cohort.id, nominee: { person: describedAs(person, 'Lê Văn Khác') } }, now))).toBe('person_differs')
})

test('a person of another agency is not revealed, whatever is described', async () => {
  const { other, cohort, nominator } = await twoAgencies()
  const person = await makePerson(other, { fullName: 'Phạm Văn Kín' })
  for (const name of ['Phạm Văn Kín', 'Ai Đó Khác']) {
    const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { person: describedAs(person, name) } }, now)
    expect(result).toEqual({ ok: false, error: 'person_elsewhere', details: {} })
  }
  expect(outcome(await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now))).toBe('person_not_found')
})

test('two agencies that register the same unknown person at once: one has him, the other learns nothing more', async () => {
  const { cohort, nominator, otherNominator } = await twoAgencies()
  for (let round = 0; round < 5; round += 1) {
    const person = described({ personalIdNumber: idNumberFor({ birthDate: '1988-03-04', sex: 'FEMALE' }) })
    const results = await Promise.all([nominator, otherNominator].map((actor) => submitNomination(actor, { cohortId: cohort.id, nominee: { person } }, now)))
    expect(results.map(outcome).sort()).toEqual(['ok', 'person_elsewhere'])
  }
})

test('two agencies that claim a person nobody employs, through two classes at once: one has him', async () => {
  const school = await makeSchool()
  const [former, agency, other] = [await makeAgency(school), await makeAgency(school), await makeAgency(school)]
  const cohorts = [await makeCohort(school, { pool: 20 }), await makeCohort(school, { pool: 20 })]
  const actors = [await actorForAgency(agency), await actorForAgency(other)]
  for (let round = 0; round < 5; round += 1) {
    const person = await makePerson(former)
    await db.employment.updateMany({ where: { personId: person.id }, data: { validTo: new Date('2025-12-31') } })
    const results = await Promise.all(actors.map((actor, index) =>
      submitNomination(actor, { cohortId: cohorts[index]?.id ?? '', nominee: { person: describedAs(person) } }, now)))
    expect(results.map(outcome).sort()).toEqual(['ok', 'person_elsewhere'])
  }
})

test('somebody who is not born yet is refused at the field', async () => {
  const { cohort, nominator } = await twoAgencies()
  const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { person: described({ birthDate: '2031-01-01' }) } }, now)
  expect(result).toEqual({ ok: false, error: 'birth_date_in_future', details: { field: 'person.birthDate' } })
})

test('a live nomination names the class to the agency it belongs to, and to no other', async () => {
  const { agency, cohort, nominator, other, otherNominator } = await twoAgencies()
  const person = await makePerson(agency)
  const first = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  const again = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  expect(again.ok ? {} : again.details).toMatchObject({ nominationId: first.ok && first.value.id, cohortCode: cohort.code, submittedOn: '2026-03-16' })
  await db.employment.updateMany({ where: { personId: person.id }, data: { agencyId: other.id } })
  const foreign = await submitNomination(otherNominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  expect(outcome(foreign)).toBe('already_nominated')
  expect(Object.keys(foreign.ok ? {} : foreign.details)).toEqual(['findings'])
})
