import { expect, test } from 'vitest'
import { codesOf, newRules, parameterFields, type VersionRule } from '../schema'
import { readVersionFile } from './file'
import { readRuleForm, typedValue } from './form'
import { initialsOf, turnOf } from './trial'
import { inForceOn, placeOf, previousOf } from './timeline'

const said = { citation: 'Điều 2', waivableBy: null, verified: false, wording: null } as const
const codes = [...codesOf('INTERMEDIATE_THEORY'), ...codesOf('SCHOOL_ADDENDUM')]

/** The fields of a form as the page shows them. */
function typed(rule: VersionRule, change: Readonly<Record<string, string>> = {}) {
  const fields = new Map(parameterFields[rule.code].map((field) => [field.name, typedValue(rule, field)]))
  const all: Record<string, string> = { ...Object.fromEntries(fields), severity: rule.severity, citation: rule.citation, waivableBy: rule.waivableBy ?? 'NONE', ...change }
  return { one: (name: string) => all[name] ?? '', many: (name: string) => (all[name] ?? '').split(',').filter(Boolean) }
}

test.each(codes)('%s: what a form shows is what it sends back', (code) => {
  const rule: VersionRule = { ...newRules[code], ...said }
  expect(readRuleForm(code, typed(rule))).toEqual({ rule })
})

test('each fault is told at its field: a path within the parameters, one language of the two, an empty citation', () => {
  const ages: VersionRule = { ...newRules.AGE_AND_FORM, ...said }
  const read = readRuleForm('AGE_AND_FORM', typed(ages, { women: 'x', men: '7', citation: '', wordingVi: 'Nữ từ đủ 28 tuổi' }))
  expect('problems' in read ? read.problems.map(({ path }) => path).toSorted() : []).toEqual(['citation', 'men', 'women', 'wordingEn'])
})

test('a file that is no JSON, and one whose choices are unknown, say what they would take', () => {
  const problems = (text: string) => { const read = readVersionFile(text); return read.ok ? [] : read.problems }
  expect(problems('{')).toEqual([{ path: '', key: 'enrolment.ruleDraft.notJson' }])
  const file = { format: 'rule-version/2', family: 'SCHOOL_ADDENDUM', title: 'x', effectiveOn: '2026-04-01', rules: [{ ...newRules.PRIORITY, ...said, severity: 'LOUD' }] }
  expect(problems(JSON.stringify(file))).toEqual([
    { path: 'format', key: 'enrolment.ruleDraft.values.format', values: { format: 'rule-version/1' } },
    { path: 'rules.0.severity', key: 'enrolment.ruleDraft.values.choices', values: { choices: 'BLOCKS, NEEDS_DOCUMENT, WARNS' } },
  ])
  expect(problems('null')?.map(({ path }) => path)).toEqual([''])
})

const version = (schoolId: string | null, validFrom: string, validTo: string | null) => ({ schoolId, validFrom, validTo, revoked: false })
const general = [version(null, '2022-02-08', '2025-08-28'), version(null, '2025-08-29', null)]

test('the day before a version, its first, its last and the day after', () => {
  expect(['2025-08-28', '2025-08-29'].map((day) => inForceOn(general, 'a', day)?.validFrom)).toEqual(['2022-02-08', '2025-08-29'])
  const own = [...general, version('a', '2026-04-01', '2026-04-30')]
  expect(['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map((day) => inForceOn(own, 'a', day)?.schoolId)).toEqual([null, 'a', 'a', null])
  expect(inForceOn(own, 'b', '2026-04-01')?.schoolId).toBe(null)
})

test('where a version is put: before, after and between others of the school, never on a day that is taken', () => {
  const own = [...general, version('a', '2026-04-01', '2026-04-30'), version('a', '2026-05-01', null)]
  expect(placeOf(own, 'a', '2026-03-15')).toEqual({ ends: null, validTo: '2026-03-31' })
  expect(placeOf(own, 'a', '2026-04-15')).toEqual({ ends: own[2], validTo: '2026-04-30' })
  expect(placeOf(own, 'a', '2026-06-01')).toEqual({ ends: own[3], validTo: null })
  expect(placeOf(own, 'a', '2026-05-01')).toBe('day_taken')
  expect(own.map((one) => previousOf(own, one)?.validFrom ?? null)).toEqual([null, '2022-02-08', '2025-08-29', '2026-04-01'])
})

test('what a trial says of a nomination, and of whom', () => {
  expect([turnOf('CLEAR', 'BLOCKED'), turnOf('CLEAR', 'NEEDS_DOCUMENT'), turnOf('NEEDS_DOCUMENT', 'BLOCKED'), turnOf('BLOCKED', 'NEEDS_DOCUMENT'), turnOf('CLEAR', 'CLEAR')])
    .toEqual(['NEWLY_BLOCKED', 'NEWLY_NEEDS_DOCUMENT', 'NEWLY_BLOCKED', 'FREED', 'UNCHANGED'])
  expect(initialsOf('Đặng Thị Ánh')).toBe('Đ. T. Á.')
})
