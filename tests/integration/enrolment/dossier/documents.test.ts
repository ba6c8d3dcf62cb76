import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { openDocument } from '@/lib/enrolment/dossier/commands/open-document'
import { reviewDocument } from '@/lib/enrolment/dossier/commands/review-document'
import { statePaper, uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { findDossier } from '@/lib/enrolment/dossier/queries/find-dossier'
import { MAX_FILE_BYTES } from '@/lib/files/limits'
import { files } from '@/lib/files/storage'
import { actorForAgency, actorForSchool, actorForTrainee } from '../../../support/actors'
import { eventsOf, makeDesk } from '../../../support/desk'
import { ask, docm, docx, jpeg, pdf, png, sent } from '../../../support/dossier'
import { makeAgency, makeSchool, now, today } from '../../../support/factories'

async function world() {
  const desk = await makeDesk({ seats: 1, people: 1 })
  const [nominationId = ''] = desk.ids
  const { id: requirementId } = await ask(desk.cohort.courseId)
  const upload = (bytes: Uint8Array, name = 'so-yeu-ly-lich.pdf') => uploadDocument(desk.nominator, { nominationId, requirementId, file: { name, bytes } }, now)
  const item = async () => (await findDossier(desk.nominator, nominationId))?.items.find((one) => one.requirementId === requirementId)
  return { ...desk, nominationId, requirementId, upload, item }
}
const stored = () => readdirSync(process.env.FILES_FOLDER ?? '', { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('-')).map((name) => name.slice(3))
const check = { decision: 'check' } as const
const back = { decision: 'return', reason: 'ILLEGIBLE', note: 'Trang 2 mờ' } as const

test('what is asked, sent, returned, replaced and found in order stands in the dossier and in the history', async () => {
  const { office, nominator, nominationId, requirementId, upload, item } = await world()
  expect(await item()).toMatchObject({ state: 'MISSING', asked: true, rule: null, current: null })
  const first = await upload(pdf('bản 1'))
  expect(first).toMatchObject({ ok: true, value: { version: 1, status: 'SUBMITTED', unchanged: false } })
  const id = first.ok ? first.value.id : ''
  expect(await reviewDocument(office, { id, review: back }, now)).toMatchObject({ ok: true, value: { status: 'RETURNED' } })
  expect(await item()).toMatchObject({ state: 'RETURNED', current: { reason: 'ILLEGIBLE', note: 'Trang 2 mờ' } })
  const second = await sent(nominator, nominationId, requirementId, pdf('bản 2'), now)
  expect(await reviewDocument(office, { id: second, review: check }, now)).toMatchObject({ ok: true, value: { status: 'CHECKED' } })
  expect(await item()).toMatchObject({ state: 'CHECKED', current: { id: second, version: 2 }, earlier: [{ id, version: 1, status: 'RETURNED', reason: 'ILLEGIBLE' }] })
  expect(await eventsOf(nominationId)).toEqual(['nomination.submitted', 'document.uploaded', 'document.returned', 'document.uploaded', 'document.checked'])
  expect(await db.outbox.count({ where: { event: { subjectId: nominationId, type: 'document.returned' } } })).toBe(1)
})

test('a checked document is not replaced until it is returned; a returned one not by itself', async () => {
  const { office, nominator, nominationId, requirementId, upload } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf('bản 1'), now)
  await reviewDocument(office, { id, review: check }, now)
  expect(await upload(pdf('bản 2'))).toMatchObject({ ok: false, error: 'already_checked' })
  expect(await upload(pdf('bản 1'))).toMatchObject({ ok: true, value: { id, unchanged: true } })
  await reviewDocument(office, { id, review: back }, now)
  expect(await upload(pdf('bản 1'))).toMatchObject({ ok: false, error: 'same_as_returned' })
  expect(await upload(pdf('bản 2'))).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await reviewDocument(office, { id, review: check }, now)).toMatchObject({ ok: false, error: 'changed_meanwhile' })
})

test('every download has its bytes and is on record', async () => {
  const { office, nominator, nominationId, requirementId } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf('một'), now)
  const opened = await openDocument(office, { id })
  expect(opened).toMatchObject({ ok: true, value: { mediaType: 'application/pdf', name: 'tep.pdf' } })
  expect(opened.ok && Buffer.from(opened.value.bytes).equals(pdf('một'))).toBe(true)
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: nominationId }, select: { personId: true } })
  const reads = await db.event.findMany({ where: { type: 'person.document-read', subjectId: personId }, select: { accountId: true, data: true } })
  expect(reads).toEqual([{ accountId: office.accountId, data: { nomination: nominationId, document: 'RESUME', id } }])
})

test('the content decides on the type, and the name gets the ending of it', async () => {
  const { upload, item } = await world()
  const named = async (bytes: Uint8Array, name: string) => ((await upload(bytes, name)).ok ? (await item())?.current?.file?.name : null)
  expect(await named(png(), 'virus.exe')).toBe('virus.png')
  expect(await named(jpeg(), '../../etc/passwd')).toBe('passwd.jpg')
  expect(await named(docx(), 'C:\\hồ sơ\\Lý lịch\u202Exslx.docx')).toBe('Lý lịchxslx.docx')
  for (const bytes of [docm(), docx({ macros: true }), Buffer.from('<html><script>alert(1)</script>'), Buffer.from('%!PS-Adobe'), Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('MZ\x90')]) {
    expect(await upload(bytes, 'giay-to.pdf')).toMatchObject({ ok: false, error: 'file_type_refused' })
  }
  expect(await upload(Buffer.alloc(0))).toMatchObject({ ok: false, error: 'file_empty' })
  expect(await upload(Buffer.concat([pdf(), Buffer.alloc(MAX_FILE_BYTES)]))).toMatchObject({ ok: false, error: 'file_too_large' })
  expect((await upload(Buffer.concat([pdf(), Buffer.alloc(MAX_FILE_BYTES - pdf().length)]))).ok).toBe(true)
})

test('of a planning decision number, day and who confirmed it are stated; no file is taken', async () => {
  const { nominator, office, cohort, nominationId, requirementId } = await world()
  const [decision, before] = [await ask(cohort.courseId, 'PLANNING_DECISION'), stored().length]
  const paper = { number: '12-QĐ/TU', on: today, confirmedBy: 'Trần Văn Xét' }
  expect(await uploadDocument(nominator, { nominationId, requirementId: decision.id, file: { name: 'qd.pdf', bytes: pdf() } }, now)).toMatchObject({ ok: false, error: 'classified_no_file' })
  expect(await statePaper(nominator, { nominationId, requirementId, paper }, now)).toMatchObject({ ok: false, error: 'file_needed' })
  const stated = await statePaper(nominator, { nominationId, requirementId: decision.id, paper }, now)
  expect(await statePaper(nominator, { nominationId, requirementId: decision.id, paper }, now)).toMatchObject({ ok: true, value: { unchanged: true } })
  expect((await findDossier(office, nominationId))?.items.find(({ kind }) => kind === 'PLANNING_DECISION')?.current).toMatchObject({ file: null, paper })
  expect(stored()).toHaveLength(before)
  expect(await openDocument(office, { id: stated.ok ? stated.value.id : '' })).toMatchObject({ ok: false, error: 'document_not_found' })
})

test('a rule that could not be judged asks for its paper, and no more once it can', async () => {
  const { nominator, nominationId } = await world()
  const asked = async () => (await findDossier(nominator, nominationId))?.items.filter(({ rule }) => rule !== null).map(({ rule, kind }) => [rule, kind])
  const found = (findings: object[]) => db.nomination.update({ where: { id: nominationId }, data: { findings }, select: { id: true } })
  expect(await asked()).toEqual([])
  await found([{ rule: 'POST', outcome: 'NEEDS_REVIEW', reason: 'decisionMissing' }, { rule: 'RATINGS', outcome: 'NEEDS_REVIEW', reason: 'missing' }])
  expect(await asked()).toEqual([['POST', 'PLANNING_DECISION'], ['RATINGS', 'RATING_RECORDS']])
  await found([{ rule: 'POST', outcome: 'NEEDS_REVIEW', reason: 'missing' }, { rule: 'RATINGS', outcome: 'FAIL', reason: 'tooLow' }])
  expect(await asked()).toEqual([['POST', 'POST_DECISION']])
  await found([{ rule: 'RATINGS', outcome: 'FAIL', severity: 'NEEDS_DOCUMENT', reason: 'tooLow' }, { rule: 'EDUCATION', outcome: 'FAIL', severity: 'BLOCKS', reason: 'tooLow' }])
  expect(await asked()).toEqual([['RATINGS', 'RATING_RECORDS']])
})

test('what must not be held is removed as soon as the school says so; hash and name stay', async () => {
  const { office, nominator, nominationId, requirementId, item } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf('căn cước'), now)
  expect(stored()).toContain(id)
  await reviewDocument(office, { id, review: { decision: 'return', reason: 'FORBIDDEN' } }, now)
  expect(stored()).not.toContain(id)
  const left = (await item())?.current?.file
  expect(left).toMatchObject({ removed: true, name: 'tep.pdf' })
  expect(left?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await openDocument(office, { id })).toMatchObject({ ok: false, error: 'file_gone' })
  expect(await reviewDocument(office, { id, review: check }, now)).toMatchObject({ ok: false, error: 'file_gone' })
  expect(await sent(nominator, nominationId, requirementId, pdf('lý lịch'), now)).not.toBe(id)
})

test('nothing reaches another agency, another school or the person; a successor goes on with it', async () => {
  const { school, agency, nominator, nominationId, requirementId, office } = await world()
  const id = await sent(nominator, nominationId, requirementId, pdf(), now)
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: nominationId }, select: { personId: true } })
  const heir = await makeAgency(school)
  const strangers = [
    await actorForAgency(await makeAgency(school)), await actorForSchool(await makeSchool({ province: { id: school.provinceId } })), await actorForSchool(school, 'classHead'),
    await actorForTrainee({ id: personId, fullName: '', idNumber: '', agencyId: agency.id }),
  ]
  for (const stranger of strangers) {
    expect(await findDossier(stranger, nominationId)).toBeNull()
    expect(await openDocument(stranger, { id })).toMatchObject({ ok: false, error: 'document_not_found' })
    expect(await reviewDocument(stranger, { id, review: check }, now)).toMatchObject({ ok: false, error: 'document_not_found' })
    expect(await uploadDocument(stranger, { nominationId, requirementId, file: { name: 'a', bytes: pdf('b') } }, now)).toMatchObject({ ok: false, error: 'nomination_not_found' })
  }
  const successor = await actorForAgency(heir, 'nominator', [agency])
  expect(await uploadDocument(successor, { nominationId, requirementId, file: { name: 'a', bytes: pdf('b') } }, now)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await reviewDocument(nominator, { id, review: check }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await uploadDocument(office, { nominationId, requirementId, file: { name: 'a', bytes: pdf('c') } }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
})

test('a requirement of another course is none, and a nomination that ended takes nothing; refused files leave nothing behind', async () => {
  const { nominator, nominationId, requirementId, upload } = await world()
  const other = await world()
  expect(await uploadDocument(nominator, { nominationId, requirementId: other.requirementId, file: { name: 'a', bytes: pdf() } }, now)).toMatchObject({ ok: false, error: 'requirement_not_found' })
  const id = await sent(nominator, nominationId, requirementId, pdf(), now)
  await withdrawNomination(nominator, { id: nominationId, ground: 'DUTY' }, now)
  const before = stored().toSorted()
  expect(await upload(pdf('sau khi rút'))).toMatchObject({ ok: false, error: 'nomination_closed' })
  expect(stored().toSorted()).toEqual(before)
  expect(before).toContain(id)
})

test('two uploads at once become two versions in order, the same file one; no file is left over', async () => {
  const { upload, nominationId, requirementId } = await world()
  const before = stored().length
  const results = await Promise.all([...Array.from({ length: 6 }, (_, index) => upload(pdf(`bản ${index}`))), ...Array.from({ length: 4 }, () => upload(pdf('bản cuối')))])
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  const rows = await db.nominationDocument.findMany({ where: { nominationId, requirementId }, orderBy: { version: 'asc' } })
  expect(rows.map(({ version }) => version)).toEqual(rows.map((_, index) => index + 1))
  expect(rows.filter(({ replacedAt }) => replacedAt === null).map(({ version }) => version)).toEqual([rows.length])
  expect(stored().length - before).toBe(rows.length)
  for (const { id } of rows) expect(await files.get(id)).not.toBeNull()
})

test('the same file ten times at once is one version', async () => {
  const { upload, nominationId } = await world()
  const results = await Promise.all(Array.from({ length: 10 }, () => upload(pdf('như nhau'))))
  expect(new Set(results.map((one) => (one.ok ? one.value.id : one.error))).size).toBe(1)
  expect(await db.nominationDocument.count({ where: { nominationId } })).toBe(1)
})

test('an upload and a check at once: either the new version waits, or the checked one stays', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { office, nominator, nominationId, requirementId, upload, item } = await world()
    const id = await sent(nominator, nominationId, requirementId, pdf('cũ'), now)
    const [uploaded, reviewed] = await Promise.all([upload(pdf('mới')), reviewDocument(office, { id, review: check }, now)])
    expect([uploaded.ok, reviewed.ok].filter(Boolean)).toHaveLength(1)
    expect(await item()).toMatchObject(uploaded.ok ? { state: 'SUBMITTED', current: { version: 2 } } : { state: 'CHECKED', current: { id, version: 1 } })
    if (!uploaded.ok) expect(uploaded.error).toBe('already_checked')
    if (!reviewed.ok) expect(reviewed.error).toBe('changed_meanwhile')
  }
})
