import { expect, test } from 'vitest'
import { setDifficultArea } from '@/lib/agencies/commands'
import { db } from '@/lib/db/client'
import { resubmitNomination } from '@/lib/enrolment/commands/resubmit-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { findFile } from '@/lib/enrolment/desk/queries/find-file'
import { listDesk } from '@/lib/enrolment/desk/queries/list-desk'
import { deskFilter } from '@/lib/enrolment/desk/schema'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { previewNomination } from '@/lib/enrolment/queries/preview-nomination'
import { recordWaiver, revokeWaiver } from '@/lib/enrolment/waivers/commands'
import { listWaivableRules, listWaivers } from '@/lib/enrolment/waivers/queries'
import type { WaiverInput } from '@/lib/enrolment/waivers/schema'
import { actorForAgency, actorForProvince, actorForSchool } from '../../../support/actors'
import { eventsOf } from '../../../support/desk'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'

const paper = { authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: '2026-03-10', reason: 'Điều động từ lực lượng vũ trang' } as const

async function world(person: Parameters<typeof makePerson>[1] = { birthDate: '2000-01-01' }) {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 3 }] })
  const [nominator, office, leadership] = await Promise.all([actorForAgency(agency), actorForSchool(school), actorForSchool(school, 'leadership')])
  const nominee = await makePerson(agency, person)
  const waive = (change: Partial<WaiverInput> = {}, actor = office) =>
    recordWaiver(actor, { cohortId: cohort.id, waiver: { rule: 'AGE_AND_FORM', personalIdNumber: nominee.idNumber, ...paper, ...change } }, now)
  const send = () => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: nominee.id } }, now)
  const outcomes = async () => (await previewNomination(nominator, { cohortId: cohort.id, personId: nominee.id }, now))?.findings.filter(({ outcome }) => outcome !== 'PASS').map(({ rule, outcome }) => `${rule} ${outcome}`)
  return { school, agency, cohort, nominator, office, leadership, nominee, waive, send, outcomes }
}

test('who is too young for a part-time class may be nominated once the authority waived that rule', async () => {
  const { cohort, nominator, office, waive, send, outcomes } = await world()
  expect(await outcomes()).toEqual(['AGE_AND_FORM FAIL'])
  expect(await send()).toMatchObject({ error: 'not_eligible' })
  expect(await waive()).toMatchObject({ ok: true })
  expect(await outcomes()).toEqual(['AGE_AND_FORM OVERRIDDEN'])
  const sent = await send()
  expect(sent).toMatchObject({ ok: true, value: { status: 'SUBMITTED' } })
  const id = sent.ok ? sent.value.id : ''
  const shown = [await findNomination(nominator, id), await findFile(office, id, now)].map((one) => one?.findings.find(({ rule }) => rule === 'AGE_AND_FORM'))
  expect(shown).toMatchObject([{ outcome: 'OVERRIDDEN', waiver: paper }, { outcome: 'OVERRIDDEN', waiver: paper }])
  const page = await listDesk(office, cohort.id, deskFilter.parse({ findings: 'pass' }))
  expect(page.items).toMatchObject([{ id, fail: 0, review: 0 }])
})

test('exactly the one rule is waived: another one that fails still refuses', async () => {
  const { waive, send, outcomes } = await world({ birthDate: '2000-01-01', facts: { education: 'VOCATIONAL' } })
  await waive()
  expect(await outcomes()).toEqual(['EDUCATION FAIL', 'AGE_AND_FORM OVERRIDDEN'])
  expect(await send()).toMatchObject({ error: 'not_eligible' })
  await waive({ rule: 'EDUCATION' })
  expect(await send()).toMatchObject({ ok: true })
})

test('a waiver is for one cohort: another one of the same course still refuses', async () => {
  const { school, agency, cohort, nominator, nominee, waive } = await world()
  const other = await makeCohort(school, { course: { id: cohort.courseId, schoolId: school.id }, quotas: [{ agency, seats: 1 }] })
  await waive()
  expect(await submitNomination(nominator, { cohortId: other.id, nominee: { personId: nominee.id } }, now)).toMatchObject({ error: 'not_eligible' })
})

test('pressed twice, and by two officers at once, it is one waiver; another paper for the same is refused', async () => {
  const { school, cohort, waive, office } = await world()
  const other = await actorForSchool(school)
  const both = await Promise.all([waive(), waive({}, other)])
  expect(both).toMatchObject([{ ok: true }, { ok: true }])
  expect(new Set(both.map((one) => (one.ok ? one.value.id : ''))).size).toBe(1)
  expect(await waive({ documentNumber: '99-CV/TU' })).toMatchObject({ error: 'already_waived', details: { number: '12-CV/TU' } })
  expect(await listWaivers(office, cohort.id)).toMatchObject([{ rule: 'AGE_AND_FORM', ...paper }])
  expect(await db.event.count({ where: { type: 'standard.waived', subjectId: cohort.id } })).toBe(1)
})

test('recorded after it was sent, the frozen finding shows it, and the history of the nomination says so', async () => {
  const { office, nominator, send, waive } = await world({ facts: { education: 'UPPER_SECONDARY', ethnicMinority: true } })
  const sent = await send()
  const id = sent.ok ? sent.value.id : ''
  expect(await waive({ rule: 'EDUCATION', nominationId: id, personalIdNumber: undefined })).toMatchObject({ ok: true, value: { nominationId: id } })
  expect((await findFile(office, id, now))?.findings.find(({ rule }) => rule === 'EDUCATION')).toMatchObject({ outcome: 'OVERRIDDEN', waiver: paper })
  expect(await eventsOf(id)).toEqual(['nomination.submitted', 'standard.waived'])
  await decideNomination(office, { id, decision: { decision: 'return', reasons: ['DOSSIER'], deadline: today } }, now)
  expect(await resubmitNomination(nominator, { id }, now)).toMatchObject({ ok: true })
  expect((await findNomination(nominator, id))?.findings[0]).toMatchObject({ rule: 'EDUCATION', outcome: 'OVERRIDDEN' })
})

test('what nobody may waive is refused, and so are a paper of tomorrow, an unknown person and a stranger', async () => {
  const { waive, leadership, nominee } = await world()
  expect(await waive({ rule: 'PARTY_MEMBER' })).toMatchObject({ error: 'rule_not_waivable' })
  expect(await waive({ rule: 'PRIORITY' })).toMatchObject({ error: 'rule_not_waivable' })
  expect(await waive({ documentOn: '2026-03-17' })).toMatchObject({ error: 'document_in_future' })
  expect(await waive({ personalIdNumber: '000000000000' })).toMatchObject({ error: 'person_not_found' })
  expect(await waive({}, leadership)).toMatchObject({ error: 'office_waives' })
  expect(await waive({}, await actorForSchool(await makeSchool()))).toMatchObject({ error: 'cohort_not_found' })
  expect(await db.waiver.count({ where: { personId: nominee.id } })).toBe(0)
})

test('once the class is open its special cases stay as they were', async () => {
  const { cohort, office, waive } = await world()
  const recorded = await waive()
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'COMPLETED', openingDecisionNumber: '1/QĐ-TrCT', openingDecisionOn: new Date('2026-03-16') } })
  expect(await waive({ rule: 'EDUCATION' })).toMatchObject({ error: 'cohort_opened' })
  expect(await revokeWaiver(office, { id: recorded.ok ? recorded.value.id : '', reason: 'Thu hồi' }, now)).toMatchObject({ error: 'cohort_opened' })
})

test('a rule of the school’s own addendum holds for all its courses, and is waived by whom its data names', async () => {
  const { school, agency, cohort, waive, leadership, office, outcomes, send } = await world({ facts: {} })
  await db.ruleSet.create({ data: {
    schoolId: school.id, family: 'SCHOOL_ADDENDUM', document: '15/QĐ-TrCT', title: 'Quy định bổ sung', validFrom: new Date('2026-03-16'),
    rules: { create: [
      { position: 1, code: 'NOMINATING_BODY', citation: 'Điều 2', severity: 'BLOCKS', parameters: { kinds: ['DEPARTMENT'] }, verified: true, waivableBy: 'SCHOOL_LEADERSHIP' },
      { position: 2, code: 'PROCEEDINGS', citation: 'Điều 3', severity: 'NEEDS_DOCUMENT', parameters: {}, verified: false },
      { position: 3, code: 'PRIORITY', citation: 'Điều 4', severity: 'WARNS', parameters: { women: 0, ethnicMinority: 0, difficultArea: 3 }, verified: true },
    ] },
  } })
  const province = await actorForProvince({ id: school.provinceId })
  expect([await setDifficultArea(office, { agencyId: agency.id, difficult: true }), await setDifficultArea(province, { agencyId: agency.id, difficult: true })]).toMatchObject([{ error: 'not_allowed' }, { ok: true }])
  expect(await setDifficultArea(province, { agencyId: (await makeAgency()).id, difficult: true })).toMatchObject({ error: 'agency_not_found' })
  expect(await outcomes()).toEqual(['NOMINATING_BODY FAIL', 'PROCEEDINGS NEEDS_REVIEW'])
  expect((await listWaivableRules(office, cohort.id, today)).find(({ rule }) => rule === 'NOMINATING_BODY')).toEqual({ rule: 'NOMINATING_BODY', by: 'SCHOOL_LEADERSHIP', mine: false })
  expect(await waive({ rule: 'NOMINATING_BODY' })).toMatchObject({ error: 'leadership_waives' })
  expect(await waive({ rule: 'NOMINATING_BODY' }, leadership)).toMatchObject({ ok: true })
  const sent = await send()
  const row = await db.nomination.findUniqueOrThrow({ where: { id: sent.ok ? sent.value.id : '' }, select: { priority: true, addendumId: true, ruleSetId: true } })
  expect([row.priority, row.addendumId === null, row.ruleSetId === null]).toEqual([3, false, false])
})

test('a waiver taken back: the rule refuses again, the frozen finding shows again, and another paper may be recorded', async () => {
  const { cohort, office, leadership, nominator, nominee, waive, outcomes } = await world({ facts: { education: 'UPPER_SECONDARY', ethnicMinority: true }, birthDate: '2000-01-01' })
  const recorded = [await waive(), await waive({ rule: 'EDUCATION' })].map((one) => (one.ok ? one.value.id : one.error))
  const sent = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: nominee.id } }, now)
  const id = sent.ok ? sent.value.id : ''
  const reason = 'Cấp có thẩm quyền thu hồi công văn'
  expect(await revokeWaiver(leadership, { id: recorded[0] ?? '', reason }, now)).toMatchObject({ error: 'office_waives' })
  expect(await revokeWaiver(await actorForSchool(await makeSchool()), { id: recorded[0] ?? '', reason }, now)).toMatchObject({ error: 'waiver_not_found' })
  const both = await Promise.all([0, 1].map(() => revokeWaiver(office, { id: recorded[0] ?? '', reason }, now)))
  expect(both.map((one) => (one.ok ? 'revoked' : one.error)).toSorted()).toEqual(['already_revoked', 'revoked'])
  const shown = (await findNomination(nominator, id))?.findings.filter(({ outcome }) => outcome !== 'PASS').map(({ rule, outcome, waiver }) => [rule, outcome, waiver?.documentNumber ?? null])
  expect(shown).toEqual(expect.arrayContaining([['AGE_AND_FORM', 'FAIL', null], ['EDUCATION', 'OVERRIDDEN', '12-CV/TU']]))
  expect(await outcomes()).toEqual(expect.arrayContaining(['AGE_AND_FORM FAIL', 'EDUCATION OVERRIDDEN']))
  expect(await eventsOf(id)).toEqual(['nomination.submitted', 'standard.waiver-revoked'])
  expect((await listWaivers(office, cohort.id)).find(({ rule }) => rule === 'AGE_AND_FORM')).toMatchObject({ ...paper, revoked: { on: today, reason } })
  const accept = () => decideNomination(office, { id, decision: { decision: 'accept' } }, now)
  expect(await accept()).toMatchObject({ error: 'standard_fails' })
  expect(await waive({ documentNumber: '99-CV/TU' })).toMatchObject({ ok: true })
  expect((await findNomination(nominator, id))?.findings.find(({ rule }) => rule === 'AGE_AND_FORM')).toMatchObject({ outcome: 'OVERRIDDEN', waiver: { documentNumber: '99-CV/TU' } })
  expect(await accept()).toMatchObject({ ok: true })
})
