import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { checkNomination } from '@/lib/enrolment/queries/check-nomination'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now } from '../../support/factories'

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 1 }] })
  return { school, agency, cohort, liaison: await actorForAgency(agency) }
}
const described = { fullName: 'Lê Thị Mới', birthDate: '1985-05-12', sex: 'FEMALE' as const, personalIdNumber: '038185004321', partyStatus: 'OFFICIAL' as const }
const rows = async () => [await db.person.count(), await db.nomination.count(), await db.event.count()]

test('a check finds what nominating finds and says the same place, for a known person and a described one, and writes nothing', async () => {
  const { agency, cohort, liaison } = await world()
  const person = await makePerson(agency)
  for (const nominee of [{ personId: person.id }, { person: described }]) {
    const before = await rows()
    const checked = await checkNomination(liaison, { cohortId: cohort.id, nominee }, now)
    expect(await rows()).toEqual(before)
    const sent = await submitNomination(liaison, { cohortId: cohort.id, nominee }, now)
    if (!checked.ok || !sent.ok) throw new Error('refused')
    expect(checked.value).toMatchObject({ eligible: true, seat: sent.value.seat, position: sent.value.position })
    expect(checked.value.findings).toEqual(sent.value.findings)
  }
})

test('who is not eligible, or nominated already, is told by every finding and not refused', async () => {
  const { agency, cohort, liaison } = await world()
  const person = await makePerson(agency, { ratings: [{ year: 2025, rating: 'NOT_COMPLETED' }], facts: { partyStatus: 'NONE' } })
  const checked = await checkNomination(liaison, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  expect(checked).toMatchObject({ ok: true, value: { eligible: false } })
  expect(await submitNomination(liaison, { cohortId: cohort.id, nominee: { personId: person.id } }, now)).toMatchObject({ ok: false, error: 'not_eligible' })
})

test('it is for those who nominate, about whom they may nominate', async () => {
  const { school, cohort, liaison } = await world()
  const other = await makeAgency(school)
  const theirs = await makePerson(other, { fullName: described.fullName, birthDate: described.birthDate, sex: described.sex, idNumber: described.personalIdNumber })
  const ask = (nominee: { personId: string } | { person: typeof described }) => checkNomination(liaison, { cohortId: cohort.id, nominee }, now)
  expect(await ask({ personId: theirs.id })).toMatchObject({ ok: false, error: 'person_not_found' })
  expect(await ask({ person: described })).toMatchObject({ ok: false, error: 'person_elsewhere' })
  expect(await ask({ person: { ...described, birthDate: '2099-01-01' } })).toMatchObject({ ok: false, error: 'birth_date_in_future', details: { field: 'person.birthDate' } })
  expect(await checkNomination(await actorForSchool(school), { cohortId: cohort.id, nominee: { personId: theirs.id } }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await checkNomination(liaison, { cohortId: cohort.id, nominee: { personId: theirs.id } }, new Date('2026-12-01'))).toMatchObject({ ok: false, error: 'deadline_passed' })
})
