// A timetable from a workbook: every row understood or told why, and all of them laid or none.
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { confirmLessons } from '@/lib/teaching/imports/commands/confirm-lessons'
import { uploadLessons } from '@/lib/teaching/imports/commands/upload-lessons'
import { rowAnswer } from '@/lib/teaching/imports/messages/sentences'
import { lessonColumns } from '@/lib/teaching/imports/messages/template'
import { findLessonImport } from '@/lib/teaching/imports/queries/find-lesson-import'
import { findLessonTemplate } from '@/lib/teaching/imports/queries/find-lesson-template'
import { MAX_FILE } from '@/lib/teaching/imports/schema'
import { dayOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { templateWorkbook } from '@/lib/web/template-workbook'
import { actorForSchool } from '../../support/actors'
import { makeCohort, makeSchool, now } from '../../support/factories'
import { makeLecturer, makeLesson } from '../../support/study'
import { makeTimetable } from '../../support/timetable'
import { unzip } from '../../support/unzip'
import { workbook, type Value } from '../../support/workbooks'

const head = ['Ngày', 'Buổi', 'Học phần', 'Nội dung', 'Hình thức', 'Số tiết', 'Giảng viên', 'Phòng, hội trường', 'Nơi khác', 'Ghi chú']
const say = translatorFor('vi')

async function world() {
  const made = await makeTimetable()
  await db.module.deleteMany({ where: { courseId: made.cohort.courseId } })
  await db.module.create({ data: { courseId: made.cohort.courseId, position: 1, name: 'Xây dựng Đảng', periods: 40 }, select: { id: true } })
  const send = async (rows: readonly (readonly Value[])[]) => {
    const result = await uploadLessons(made.office, { cohortId: made.cohort.id, fileName: 'Lịch học.xlsx', bytes: workbook({ rows }) }, now)
    if (!result.ok) throw new Error(result.error)
    return result.value.id
  }
  /** What a screen says of each row that is wrong. */
  const told = async (rows: readonly (readonly Value[])[]) => {
    const found = await findLessonImport(made.office, await send([head, ...rows]))
    return found?.rows.flatMap((row) => rowAnswer(row, 'vi', say).errors.map(({ message }) => message))
  }
  const drafts = () => db.lesson.count({ where: { cohortId: made.cohort.id, status: 'DRAFT' } })
  return { ...made, send, told, drafts }
}

const good = (day: string, half: string): Value[] => [day, half, 'Xây dựng Đảng', 'Bài mở đầu', 'Thảo luận', 4, 'ThS Lê Thị Ngân', 'Phòng A', null, 'Mang tài liệu']

test('letters that the database keeps in no text are told at their cell', async () => {
  const { told } = await world()
  const called = (half: string, title: string): Value[] => ['23/03/2026', half, null, title, null, 4]
  expect(await told([called('Sáng', 'Bài _x0000_ một'), called('Chiều', 'Bài _xD83D_ hai'), called('Tối', 'Bài ba')])).toEqual([expect.stringContaining('D2'), expect.stringContaining('D3')])
})

test('a timetable is read, looked at and laid once, however often somebody confirms it', async () => {
  const { office, cohort, a, lecturer, send, drafts } = await world()
  // A serial of the spreadsheet, other letters and no degree, two lecturers' names in one cell, and only a module.
  const id = await send([['LỊCH HỌC'], [], head, good('23/03/2026', 'Sáng'), [46104, 'chiều', 'xay dung dang', null, null, '3', 'lê thị ngân; ThS Lê Thị Ngân', 'phòng a'], ['Người lập bảng']])
  const counted = await countStatements(() => findLessonImport(office, id))
  expect(counted.statements).toBeLessThanOrEqual(4)
  expect(counted.value).toMatchObject({ fileName: 'Lịch học.xlsx', count: 2, wrong: 0, written: false })
  expect(await drafts()).toBe(0)
  // Opening a connection takes longer than confirming: rivals who meet have one each.
  await Promise.all(Array.from({ length: 6 }, () => db.$queryRaw`select pg_sleep(0.5)::text`))
  const confirmed = await Promise.all(Array.from({ length: 6 }, () => confirmLessons(office, { id }, now)))
  expect(confirmed).toEqual(Array(6).fill({ ok: true, value: { cohortId: cohort.id, count: 2, first: '2026-03-23' } }))
  expect(await confirmLessons(office, { id }, now)).toMatchObject({ ok: true, value: { count: 2 } })
  const lessons = await db.lesson.findMany({ where: { cohortId: cohort.id }, orderBy: { startsAt: 'asc' }, select: { day: true, half: true, title: true, kind: true, periods: true, roomId: true, note: true, status: true, module: { select: { name: true } }, lecturers: { select: { lecturerId: true, status: true } } } })
  const common = { roomId: a.id, status: 'DRAFT', module: { name: 'Xây dựng Đảng' }, lecturers: [{ lecturerId: lecturer.id, status: 'DRAFT' }] }
  expect(lessons.map(({ day, ...one }) => ({ ...one, day: dayOf(day) }))).toEqual([
    { ...common, day: '2026-03-23', half: 'MORNING', title: 'Bài mở đầu', kind: 'DISCUSSION', periods: 4, note: 'Mang tài liệu' },
    { ...common, day: '2026-03-23', half: 'AFTERNOON', title: 'Xây dựng Đảng', kind: 'LECTURE', periods: 3, note: null },
  ])
  expect(await findLessonImport(office, id)).toMatchObject({ written: true, count: 2, rows: [] })
})

test('every fault is told with its row and column, in Vietnamese', async () => {
  const { school, cohort, a, lecturer, plan, told } = await world()
  await plan({ day: '2026-03-24', half: 'MORNING' })
  const elsewhere = await makeCohort(school, { status: 'RUNNING', opensOn: '2026-03-20' })
  const busy = await makeLesson(elsewhere, { title: 'Lớp khác', day: '2026-03-25', half: 'EVENING', lecturer })
  await db.lesson.update({ where: { id: busy.id }, data: { roomId: a.id }, select: { id: true } })
  const row = (change: Readonly<Record<number, Value>>, half = 'Sáng'): Value[] => good('26/03/2026', half).map((value, column) => (column in change ? (change[column] ?? null) : value))
  expect(await told([row({ 0: '31/02/2026' })])).toEqual(['Ô A2, Ngày: “31/02/2026” không phải một ngày. Ghi ngày/tháng/năm, ví dụ 05/03/2026.'])
  expect(await told([row({ 0: '01/02/2031' })])).toEqual([expect.stringMatching(/^Ô A2, Ngày: ngoài thời gian của lớp, \d\d\/\d\d\/2026–\d\d\/\d\d\/20\d\d\.$/)])
  expect(await told([row({ 0: '30/04/2026' })])).toEqual(['Ô A2, Ngày: là ngày nghỉ, Ngày Chiến thắng.'])
  expect(await told([row({ 1: 'Trưa' })])).toEqual(['Ô B2, Buổi: “Trưa” không phải một buổi. Ghi Sáng, Chiều hoặc Tối.'])
  expect(await told([row({ 2: 'Triết học' })])).toEqual(['Ô C2, Học phần: không có học phần “Triết học” trong chương trình của lớp.'])
  expect(await told([row({ 4: 'Liên hoan', 5: 9 })])).toEqual(['Ô E2, Hình thức: “Liên hoan” không phải một hình thức. Ghi Lý thuyết, Thảo luận, Tự học, Thực tế hoặc Thi.', 'Ô F2, Số tiết: “9” không phải số tiết. Ghi từ 1 đến 6.'])
  expect(await told([row({ 6: 'Ngô Không', 7: 'Phòng Z' })])).toEqual(['Ô G2, Giảng viên: Trường không có giảng viên “Ngô Không”. Nhiều giảng viên thì cách nhau bằng dấu chấm phẩy.', 'Ô H2, Phòng, hội trường: Trường không có phòng “Phòng Z”.'])
  expect(await told([row({ 2: null, 3: null, 5: { formula: '1+1', value: '2' } })])).toEqual(['Ô D2, Nội dung: chưa có.', 'Ô F2, Số tiết: chứa công thức. Dán lại dưới dạng giá trị.'])
  expect(await told([row({ 0: '24/03/2026' })])).toEqual(['Ô B2, Buổi: lớp đã có buổi học vào buổi này.'])
  expect(await told([row({}), row({ 3: 'Bài hai' })])).toEqual(['Ô B3, Buổi: trùng ngày và buổi với dòng 2.'])
  expect(await told([row({ 0: '25/03/2026' }, 'Tối')])).toEqual([
    `Ô G2, Giảng viên: Giảng viên ThS Lê Thị Ngân đã có buổi “Lớp khác” của lớp ${elsewhere.code}, tối thứ tư 25/03/2026.`, `Ô H2, Phòng, hội trường: Phòng A đã có buổi “Lớp khác” của lớp ${elsewhere.code}, tối thứ tư 25/03/2026.`,
  ])
  await makeLecturer(school)
  expect(await told([row({})])).toEqual(['Ô G2, Giảng viên: có nhiều hơn một “ThS Lê Thị Ngân”. Để trống rồi chọn khi mở buổi học.'])
  expect(await db.lesson.count({ where: { cohortId: cohort.id } })).toBe(1)
})

test('one wrong row and nothing is laid; what was right when it was looked at is judged again', async () => {
  const { office, send, drafts, plan } = await world()
  const mixed = await send([head, good('23/03/2026', 'Sáng'), good('23/03/2026', 'Trưa')])
  expect(await confirmLessons(office, { id: mixed }, now)).toMatchObject({ ok: false, error: 'import_has_errors', details: { count: 1 } })
  expect(await drafts()).toBe(0)
  const right = await send([head, good('23/03/2026', 'Sáng'), good('24/03/2026', 'Sáng')])
  expect(await findLessonImport(office, right)).toMatchObject({ wrong: 0 })
  await plan({ day: '2026-03-24', half: 'MORNING' })
  expect(await confirmLessons(office, { id: right }, now)).toMatchObject({ ok: false, error: 'import_has_errors' })
  expect(await drafts()).toBe(1)
})

test('the same file waits once; a file that is none is told, and a class that is over takes none', async () => {
  const { office, school, cohort } = await world()
  const rows = [head, good('23/03/2026', 'Sáng')]
  const upload = (bytes: Uint8Array, cohortId = cohort.id) => uploadLessons(office, { cohortId, fileName: 'a.xlsx', bytes }, now)
  const file = workbook({ rows })
  const [once, again] = await Promise.all([upload(file), upload(file)])
  expect(once).toMatchObject({ ok: true })
  expect(again).toEqual(once)
  expect(await db.lessonImport.count({ where: { cohortId: cohort.id } })).toBe(1)
  expect(await upload(new Uint8Array())).toMatchObject({ error: 'file_missing' })
  expect(await upload(new Uint8Array(MAX_FILE + 1))).toMatchObject({ error: 'file_too_large', details: { file: 'a.xlsx' } })
  expect(await upload(new TextEncoder().encode('Ngày;Buổi'))).toMatchObject({ error: 'file_not_xlsx' })
  expect(await upload(workbook({ rows: [['Họ và tên', 'Ngày sinh'], ['A', '1/1/1980']] }))).toMatchObject({ error: 'file_no_header' })
  expect(await upload(workbook({ rows: [head] }))).toMatchObject({ error: 'file_no_rows' })
  const odd = '<worksheet><sheetData><row r="x"><c t="inlineStr"><is><t>Ngày</t></is></c></row></sheetData></worksheet>'
  expect(await upload(workbook({ rows: [head], more: { 'xl/worksheets/sheet1.xml': strToU8(odd) } }))).toMatchObject({ error: 'file_broken' })
  expect(await upload(workbook({ rows: [head, ...Array.from({ length: 401 }, (_, index) => good('23/03/2026', String(index)))] }))).toMatchObject({ error: 'file_too_many_rows' })
  const over = await makeCohort(school, { status: 'COMPLETED', opensOn: '2026-01-05' })
  expect(await upload(workbook({ rows }), over.id)).toMatchObject({ error: 'cohort_not_planned' })
})

test('the template offers the modules, rooms and lecturers of the class, and what is filled in is understood', async () => {
  const { office, school, cohort, send } = await world()
  await db.room.create({ data: { schoolId: school.id, name: '=Phòng 1, nhà B', seats: 30 }, select: { id: true } })
  const template = await findLessonTemplate(office, cohort.id)
  if (!template) throw new Error('no template')
  expect(template).toMatchObject({ code: cohort.code, modules: ['Xây dựng Đảng'], rooms: ['=Phòng 1, nhà B', 'Phòng A', 'Phòng B'], lecturers: ['ThS Lê Thị Ngân'] })
  const columns = lessonColumns(template)
  expect(columns.map((column) => column.head)).toEqual(head)
  const parts = unzip(templateWorkbook('Lịch học', columns))
  // Names with a comma stand on a sheet of their own, and none of them is a formula.
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain(`sqref="H2:H400"><formula1>'Danh mục'!$A$2:$A$4</formula1>`)
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`<t>'=Phòng 1, nhà B</t>`)
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('sqref="C2:C400"><formula1>"Xây dựng Đảng"</formula1>')
  const id = await send([head, ['23/03/2026', 'Sáng', 'Xây dựng Đảng', null, 'Lý thuyết', 4, 'ThS Lê Thị Ngân', `'=Phòng 1, nhà B`]])
  expect(await findLessonImport(office, id)).toMatchObject({ wrong: 0, rows: [{ lesson: { room: { name: '=Phòng 1, nhà B' } } }] })
})

test('another school sees and confirms nothing of it', async () => {
  const { send, cohort } = await world()
  const id = await send([head, good('23/03/2026', 'Sáng')])
  const stranger = await actorForSchool(await makeSchool())
  expect(await findLessonImport(stranger, id)).toBeNull()
  expect(await findLessonTemplate(stranger, cohort.id)).toBeNull()
  expect(await confirmLessons(stranger, { id }, now)).toMatchObject({ error: 'import_not_found' })
  expect(await uploadLessons(stranger, { cohortId: cohort.id, fileName: 'a.xlsx', bytes: workbook({ rows: [head] }) }, now)).toMatchObject({ error: 'cohort_not_found' })
})
