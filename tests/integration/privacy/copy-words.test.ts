// What a workbook of somebody's data says: each column and code in words, marks and lessons as the screens have them.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { copyOwnData } from '@/lib/privacy/copy/commands/copy-data'
import { linesOf } from '@/lib/privacy/copy/rules'
import { copiedTables, isHidden, mayName, namedTables, type Copy } from '@/lib/privacy/copy/schema'
import { cellOf } from '@/lib/privacy/copy/words/rules'
import { makePermissionWorld } from '../../support/permission-world'

const locales = ['vi', 'en'] as const
const tables = copiedTables.map(({ table }) => table)

/** The columns of a copy that hold no id, or one that is written as the name it leads to, be it over a key of several columns. */
const shownColumns = async (): Promise<{ table: string; column: string }[]> => {
  const columns = await db.$queryRaw<{ table: string; column: string; names: boolean; id: boolean }[]>`
    with recursive pair as (
      select c.conrelid::regclass::text as table, k.attname::text as column, c.confrelid::regclass::text as parent, f.attname::text as key
      from pg_constraint c cross join lateral unnest(c.conkey, c.confkey) u(a, b) join pg_attribute k on k.attrelid = c.conrelid and k.attnum = u.a join pg_attribute f on f.attrelid = c.confrelid and f.attnum = u.b
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace),
    lead as (
      select p.table, p.column from pair p where p.parent = any(${Object.keys(namedTables)}) and p.key = 'id'
      union select p.table, p.column from pair p join lead l on l.table = p.parent and l.column = p.key)
    select i.table_name as table, i.column_name as column, i.data_type = 'uuid' as id,
      exists (select from lead l where l.table = i.table_name and l.column = i.column_name) or i.column_name ~ '^(agency|cohort|course|school|province|component|criterion|recipient)_id$' as names
    from information_schema.columns i where i.table_schema = 'public' and i.table_name = any(${tables})`
  return columns.filter(({ column, id, names }) => !isHidden(column) && (!id || (names && mayName(column))))
}

test('every table and column of a copy has a word in both languages', async () => {
  const columns = [...await shownColumns(), { table: 'attendance_entry', column: 'lesson' }]
  expect(columns).toContainEqual({ table: 'nomination', column: 'quota_agency_id', id: true, names: true })
  for (const locale of locales) {
    const t = translatorFor(locale)
    expect(columns.filter(({ column }) => t(`privacy.copy.columns.${column}`).includes('privacy.copy')).map(({ table, column }) => `${table}.${column}`)).toEqual([])
    expect(tables.filter((table) => t(`privacy.copy.tables.${table}`).includes('privacy.copy'))).toEqual([])
  }
})

test('every code that a column may hold has a word in both languages, files excepted', async () => {
  const checks = await db.$queryRaw<{ table: string; definition: string }[]>`
    select c.conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as definition from pg_constraint c where c.contype = 'c' and c.connamespace = 'public'::regnamespace and c.conrelid::regclass::text = any(${tables})`
  const codes = checks.flatMap(({ table, definition }) => {
    const [, column, list] = /^CHECK \(\((\w+) = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(definition) ?? []
    return column === undefined || column === 'media_type' || isHidden(column) ? [] : [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, code]) => ({ table, column, code: code ?? '' }))
  })
  expect(codes.length).toBeGreaterThan(100)
  for (const locale of locales) {
    const t = translatorFor(locale)
    expect(codes.filter(({ table, column, code }) => { const said = cellOf(table, column, code, { t, locale }); return said === code || said.includes('.') }).map((one) => Object.values(one).join('.'))).toEqual([])
  }
})

test('marks are written as the screens write them, and what is kept as a whole in words', () => {
  const t = translatorFor('vi')
  const said = (table: string, column: string, value: unknown) => cellOf(table, column, value, { t, locale: 'vi' })
  expect([said('mark', 'value', 650), said('mark_history', 'value', 775), said('mark_correction', 'to_value', 1000), said('graduation_entry', 'average', 801), said('research_task', 'mark', 0)]).toEqual(['6,5', '7,75', '10,0', '8,01', '0,0'])
  expect(cellOf('mark', 'value', 650, { t: translatorFor('en'), locale: 'en' })).toBe('6.5')
  expect(said('mark', 'attempt', 2)).toBe('2')
  expect(said('nomination', 'findings', [{ rule: 'PARTY_MEMBER', outcome: 'PASS', fact: {} }, { rule: 'RATINGS', outcome: 'NEEDS_REVIEW' }])).toBe('Đảng viên: Đạt; Xếp loại hai năm liền kề: Cần bổ sung, Trường xem xét')
  expect(said('nomination', 'facts', { sex: 'FEMALE', judgedOn: '2026-03-05', ratings: [{ year: 2025, rating: 'GOOD' }], underProceedings: false, letterOn: null })).toBe('Giới tính: Nữ; Xét ngày: 05/03/2026; Xếp loại (Năm: 2025; Xếp loại hằng năm: Hoàn thành tốt nhiệm vụ); Đang bị xem xét kỷ luật: không')
  expect(said('comment_report', 'facts', { marks: [{ name: 'Triết học', mark: 850 }], average: 850, conduct: { points: 80, rank: 'GOOD' }, attendance: null })).toBe('Điểm (Tên: Triết học; Điểm: 8,5); Điểm trung bình: 8,5; Rèn luyện (Điểm rèn luyện: 80; Xếp loại: Tốt)')
  expect(said('graduation_entry', 'conditions', [{ code: 'MARKS', outcome: 'MET', values: {}, source: '', verified: false }])).toBe('Kết quả học tập: Đạt')
  expect(said('certificate', 'content', '{"kind":"DIPLOMA","rank":"GOOD","issuedOn":"2026-11-26","school":{"letterhead":"PARTY"}}')).toBe('Loại: Bằng tốt nghiệp; Xếp loại: Giỏi; Ngày cấp: 26/11/2026; Trường (Thể thức: Đảng)')
  expect(said('notification', 'kind', 'nomination.accepted')).toBe('Tiếp nhận hồ sơ')
  expect(said('evaluation_response', 'answers', { A: 'Lớp tốt', B2: 4 })).toBe('A: Lớp tốt; B2: 4')
  expect([said('nomination', 'reasons', []), said('nomination', 'facts', {}), said('notification', 'data', { cohortId: 'x' })]).toEqual(['', '', ''])
})

test('the whole workbook of a trainee has no code, no key, no number of a record; a roll tells the day and the lesson', async () => {
  const { actors, trainee, held, running, school } = await makePermissionWorld()
  await db.attendanceEntry.deleteMany({ where: { lessonId: held.id, traineeId: trainee.id } })
  await db.attendanceRoll.upsert({
    where: { lessonId: held.id }, update: {}, create: { lessonId: held.id, schoolId: school.id, cohortId: running.id, takenAt: new Date(), takenBy: actors.office.accountId, takenAs: actors.office.roleId }, select: { lessonId: true },
  })
  await db.attendanceEntry.create({ data: { lessonId: held.id, traineeId: trainee.id, cohortId: running.id, status: 'LATE' }, select: { lessonId: true } })
  const { title } = await db.lesson.findUniqueOrThrow({ where: { id: held.id }, select: { title: true } })
  const result = await copyOwnData(actors.trainee, new Date())
  if (!result.ok) throw new Error(result.error)
  const copy: Copy = result.value
  const lines = linesOf(copy, translatorFor('vi'), 'vi')
  expect(lines.find(({ group, field }) => group === 'Điểm danh' && field === 'Buổi học')?.said).toMatch(new RegExp(`^\\d{2}/\\d{2}/\\d{4}, (Sáng|Chiều|Tối), \\d+ tiết, ${title}$`))
  expect(lines).toContainEqual({ group: 'Điểm danh', record: 1, field: 'Tình trạng', said: 'Muộn' })
  expect(lines.filter(({ field }) => field === 'Số bản ghi')).toEqual([])
  expect(lines.filter(({ said }) => /(^|[ (;])[A-Z]{2,}(_[A-Z]+)*($|[;)])|[a-z][A-Z]|^[[{]|privacy\.|:\s*$/.test(said) && !said.includes('TrCT') && !said.startsWith('L')).map(({ group, field, said }) => `${group}, ${field}: ${said}`)).toEqual([])
})
