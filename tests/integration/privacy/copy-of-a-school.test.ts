// What an office takes of somebody for a request: what its school keeps, while a copy is to be handed over, by a person and for a reason that the person reads.
import { expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { GET as ownCopy } from '@/app/api/me/copy/route'
import { GET as requestedCopy } from '@/app/api/data-requests/[id]/copy/route'
import { openApiDocument } from '@/app/api/openapi.json/document'
import type { Actor, SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { recordPersonRead } from '@/lib/people/commands'
import { listReads } from '@/lib/people/own/queries'
import { copyOwnData, copyRequestedData } from '@/lib/privacy/copy/commands/copy-data'
import { linesOf } from '@/lib/privacy/copy/rules'
import type { Copy } from '@/lib/privacy/copy/schema'
import { answerDataRequest } from '@/lib/privacy/requests/commands/handle-request'
import { findDataRequest, listOwnDataRequests } from '@/lib/privacy/requests/queries/list-requests'
import type { RequestKind } from '@/lib/privacy/requests/schema'
import { addDays, dateOf, dayAt } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { keyFor } from '../../support/api'
import { makeAgency, makeCohort, makePerson, makeProvince, makeSchool } from '../../support/factories'
import { makeTrainee } from '../../support/study'

const today = dayAt(new Date())

/** Somebody who was trained at one school and works for it now and then, and whom an agency and another school of the province know too. */
async function world() {
  const province = await makeProvince()
  const [school, otherSchool] = [await makeSchool({ province }), await makeSchool({ province })]
  const agency = await makeAgency({ province })
  const person = await makePerson(agency)
  const cohort = await makeCohort(school, { status: 'COMPLETED' })
  const { id: traineeId } = await makeTrainee(cohort, person, { completedOn: '2025-06-06' })
  const [trainee, office, other, liaison] = [await actorForTrainee(person), await actorForSchool(school), await actorForSchool(otherSchool), await actorForAgency(agency)]
  const { accountId } = trainee
  for (const place of [{ schoolId: school.id, role: 'CLASS_HEAD' }, { agencyId: agency.id, role: 'NOMINATOR' }]) await db.roleAssignment.create({ data: { accountId, ...place }, select: { id: true } })
  await db.cohortDuty.create({ data: { schoolId: school.id, cohortId: cohort.id, duty: 'CLASS_HEAD', accountId, validFrom: dateOf('2026-02-02') }, select: { id: true } })
  await db.accountInvitation.create({ data: { id: uuidv7(), traineeId, accountId, tokenHash: Buffer.from(uuidv7()), invitedBy: office.accountId, createdAt: new Date('2025-01-06'), expiresAt: new Date('2025-01-20'), usedAt: new Date('2025-01-07') }, select: { id: true } })
  await db.careerEvent.create({ data: { id: uuidv7(), personId: person.id, agencyId: agency.id, kind: 'NO_CHANGE', happenedOn: dateOf('2026-01-05'), recordedAt: new Date('2026-01-06'), recordedBy: liaison.accountId }, select: { id: true } })
  await db.event.create({ data: { type: 'account.signed-in', accountId, actorKind: 'account', subjectKind: 'account', subjectId: accountId, data: {} }, select: { id: true } })
  for (const reader of [office, other, liaison]) await recordPersonRead(reader, person.id, 'PERSON')
  return { province, school, otherSchool, agency, person, trainee, office, other, liaison }
}

async function asked({ schoolId }: { schoolId: string }, by: Actor & { accountId: string }, kind: RequestKind = 'COPY'): Promise<string> {
  const personId = by.kind === 'trainee' ? by.personId : null
  return (await db.subjectRequest.create({ data: { id: uuidv7(), schoolId, accountId: by.accountId, personId, kind, detail: 'Xin bản sao', askedAt: new Date() }, select: { id: true } })).id
}
async function taken(office: SchoolActor, requestId: string, reason = 'Giao theo yêu cầu'): Promise<Copy> {
  const result = await copyRequestedData(office, { requestId, reason }, new Date())
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const tablesOf = (copy: Copy) => copy.groups.map(({ table }) => table)
const rowsOf = (copy: Copy, table: string) => copy.groups.find((group) => group.table === table)?.rows ?? []
const nameOf = async (id: string) => (await db.school.findUniqueOrThrow({ where: { id }, select: { name: true } })).name

test('of a person whom another school keeps too, the office takes nothing of that school, nor of an agency, nor what they did', async () => {
  const { otherSchool, agency, school, trainee, other } = await world()
  const copy = await taken(other, await asked(other, trainee))
  for (const table of ['trainee', 'nomination', 'notification', 'cohort_duty', 'account_invitation', 'career_event', 'lecturer']) expect(tablesOf(copy)).not.toContain(table)
  expect(rowsOf(copy, 'role_assignment').map(({ role }) => role)).toEqual(['TRAINEE'])
  expect([...new Set(copy.log.map(({ place }) => place))]).toEqual([await nameOf(otherSchool.id)])
  expect(copy.log.map(({ type }) => type).toSorted()).toEqual(['person.copied', 'person.read'])
  expect(JSON.stringify(copy.log)).not.toContain(agency.name)
  expect(JSON.stringify(copy)).not.toContain(school.id)
})

test('the school that trained somebody takes what it keeps: duties, roles, the invitation, what became of its trainee, and what its own people did', async () => {
  const { school, agency, trainee, office } = await world()
  const copy = await taken(office, await asked(office, trainee))
  for (const table of ['trainee', 'cohort_duty', 'account_invitation', 'career_event']) expect(rowsOf(copy, table), table).toHaveLength(1)
  expect(rowsOf(copy, 'role_assignment').map(({ role }) => role).toSorted()).toEqual(['CLASS_HEAD', 'TRAINEE'])
  expect([...new Set(copy.log.map(({ place }) => place))]).toEqual([await nameOf(school.id)])
  expect(copy.log.map(({ type }) => type)).not.toContain('account.signed-in')
  expect(JSON.stringify(copy.log)).not.toContain(agency.name)
})

test('the reason stands with the request for whoever sent it, in any hat, in the own copy and among who looked', async () => {
  const { office, trainee, liaison, province } = await world()
  const board = await actorForProvince(province)
  for (const by of [trainee, liaison, board]) {
    await taken(office, await asked(office, by), 'Giao tại Phòng')
    expect((await listOwnDataRequests(by, today)).map(({ copies }) => copies)).toEqual([[{ on: today, reason: 'Giao tại Phòng' }]])
    const own = await copyOwnData(by, new Date())
    expect(own.ok && own.value.log.filter(({ reason }) => reason !== null)).toMatchObject([{ role: 'TRAINING_OFFICE', reason: 'Giao tại Phòng' }])
  }
  expect((await listReads(trainee)).filter(({ kind }) => kind === 'COPY')).toMatchObject([{ role: 'TRAINING_OFFICE', reasons: ['Giao tại Phòng'], days: 1 }])
})

test('a copy of an account without a person is told to whoever is a trainee by now; the own one is no looking', async () => {
  const { office, trainee } = await world()
  const { id } = await db.subjectRequest.create({ data: { id: uuidv7(), schoolId: office.schoolId, accountId: trainee.accountId, kind: 'COPY', detail: 'Xin bản sao', askedAt: new Date() }, select: { id: true } })
  await taken(office, id)
  await copyOwnData(trainee, new Date())
  expect((await listReads(trainee)).filter(({ kind }) => kind === 'COPY')).toMatchObject([{ role: 'TRAINING_OFFICE', reasons: ['Giao theo yêu cầu'] }])
})

test('a copy is taken for a request for one, while it waits and for thirty days after it was granted', async () => {
  const { office, trainee } = await world()
  for (const kind of ['CORRECT', 'OBJECT', 'ERASE'] as const) {
    expect(await copyRequestedData(office, { requestId: await asked(office, trainee, kind), reason: 'Giao' }, new Date())).toMatchObject({ error: 'no_copy_asked' })
  }
  const requestId = await asked(office, trainee)
  expect(await answerDataRequest(office, { requestId, outcome: 'GRANTED', answer: 'Giao tại Phòng' }, new Date())).toMatchObject({ ok: true })
  const on = (day: string) => copyRequestedData(office, { requestId, reason: 'Giao' }, new Date(`${day}T01:00:00Z`))
  expect(await on(addDays(today, 30))).toMatchObject({ ok: true })
  expect(await on(addDays(today, 31))).toMatchObject({ error: 'copy_over' })
  const refused = await asked(office, trainee)
  expect(await answerDataRequest(office, { requestId: refused, outcome: 'REFUSED', answer: 'Không đủ căn cứ' }, new Date())).toMatchObject({ ok: true })
  expect(await copyRequestedData(office, { requestId: refused, reason: 'Giao' }, new Date())).toMatchObject({ error: 'copy_refused' })
  const back = await asked(office, trainee)
  await db.subjectRequest.update({ where: { id: back }, data: { withdrawnAt: new Date() }, select: { id: true } })
  expect(await copyRequestedData(office, { requestId: back, reason: 'Giao' }, new Date())).toMatchObject({ error: 'request_withdrawn' })
  const own = await asked(office, office)
  expect(await copyRequestedData(office, { requestId: own, reason: 'Giao' }, new Date())).toMatchObject({ error: 'own_request' })
  expect((await findDataRequest(office, requestId, today))?.copies).toHaveLength(1)
})

test('a key takes no copy, whosever it is and whatever it may: sessions only, as the interface says', async () => {
  const { office, trainee, liaison } = await world()
  const id = await asked(office, trainee)
  const with_ = async (actor: { roleId: string }) => ({ headers: { authorization: `Bearer ${await keyFor(actor)}`, 'accept-language': 'vi' } })
  for (const actor of [liaison, office]) {
    const answers = [
      await ownCopy(new Request('http://portal.test/api/me/copy', await with_(actor)), { params: Promise.resolve({}) }),
      await requestedCopy(new Request(`http://portal.test/api/data-requests/${id}/copy?reason=Giao`, await with_(actor)), { params: Promise.resolve({ id }) }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'key_not_here', detail: 'Bản sao dữ liệu cá nhân không lấy bằng khóa API. Đăng nhập trên Cổng để tải.' })
    }
  }
  expect(await db.event.count({ where: { type: { in: ['account.copied', 'person.copied'] }, subjectId: { in: [liaison.accountId, office.accountId, trainee.personId] } } })).toBe(0)
  for (const path of ['/api/me/copy', '/api/data-requests/{id}/copy']) {
    const operation = openApiDocument().paths?.[path]?.get
    expect(operation?.security).toEqual([{ session: [] }])
    expect(Object.keys(operation?.responses ?? {})).toContain('403')
  }
})

test('the log of a workbook is for people: a word for each kind of event, and the day and clock of Việt Nam', async () => {
  const { trainee, office } = await world()
  await taken(office, await asked(office, trainee), 'Giao tại Phòng')
  const own = await copyOwnData(trainee, new Date())
  if (!own.ok) throw new Error(own.error)
  const copy: Copy = { ...own.value, log: [...own.value.log, { type: 'person.long-gone', at: '2026-03-02T01:30:00Z', by: 'system', role: null, place: null, reason: null }] }
  const t = translatorFor('vi')
  const lines = linesOf(copy, t, 'vi').filter(({ group }) => group === 'Ai đã mở, đã sửa')
  expect(lines.map(({ field }) => field)).toEqual(expect.arrayContaining(['Xem hồ sơ', 'Đăng nhập', 'Tải bản sao dữ liệu', 'Tải bản sao dữ liệu theo yêu cầu']))
  expect(lines.at(-1)).toMatchObject({ field: 'Việc khác', said: '8 giờ 30 ngày 02/03/2026, Cổng tự thực hiện' })
  expect(lines.find(({ field }) => field === 'Tải bản sao dữ liệu theo yêu cầu')?.said).toMatch(/^\d{1,2} giờ.* ngày \d{2}\/\d{2}\/\d{4}, .*lý do: Giao tại Phòng$/)
  expect(JSON.stringify(linesOf(copy, t, 'vi'))).not.toMatch(/\d{4}-\d{2}-\d{2}T\d|privacy\.copy/)
  expect(JSON.stringify(lines)).not.toMatch(/[a-z]+\.[a-z]+-?[a-z]+"/)
})
