import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { checkCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { exportRegister, printCertificate, printClass } from '@/lib/graduation/certificates/commands/export-certificates'
import { issueCertificates } from '@/lib/graduation/certificates/commands/issue-certificates'
import { reissueCertificate } from '@/lib/graduation/certificates/commands/reissue-certificate'
import { revokeCertificate } from '@/lib/graduation/certificates/commands/revoke-certificate'
import { findCertificate } from '@/lib/graduation/certificates/queries/find-certificate'
import { findIssue } from '@/lib/graduation/certificates/queries/find-issue'
import { listClassCertificates, listRegister } from '@/lib/graduation/certificates/queries/list-register'
import { writtenCode } from '@/lib/graduation/certificates/rules/code'
import { canonical } from '@/lib/graduation/certificates/rules/content'
import { registerFilter } from '@/lib/graduation/certificates/schema'
import { updatePersonFacts } from '@/lib/people/commands'
import type { PersonFacts } from '@/lib/people/schema'
import { dayOf } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForAgency } from '../../support/actors'
import { makeRunning } from '../../support/desk'
import type { School } from '../../support/factories'
import { graduateAll } from '../../support/graduation'
import { unzip } from '../../support/unzip'

const later = new Date('2026-09-20T02:00:00.000Z')
const day = '2026-09-18'
const signed = { signatory: 'Hoàng Văn Thành', signatoryTitle: 'Phó Hiệu trưởng' }
/** Every letter of Vietnamese that has a mark or is not in ASCII, in both cases: 134. */
const accented = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
let address = 0

async function graduated(people: number, given: { school?: School } = {}) {
  const desk = await makeRunning({ people, ...given })
  const ids = await graduateAll(desk.office, desk.cohort.id, day, later)
  const issue = (serials: readonly string[], more: { first?: number; issuedOn?: string; of?: readonly string[] } = {}) => issueCertificates(desk.office, {
    cohortId: desk.cohort.id, issuedOn: more.issuedOn ?? '2026-09-19', firstRegisterNumber: more.first ?? 1, ...signed, serials: serials.map((serialNumber, place) => ({ traineeId: (more.of ?? ids)[place] ?? '', serialNumber })),
  }, later)
  const checked = async (code: string) => checkCertificate(publicActor, { code, address: `198.51.100.${(address += 1)}` })
  return { ...desk, ids, issue, checked }
}

test('issued in one go, in the order of the register; what was printed is kept with its hash', async () => {
  const { office, cohort, ids, issue } = await graduated(3)
  expect((await findIssue(office, cohort.id, later))?.waiting.map(({ traineeId }) => traineeId)).toEqual(ids)
  expect(await issue(['TC 007', 'TC 008', 'TC 010'], { first: 41 })).toMatchObject({ ok: true, value: { issued: 3 } })
  const rows = await listClassCertificates(office, cohort.id)
  expect(rows.map(({ serialNumber, registerNumber, status, kind }) => [serialNumber, registerNumber, status, kind])).toEqual([
    ['TC 007', '41/2026', 'VALID', 'DIPLOMA'], ['TC 008', '42/2026', 'VALID', 'DIPLOMA'], ['TC 010', '43/2026', 'VALID', 'DIPLOMA'],
  ])
  for (const { id } of rows) {
    const { content, contentHash } = await db.certificate.findUniqueOrThrow({ where: { id }, select: { content: true, contentHash: true } })
    expect(createHash('sha256').update(content).digest('hex')).toBe(Buffer.from(contentHash).toString('hex'))
    expect(canonical(JSON.parse(content))).toBe(content)
    expect((await findCertificate(office, id))?.hash).toBe(Buffer.from(contentHash).toString('hex'))
  }
  expect(await findIssue(office, cohort.id, later)).toMatchObject({ waiting: [], numbers: { serial: 'TC 011', register: 44 } })
  expect(await db.credential.count({ where: { person: { trainees: { some: { cohortId: cohort.id } } }, kind: 'DIPLOMA', number: { startsWith: 'TC 0' } } })).toBe(3)
})

test('what an agency states of a person afterwards takes no diploma of the register away and adds none twice', async () => {
  const { agency, cohort, issue, trainees } = await graduated(1)
  await issue(['TC 050'])
  const personId = trainees[0]?.personId ?? ''
  const liaison = await actorForAgency(agency)
  const { issuedOn } = await db.credential.findFirstOrThrow({ where: { personId, number: 'TC 050', level: 'INTERMEDIATE' }, select: { issuedOn: true } })
  const state = (credentials: PersonFacts['credentials']) => updatePersonFacts(liaison, { personId, facts: { credentials } })
  const held = async () => (await db.credential.findMany({ where: { personId }, orderBy: { issuedOn: 'asc' }, select: { number: true } })).map(({ number }) => number)
  const earlier = { level: 'ELEMENTARY', kind: 'DIPLOMA', number: 'SC 1', issuedOn: '2015-06-01' } as const
  expect(await state([earlier, { level: 'INTERMEDIATE', kind: 'DIPLOMA', issuedOn: dayOf(issuedOn) }])).toMatchObject({ ok: true })
  expect(await held()).toEqual(['SC 1', 'TC 050'])
  expect(await state([])).toMatchObject({ ok: true })
  expect(await held()).toEqual(['TC 050'])
  expect(await db.certificate.count({ where: { cohortId: cohort.id } })).toBe(1)
})

test('a number used before, named twice or taken in the register: nothing is issued and each is told', async () => {
  const first = await graduated(2)
  await first.issue(['TC 100', 'TC 101'])
  const { issue, cohort, ids } = await graduated(3, { school: first.school })
  expect(await issue(['TC 101', 'TC 102', 'TC 100'], { first: 10 })).toMatchObject({ error: 'serial_used', details: { faults: [{ traineeId: ids[0], serial: 'TC 101', registered: '2/2026' }, { traineeId: ids[2], serial: 'TC 100', registered: '1/2026' }] } })
  expect(await issue(['TC 102', 'TC 103', 'TC 102'], { first: 10 })).toMatchObject({ error: 'serial_twice', details: { faults: [{ traineeId: ids[0] }, { traineeId: ids[2] }] } })
  expect(await issue(['TC 102', 'TC 103', 'TC 104'], { first: 2 })).toMatchObject({ error: 'register_number_used', details: { numbers: '2' } })
  expect(await issue(['TC 102'], { issuedOn: '2026-09-17', first: 10 })).toMatchObject({ error: 'issued_before_decision' })
  expect(await issue(['TC 102'], { issuedOn: '2026-09-21', first: 10 })).toMatchObject({ error: 'issued_in_future' })
  expect(await issue(['TC 102'], { first: 10, of: first.ids })).toMatchObject({ error: 'graduate_not_found' })
  expect(await db.certificate.count({ where: { cohortId: cohort.id } })).toBe(0)
  expect((await graduated(1)).issue, 'another school has numbers of its own').toBeTypeOf('function')
})

test('the check by code: frozen fields, the name masked, no birth date; unknown codes are counted, found ones are not', async () => {
  const { office, cohort, issue, checked } = await graduated(1)
  await issue(['TC 200'])
  const [row] = await listClassCertificates(office, cohort.id)
  const found = await findCertificate(office, row?.id ?? '')
  const code = found?.code ?? ''
  const answer = await checked(writtenCode(code).toLowerCase())
  expect(answer).toMatchObject({ ok: true, value: { serialNumber: 'TC 200', registerNumber: '1/2026', decisionNumber: '120/QĐ-TrCT', status: 'VALID' } })
  const said = JSON.stringify(answer)
  expect(said).not.toContain(row?.content.fullName ?? 'x')
  expect(said).not.toContain('1985-05-12')
  const from = (typed: string) => checkCertificate(publicActor, { code: typed, address: '203.0.113.9' })
  for (let time = 0; time < 40; time += 1) expect(await from(code)).toMatchObject({ ok: true })
  for (const typed of ['', 'Nguyễn Văn Thử', '0'.repeat(20), `${code.slice(1)}A`]) expect(await from(typed)).toMatchObject({ error: 'certificate_not_found' })
  for (let time = 0; time < 16; time += 1) await from('0'.repeat(20))
  expect(await from(code)).toMatchObject({ error: 'too_many_checks' })
  expect(await checked(code)).toMatchObject({ ok: true })
})

test('revoked, then reissued: the old says so for good, the new one holds, and the person has one diploma', async () => {
  const { office, cohort, issue, checked, trainees } = await graduated(1)
  await issue(['TC 300'])
  const [row] = await listClassCertificates(office, cohort.id)
  const id = row?.id ?? ''
  const old = (await findCertificate(office, id))?.code ?? ''
  const revoke = (revokedOn: string) => revokeCertificate(office, { id, number: '15/QĐ-TrCT', revokedOn, reason: 'Ghi sai họ tên' }, later)
  expect(await revoke('2026-09-18')).toMatchObject({ error: 'revoked_before_issue' })
  expect((await Promise.all([revoke('2026-09-20'), revoke('2026-09-20')])).map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'revoked_already'])
  expect(await checked(old)).toMatchObject({ value: { status: 'REVOKED', revokedOn: '2026-09-20', revokedBy: '15/QĐ-TrCT' } })
  expect(await db.credential.count({ where: { personId: trainees[0]?.personId ?? '', number: 'TC 300' } })).toBe(0)
  await db.person.update({ where: { id: trainees[0]?.personId ?? '' }, data: { fullName: 'Nguyễn Văn Đúng' } })
  const reissue = (serialNumber: string, registerNumber: number) => reissueCertificate(office, { id, serialNumber, registerNumber, issuedOn: '2026-09-20', ...signed, number: '16/QĐ-TrCT', decidedOn: '2026-09-20', reason: 'Sửa họ tên' }, later)
  expect(await reissue('TC 300', 2)).toMatchObject({ error: 'serial_used', details: { field: 'serialNumber' } })
  expect(await reissue('TC 301', 1)).toMatchObject({ error: 'register_number_used' })
  const both = await Promise.all([reissue('TC 301', 2), reissue('TC 302', 3)])
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'reissued_already'])
  const renewed = await findCertificate(office, both.find((one) => one.ok)?.value.id ?? '')
  expect(renewed).toMatchObject({ status: 'VALID', content: { fullName: 'Nguyễn Văn Đúng', decisionNumber: '120/QĐ-TrCT', replaces: { serialNumber: 'TC 300' } } })
  expect(await checked(renewed?.code ?? '')).toMatchObject({ value: { status: 'VALID', name: 'Nguyễn V. Đ••' } })
  expect(await checked(old)).toMatchObject({ value: { status: 'REVOKED', serialNumber: 'TC 300' } })
  expect(await db.credential.count({ where: { personId: trainees[0]?.personId ?? '', kind: 'DIPLOMA' } })).toBe(1)
  await expect(db.certificate.update({ where: { id }, data: { serialNumber: 'TC 999' } })).rejects.toThrow('certificate_stays')
  await expect(db.certificateRevocation.delete({ where: { certificateId: id } })).rejects.toThrow('certificate_stays')
})

test('the register is searched without marks and filtered; carried away for a reason', async () => {
  const { office, school, cohort, issue } = await graduated(2)
  await issue(['TC 400', 'TC 401'])
  expect((await listRegister(office, { q: 'nguyen van thu', limit: 10 })).items).toHaveLength(2)
  expect((await listRegister(office, { q: 'tc 401', limit: 10 })).items.map(({ serialNumber }) => serialNumber)).toEqual(['TC 401'])
  expect((await listRegister(office, { status: 'REVOKED', limit: 10 })).items).toEqual([])
  // By its own numbers, the last one first, page by page.
  const page = await listRegister(office, { limit: 1 })
  const { cursor } = registerFilter.parse({ cursor: page.nextCursor })
  expect([page, await listRegister(office, { limit: 1, cursor })].map(({ items, nextCursor }) => [items.map(({ registerNumber }) => registerNumber), nextCursor === null]))
    .toEqual([[['2/2026'], false], [['1/2026'], true]])
  expect(await exportRegister(office, { year: 2026, reason: 'Đối chiếu sổ gốc' })).toMatchObject({ ok: true, value: [{ cohortId: cohort.id }, { cohortId: cohort.id }] })
  const event = await db.event.findFirstOrThrow({ where: { subjectId: school.id, type: 'list.exported' }, select: { data: true } })
  expect(event.data).toMatchObject({ reason: 'Đối chiếu sổ gốc', rows: 2 })
})

test('the printed sheet: every letter of Vietnamese, the numbers, the code and its picture', async () => {
  const { office, cohort, issue, trainees } = await graduated(1)
  const letters = accented + accented.toLocaleUpperCase('vi')
  expect(Array.from(letters)).toHaveLength(134)
  await db.person.update({ where: { id: trainees[0]?.personId ?? '' }, data: { fullName: letters } })
  await issue(['TC 500'])
  const [row] = await listClassCertificates(office, cohort.id)
  const printed = await printCertificate(office, { id: row?.id ?? '', origin: 'https://truong.example' })
  if (!printed.ok) throw new Error(printed.error)
  const parts = unzip(await officialPaper(...printed.value.papers))
  const words = (parts.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '')
  const code = (await findCertificate(office, row?.id ?? ''))?.code ?? 'x'
  for (const text of [`Cấp cho: ${letters}`, 'BẰNG TỐT NGHIỆP', 'Số hiệu: TC 500', 'Vào sổ số: 1/2026', `Mã tra cứu: ${writtenCode(code)}`, 'Theo Quyết định số 120/QĐ-TrCT ngày 18/09/2026.', 'KT. HIỆU TRƯỞNG']) expect(words).toContain(text)
  expect(words).not.toContain('Nơi nhận')
  expect([...parts.keys()].some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(true)
  const extract = await printClass(office, { cohortId: cohort.id, what: 'extract', origin: 'https://truong.example' }, later)
  const text = extract.ok ? [...unzip(await officialPaper(...extract.value.papers)).values()].join('').replace(/<[^>]+>/g, '') : ''
  for (const part of ['TRÍCH SỔ CẤP VĂN BẰNG', 'TC 500', letters, '1/2026']) expect(text).toContain(part)
})
