// Corrected on the screen, columns chosen by hand, sent under a letter: the list is judged anew as a whole each time.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { findFile } from '@/lib/enrolment/desk/queries/find-file'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { correctRows } from '@/lib/enrolment/imports/commands/correct-rows'
import { exportErrors } from '@/lib/enrolment/imports/commands/export-errors'
import { mapColumns } from '@/lib/enrolment/imports/commands/map-columns'
import { forgetLists, readLists } from '@/lib/enrolment/imports/jobs'
import { correctedSentences } from '@/lib/enrolment/imports/messages/sentences'
import { findColumns } from '@/lib/enrolment/imports/queries/find-columns'
import { findImport } from '@/lib/enrolment/imports/queries/find-import'
import { confirmForm, correctForm, mapForm, type Field } from '@/lib/enrolment/imports/schema'
import { askEndorsement } from '@/lib/enrolment/order/commands/endorse-list'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import type { AgencyActor } from '@/lib/access/actor'
import { translatorFor } from '@/lib/i18n/sentence'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'
import { judgedList } from '../../../support/lists'
import { goodRow, idOf, plainHeader, workbook } from '../../../support/workbooks'

async function world(seats = 5) {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats }] })
  return { school, agency, cohort, liaison: await actorForAgency(agency) }
}
type World = Awaited<ReturnType<typeof world>>

const shown = async ({ liaison }: World, id: string) => (await findImport(liaison, id)) ?? expect.fail()
const judged = ({ liaison, cohort }: World, bytes: Uint8Array) => judgedList(liaison, cohort, bytes)
type List = Awaited<ReturnType<typeof shown>>
async function corrected(at: World, list: List, corrections: { position: number; field: Field; text: string }[]) {
  const result = await correctRows(at.liaison, { id: list.id, version: list.version ?? '', corrections })
  if (!result.ok) throw new Error(result.error)
  await readLists(now)
  return shown(at, list.id)
}
const said = (list: List, position: number) => list.rows.find((row) => row.position === position)

test('the wrong cells of a row are named with what they say, and corrected they make the row fit; the seats are counted anew', async () => {
  const at = await world(2)
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1, { 2: '1985', 3: '?' }), goodRow(2), goodRow(3)] }))
  expect(said(list, 2)).toMatchObject({ verdict: 'REFUSED', edits: [{ field: 'birthDate', text: '1985' }, { field: 'sex', text: '?' }] })
  expect(list.summary).toMatchObject({ refused: 1, fits: 2, waits: 0 })
  const once = await corrected(at, list, [{ position: 2, field: 'birthDate', text: '05/12/1985' }, { position: 2, field: 'sex', text: '?' }])
  expect(said(once, 2)?.errors.map(({ fault }) => fault)).toEqual(['word_unknown'])
  const again = await corrected(at, once, [{ position: 2, field: 'sex', text: 'Nam' }])
  expect(again.version).not.toBe(list.version)
  expect(again.summary).toMatchObject({ ready: 3, refused: 0, fits: 2, waits: 1 })
  expect(await confirmImport(at.liaison, { id: list.id, version: again.version ?? '', leaveOut: false }, now)).toMatchObject({ ok: true, value: { seated: 2, waiting: 1 } })
})

test('one row’s correction may make another row wrong: two rows with one number, told in the later one', async () => {
  const at = await world()
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1, { 4: '12' }), goodRow(2)] }))
  const after = await corrected(at, list, [{ position: 2, field: 'idNumber', text: idOf(2) }])
  expect(after.rows.map(({ errors }) => errors.map(({ fault }) => fault))).toEqual([[], ['twice_in_file']])
})

test('what was seen before a correction confirms and corrects nothing any more, and only the agency corrects', async () => {
  const at = await world()
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1, { 2: '1985' }), goodRow(2)] }))
  const change = { id: list.id, version: list.version ?? '', corrections: [{ position: 2, field: 'birthDate' as const, text: '05/12/1985' }] }
  expect(await correctRows(await actorForAgency(await makeAgency(at.school)), change)).toMatchObject({ ok: false, error: 'import_not_found' })
  expect((await correctRows(at.liaison, change)).ok).toBe(true)
  expect(await correctRows(at.liaison, change)).toMatchObject({ ok: false, error: 'import_not_checked' })
  await readLists(now)
  expect(await correctRows(at.liaison, change)).toMatchObject({ ok: false, error: 'import_changed' })
  expect(await confirmImport(at.liaison, { ...change, leaveOut: true }, now)).toMatchObject({ ok: false, error: 'import_changed' })
})

test('what was corrected is said in the workbook’s column of errors, and kept under encryption', async () => {
  const at = await world()
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1, { 4: '12' })] }))
  await corrected(at, list, [{ position: 2, field: 'idNumber', text: idOf(1) }])
  const file = await exportErrors(at.liaison, list.id)
  expect(file.ok && correctedSentences(file.value.corrections['2'] ?? {}, translatorFor('vi'))).toEqual([`Đã sửa trên màn hình: Số định danh cá nhân là “${idOf(1)}”.`])
  const { correctionsCipher } = await db.nominationImport.findUniqueOrThrow({ where: { id: list.id }, select: { correctionsCipher: true } })
  expect(Buffer.from(correctionsCipher ?? []).toString('latin1')).not.toContain(idOf(1))
})

const oddHeads = ['Thứ tự', 'Đồng chí', 'Chào đời', 'Phái', 'Mã số', 'DT', 'ĐV', 'Bằng cấp', 'Chức', 'Năm qua', 'Năm trước nữa']
const fieldsOf: (Field | null)[] = ['ordinal', 'fullName', 'birthDate', 'sex', 'idNumber', 'ethnic', 'partyStatus', 'education', 'postCategory', 'lastRating', 'ratingBefore']

test('headings that nobody understands are given their fields by hand, from the row that was chosen', async () => {
  const at = await world()
  const list = await judged(at, workbook({ rows: [['DANH SÁCH'], oddHeads, goodRow(1), goodRow(2)] }))
  expect(list).toMatchObject({ status: 'FAILED', fault: 'file_no_header' })
  const columns = await findColumns(at.liaison, list.id, now)
  expect(columns).toMatchObject({ header: 2, columns: Array(11).fill(null) })
  expect(JSON.stringify(columns)).not.toContain(idOf(1))
  expect((await mapColumns(at.liaison, { id: list.id, header: 2, columns: fieldsOf })).ok).toBe(true)
  await readLists(now)
  expect(await shown(at, list.id)).toMatchObject({ status: 'CHECKED', fault: null, summary: { rows: 2, ready: 2 } })
})

test('headings that were misunderstood are corrected: what was said stands above what the headings say', async () => {
  const at = await world()
  const swapped = plainHeader.map((head) => (head === 'Xếp loại 2025' ? 'Xếp loại 2024' : head === 'Xếp loại 2024' ? 'Xếp loại 2025' : head))
  const list = await judged(at, workbook({ rows: [swapped, goodRow(1, { 9: 'Không hoàn thành nhiệm vụ' })] }))
  const columns = await findColumns(at.liaison, list.id, now)
  expect(columns?.columns.slice(9)).toEqual(['ratingBefore', 'lastRating'])
  await mapColumns(at.liaison, { id: list.id, header: 1, columns: fieldsOf.map((field) => (field === 'ethnic' ? null : field)) })
  await readLists(now)
  const again = await shown(at, list.id)
  expect(again.version).not.toBe(list.version)
  expect(again.unknownColumns).toEqual(['Dân tộc'])
})

test('the form of the columns wants a name, a birth date or number, and no field twice; that of the cells and of the letter say what is wrong', () => {
  const id = '01930000-0000-7000-8000-000000000000'
  const wrong = (form: Record<string, string>) => mapForm.safeParse({ id, cohortId: id, header: '1', ...form }).error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(wrong({ column0: 'fullName', column1: 'birthDate', column2: '' })).toBeUndefined()
  expect(wrong({ column0: 'fullName', column1: 'fullName' })).toEqual([['column1', 'column_twice'], ['columns', 'column_fact_needed']])
  expect(wrong({ column0: 'sex' })).toEqual([['columns', 'column_name_needed'], ['columns', 'column_fact_needed']])
  const version = 'a'.repeat(64)
  expect(correctForm.parse({ id, cohortId: id, version, 'r2-birthDate': ' 05/12/1985 ', other: 'x' })).toEqual({ id, cohortId: id, version, corrections: [{ position: 2, field: 'birthDate', text: '05/12/1985' }] })
  const refused = correctForm.safeParse({ id, cohortId: id, version, 'r2-nothing': 'x', 'r3-fullName': 'a'.repeat(301), 'r4-fullName': 'b' })
  expect(refused.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['r2-nothing', expect.any(String)], ['r3-fullName', 'too_long']])
  expect(confirmForm.safeParse({ id, cohortId: id, version, number: '12-CV/ĐU' }).error?.issues).toMatchObject([{ path: ['writtenOn'], message: 'required' }])
})

test('a list goes under the agency’s letter like any other: once under its number, by the head where the agency asks for that, and it stays when the list is forgotten', async () => {
  const at = await world()
  const list = await judged(at, workbook({ rows: [plainHeader, goodRow(1), goodRow(2, { 2: '?' })] }))
  const under = (liaison: AgencyActor, writtenOn = today) => confirmImport(liaison, { id: list.id, version: list.version ?? '', leaveOut: true, letter: { number: '12-CV/ĐU', writtenOn } }, now)
  expect(await under(at.liaison, addDays(today, 1))).toMatchObject({ ok: false, error: 'letter_in_future', details: { field: 'writtenOn' } })
  await db.agency.update({ where: { id: at.agency.id }, data: { endorsementRequired: true }, select: { id: true } })
  expect(await under(at.liaison)).toMatchObject({ ok: false, error: 'letter_of_head' })
  expect(await db.nomination.count({ where: { cohortId: at.cohort.id } })).toBe(0)
  // Somebody else of the agency is before the head: that question is not answered by a file that does not name them.
  const other = await submitNomination(at.liaison, { cohortId: at.cohort.id, nominee: { personId: (await makePerson(at.agency)).id } }, now)
  expect([other.ok, (await askEndorsement(at.liaison, { cohortId: at.cohort.id }, now)).ok]).toEqual([true, true])
  expect((await under(await actorForAgency(at.agency, 'endorser'))).ok).toBe(true)
  expect(await db.listEndorsement.findMany({ where: { cohortId: at.cohort.id }, select: { outcome: true, names: { select: { nomination: { select: { importRow: { select: { importId: true } } } } } } }, orderBy: { id: 'asc' } })).toEqual([
    { outcome: null, names: [] }, { outcome: 'ENDORSED', names: [{ nomination: { importRow: { importId: list.id } } }] },
  ])
  expect((await findAgencyOrder(at.liaison, at.cohort.id))?.endorsement).toMatchObject({ state: 'ASKED', people: 1 })
  const letter = { number: '12-CV/ĐU', writtenOn: today }
  expect((await shown(at, list.id)).letter).toEqual(letter)
  const { id } = await db.nomination.findFirstOrThrow({ where: { cohortId: at.cohort.id, letterId: { not: null } }, select: { id: true } })
  await db.nominationImport.update({ where: { id: list.id }, data: { createdAt: dateOf(addDays(today, -31)) }, select: { id: true } })
  await forgetLists(now)
  expect(await findImport(at.liaison, list.id)).toBeNull()
  expect((await findFile(await actorForSchool(at.school), id, now))?.letter).toEqual(letter)
})
