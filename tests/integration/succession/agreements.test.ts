// Agencies that are in an agreement in force, with open duties of the year and of a running class, are merged and divided: what was signed stays,
// who is bound now follows from the hand-over, no duty is lost or owed twice, and every page about the agreement still opens.
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { countDuties, listBoardDuties } from '@/lib/agreements/obligations/queries/list-duties'
import { listCalendar } from '@/lib/agreements/calendar/queries/list-calendar'
import { countCells } from '@/lib/agreements/queries/count-cells'
import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { listDueGroups } from '@/lib/agreements/queries/list-due-groups'
import { listObligations } from '@/lib/agreements/queries/list-obligations'
import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { findAgreementPaper } from '@/lib/agreements/signing/queries/find-paper'
import { commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { amendAgreement } from '@/lib/agreements/writing/commands/start-agreement'
import { findAgreementDraft } from '@/lib/agreements/writing/queries/find-draft'
import { listAgreementHistory } from '@/lib/agreements/writing/queries/list-history'
import { listComments } from '@/lib/agreements/writing/queries/list-comments'
import { db } from '@/lib/db/client'
import { findHolder } from '@/lib/access/hats'
import { addDays, instantAt } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise } from '../../support/duties'
import { makeAgency, makeCohort, makePeople, now, today, type Agency, type Cohort, type Person } from '../../support/factories'
import { makeCall } from '../../support/needs'
import { makeTemplate, makeTrainee } from '../../support/study'
import { carryOut, makeOrganisations, startOf } from '../../support/succession'

async function world(count: number) {
  const { province, school, decider, agencies, office } = await makeOrganisations(count, { people: 0, cohorts: 0 })
  const party = await makeAgency({ province })
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -60) })
  return { province, school, decider, office, party, cohort, agencies }
}
type World = Awaited<ReturnType<typeof world>>

/** In force, with a yearly paper, a yearly answer and an evaluation of each class, owed by each of `members`. */
async function agreementOf({ school, party }: Pick<World, 'school' | 'party'>, members: readonly Agency[]) {
  const agreement = await makeAgreement(school, { party, members, status: 'DRAFT' })
  await promise(agreement, 'sending', { title: 'Báo cáo năm', dueKind: 'YEARLY', dueMonth: 2, dueDay: 10 })
  await promise(agreement, 'sending', { title: 'Khai nhu cầu', dueKind: 'YEARLY', dueMonth: 9, dueDay: 30, closedBy: 'NEEDS_ANSWERED' })
  await makeTemplate(school, { object: 'EFFECT', respondent: 'AGENCY', timings: ['MONTHS_6'] })
  await promise(agreement, 'sending', { title: 'Đánh giá', dueKind: 'COHORT', dueEvent: 'ENDS', closedBy: 'EVALUATION_ANSWERED' })
  await promise(agreement, 'agency', { title: 'Thẩm định', dueKind: 'YEARLY', dueMonth: 11, dueDay: 1 })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(now)
  return agreement
}

const study = async (cohort: Cohort, people: readonly Person[]) => { for (const person of people) await makeTrainee(cohort, person) }
const dutiesOf = (versionId: string, agencyId: string) => db.$queryRaw<{ title: string; open: boolean; reason: string | null }[]>`
  select k.title || coalesce(' ' || o.period, '') as title, s.open, o.withdrawn_reason as reason from obligation o join obligation_state s on s.id = o.id join commitment k on k.id = o.commitment_id
  where o.version_id = ${versionId}::uuid and o.agency_id = ${agencyId}::uuid order by (k.title || coalesce(' ' || o.period, '')) collate "C"`
/** How many duties the next run of the day adds. */
const addedOn = async (versionId: string, days: number) => {
  const before = await db.obligation.count({ where: { versionId } })
  await runDuties(instantAt(addDays(today, days), '07:00'))
  return (await db.obligation.count({ where: { versionId } })) - before
}
const openOf = async (versionId: string, agencyId: string) => (await dutiesOf(versionId, agencyId)).filter(({ open }) => open).map(({ title }) => title)
const signedAs = async (versionId: string) => [
  await db.agreementParty.findMany({ where: { versionId }, orderBy: { position: 'asc' } }),
  await db.agreementMember.findMany({ where: { party: { versionId } }, orderBy: { agencyId: 'asc' } }),
]
const actingFor = async (agency: Agency) => {
  const worn = await actorForAgency(agency)
  const found = (await findHolder(worn.accountId))?.hats[0]?.actor
  if (found?.kind !== 'agency') throw new Error('no hat')
  return found
}
const enrolFrom = async (agency: Agency, cohort: Cohort, people: number) => study(cohort, await makePeople(agency, people))

test('two members become one: it owes each promise once, the other ends as taken over, and nothing that was signed is written', async () => {
  const all = await world(2)
  const { decider, office, cohort, agencies: [a, b] } = all
  if (!a || !b) throw new Error('no world')
  for (const one of [a, b]) await enrolFrom(one, cohort, 2)
  const { versionId } = await agreementOf(all, [a, b])
  const callId = await makeCall(office, { year: 2027, deadline: '2026-09-25' })
  // The heir has answered, the one that ends has not.
  await db.needsAnswer.create({ data: { callId, agencyId: b.id, accountId: office.accountId, answeredAt: now }, select: { callId: true } })
  const [before, rows] = [await signedAs(versionId), await db.obligation.count({ where: { versionId } })]
  const expected = ['Báo cáo năm 2026', 'Báo cáo năm 2027', 'Khai nhu cầu 2027', 'Đánh giá']
  expect(await openOf(versionId, a.id)).toEqual(expected)
  const done = await carryOut(decider, startOf({ kind: 'MERGE', from: [a.id], to: [b.id] }))
  expect(done).toMatchObject({ ok: true })
  expect(await signedAs(versionId)).toEqual(before)
  expect(await db.obligation.count({ where: { versionId } })).toBe(rows)
  expect((await dutiesOf(versionId, a.id)).map(({ open, reason }) => [open, reason])).toEqual(expected.map(() => [false, 'TAKEN_OVER']))
  expect(await openOf(versionId, b.id)).toEqual(expected.filter((title) => !title.startsWith('Khai nhu cầu')))
  // Nothing arises anew, today or tomorrow.
  expect(await addedOn(versionId, 1)).toBe(0)
})

test('a member goes to an agency outside the agreement: its open duties go along, those of its running class stay open, and it is not asked again for what was done', async () => {
  const all = await world(2)
  const { school, decider, cohort, agencies: [a, b] } = all
  if (!a || !b) throw new Error('no world')
  await enrolFrom(a, cohort, 2)
  const { versionId } = await agreementOf(all, [a])
  await db.obligation.updateMany({ where: { versionId, agencyId: a.id, period: '2026', closedBy: 'DOCUMENT' }, data: { evidenceNumber: '1/BC', evidenceOn: new Date(today) } })
  expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [a.id], to: [b.id] }))).toMatchObject({ ok: true })
  expect(await openOf(versionId, b.id)).toEqual(['Báo cáo năm 2027', 'Khai nhu cầu 2027', 'Đánh giá'])
  // What it had done stays its own.
  expect((await dutiesOf(versionId, a.id)).map(({ title, open, reason }) => [title, open, reason])).toEqual([['Báo cáo năm 2026', false, null]])
  expect(await addedOn(versionId, 1)).toBe(0)
  // A class that begins to run later with people of the former agency is owed by the heir.
  const later = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -50) })
  await study(later, (await makePeople(b, 1)).map((person) => ({ ...person, agencyId: a.id })))
  expect(await addedOn(versionId, 2)).toBe(1)
  expect(await openOf(versionId, b.id)).toContain('Đánh giá')
})

test('two parties of one version become one, and a party goes to one that is none: signatures stay, duties go along', async () => {
  const all = await world(2)
  const { school, decider, party, agencies: [second, outside] } = all
  if (!second || !outside) throw new Error('no world')
  const agreement = await makeAgreement(school, { party, members: [outside], status: 'DRAFT' })
  const { id: partyId } = await db.agreementParty.create({ data: { versionId: agreement.versionId, position: 5, kind: 'AGENCY', agencyId: second.id, label: 'Sở Nội vụ' }, select: { id: true } })
  await promise(agreement, 'agency', { title: 'Thẩm định', dueKind: 'YEARLY', dueMonth: 11, dueDay: 1 })
  await promise(agreement, 'agency', { title: 'Cấp kinh phí', dueKind: 'YEARLY', dueMonth: 12, dueDay: 1, partyId })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(now)
  const before = await signedAs(agreement.versionId)
  expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [second.id], to: [party.id] }))).toMatchObject({ ok: true })
  expect(await openOf(agreement.versionId, party.id)).toEqual(['Cấp kinh phí 2026', 'Thẩm định 2026'])
  const heir = await makeAgency({ provinceId: school.provinceId })
  expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [party.id], to: [heir.id] }))).toMatchObject({ ok: true })
  expect(await signedAs(agreement.versionId)).toEqual(before)
  expect(await openOf(agreement.versionId, heir.id)).toEqual(['Cấp kinh phí 2026', 'Thẩm định 2026'])
  expect(await addedOn(agreement.versionId, 1)).toBe(0)
  expect(await findAgreement(await actingFor(heir), agreement.id)).not.toBeNull()
})

test('a division gives the place and its duties to the half that was named, and to no other', async () => {
  const all = await world(3)
  const { school, decider, cohort, agencies: [a, b, c] } = all
  if (!a || !b || !c) throw new Error('no world')
  const people = await makePeople(a, 4)
  await study(cohort, people)
  const agreement = await agreementOf({ school, party: all.party }, [a])
  const { versionId } = agreement
  const before = await openOf(versionId, a.id)
  expect(before).toHaveLength(4)
  const half = Object.fromEntries(people.map(({ id }, place) => [id, place % 2 ? b.id : c.id]))
  expect(await carryOut(decider, startOf({ kind: 'SPLIT', from: [a.id], to: [b.id, c.id] }), { people: half, others: { [a.id]: b.id } })).toMatchObject({ ok: true })
  expect(await openOf(versionId, b.id)).toEqual(before)
  expect(await addedOn(versionId, 1)).toBe(0)
  expect([await dutiesOf(versionId, c.id), await openOf(versionId, a.id)]).toEqual([[], []])
  const [named, other] = [await actingFor(b), await actingFor(c)]
  expect(await findAgreement(named, agreement.id)).not.toBeNull()
  expect(await findAgreement(other, agreement.id)).toBeNull()
  expect((await listBoardDuties(named, { view: 'mine' }, { limit: 50 }, today)).rows.filter(({ mine }) => mine)).toHaveLength(4)
  expect((await countDuties(other, { view: 'mine' }, today)).later).toBe(0)
})

test('a version that is put to the parties: the half that holds the place speaks and signs for it, under the name that is written there', async () => {
  const all = await world(3)
  const { school, decider, agencies: [a, b, c] } = all
  if (!a || !b || !c) throw new Error('no world')
  const agreement = await makeAgreement(school, { party: a, members: [all.party], status: 'PROPOSED' })
  expect(await carryOut(decider, startOf({ kind: 'SPLIT', from: [a.id], to: [b.id, c.id] }), { others: { [a.id]: b.id } })).toMatchObject({ ok: true })
  const say = { agreementId: agreement.id, number: 1, part: 'WHOLE' as const, clause: null, text: 'Nhất trí.' }
  expect(await commentOnVersion(await actingFor(b), say, now)).toMatchObject({ ok: true })
  expect(await commentOnVersion(await actingFor(c), say, now)).toMatchObject({ ok: false, error: 'agreement_not_found' })
  const sign = { agreementId: agreement.id, number: 1, partyId: agreement.parties.agency, name: 'Lê Thị Ký', post: 'Trưởng ban', document: '7/CV', on: today }
  expect(await signVersion(await actorForAgency(c, 'endorser'), sign, now)).toMatchObject({ ok: false })
  expect(await signVersion(await actorForAgency(b, 'endorser'), sign, now)).toMatchObject({ ok: true })
  expect(await db.agreementParty.findUniqueOrThrow({ where: { id: agreement.parties.agency }, select: { agencyId: true, signedBy: true } })).toEqual({ agencyId: a.id, signedBy: 'Lê Thị Ký' })
})

test('every page about the agreement opens after its parties and members ended, for the school and for the heir, with the names of that time', async () => {
  const all = await world(2)
  const { decider, school, office, party, agencies: [a, b] } = all
  if (!a || !b) throw new Error('no world')
  const agreement = await makeAgreement(school, { party, members: [a], status: 'PROPOSED' })
  const say = { agreementId: agreement.id, number: 1, part: 'WHOLE' as const, clause: null, text: 'Đề nghị nêu rõ thời hạn.' }
  expect(await commentOnVersion(await actorForAgency(a), say, now)).toMatchObject({ ok: true })
  const nameOf = async (agency: Agency) => (await db.agencyName.findFirstOrThrow({ where: { agencyId: agency.id }, select: { name: true } })).name
  const [nameA, nameB] = [await nameOf(a), await nameOf(b)]
  const running = await agreementOf(all, [a])
  for (const ends of [a, party]) expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [ends.id], to: [b.id] }))).toMatchObject({ ok: true })
  for (const actor of [office, await actingFor(b), decider]) {
    const comments = await listComments(actor, { agreementId: agreement.id, number: 1 })
    expect(comments.map(({ agency }) => agency)).toEqual([nameA])
    for (const { id, versionId } of [agreement, running]) {
      const found = await findAgreement(actor, id, 1)
      expect(found?.parties.map(({ label }) => label)).toEqual(['Trường', 'Ban Tổ chức', 'Cơ quan cử', 'Tỉnh ủy'])
      const paper = JSON.stringify((await findAgreementPaper(actor, { agreementId: id, number: 1 }))?.paper)
      expect([paper.includes(nameA), paper.includes(nameB)]).toEqual([true, false])
      expect((await listAgreementHistory(actor, id)).every(({ agency }) => agency === null || agency === nameA || agency === nameB)).toBe(true)
      await countCells(actor, versionId, today)
      await listDueGroups(actor, versionId, today, 20)
      const { rows } = await listObligations(actor, { versionId, schoolId: school.id }, { limit: 100 }, today)
      expect(rows.filter(({ agencyId, agency }) => agencyId !== null && agency === null)).toEqual([])
    }
    expect((await listBoardDuties(actor, { view: 'all', state: 'withdrawn' }, { limit: 50 }, today)).rows.every(({ agency }) => agency !== null)).toBe(true)
    expect((await listCalendar(actor, today)).length).toBeGreaterThan(0)
  }
  // What follows is written with the agencies of today: one party in place of two that are one, which owes what both promised.
  expect(await amendAgreement(office, { agreementId: running.id, number: 1 }, now)).toMatchObject({ ok: true, value: { number: 2 } })
  const draft = await findAgreementDraft(office, running.id)
  expect(draft?.content.parties.map(({ agencyId, members }) => [agencyId, members])).toEqual([[null, []], [b.id, []], [null, [b.id]], [null, []]])
})

test('a draft that names agencies which end names their heirs, and its writer is told that it changed', async () => {
  const all = await world(1)
  const { decider, school, party, agencies: [b] } = all
  if (!b) throw new Error('no world')
  const member = await makeAgency({ provinceId: school.provinceId })
  const { id, versionId } = await makeAgreement(school, { party, members: [member, b], status: 'DRAFT' })
  const before = await findAgreementDraft(all.office, id)
  for (const ends of [party, member]) expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [ends.id], to: [b.id] }))).toMatchObject({ ok: true })
  const after = await findAgreementDraft(all.office, id)
  expect(after?.content.parties.map(({ agencyId, members }) => [agencyId, members])).toEqual([[null, []], [b.id, []], [null, [b.id]], [null, []]])
  expect([before?.revision, after?.revision, await db.agreementCell.count({ where: { versionId } })]).toEqual([0, 2, 3])
})

test('a duty whose day moves is told of for its new day, once; one that an expired version left open is still overdue', async () => {
  const all = await world(1)
  const [member] = all.agencies
  if (!member) throw new Error('no world')
  const { versionId, obligations: [duty = ''] } = await makeAgreement(all.school, { party: all.party, members: [member], duties: [{ party: 'sending', due: 5, agency: member }] })
  const told = () => db.event.count({ where: { subjectId: duty, type: { in: ['obligation.soon', 'obligation.overdue'] } } })
  const day = async (days: number) => { for (const hour of ['07:00', '13:00'] as const) await runDuties(instantAt(addDays(today, days), hour)); return told() }
  expect(await day(0)).toBe(1)
  await db.obligation.update({ where: { id: duty }, data: { dueOn: new Date(addDays(today, 12)) }, select: { id: true } })
  expect([await day(1), await day(2)]).toEqual([2, 2])
  await db.agreementVersion.update({ where: { id: versionId }, data: { status: 'EXPIRED' }, select: { id: true } })
  expect(await day(20)).toBe(3)
  expect((await countDuties(all.office, { view: 'all' }, addDays(today, 20))).overdue).toBe(1)
  expect((await listBoardDuties(await actorForAgency(member), { view: 'mine' }, { limit: 5 }, addDays(today, 20))).rows.map(({ id, state }) => [id, state])).toEqual([[duty, 'overdue']])
})
