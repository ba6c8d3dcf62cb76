import type pg from 'pg'
import { addDays, formatDay, yearOf, type Day } from '@/lib/time'
import { demoLiaisons } from './accounts'
import { agencyId, agencyNameOn } from './agencies'
import { at } from './calendar'
import { capacityOf, codeOf, cohortId, correctionNumber, daysOf, noticeId, noticeNumber, venueOf } from './cohorts'
import { courses } from './courses'
import { demoCohorts, noticeDraft, noticeGroups, type DemoCohort } from './demo-cohorts'
import { addEvent, tell, type Happening } from './happenings'
import { uid } from './ids'
import { decidedBefore, decisionNumber } from './planning/papers'
import { adjustedOn } from './planning/this-year'
import type { Rows } from './rows'
import { schoolId } from './schools'
import { quotasOf } from './seats'

/** The class whose deadline a correction moved on, and by how many days. */
const corrected = { cohort: 8, days: 5 }
const added = 'Bản sao giấy chứng nhận đại biểu Hội đồng nhân dân (đối với lớp đại biểu)'

/** The notices that opened the demo's cohorts, and one that is being written. All are drafts until `issueNotices`. */
export function addNotices(rows: Rows, today: Day) {
  for (const group of noticeGroups) {
    const cohorts = cohortsOf(group)
    const on = cohorts.map((cohort) => daysOf(cohort, today).announcedOn).toSorted()[0] ?? today
    const paper = noticeNumber(first(group))
    rows.add('notice', { id: noticeId(first(group)), school_id: schoolId(1), year: yearOf(on) })
    addVersion(rows, group, { number: 1, on, paper, today, dossier: dossierOf(cohorts), changes: [] })
    record(rows, group, on, today, 'notice.issued', { number: paper, year: yearOf(on), version: 1, cohorts: group.length, changes: 0 })
  }
  rows.add('notice', { id: noticeId(first(noticeDraft)), school_id: schoolId(1), year: yearOf(today) })
  addVersion(rows, noticeDraft, { number: 1, on: null, paper: null, today, dossier: dossierOf(cohortsOf(noticeDraft)), changes: [] })
}

/** The correction of one of them, once the first versions are issued: a deadline moved on, a paper asked for. */
export function addCorrection(rows: Rows, today: Day) {
  const group = noticeGroups.find((numbers) => numbers.includes(corrected.cohort)) ?? []
  const on = addDays(today, -6)
  const changes = cohortsOf(group).filter(({ number }) => number === corrected.cohort).map((cohort) => {
    const { closesOn } = daysOf(cohort, today)
    return { code: codeOf(cohort, today), field: 'closesOn', agency: null, from: addDays(closesOn, -corrected.days), to: closesOn }
  })
  const all = [{ code: null, field: 'dossier', agency: null, from: null, to: added }, ...changes]
  const paper = correctionNumber
  addVersion(rows, group, { number: 2, on, paper, today, dossier: [...dossierOf(cohortsOf(group)), added], changes: all })
  record(rows, group, on, today, 'notice.corrected', { number: paper, year: yearOf(on), version: 2, cohorts: group.length, changes: all.length })
}

/** What has a number is sealed; from then on nothing of it changes. */
export const issueNotices = (client: pg.ClientBase) =>
  client.query(`update notice_version set status = 'ISSUED' where status = 'DRAFT' and document_number is not null`)

const first = (group: readonly number[]) => group[0] ?? 0
const cohortsOf = (group: readonly number[]) => demoCohorts.filter(({ number }) => group.includes(number))

interface Version { number: number; on: Day | null; paper: string | null; today: Day; dossier: readonly string[]; changes: readonly unknown[] }

function addVersion(rows: Rows, group: readonly number[], { number, on, paper, today, dossier, changes }: Version) {
  const [id, year] = [uid('notice_version', first(group) * 10 + number), yearOf(on ?? today)]
  rows.add('notice_version', {
    id, notice_id: noticeId(first(group)), school_id: schoolId(1), number, status: 'DRAFT', subject: subjectOf(cohortsOf(group), year), lead: leadOf(on ?? today, today), dossier,
    recipients: ['Thường trực Tỉnh ủy (để báo cáo)', 'Ban Tổ chức Tỉnh ủy, Sở Nội vụ (để phối hợp)', 'Các cơ quan, đơn vị cử cán bộ', 'Ban Giám hiệu', 'Lưu: VT, ĐT'],
    document_number: paper, document_on: on, signatory: on && 'TS. Hoàng Văn Thành', signatory_title: on && 'HIỆU TRƯỞNG', issued_at: on && at(on, '08:30'), changes,
  })
  cohortsOf(group).forEach((cohort, position) => { addCohort(rows, id, cohort, { position, number, on, today }) })
}

function addCohort(rows: Rows, version: string, cohort: DemoCohort, { position, number, on, today }: { position: number; number: number; on: Day | null; today: Day }) {
  const { opensOn, endsOn, closesOn } = daysOf(cohort, today)
  const line = { version_id: version, cohort_id: cohortId(1, cohort.number) }
  rows.add('notice_cohort', {
    ...line, position, opens_on: opensOn, ends_on: endsOn, closes_on: cohort.number === corrected.cohort && number === 1 ? addDays(closesOn, -corrected.days) : closesOn,
    capacity: capacityOf(cohort), pool_seats: cohort.pool, venue: venueOf(cohort),
  })
  // A draft takes the seats of the day on which it is issued.
  if (on === null) return
  for (const { agency, seats } of quotasOf(cohort)) {
    if (seats > 0) rows.add('notice_quota', { ...line, agency_id: agencyId(1, agency), agency_name: agencyNameOn(agency, on), seats })
  }
}

function subjectOf(cohorts: readonly DemoCohort[], year: number) {
  const names = [...new Set(cohorts.map(({ course }) => courses[course].name))]
  return names.length === 1 ? `Tuyển sinh lớp ${names[0] ?? ''} năm ${String(year)}` : `Tuyển sinh các lớp đào tạo, bồi dưỡng cán bộ năm ${String(year)}`
}

/** A notice rests on the plan as it stood on its day. */
function leadOf(on: Day, today: Day) {
  const [year, adjusted] = [yearOf(on), adjustedOn(yearOf(on), today)]
  const [version, decided] = on >= adjusted ? [2, adjusted] : [1, decidedBefore(year)]
  return `Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ năm ${String(year)} được phê duyệt tại văn bản số ${decisionNumber(year, version)} ngày ${
    formatDay(decided, 'vi')}, Trường Chính trị tỉnh Minh Sơn thông báo tuyển sinh như sau:`
}

const dossierOf = (cohorts: readonly DemoCohort[]) => [
  'Công văn cử cán bộ đi học kèm danh sách trích ngang',
  ...(cohorts.some(({ course }) => course === 'TC') ? [
    'Bản sao quyết định công nhận đảng viên chính thức, hoặc xác nhận của cấp ủy về ngày vào Đảng', 'Bản sao văn bằng chuyên môn cao nhất',
    'Bản sao quyết định bổ nhiệm, phê chuẩn chức vụ hoặc quyết định phê duyệt quy hoạch', 'Bản sao kết quả xếp loại chất lượng hằng năm của hai năm liền kề',
  ] : ['Bản sao quyết định bổ nhiệm, phê chuẩn chức vụ hoặc quyết định tuyển dụng']),
]

function record(rows: Rows, group: readonly number[], on: Day, today: Day, type: string, data: Record<string, unknown>) {
  const happening: Happening = { type, when: at(on, '08:30'), actor: 'school', agency: null, subject: ['notice', noticeId(first(group))], data }
  const event = addEvent(rows, happening, 0)
  if (on > addDays(today, -40)) tell(rows, demoLiaisons, event, happening, today)
}
