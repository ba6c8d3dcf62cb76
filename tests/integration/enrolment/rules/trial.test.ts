import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { setDraftRule, startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import { findTrial } from '@/lib/enrolment/eligibility/versions/queries/find-trial'
import type { VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { recordWaiver } from '@/lib/enrolment/waivers/commands'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'

const said = { citation: 'Quyết định 15/QĐ-TrCT', waivableBy: 'COMPETENT_AUTHORITY', verified: false, wording: null } as const
const ages = (FEMALE: number, MALE: number): VersionRule => ({ code: 'AGE_AND_FORM', severity: 'BLOCKS', parameters: { partTimeMinimumAge: { FEMALE, MALE }, ageReferenceDate: 'LETTER', ageReferenceVerified: false }, ...said })

async function world(family = 'INTERMEDIATE_THEORY') {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 60 }] })
  const [office, nominator] = await Promise.all([actorForSchool(school), actorForAgency(agency)])
  const draft = await startDraft(office, { family, title: 'Quy định bổ sung' }, now)
  const id = draft.ok ? draft.value.id : draft.error
  const send = async (wish: Parameters<typeof makePerson>[1]) => {
    const person = await makePerson(agency, wish)
    const sent = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    return { ...person, nominationId: sent.ok ? sent.value.id : sent.error }
  }
  return { school, agency, cohort, office, nominator, id, send }
}

test('past nominations fare as they would have: blocked, to be completed, freed, unchanged, each with what made it so', async () => {
  const { office, cohort, id, send } = await world()
  const [young, minority] = [await send({ birthDate: '1993-01-01', fullName: 'Trần Văn Bình' }), await send({ facts: { education: 'UPPER_SECONDARY', ethnicMinority: true } })]
  await send({ birthDate: '1980-01-01' })
  await setDraftRule(office, { id, revision: 1, rule: ages(28, 35) }, now)
  await setDraftRule(office, { id, revision: 2, rule: { code: 'EDUCATION', severity: 'BLOCKS', parameters: { minimum: 'UPPER_SECONDARY', ethnicMinorityMinimum: 'UPPER_SECONDARY' }, ...said } }, now)
  await setDraftRule(office, { id, revision: 3, rule: { code: 'RATINGS', severity: 'BLOCKS', parameters: { years: 2, minimum: 'GOOD' }, ...said } }, now)
  const before = await db.nomination.findMany({ where: { cohortId: cohort.id }, orderBy: { id: 'asc' } })
  const trial = await findTrial(office, id, now)
  expect(trial?.counts).toEqual({ NEWLY_BLOCKED: 1, NEWLY_NEEDS_DOCUMENT: 0, FREED: 1, UNCHANGED: 1 })
  expect(trial?.rows.find((one) => one.id === young.nominationId)).toMatchObject({
    who: 'T. V. B.', turn: 'NEWLY_BLOCKED', was: 'CLEAR', is: 'BLOCKED', before: [], after: [{ rule: 'AGE_AND_FORM', outcome: 'FAIL', citation: said.citation }],
  })
  expect(trial?.rows.find((one) => one.id === minority.nominationId)).toMatchObject({ turn: 'FREED', was: 'NEEDS_DOCUMENT', is: 'CLEAR', before: [{ rule: 'EDUCATION' }], after: [] })
  expect(JSON.stringify(trial?.rows)).not.toContain('Trần')
  expect(await db.nomination.findMany({ where: { cohortId: cohort.id }, orderBy: { id: 'asc' } })).toEqual(before)
})

test('an addendum is tried beside the standards of the time; what is not known asks for a document', async () => {
  const { office, id, send } = await world('SCHOOL_ADDENDUM')
  const sent = await send({})
  await setDraftRule(office, { id, revision: 1, rule: { code: 'PROCEEDINGS', severity: 'NEEDS_DOCUMENT', parameters: {}, ...said } }, now)
  const trial = await findTrial(office, id, now)
  expect(trial?.rows).toMatchObject([{ id: sent.nominationId, turn: 'NEWLY_NEEDS_DOCUMENT', after: [{ rule: 'PROCEEDINGS', reason: 'notDeclared' }] }])
})

test('what was waived is waived in a trial too, unless the draft lets nobody waive it', async () => {
  const { office, cohort, id, agency, nominator } = await world()
  const person = await makePerson(agency, { birthDate: '2000-01-01' })
  const waived = await recordWaiver(office, { cohortId: cohort.id, waiver: {
    rule: 'AGE_AND_FORM', personalIdNumber: person.idNumber, authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: today, reason: 'Điều động',
  } }, now)
  expect([waived.ok, (await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)).ok]).toEqual([true, true])
  await setDraftRule(office, { id, revision: 1, rule: ages(40, 40) }, now)
  expect((await findTrial(office, id, now))?.counts.UNCHANGED).toBe(1)
  await setDraftRule(office, { id, revision: 2, rule: { ...ages(40, 40), waivableBy: null } }, now)
  expect((await findTrial(office, id, now))?.counts.NEWLY_BLOCKED).toBe(1)
})

test('three hundred are tried in as many statements as one, and never more', async () => {
  const { school, office, cohort, agency, id, send } = await world()
  const one = await send({})
  const few = await countStatements(() => findTrial(office, id, now))
  const row = await db.nomination.findUniqueOrThrow({ where: { id: one.nominationId } })
  await db.nomination.createMany({ data: Array.from({ length: 301 }, () => ({
    schoolId: school.id, cohortId: cohort.id, courseId: cohort.courseId, agencyId: agency.id, personId: one.id, status: 'WITHDRAWN', submittedAt: now,
    ruleSetId: row.ruleSetId, facts: row.facts ?? {}, findings: [], nameKey: row.nameKey, searchName: row.searchName,
  })) })
  const lots = await countStatements(() => findTrial(office, id, now))
  expect(lots.value?.rows.length).toBe(300)
  expect(lots.statements).toBe(few.statements)
  expect(lots.statements).toBeLessThanOrEqual(12)
})
