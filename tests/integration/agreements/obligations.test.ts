import { expect, test } from 'vitest'
import { publicActor, type Actor } from '@/lib/access/actor'
import { recordEvidence } from '@/lib/agreements/commands'
import { countCells } from '@/lib/agreements/queries/count-cells'
import { listDueGroups } from '@/lib/agreements/queries/list-due-groups'
import { listObligations } from '@/lib/agreements/queries/list-obligations'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeCohort, makePerson, makeProvince, makeSchool, now, today } from '../../support/factories'
import { makeRound, makeTemplate, makeTrainee } from '../../support/study'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member, other] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  return { province, school, party, member, other, office: await actorForSchool(school) }
}

test('a list that was sent closes its duty, and the opening of the class closes the school’s', async () => {
  const { school, party, member, other, office } = await world()
  const cohort = await makeCohort(school, { quotas: [{ agency: member, seats: 2 }, { agency: other, seats: 2 }] })
  const planned = await makeCohort(school, { status: 'PLANNED' })
  const agreement = await makeAgreement(school, {
    party, members: [member, other],
    duties: [
      { party: 'sending', due: 10, agency: member, closedBy: 'LIST_SENT', cohort }, { party: 'sending', due: 10, agency: other, closedBy: 'LIST_SENT', cohort },
      { party: 'school', due: -1, closedBy: 'COHORT_ANNOUNCED', cohort }, { party: 'school', due: -1, closedBy: 'COHORT_ANNOUNCED', cohort: planned },
      { party: 'school', due: 45, closedBy: 'COHORT_OPENED', cohort },
    ],
  })
  const states = async () => {
    const { rows } = await listObligations(office, { ...agreement, schoolId: school.id }, { limit: 50 }, today)
    return Object.fromEntries(agreement.obligations.map((id, index) => [index, rows.find((row) => row.id === id)?.state]))
  }
  expect(await states()).toEqual({ 0: 'soon', 1: 'soon', 2: 'done', 3: 'overdue', 4: 'later' })
  const sent = await submitNomination(await actorForAgency(member), { cohortId: cohort.id, nominee: { personId: (await makePerson(member)).id } }, now)
  expect(sent.ok).toBe(true)
  expect(await states()).toMatchObject({ 0: 'done', 1: 'soon' })
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'RUNNING' }, select: { id: true } })
  expect(await states()).toMatchObject({ 4: 'done' })
})

test('a duty to answer evaluations is done when somebody was asked and all have answered, not before', async () => {
  const { school, party, member, office } = await world()
  const cohort = await makeCohort(school, { status: 'COMPLETED' })
  const agreement = await makeAgreement(school, {
    party, members: [member], duties: [{ party: 'sending', due: 10, agency: member, closedBy: 'EVALUATION_ANSWERED', cohort }],
  })
  const state = async () => (await listObligations(office, { ...agreement, schoolId: school.id }, { limit: 50 }, today)).rows[0]?.state
  // Nobody of the agency is in the class yet: there is nothing to answer.
  expect(await state()).toBe('notApplicable')
  const people = [await makePerson(member), await makePerson(member)]
  const trainees = await Promise.all(people.map((person) => makeTrainee(cohort, person, { completedOn: today })))
  // Nor while the school asks agencies nothing.
  expect(await state()).toBe('notApplicable')
  await makeTemplate(school, { object: 'EFFECT', respondent: 'AGENCY', timings: ['MONTHS_6'] })
  expect(await state()).toBe('soon')
  const { invitations } = await makeRound(school, cohort, trainees)
  const answer = (index: number) => answerEvaluation(publicActor, { token: invitations[index]?.token ?? '', answers: { FIT: 4, USED: true } }, now)
  expect([(await answer(0)).ok, await state()]).toEqual([true, 'soon'])
  expect([(await answer(1)).ok, await state()]).toEqual([true, 'done'])
})

test('the same duty of several agencies stands as one line with its share; an agency sees its own', async () => {
  const { school, party, member, other, office } = await world()
  const duty = { party: 'sending', due: -2 } as const
  const agreement = await makeAgreement(school, {
    party, members: [member, other], duties: [{ ...duty, agency: member }, { ...duty, agency: other, evidence: '1-CV/ĐU' }, { party: 'agency', due: 90, agency: party }],
  })
  expect(await listDueGroups(office, agreement.versionId, today, 10)).toMatchObject([{ total: 2, done: 1, debtor: null, state: 'overdue' }])
  expect(await listDueGroups(await actorForAgency(member), agreement.versionId, today, 10)).toMatchObject([{ total: 1, done: 0, debtor: member.name }])
  expect(await listDueGroups(await actorForAgency(other), agreement.versionId, today, 10)).toEqual([])
  const cells = await countCells(await actorForAgency(other), agreement.versionId, today)
  expect(cells.find(({ partyId }) => partyId === agreement.parties.sending)).toMatchObject({ counts: { done: 1, overdue: 1 }, readable: 1 })
  expect(cells.find(({ partyId }) => partyId === agreement.parties.agency)).toMatchObject({ counts: { later: 1 }, readable: 0 })
})

test('a list of obligations goes on where it ended', async () => {
  const { school, party, member, office } = await world()
  const agreement = await makeAgreement(school, { party, members: [member], duties: [3, 1, 2, 1, 3].map((due) => ({ party: 'school' as const, due })) })
  const version = { ...agreement, schoolId: school.id }
  const first = await listObligations(office, version, { limit: 3 }, today)
  const second = await listObligations(office, version, { limit: 3, cursor: first.next ?? undefined }, today)
  expect([...first.rows, ...second.rows].map(({ dueOn }) => dueOn)).toEqual([1, 1, 2, 3, 3].map((days) => addDays(today, days)))
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(5)
  expect(second.next).toBeNull()
})

test('the debtor or the training office records the paper, once; nobody else', async () => {
  const { province, school, party, member, other, office } = await world()
  const duties = [
    { party: 'sending', due: 3, agency: member }, { party: 'sending', due: 3, agency: other }, { party: 'school', due: 3 }, { party: 'province', due: 3 }, { party: 'agency', due: 3 },
  ] as const
  const { obligations } = await makeAgreement(school, { party, members: [member, other], duties })
  const record = async (actor: Actor, index: number, more: { number?: string; on?: string } = {}) => {
    const result = await recordEvidence(actor, { obligationId: obligations[index] ?? '', number: '15-CV/ĐU', on: today, ...more }, now)
    return result.ok ? 'ok' : result.error
  }
  const [liaison, ofParty, ofProvince] = [await actorForAgency(member), await actorForAgency(party), await actorForProvince(province)]
  expect(await record(liaison, 1)).toBe('obligation_not_found')
  expect(await record(liaison, 2)).toBe('not_allowed')
  expect(await record(ofProvince, 2)).toBe('not_allowed')
  expect(await record(await actorForSchool(school, 'leadership'), 2)).toBe('not_allowed')
  expect(await record(await actorForSchool(await makeSchool({ province })), 2)).toBe('obligation_not_found')
  expect(await record(liaison, 0, { on: addDays(today, 1) })).toBe('date_in_future')
  expect(await db.event.count({ where: { subjectId: { in: [...obligations] } } })).toBe(0)
  expect(await record(liaison, 0)).toBe('ok')
  expect(await record(liaison, 0)).toBe('already_recorded')
  expect([await record(office, 1), await record(ofProvince, 3), await record(ofParty, 4)]).toEqual(['ok', 'ok', 'ok'])
  expect(await db.event.findMany({ where: { subjectId: obligations[0] ?? '' }, select: { type: true, data: true, agencyId: true } })).toEqual(
    [{ type: 'obligation.fulfilled', data: { number: '15-CV/ĐU', on: today }, agencyId: member.id }])
})

test('of two officials who record at once, one is heard', async () => {
  const { school, party, member, office } = await world()
  const { obligations: [obligationId = ''] } = await makeAgreement(school, { party, members: [member], duties: [{ party: 'school', due: 3 }] })
  const results = await Promise.all(['1/BC-TrCT', '2/BC-TrCT', '3/BC-TrCT'].map((number) => recordEvidence(office, { obligationId, number, on: today }, now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['already_recorded', 'already_recorded', 'ok'])
  expect(await db.event.count({ where: { subjectId: obligationId } })).toBe(1)
})

test('duties that close themselves and versions that were replaced take no paper; what an expired one left open does', async () => {
  const { school, party, member, office } = await world()
  const cohort = await makeCohort(school)
  const own = await makeAgreement(school, { party, members: [member], duties: [{ party: 'school', due: 3, closedBy: 'COHORT_OPENED', cohort }] })
  const old = await makeAgreement(school, { party, members: [member], duties: [{ party: 'school', due: 3 }], status: 'SUPERSEDED' })
  const expired = await makeAgreement(school, { party, members: [member], duties: [{ party: 'school', due: -3 }], status: 'EXPIRED' })
  const record = (obligationId = '') => recordEvidence(office, { obligationId, number: '15/BC-TrCT', on: today }, now)
  expect(await record(own.obligations[0])).toMatchObject({ error: 'closes_by_itself' })
  expect(await record(old.obligations[0])).toMatchObject({ error: 'agreement_not_in_force' })
  expect(await record(expired.obligations[0])).toMatchObject({ ok: true })
})
