// Bảng thử từng tiêu chuẩn tại ranh giới: ngày trước, đúng ngày, ngày sau; trước và từ 29/08/2025. Đọc như một bảng: ai, ngày nào, hệ nào → kết quả, căn cứ.
// A table of every rule at its boundaries, for a lawyer to read: who, on which day, in which form → outcome and citation.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseWrittenDay, type Day } from '../../../time'
import { judge, override, priorityOf, type Facts, type Rule, type Waiver } from '../rules'
import { ruleCodes } from '../schema'
import { sharedPercent } from './rules'

/** The two regulations exactly as the migrations bring them. */
const migration = readFileSync(resolve(import.meta.dirname, '../../../../prisma/migrations/20261122000400_reference_data/migration.sql'), 'utf8')
const shipped = [...migration.matchAll(/'01930000-0000-7000-8000-000000000(057|350)', \d+, '(\w+)', '([^']+)', '(\w+)', '(\{.*\})', (true|false)\)/g)]
const rulesOf = (set: string): Rule[] => shipped.filter(([, of]) => of === set).map(([, , code = '', citation = '', severity = '', parameters = '', verified]): Rule => (
  { code, citation, severity, parameters: JSON.parse(parameters), verified: verified === 'true' }))
const inForceOn = (on: Day): Rule[] => rulesOf(on <= '2025-08-28' ? '057' : '350')

const school = 'Quy định bổ sung của Trường'
const addendum: Rule[] = [
  { code: 'PROCEEDINGS', citation: school, severity: 'NEEDS_DOCUMENT', parameters: {}, verified: false },
  { code: 'ORDER_OF_COURSES', citation: school, severity: 'BLOCKS', parameters: { intermediateNeeds: 'ELEMENTARY', advancedNeeds: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' }, verified: false },
  { code: 'REPEATED_CONTENT', citation: school, severity: 'WARNS', parameters: { sharePercent: 50 }, verified: false },
  { code: 'NOMINATING_BODY', citation: school, severity: 'BLOCKS', parameters: { kinds: ['COMMUNE_PARTY_COMMITTEE', 'PROVINCIAL_PARTY_BODY'] }, verified: false },
  { code: 'PRIORITY', citation: school, severity: 'WARNS', parameters: { women: 1, ethnicMinority: 2, difficultArea: 4 }, verified: false },
]

/** Nam, sinh 12/05/1985, đảng viên chính thức, đại học, cấp ủy viên, hai năm hoàn thành tốt: đạt mọi tiêu chuẩn. */
const person: Facts = {
  judgedOn: '2026-03-16', form: 'NON_CONCENTRATED', birthDate: '1985-05-12', sex: 'MALE', idNumberDisagrees: false, ethnicMinority: false,
  partyStatus: 'OFFICIAL', partyOfficialOn: '2015-05-19', education: 'BACHELOR', post: 'Đảng ủy viên', postCategory: 'PARTY_COMMITTEE',
  plannedPost: null, plannedPostCategory: null, planningDecisionNumber: null,
  ratings: [2025, 2024, 2023, 2022].map((year) => ({ year, rating: 'GOOD' })), credentials: [], liveNomination: false,
  opensOn: '2026-05-01', courseLevel: 'INTERMEDIATE', underProceedings: false, agencyKind: 'COMMUNE_PARTY_COMMITTEE', difficultArea: false, completed: [],
}

type Line = [rule: Rule['code'], on: string, who: string, facts: Partial<Facts>, outcome: string, citation: string]
const said = { PASS: 'Đạt', FAIL: 'Không đạt', NEEDS_REVIEW: 'Trường xem xét', OVERRIDDEN: 'Được xét đặc biệt' } as const
const part: Partial<Facts> = { form: 'NON_CONCENTRATED' }
const full: Partial<Facts> = { form: 'CONCENTRATED' }
const woman: Partial<Facts> = { sex: 'FEMALE' }
const born = (birthDate: Day): Partial<Facts> => ({ birthDate })
const held = (level: 'ELEMENTARY' | 'INTERMEDIATE' | 'ADVANCED', kind: 'DIPLOMA' | 'EQUIVALENCE_CERTIFICATE', issuedOn: Day): Partial<Facts> => ({ credentials: [{ level, kind, issuedOn }] })
const q57 = '57-QĐ/TW'
const q350 = '350-QĐ/TW'

const regulations: Line[] = [
  // E1 Đảng viên
  ['PARTY_MEMBER', '28/08/2025', 'đảng viên dự bị', { partyStatus: 'PROBATIONARY' }, 'Đạt', q57],
  ['PARTY_MEMBER', '29/08/2025', 'đảng viên dự bị', { partyStatus: 'PROBATIONARY' }, 'Đạt', q350],
  ['PARTY_MEMBER', '28/08/2025', 'chưa là đảng viên', { partyStatus: 'NONE' }, 'Không đạt', q57],
  ['PARTY_MEMBER', '29/08/2025', 'chưa là đảng viên', { partyStatus: 'NONE' }, 'Không đạt', q350],
  ['PARTY_MEMBER', '29/08/2025', 'chưa ghi', { partyStatus: null }, 'Trường xem xét', q350],
  // E2 Trình độ
  ['EDUCATION', '28/08/2025', 'cao đẳng', { education: 'COLLEGE' }, 'Đạt', q57],
  ['EDUCATION', '29/08/2025', 'cao đẳng', { education: 'COLLEGE' }, 'Đạt', q350],
  ['EDUCATION', '29/08/2025', 'trung cấp chuyên nghiệp, ngay dưới cao đẳng', { education: 'VOCATIONAL' }, 'Không đạt', q350],
  ['EDUCATION', '29/08/2025', 'trung học phổ thông, dân tộc thiểu số', { education: 'UPPER_SECONDARY', ethnicMinority: true }, 'Trường xem xét', q350],
  ['EDUCATION', '28/08/2025', 'trung học phổ thông, dân tộc thiểu số', { education: 'UPPER_SECONDARY', ethnicMinority: true }, 'Trường xem xét', q57],
  ['EDUCATION', '29/08/2025', 'trung học cơ sở, dân tộc thiểu số', { education: 'LOWER_SECONDARY', ethnicMinority: true }, 'Không đạt', q350],
  // E3 Xếp loại hai năm liền kề: chỉ từ 29/08/2025
  ['RATINGS', '29/08/2025', '2024 và 2023 hoàn thành tốt', {}, 'Đạt', q350],
  ['RATINGS', '29/08/2025', '2024 hoàn thành', { ratings: [{ year: 2024, rating: 'COMPLETED' }, { year: 2023, rating: 'GOOD' }] }, 'Không đạt', q350],
  ['RATINGS', '29/08/2025', '2022 hoàn thành, hai năm sau tốt', { ratings: [{ year: 2024, rating: 'GOOD' }, { year: 2023, rating: 'GOOD' }, { year: 2022, rating: 'COMPLETED' }] }, 'Đạt', q350],
  ['RATINGS', '31/12/2025', '2023 hoàn thành: năm xét là 2024 và 2023', { ratings: [{ year: 2025, rating: 'GOOD' }, { year: 2024, rating: 'GOOD' }, { year: 2023, rating: 'COMPLETED' }] }, 'Không đạt', q350],
  ['RATINGS', '01/01/2026', '2023 hoàn thành: năm xét là 2025 và 2024', { ratings: [{ year: 2025, rating: 'GOOD' }, { year: 2024, rating: 'GOOD' }, { year: 2023, rating: 'COMPLETED' }] }, 'Đạt', q350],
  ['RATINGS', '01/01/2026', 'chưa có xếp loại 2025', { ratings: [{ year: 2024, rating: 'GOOD' }] }, 'Trường xem xét', q350],
  // E4 Tuổi, hệ không tập trung: nam 35, nữ 33 theo 57; nam 30, nữ 28 theo 350
  ['AGE_AND_FORM', '27/08/2025', 'nam, sinh 28/08/1990: ngày mai đủ 35', { ...part, ...born('1990-08-28') }, 'Không đạt', q57],
  ['AGE_AND_FORM', '28/08/2025', 'nam, sinh 28/08/1990: hôm nay đủ 35', { ...part, ...born('1990-08-28') }, 'Đạt', q57],
  ['AGE_AND_FORM', '28/08/2025', 'nam, sinh 29/08/1990: ngày mai đủ 35', { ...part, ...born('1990-08-29') }, 'Không đạt', q57],
  ['AGE_AND_FORM', '29/08/2025', 'nam, sinh 29/08/1990, theo quy định mới', { ...part, ...born('1990-08-29') }, 'Đạt', q350],
  ['AGE_AND_FORM', '28/08/2025', 'nam, sinh 29/08/1995: 29 tuổi', { ...part, ...born('1995-08-29') }, 'Không đạt', q57],
  ['AGE_AND_FORM', '29/08/2025', 'nam, sinh 29/08/1995: hôm nay đủ 30', { ...part, ...born('1995-08-29') }, 'Đạt', q350],
  ['AGE_AND_FORM', '29/08/2025', 'nam, sinh 30/08/1995: ngày mai đủ 30', { ...part, ...born('1995-08-30') }, 'Không đạt', q350],
  ['AGE_AND_FORM', '30/08/2025', 'nam, sinh 30/08/1995: hôm nay đủ 30', { ...part, ...born('1995-08-30') }, 'Đạt', q350],
  ['AGE_AND_FORM', '28/08/2025', 'nữ, sinh 28/08/1992: hôm nay đủ 33', { ...part, ...woman, ...born('1992-08-28') }, 'Đạt', q57],
  ['AGE_AND_FORM', '28/08/2025', 'nữ, sinh 29/08/1992: ngày mai đủ 33', { ...part, ...woman, ...born('1992-08-29') }, 'Không đạt', q57],
  ['AGE_AND_FORM', '29/08/2025', 'nữ, sinh 29/08/1997: hôm nay đủ 28', { ...part, ...woman, ...born('1997-08-29') }, 'Đạt', q350],
  ['AGE_AND_FORM', '29/08/2025', 'nữ, sinh 30/08/1997: ngày mai đủ 28', { ...part, ...woman, ...born('1997-08-30') }, 'Không đạt', q350],
  ['AGE_AND_FORM', '28/02/2026', 'nam, sinh 29/02/1996: năm không nhuận, đủ 30 vào 01/03', { ...part, ...born('1996-02-29') }, 'Không đạt', q350],
  ['AGE_AND_FORM', '01/03/2026', 'nam, sinh 29/02/1996', { ...part, ...born('1996-02-29') }, 'Đạt', q350],
  // E5 Dưới tuổi thì học tập trung
  ['AGE_AND_FORM', '28/08/2025', 'nam 23 tuổi, hệ tập trung', { ...full, ...born('2002-01-01') }, 'Đạt', q57],
  ['AGE_AND_FORM', '29/08/2025', 'nam 23 tuổi, hệ tập trung', { ...full, ...born('2002-01-01') }, 'Đạt', q350],
  // E6 Chức danh đương chức hoặc quy hoạch
  ['POST', '28/08/2025', 'lãnh đạo cấp xã', { postCategory: 'COMMUNE_LEADER' }, 'Đạt', q57],
  ['POST', '29/08/2025', 'lãnh đạo cấp xã', { postCategory: 'COMMUNE_LEADER' }, 'Không đạt', q350],
  ['POST', '28/08/2025', 'giảng viên', { postCategory: 'LECTURER' }, 'Không đạt', q57],
  ['POST', '29/08/2025', 'giảng viên', { postCategory: 'LECTURER' }, 'Đạt', q350],
  ['POST', '29/08/2025', 'quy hoạch cấp ủy, có số quyết định', { postCategory: 'OTHER', plannedPost: 'Đảng ủy viên', plannedPostCategory: 'PARTY_COMMITTEE', planningDecisionNumber: '215-QĐ/ĐU' }, 'Đạt', q350],
  ['POST', '29/08/2025', 'quy hoạch cấp ủy, chưa có số quyết định', { postCategory: 'OTHER', plannedPost: 'Đảng ủy viên', plannedPostCategory: 'PARTY_COMMITTEE' }, 'Trường xem xét', q350],
  // E9 Chưa có trình độ ngang hoặc cao hơn; giấy xác nhận tương đương chỉ có giá trị khi cấp trước 09/07/2021
  ['CREDENTIAL', '29/08/2025', 'giấy xác nhận trung cấp cấp 08/07/2021', held('INTERMEDIATE', 'EQUIVALENCE_CERTIFICATE', '2021-07-08'), 'Không đạt', '09-KL/TW'],
  ['CREDENTIAL', '29/08/2025', 'giấy xác nhận trung cấp cấp 09/07/2021', held('INTERMEDIATE', 'EQUIVALENCE_CERTIFICATE', '2021-07-09'), 'Đạt', '09-KL/TW'],
  ['CREDENTIAL', '29/08/2025', 'giấy xác nhận trung cấp cấp 10/07/2021', held('INTERMEDIATE', 'EQUIVALENCE_CERTIFICATE', '2021-07-10'), 'Đạt', '09-KL/TW'],
  ['CREDENTIAL', '28/08/2025', 'bằng trung cấp cấp 10/07/2021', held('INTERMEDIATE', 'DIPLOMA', '2021-07-10'), 'Không đạt', '09-KL/TW'],
  ['CREDENTIAL', '29/08/2025', 'bằng cao cấp', held('ADVANCED', 'DIPLOMA', '2010-01-01'), 'Không đạt', '09-KL/TW'],
  ['CREDENTIAL', '29/08/2025', 'bằng sơ cấp', held('ELEMENTARY', 'DIPLOMA', '2010-01-01'), 'Đạt', '09-KL/TW'],
]

const ofTheSchool: Line[] = [
  // E8 Kỷ luật, điều tra, truy tố, xét xử: cơ quan cử khai
  ['PROCEEDINGS', '29/08/2025', 'khai: không', { underProceedings: false }, 'Đạt', school],
  ['PROCEEDINGS', '29/08/2025', 'khai: có', { underProceedings: true }, 'Trường xem xét', school],
  ['PROCEEDINGS', '29/08/2025', 'chưa khai', { underProceedings: null }, 'Trường xem xét', school],
  // Thứ tự sơ cấp, trung cấp, cao cấp
  ['ORDER_OF_COURSES', '29/08/2025', 'học trung cấp, có bằng sơ cấp', held('ELEMENTARY', 'DIPLOMA', '2012-01-01'), 'Đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'học trung cấp, chưa có sơ cấp', {}, 'Không đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'học cao cấp, có bằng trung cấp', { courseLevel: 'ADVANCED', ...held('INTERMEDIATE', 'DIPLOMA', '2012-01-01') }, 'Đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'học cao cấp, mới có sơ cấp', { courseLevel: 'ADVANCED', ...held('ELEMENTARY', 'DIPLOMA', '2012-01-01') }, 'Không đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'học cao cấp, giấy xác nhận trung cấp cấp 08/07/2021', { courseLevel: 'ADVANCED', ...held('INTERMEDIATE', 'EQUIVALENCE_CERTIFICATE', '2021-07-08') }, 'Đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'học cao cấp, giấy xác nhận trung cấp cấp 09/07/2021', { courseLevel: 'ADVANCED', ...held('INTERMEDIATE', 'EQUIVALENCE_CERTIFICATE', '2021-07-09') }, 'Không đạt', school],
  ['ORDER_OF_COURSES', '29/08/2025', 'lớp bồi dưỡng, không có trình độ', { courseLevel: null }, 'Đạt', school],
  // Học lại, trùng nội dung từ 50 % thời lượng
  ['REPEATED_CONTENT', '29/08/2025', 'đã hoàn thành chính chương trình này', { completed: [{ course: 'TC', on: '2020-01-01', same: true, sharePercent: 100 }] }, 'Trường xem xét', school],
  ['REPEATED_CONTENT', '29/08/2025', 'trùng 49 %', { completed: [{ course: 'CV', on: '2020-01-01', same: false, sharePercent: 49 }] }, 'Đạt', school],
  ['REPEATED_CONTENT', '29/08/2025', 'trùng 50 %', { completed: [{ course: 'CV', on: '2020-01-01', same: false, sharePercent: 50 }] }, 'Trường xem xét', school],
  ['REPEATED_CONTENT', '29/08/2025', 'trùng 51 %', { completed: [{ course: 'CV', on: '2020-01-01', same: false, sharePercent: 51 }] }, 'Trường xem xét', school],
  // E10 Thẩm quyền cử
  ['NOMINATING_BODY', '29/08/2025', 'đảng ủy xã cử', {}, 'Đạt', school],
  ['NOMINATING_BODY', '29/08/2025', 'doanh nghiệp cử', { agencyKind: 'ENTERPRISE' }, 'Không đạt', school],
  ['PRIORITY', '29/08/2025', 'không thuộc diện ưu tiên', {}, 'Đạt', school],
]

const findingOf = (rules: readonly Rule[], [code, on, , facts]: Line) =>
  judge(rules, { ...person, ...facts, judgedOn: parseWrittenDay(on) ?? '' }).find(({ rule }) => rule === code)

describe('Quy định 57-QĐ/TW đến 28/08/2025, Quy định 350-QĐ/TW từ 29/08/2025', () => {
  test.each(regulations)('%s, ngày %s, %s', (...line) => {
    const finding = findingOf(inForceOn(parseWrittenDay(line[1]) ?? ''), line)
    expect([finding && said[finding.outcome], finding?.citation]).toEqual([line[4], expect.stringContaining(line[5])])
  })

  test('before 29/08/2025 nobody asks for ratings', () => {
    expect(inForceOn('2025-08-28').some(({ code }) => code === 'RATINGS')).toBe(false)
    expect(inForceOn('2025-08-29').some(({ code }) => code === 'RATINGS')).toBe(true)
  })
})

describe('Quy định bổ sung của Trường', () => {
  test.each(ofTheSchool)('%s, ngày %s, %s', (...line) => {
    const finding = findingOf(addendum, line)
    expect([finding && said[finding.outcome], finding?.citation]).toEqual([line[4], expect.stringContaining(line[5])])
  })
})

test('every rule stands in the table', () => {
  expect([...new Set([...regulations, ...ofTheSchool].map(([code]) => code))].toSorted()).toEqual(ruleCodes.toSorted())
})

test('the day that counts for the age is data: of the nomination, or of the opening', () => {
  const rule = (ageReferenceDate: string): Rule => ({ code: 'AGE_AND_FORM', citation: q350, severity: 'BLOCKS', parameters: { partTimeMinimumAge: { FEMALE: 28, MALE: 30 }, ageReferenceDate }, verified: false })
  const outcome = (day: string, opensOn: Day | null) => judge([rule(day)], { ...person, birthDate: '1996-05-01', judgedOn: '2026-03-16', opensOn }).find((one) => one.rule === 'AGE_AND_FORM')?.outcome
  expect(outcome('LETTER', '2026-05-01')).toBe('FAIL')
  expect(['2026-04-30', '2026-05-01', '2026-05-02', null].map((opensOn) => outcome('OPENING', opensOn))).toEqual(['FAIL', 'PASS', 'PASS', 'NEEDS_REVIEW'])
})

test('priority is the sum of what the rule gives; no rule, no priority', () => {
  const points = (facts: Partial<Facts>, rules: readonly Rule[] = addendum) => priorityOf(rules, { ...person, ...facts })
  expect([points({}), points(woman), points({ ethnicMinority: true }), points({ difficultArea: true }), points({ ...woman, ethnicMinority: true, difficultArea: true }), points(woman, [])]).toEqual([0, 1, 2, 4, 7, 0])
  expect(points({ ethnicMinority: null, difficultArea: null })).toBe(0)
})

test('a waiver overrides the one rule it names, only where the rule may be waived, and nothing that passes', () => {
  const waiver: Waiver = { authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: '2026-03-01', reason: 'Điều động' }
  const rules = rulesOf('350').map((rule): Rule => ({ ...rule, waivableBy: ['AGE_AND_FORM', 'EDUCATION', 'POST'].includes(rule.code) ? 'COMPETENT_AUTHORITY' : null }))
  const young = { ...person, birthDate: '2000-01-01', partyStatus: 'NONE', education: 'VOCATIONAL' } as const
  const outcomes = judge(rules, young, new Map([['AGE_AND_FORM', waiver], ['PARTY_MEMBER', waiver], ['POST', waiver]])).map(({ rule, outcome }) => `${rule} ${outcome}`)
  expect(outcomes).toEqual(expect.arrayContaining(['AGE_AND_FORM OVERRIDDEN', 'PARTY_MEMBER FAIL', 'EDUCATION FAIL', 'POST PASS']))
  expect(judge(rules, young, new Map([['AGE_AND_FORM', waiver]])).find(({ rule }) => rule === 'AGE_AND_FORM')?.waiver).toEqual(waiver)
  const [passed] = judge(rules, person).filter(({ rule }) => rule === 'POST')
  expect(passed && override(passed, waiver).outcome).toBe('PASS')
})

test('what two courses share is counted in periods of the course that is wanted, by the names of modules without regard to marks', () => {
  const wanted = [{ name: 'Tiếp công dân', periods: 30 }, { name: 'Quản lý đất đai', periods: 10 }]
  expect(sharedPercent(wanted, [{ name: 'TIẾP  CÔNG DÂN' }])).toBe(75)
  expect(sharedPercent(wanted, [])).toBe(0)
  expect(sharedPercent([], [{ name: 'Tiếp công dân' }])).toBe(0)
})
