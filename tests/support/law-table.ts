// Bảng thử tiêu chuẩn: mỗi dòng là một người, mỗi cột là ngày gửi đề cử, mỗi ô là kết luận. Câu chữ của dòng và dữ kiện được xét là một.
// Tables of the standards: a row is a person, a column the day of sending, a cell what the rule says. The words of a row are made of the facts it is judged by.
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { judge, type Facts, type Finding, type RuleCode, type Waiver } from '@/lib/enrolment/eligibility/rules'
import { decideVersion } from '@/lib/enrolment/eligibility/versions/commands/decide-version'
import { setDraftRule, startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import type { VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { findingSentence } from '@/lib/enrolment/messages/sentences'
import { rulesInForce } from '@/lib/enrolment/steps/lock-cohort'
import { translatorFor } from '@/lib/i18n/sentence'
import { instantAt, parseWrittenDay, type Day } from '@/lib/time'
import { actorForSchool } from './actors'
import { makeSchool } from './factories'

/** Nam, sinh 12/05/1985, đảng viên chính thức, đại học, cấp ủy viên, các năm hoàn thành tốt, do đảng ủy xã cử vào lớp trung cấp không tập trung: đạt mọi tiêu chuẩn. */
export const everyman: Omit<Facts, 'judgedOn'> = {
  letterOn: null, form: 'NON_CONCENTRATED', birthDate: '1985-05-12', sex: 'MALE', idNumberDisagrees: false, ethnicMinority: false,
  partyStatus: 'OFFICIAL', partyOfficialOn: '2015-05-19', education: 'BACHELOR', post: 'Đảng ủy viên', postCategory: 'PARTY_COMMITTEE',
  plannedPost: null, plannedPostCategory: null, planningDecisionNumber: null,
  ratings: [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: 'GOOD' })), credentials: [], liveNomination: false,
  opensOn: '2026-05-01', courseLevel: 'INTERMEDIATE', underProceedings: false, agencyKind: 'COMMUNE_PARTY_COMMITTEE', difficultArea: false, completed: [],
}

/** Who stands in a row: words and the facts they mean. */
export type Who = { text: string; facts: Partial<Facts>; waiver?: Waiver }
export const says = (text: string, facts: Partial<Facts> = {}): Who => ({ text, facts })
export const who = (...parts: readonly Who[]): Who => parts.reduce((all, part) => ({ ...all, ...part, text: `${all.text}, ${part.text}`, facts: { ...all.facts, ...part.facts } }))
export const written = (day: string): Day => parseWrittenDay(day) ?? expect.fail(`${day} is no day`)
export const man = (birth: string): Who => says(`nam sinh ${birth}`, { sex: 'MALE', birthDate: written(birth) })
export const woman = (birth: string): Who => says(`nữ sinh ${birth}`, { sex: 'FEMALE', birthDate: written(birth) })
export const partTime = says('hệ không tập trung', { form: 'NON_CONCENTRATED' })
export const fullTime = says('hệ tập trung', { form: 'CONCENTRATED' })
const levels = { ELEMENTARY: 'sơ cấp', INTERMEDIATE: 'trung cấp', ADVANCED: 'cao cấp' } as const
export type Level = keyof typeof levels
export const diploma = (level: Level, day: string): Who => says(`bằng ${levels[level]} cấp ngày ${day}`, { credentials: [{ level, kind: 'DIPLOMA', issuedOn: written(day) }] })
export const certificate = (level: Level, day: string): Who =>
  says(`giấy xác nhận tương đương ${levels[level]} cấp ngày ${day}`, { credentials: [{ level, kind: 'EQUIVALENCE_CERTIFICATE', issuedOn: written(day) }] })
export const course = (level: Level): Who => says(`cử học ${levels[level]}`, { courseLevel: level })

export type Word = 'Đạt' | 'Không đạt' | 'Trường xem xét' | 'Được xét đặc biệt' | 'Không xét'
const words = { PASS: 'Đạt', FAIL: 'Không đạt', NEEDS_REVIEW: 'Trường xem xét', OVERRIDDEN: 'Được xét đặc biệt' } as const
export const wordOf = (finding: Finding | undefined): Word => (finding ? words[finding.outcome] : 'Không xét')

/** The first day of the newer regulation. */
const switched = '2025-08-29'
type Law = {
  rule: RuleCode
  /** Where the rule must say it stands: one text, or that until 28/08/2025 and that since. */
  cites: string | { until: string; since: string }
  /** The school whose own rules judge; without it the general regulations alone. */
  school?: () => Promise<string>
}
export const regulations = { until: 'Quy định 57-QĐ/TW', since: 'Quy định 350-QĐ/TW' } as const
const nowhere = '00000000-0000-7000-8000-00000000ffff'

const sentences = { vi: translatorFor('vi'), en: translatorFor('en') }

/** Declares the cells of a table as tests; each is judged by the rules that the database has in force on its day. */
export function lawTable(heading: string, { rule, cites, school }: Law, days: readonly string[], rows: readonly (readonly [Who, ...Word[]])[]) {
  const cells = rows.flatMap(([person, ...outcomes]) => {
    if (outcomes.length !== days.length) throw new Error(`${heading}: “${person.text}” has not one outcome for each day`)
    return days.map((day, index) => ({ day, person, outcome: outcomes[index] ?? 'Không xét', text: person.text, cite: typeof cites === 'string' ? cites : written(day) < switched ? cites.until : cites.since }))
  })
  const schoolId = once(school ?? (() => Promise.resolve(nowhere)))
  describe(heading, () => {
    test.each(cells)('$day | $text | $outcome | $cite', async ({ day, person, outcome, cite }) => {
      const finding = await found(rule, await schoolId(), written(day), person)
      expect(wordOf(finding)).toBe(outcome)
      if (!finding) return
      expect(finding.citation).toContain(cite)
      for (const say of Object.values(sentences)) expect(findingSentence(finding, say)).toMatch(/^\S.+\.$/)
    })
  })
}

/** What was in force on a day is never rewritten: it is read once. */
const read = new Map<string, ReturnType<typeof rulesInForce>>()

async function found(rule: RuleCode, schoolId: string, day: Day, { facts, waiver }: Who): Promise<Finding | undefined> {
  const key = `${schoolId} ${day}`
  const inForce = read.get(key) ?? rulesInForce(db, { ruleFamily: 'INTERMEDIATE_THEORY', schoolId }, day)
  read.set(key, inForce)
  return judge((await inForce).rules, { ...everyman, ...facts, judgedOn: day }, new Map(waiver ? [[rule, waiver]] : [])).find((one) => one.rule === rule)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The paper of a school. */
export const ownPaper = 'Quyết định 15/QĐ-TrCT'

/** A school that decided an own version in time for it to hold from a day on. */
export const schoolWith = (rules: readonly VersionRule[], from: string, family = 'SCHOOL_ADDENDUM') => async (): Promise<string> => {
  const school = await makeSchool()
  const [office, leadership, at] = [await actorForSchool(school), await actorForSchool(school, 'leadership'), instantAt('2025-08-01', '09:00')]
  const draft = await startDraft(office, { family, title: 'Quy định bổ sung của Trường' }, at)
  if (!draft.ok) throw new Error(draft.error)
  for (const [index, rule] of rules.entries()) await setDraftRule(office, { id: draft.value.id, revision: index + 1, rule }, at)
  const baseId = family === 'SCHOOL_ADDENDUM' ? null : (await rulesInForce(db, { ruleFamily: family, schoolId: school.id }, written(from))).id
  const decided = await decideVersion(leadership, {
    id: draft.value.id, revision: rules.length + 1, decision: { effectiveOn: written(from), documentNumber: '15/QĐ-TrCT', documentOn: '2025-08-01', baseId },
  }, at)
  if (!decided.ok) throw new Error(decided.error)
  return school.id
}
/** What is said of a rule of a school's own. */
export const own = { citation: ownPaper, waivableBy: null, verified: false, wording: null } as const
