// Whatever is uploaded ends in a sentence or in a list that is judged, never in half a list, and nothing of it stays with the reader.
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { importAnswer } from '@/lib/enrolment/imports/messages/sentences'
import { findImport } from '@/lib/enrolment/imports/queries/find-import'
import { MAX_FILE, type CellFault, type FileFault } from '@/lib/enrolment/imports/schema'
import { translatorFor } from '@/lib/i18n/sentence'
import { actorForAgency } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now } from '../../../support/factories'
import { judgedList } from '../../../support/lists'
import { goodList, goodRow, idOf, plainHeader, workbook } from '../../../support/workbooks'

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 5 }] })
  return { school, cohort, liaison: await actorForAgency(agency) }
}
type World = Awaited<ReturnType<typeof world>>

const judged = ({ liaison, cohort }: World, bytes: Uint8Array) => judgedList(liaison, cohort, bytes)

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const rows = [plainHeader, goodRow(1)]
const refused: readonly (readonly [string, Uint8Array, FileFault])[] = [
  ['an .xls', Uint8Array.from([...ole, ...Array<number>(600).fill(0)]), 'file_xls'],
  ['an encrypted workbook', Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'file_encrypted'],
  ['an .xlsm', workbook({ rows, more: { 'xl/vbaProject.bin': strToU8('x') } }), 'file_macros'],
  ['a zip bomb', workbook({ rows, more: { 'xl/sharedStrings.xml': new Uint8Array(61_000_000) } }), 'file_too_large_inside'],
  ['text named .xlsx', strToU8('Họ và tên;Ngày sinh'), 'file_not_xlsx'],
  ['half a workbook', goodList(20).subarray(0, 2_000), 'file_broken'],
  ['a list in TCVN3', workbook({ rows: [['STT', 'Hä vµ tªn', 'Ngµy sinh'], [1, 'NguyÔn V¨n ThÞ', '05/03/1987']] }), 'file_tcvn3'],
  ['ten thousand empty rows and nobody', workbook({ rows: [plainHeader, ...Array.from({ length: 10_000 }, () => [' '])] }), 'file_no_rows'],
]

test.each(refused)('%s ends in a sentence in both languages, and nobody is in it', async (_, bytes, fault) => {
  const list = await judged(await world(), bytes)
  expect(list).toMatchObject({ status: 'FAILED', fault, rows: [] })
  const [vi, en] = [importAnswer(list, translatorFor('vi')).message, importAnswer(list, translatorFor('en')).message]
  // A Vietnamese sentence and an English one, each whole, none with its key or a place left open.
  expect(vi).toMatch(/^[\p{Lu}“].*[à-ỹđ].*\.$/u)
  expect(en).toMatch(/^[\p{Lu}“].*\.$/u)
  for (const said of [vi, en]) expect(said).not.toMatch(/[{}]|file_|enrolment\./)
  expect(en).not.toBe(vi)
})

test('ten thousand empty rows around two people are two people', async () => {
  const empty = Array.from({ length: 5_000 }, () => [])
  const list = await judged(await world(), workbook({ rows: [plainHeader, goodRow(1), ...empty, goodRow(2), ...empty] }))
  expect(list).toMatchObject({ status: 'CHECKED', summary: { rows: 2, ready: 2 } })
})

test('a formula in a name, one number twice, a person of another agency: each is told in its row, the others go', async () => {
  const at = await world()
  const other = await makeAgency(at.school)
  await makePerson(other, { fullName: 'Nguyễn Văn Hàng E', birthDate: '1985-12-05', idNumber: idOf(4) })
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1), goodRow(2, { 1: { formula: 'A1&B1', value: 'Nguyễn Văn Hàng C' } }), goodRow(1), goodRow(4), goodRow(5)] }))
  const faults: (CellFault | undefined)[] = list.rows.map(({ errors }) => errors[0]?.fault)
  expect(faults).toEqual([undefined, 'formula', 'twice_in_file', 'person_elsewhere', undefined])
  expect(await confirmImport(at.liaison, { id: list.id, version: list.version ?? '', leaveOut: true }, now)).toMatchObject({ ok: true, value: { seated: 2, leftOut: 3 } })
  expect(await db.nomination.count({ where: { cohortId: at.cohort.id } })).toBe(2)
})

test('a row with a cell that cannot be read, a number that was there before and somebody the standards refuse is told all of it in one dry run', async () => {
  const at = await world()
  const column = (name: string) => plainHeader.indexOf(name)
  const [sex, party] = [column('Giới tính'), plainHeader.findIndex((head) => typeof head === 'string' && head.startsWith('Đảng'))]
  const other = await makeAgency(at.school)
  await makePerson(other, { fullName: 'Nguyễn Văn Hàng E', birthDate: '1985-12-05', idNumber: idOf(4) })
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1), goodRow(1, { [sex]: 'không rõ', [party]: 'Chưa' }), goodRow(4, { [party]: 'Chưa' })] }))
  const told = list.rows.map(({ verdict, errors, findings }) => [verdict, errors.map(({ fault }) => fault), findings.map(({ rule, outcome }) => `${rule} ${outcome}`)])
  expect(told).toEqual([
    ['READY', [], []],
    ['REFUSED', ['word_unknown', 'twice_in_file'], ['PARTY_MEMBER FAIL']],
    ['REFUSED', ['person_elsewhere'], ['PARTY_MEMBER FAIL']],
  ])
  expect(await confirmImport(at.liaison, { id: list.id, version: list.version ?? '', leaveOut: true }, now)).toMatchObject({ ok: true, value: { seated: 1, leftOut: 2 } })
})

test('a file that was changed after the dry run is another list: what was seen of the first confirms nothing of the second', async () => {
  const at = await world()
  const [first, second] = [await judged(at, goodList(2)), await judged(at, goodList(3))]
  expect(second.id).not.toBe(first.id)
  expect(second.version).not.toBe(first.version)
  expect(await confirmImport(at.liaison, { id: second.id, version: first.version ?? '', leaveOut: false }, now)).toMatchObject({ ok: false, error: 'import_changed' })
  expect(await db.nomination.count({ where: { cohortId: at.cohort.id } })).toBe(0)
})

test('a file that is too large is named and leaves no row', async () => {
  const { liaison, cohort } = await world()
  const upload = (size: number) => uploadList(liaison, { cohortId: cohort.id, fileName: 'Danh sách lớn.xlsx', bytes: new Uint8Array(size) }, now)
  expect(await upload(MAX_FILE + 1)).toMatchObject({ ok: false, error: 'file_too_large', details: { file: 'Danh sách lớn.xlsx' } })
  expect(await upload(0)).toMatchObject({ ok: false, error: 'file_missing' })
  expect(await db.nominationImport.count({ where: { cohortId: cohort.id } })).toBe(0)
})

test('a process that is killed while it writes a confirmation leaves nothing, and the same confirmation then does it all', async () => {
  const at = await world()
  const list = await judged(at, goodList(4))
  const confirm = () => confirmImport(at.liaison, { id: list.id, version: list.version ?? '', leaveOut: false }, now)
  // As the server sees a process that dies: its connection ends in the middle of the transaction.
  await db.$executeRaw`create function die_once() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`
  await db.$executeRaw`create trigger die_once before update on nomination_import for each row when (new.status = 'WRITTEN') execute function die_once()`
  await expect(confirm()).rejects.toThrow()
  await db.$executeRaw`drop trigger die_once on nomination_import`
  await db.$executeRaw`drop function die_once`
  expect(await db.nomination.count({ where: { cohortId: at.cohort.id } })).toBe(0)
  expect((await findImport(at.liaison, list.id))?.status).toBe('CHECKED')
  expect(await confirm()).toMatchObject({ ok: true, value: { seated: 4, waiting: 0 } })
})
