import { expect, test } from 'vitest'
import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { keepAgreements } from '@/lib/agreements/signing/jobs'
import { numberVersion } from '@/lib/agreements/signing/commands/number-version'
import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { answerComment, commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { editAgreementDraft } from '@/lib/agreements/writing/commands/edit-draft'
import { proposeVersion, withdrawVersion } from '@/lib/agreements/writing/commands/propose-version'
import { amendAgreement, startAgreement } from '@/lib/agreements/writing/commands/start-agreement'
import { findAgreementDraft } from '@/lib/agreements/writing/queries/find-draft'
import { findDifference } from '@/lib/agreements/writing/queries/find-difference'
import { listAgreementHistory } from '@/lib/agreements/writing/queries/list-history'
import { listComments } from '@/lib/agreements/writing/queries/list-comments'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { addDays, dateOf, instantAt } from '@/lib/time'
import { sayable } from '@/lib/web/respond'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeProvince, makeSchool, today } from '../../support/factories'

const now = instantAt(today, '12:00')

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member] = [await makeAgency({ province }), await makeAgency({ province })]
  const stranger = await makeAgency()
  const [office, head, liaison, provincial, foreign] = [
    await actorForSchool(school), await actorForAgency(party, 'endorser'), await actorForAgency(member), await actorForProvince(province), await actorForAgency(stranger, 'endorser'),
  ]
  return { school, party, member, office, head, liaison, provincial, foreign }
}
type World = Awaited<ReturnType<typeof world>>

/** A draft from the template with the agency as a party of its own. */
async function drafted({ office, party }: World) {
  const made = await startAgreement(office, { title: 'Quy chế thử', validFrom: today, validTo: addDays(today, 700) }, now)
  if (!made.ok) throw new Error(made.error)
  const draft = await findAgreementDraft(office, made.value.id)
  if (!draft) throw new Error('no draft')
  const parties = [...draft.content.parties, { kind: 'AGENCY' as const, agencyId: party.id, label: 'Ban Tổ chức', members: [] }]
  const saved = await editAgreementDraft(office, { agreementId: made.value.id, revision: 0, content: { parties, cells: [...draft.content.cells, { stage: 'NEEDS', party: party.id, role: 'COOPERATE' }] } })
  expect(saved).toMatchObject({ ok: true, value: { revision: 1 } })
  return made.value.id
}

async function proposed(all: World) {
  const id = await drafted(all)
  expect(await proposeVersion(all.office, { agreementId: id, number: 1, revision: 1 }, now)).toMatchObject({ ok: true })
  const agreement = await findAgreement(all.office, id)
  const of = (kind: string) => agreement?.parties.find((one) => one.kind === kind)?.id ?? ''
  return { id, parties: { school: of('SCHOOL'), agency: of('AGENCY'), sending: of('SENDING_AGENCIES'), province: of('PROVINCE') } }
}

const sign = (actor: World['office'] | World['head'] | World['provincial'], agreementId: string, partyId: string) =>
  signVersion(actor, { agreementId, number: 1, partyId, name: 'Nguyễn Văn Ký', post: 'Thủ trưởng', document: '12-CV/TU', on: today }, now)

test('the history says of each saving what it changed; to the parties it says nothing of drafts', async () => {
  const all = await world()
  const id = await drafted(all)
  const content = (await findAgreementDraft(all.office, id))?.content
  const clauses = content?.clauses.map((one, place) => (place === 2 ? { ...one, text: 'Viết lại.' } : one)) ?? []
  expect(await editAgreementDraft(all.office, { agreementId: id, revision: 1, title: 'Tên mới', content: { clauses, reviewMonth: 3 } })).toMatchObject({ ok: true })
  expect((await listAgreementHistory(all.office, id)).filter(({ type }) => type === 'agreement.edited').map(({ edits }) => edits))
    .toEqual([['title changed', 'reviewMonth changed', 'clause changed 3'], ['party added Ban Tổ chức', 'cells changed 1']])
  expect(await listAgreementHistory(all.liaison, id)).toEqual([])
})

test('an agreement is written, put to the parties, discussed, signed by all, numbered and in force', async () => {
  const all = await world()
  const { id, parties } = await proposed(all)
  expect(await editAgreementDraft(all.office, { agreementId: id, revision: 1, content: { reviewMonth: 3 } })).toMatchObject({ ok: false, error: 'not_a_draft' })
  const said = await commentOnVersion(all.liaison, { agreementId: id, number: 1, part: 'CLAUSE', clause: 3, text: 'Đề nghị lùi hạn' }, now)
  if (!said.ok) throw new Error(said.error)
  expect(await answerComment(all.liaison, { commentId: said.value.id, answer: 'A' }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await answerComment(all.office, { commentId: said.value.id, answer: 'Tiếp thu' }, now)).toMatchObject({ ok: true })
  expect(await answerComment(all.office, { commentId: said.value.id, answer: 'Khác' }, now)).toMatchObject({ ok: false, error: 'already_answered' })
  expect(await listComments(all.head, { agreementId: id, number: 1 })).toMatchObject([{ clause: 3, text: 'Đề nghị lùi hạn', answer: 'Tiếp thu' }])
  expect(await sign(all.office, id, parties.school)).toMatchObject({ ok: true, value: { complete: false } })
  expect(await sign(all.head, id, parties.agency)).toMatchObject({ ok: true, value: { complete: false } })
  expect(await sign(all.head, id, parties.agency)).toMatchObject({ ok: false, error: 'already_signed' })
  expect(await numberVersion(all.office, { agreementId: id, number: 1, document: '5-QC/TU', on: today }, now)).toMatchObject({ ok: false, error: 'not_signed' })
  expect(await sign(all.office, id, parties.sending)).toMatchObject({ ok: true })
  expect(await sign(all.provincial, id, parties.province)).toMatchObject({ ok: true, value: { complete: true } })
  expect(await numberVersion(all.office, { agreementId: id, number: 1, document: '5-QC/TU', on: today }, now)).toMatchObject({ ok: true, value: { inForce: true } })
  expect(await findAgreement(all.head, id)).toMatchObject({ status: 'IN_FORCE', documentNumber: '5-QC/TU' })
})

test('who is no party neither sees, comments nor signs, and nobody signs for another party', async () => {
  const all = await world()
  const { id, parties } = await proposed(all)
  expect(await sign(all.foreign, id, parties.agency)).toMatchObject({ ok: false, error: 'agreement_not_found' })
  expect(await commentOnVersion(all.foreign, { agreementId: id, number: 1, part: 'WHOLE', clause: null, text: 'A' }, now)).toMatchObject({ ok: false, error: 'agreement_not_found' })
  expect(await sign(all.head, id, parties.province)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await sign(all.provincial, id, parties.agency)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await sign(all.head, id, crypto.randomUUID())).toMatchObject({ ok: false, error: 'not_a_party' })
  expect(await sign(await actorForAgency(all.party), id, parties.agency)).toMatchObject({ ok: false, error: 'not_allowed' })
})

test('of two editors at once one is told that the draft changed meanwhile', async () => {
  const all = await world()
  const id = await drafted(all)
  const both = await Promise.all([3, 4].map((reviewMonth) => editAgreementDraft(all.office, { agreementId: id, revision: 1, content: { reviewMonth } })))
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['changed_meanwhile', 'ok'])
  // The control: one after the other, each with what there is, both are saved.
  for (const revision of [2, 3]) expect(await editAgreementDraft(all.office, { agreementId: id, revision, content: { reviewMonth: revision } })).toMatchObject({ ok: true })
})

test('of two signatures of one party at once one stands; the last two parties at once complete the version', async () => {
  const all = await world()
  const { id, parties } = await proposed(all)
  const twice = await Promise.all([sign(all.office, id, parties.school), sign(all.office, id, parties.school)])
  expect(twice.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['already_signed', 'ok'])
  await sign(all.office, id, parties.sending)
  const last = await Promise.all([sign(all.head, id, parties.agency), sign(all.provincial, id, parties.province)])
  expect(last.map((one) => one.ok && one.value.complete).toSorted()).toEqual([false, true])
  expect(await findAgreement(all.office, id)).toMatchObject({ status: 'SIGNED' })
})

test('what cannot be said is refused with its reason', async () => {
  const all = await world()
  const id = await drafted(all)
  const draft = await findAgreementDraft(all.office, id)
  if (!draft) throw new Error('no draft')
  const tried = async (content: Parameters<typeof editAgreementDraft>[1]['content']) => {
    const result = await editAgreementDraft(all.office, { agreementId: id, revision: 1, content })
    return result.ok ? 'ok' : result.error
  }
  expect(await tried({ validTo: addDays(today, -1) })).toBe('dates_reversed')
  expect(await tried({ cells: [{ stage: 'NEEDS', party: crypto.randomUUID(), role: 'LEAD' }] })).toBe('party_unknown')
  expect(await tried({ cells: [...draft.content.cells, { stage: 'NEEDS', party: 'PROVINCE', role: 'LEAD' }] })).toBe('lead_twice')
  const twice = await editAgreementDraft(all.office, { agreementId: id, revision: 1, content: { cells: [...draft.content.cells, { stage: 'NEEDS', party: 'PROVINCE', role: 'LEAD' }] } })
  const { nameVi, nameEn } = await db.stage.findUniqueOrThrow({ where: { code: 'NEEDS' }, select: { nameVi: true, nameEn: true } })
  expect(twice).toMatchObject({ details: { stage: 'NEEDS', stageVi: nameVi, stageEn: nameEn } })
  for (const [locale, name] of [['vi', nameVi], ['en', nameEn]] as const) {
    const said = translatorFor(locale)('agreements.refused.errors.lead_twice', twice.ok ? {} : sayable(twice.details))
    expect(said).toContain(`“${name}”`)
    expect(said).not.toContain('NEEDS')
  }
  expect(await tried({ parties: [...draft.content.parties, { kind: 'AGENCY', agencyId: (await makeAgency()).id, label: 'Lạ', members: [] }] })).toBe('agency_elsewhere')
  expect(await tried({ commitments: [{ ...(draft.content.commitments[0] ?? never()), clause: 40 }] })).toBe('clause_unknown')
  expect(await startAgreement(all.office, { title: 'A', validFrom: today, validTo: addDays(today, -1) }, now)).toMatchObject({ ok: false, error: 'dates_reversed' })
})

const never = () => { throw new Error('nothing there') }

test('an amendment copies everything, keeps the keys, and its difference is readable', async () => {
  const all = await world()
  const { id, versionId } = await makeAgreement(all.school, { party: all.party, members: [all.member] })
  const made = await amendAgreement(all.office, { agreementId: id, number: 1 }, now)
  expect(made).toMatchObject({ ok: true, value: { number: 2 } })
  expect(await amendAgreement(all.office, { agreementId: id, number: 1 }, now)).toMatchObject({ ok: false, error: 'version_under_way' })
  const draft = await findAgreementDraft(all.office, id)
  expect(draft?.content.clauses).toEqual([{ title: 'Phạm vi', text: 'Việc phối hợp.' }])
  await editAgreementDraft(all.office, { agreementId: id, revision: 0, content: { clauses: [{ title: 'Phạm vi', text: 'Việc cùng phối hợp.' }], cells: [{ stage: 'ENROLMENT', party: 'SCHOOL', role: 'LEAD' }] } })
  const found = await findDifference(all.office, { agreementId: id, from: 1, to: 2 })
  expect(found?.difference.clauses).toMatchObject([{ position: 1, change: 'changed', text: [{ kind: 'same', text: 'Việc ' }, { kind: 'added', text: 'cùng ' }, { kind: 'same', text: 'phối hợp.' }] }])
  expect(found?.difference.cells).toHaveLength(2)
  expect(await findDifference(all.head, { agreementId: id, from: 1, to: 2 })).toBeNull()
  expect(await db.agreementVersion.findUnique({ where: { id: versionId } })).toMatchObject({ status: 'IN_FORCE', reviewMonth: 12 })
})

test('a party that owes something does not leave in silence, and periods do not overlap', async () => {
  const all = await world()
  const { id } = await makeAgreement(all.school, { party: all.party, members: [all.member], duties: [{ party: 'agency', due: -1, agency: all.party }] })
  await amendAgreement(all.office, { agreementId: id, number: 1 }, now)
  const draft = await findAgreementDraft(all.office, id)
  const parties = draft?.content.parties.filter(({ kind }) => kind !== 'AGENCY') ?? []
  const cells = [{ stage: 'ENROLMENT', party: 'SCHOOL' as const, role: 'LEAD' as const }, { stage: 'ENROLMENT', party: 'SENDING_AGENCIES' as const, role: 'COOPERATE' as const }, { stage: 'ENROLMENT', party: 'PROVINCE' as const, role: 'APPROVE' as const }]
  await editAgreementDraft(all.office, { agreementId: id, revision: 0, content: { parties, cells } })
  expect(await proposeVersion(all.office, { agreementId: id, number: 2, revision: 1 }, now)).toMatchObject({ ok: false, error: 'party_in_debt', details: { party: 'Ban Tổ chức', count: 1 } })
  await editAgreementDraft(all.office, { agreementId: id, revision: 1, content: { validFrom: '2026-01-01' } })
  expect(await proposeVersion(all.office, { agreementId: id, number: 2, revision: 2 }, now)).toMatchObject({ ok: false, error: 'periods_overlap' })
})

test('an agency of those bound together that owes something does not leave in silence either; once it owes nothing nobody stops it', async () => {
  const all = await world()
  const leaving = await makeAgency({ provinceId: all.school.provinceId })
  const { id, obligations: [paper = ''] } = await makeAgreement(all.school, { party: all.party, members: [all.member, leaving], duties: [{ party: 'sending', due: -1, agency: leaving }, { party: 'sending', due: 400, agency: leaving }] })
  await amendAgreement(all.office, { agreementId: id, number: 1 }, now)
  const draft = await findAgreementDraft(all.office, id)
  const parties = draft?.content.parties.map((party) => ({ ...party, members: party.members.filter((one) => one !== leaving.id) })) ?? []
  const cells = [...(draft?.content.cells ?? []), { stage: 'ENROLMENT', party: 'PROVINCE' as const, role: 'INFORMED' as const }]
  await editAgreementDraft(all.office, { agreementId: id, revision: 0, content: { parties, cells } })
  expect(await proposeVersion(all.office, { agreementId: id, number: 2, revision: 1 }, now)).toMatchObject({ ok: false, error: 'party_in_debt', details: { party: leaving.name, count: 1 } })
  await db.obligation.update({ where: { id: paper }, data: { evidenceNumber: '7-BC', evidenceOn: dateOf(today) }, select: { id: true } })
  expect(await proposeVersion(all.office, { agreementId: id, number: 2, revision: 1 }, now)).toMatchObject({ ok: true })
})

test('a version taken back is written anew under the next number; what was said stays', async () => {
  const all = await world()
  const { id } = await proposed(all)
  await commentOnVersion(all.head, { agreementId: id, number: 1, part: 'WHOLE', clause: null, text: 'Chưa rõ' }, now)
  expect(await withdrawVersion(all.office, { agreementId: id, number: 1, further: true }, now)).toMatchObject({ ok: true, value: { number: 2 } })
  expect(await listComments(all.head, { agreementId: id, number: 1 })).toHaveLength(1)
  expect(await findAgreement(all.office, id, 2)).toMatchObject({ status: 'DRAFT' })
  expect(await findAgreement(all.head, id, 2)).toBeNull()
})

test('the job lets the next version begin, tells of the end once and lets a version expire', async () => {
  const all = await world()
  const { id, versionId } = await makeAgreement(all.school, { party: all.party, members: [all.member] })
  const told = (type: string) => db.event.count({ where: { subjectId: id, type } })
  const before = new Date(`${addDays('2030-12-31', -60)}T02:00:00Z`)
  await Promise.all([keepAgreements(before), keepAgreements(before)])
  await keepAgreements(before)
  expect(await told('agreement.expires-soon')).toBe(1)
  await keepAgreements(new Date('2031-01-01T02:00:00Z'))
  expect(await db.agreementVersion.findUnique({ where: { id: versionId } })).toMatchObject({ status: 'EXPIRED', validTo: dateOf('2030-12-31') })
  expect(await told('agreement.expired')).toBe(1)
})
