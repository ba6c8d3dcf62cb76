import { addDays, yearOf, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

interface Happening {
  year: number; kind: 'REVIEW' | 'ENROLMENT' | 'WORKSHOP' | 'ROUND_TABLE' | 'MATERIAL' | 'PRACTICE_REVIEW' | 'INSPECTION'; on: Day; title: string
  place?: string; guests?: number; minutes?: string; audience?: string; status?: 'DRAFT' | 'REVIEWED' | 'IN_USE'; with?: readonly number[]
}

const councillors = ['Đại biểu HĐND cấp huyện', 'Đại biểu HĐND cấp xã']
const titles = ['Bí thư Đảng ủy cấp xã', 'Chủ tịch HĐND cấp xã', 'Chủ tịch UBND cấp xã', 'Chủ tịch Ủy ban MTTQ cấp xã', 'Chủ tịch Hội Nông dân cấp xã', 'Bí thư Đoàn Thanh niên cấp xã']

/** What the office did beside its classes in the published year, last year and this one, and what it recommended. */
export function addActivities(rows: Rows, today: Day) {
  const activities = [...publishedYear(), ...recentYears(today)]
  activities.forEach((one, index) => { addActivity(rows, index + 1, one) })
  activities.forEach((one, index) => { if (one.kind === 'INSPECTION') addFindings(rows, index + 1, one.on, today) })
  addRecommendations(rows, activities, today)
}

/** Two sets for councillors and six for titles of a commune, three practice reviews, and two conferences on one morning. */
function publishedYear(): Happening[] {
  const material = (audience: string, month: number): Happening =>
    ({ year: 2022, kind: 'MATERIAL', on: `2022-${String(month).padStart(2, '0')}-15`, title: `Tài liệu bồi dưỡng ${audience}`, audience, status: 'IN_USE', with: [15, 9] })
  return [
    ...[...councillors, ...titles].map((audience, index) => material(audience, index + 3)),
    ...['Xây dựng đội ngũ cán bộ chủ chốt cấp xã', 'Công tác dân vận ở khu dân cư', 'Chuyển đổi số ở cơ sở'].map((title, index): Happening =>
      ({ year: 2022, kind: 'PRACTICE_REVIEW', on: `2022-${index + 7 < 10 ? '0' : ''}${String(index + 7)}-20`, title: `Tổng kết thực tiễn: ${title}`, with: [15, 16] })),
    { year: 2022, kind: 'ENROLMENT', on: '2022-12-24', title: 'Hội nghị tuyển sinh năm 2023', place: 'Hội trường A', guests: 20, with: [15, 16] },
    { year: 2022, kind: 'REVIEW', on: '2022-12-24', title: 'Hội nghị đánh giá công tác phối hợp năm 2022', place: 'Hội trường A', guests: 30, with: [15, 16, 9], minutes: 'Các đại biểu thống nhất bốn việc cần khắc phục trong năm 2023.' },
  ]
}

function recentYears(today: Day): Happening[] {
  const [last, now] = [yearOf(today) - 1, yearOf(today)]
  const past = (days: number): Day => (yearOf(addDays(today, -days)) === now ? addDays(today, -days) : today)
  return [
    { year: last, kind: 'REVIEW', on: `${String(last)}-12-20`, title: `Hội nghị đánh giá công tác phối hợp năm ${String(last)}`, place: 'Hội trường A', guests: 24, with: [15, 16, 9, 1, 2], minutes: 'Thống nhất gửi phiếu nhận xét đủ hai lần mỗi khóa.' },
    { year: last, kind: 'INSPECTION', on: `${String(last)}-10-12`, title: 'Kiểm tra hồ sơ lớp học', with: [15] },
    { year: last, kind: 'MATERIAL', on: `${String(last)}-08-05`, title: 'Tài liệu bồi dưỡng công chức cấp xã', audience: 'Công chức cấp xã', status: 'IN_USE', with: [9] },
    { year: now, kind: 'WORKSHOP', on: past(60), title: 'Hội thảo nâng cao chất lượng đánh giá sau đào tạo', place: 'Hội trường B', guests: 40, with: [15, 1, 2] },
    { year: now, kind: 'MATERIAL', on: past(30), title: 'Tài liệu bồi dưỡng Bí thư chi bộ', audience: 'Bí thư chi bộ', status: 'DRAFT', with: [16] },
    { year: now, kind: 'INSPECTION', on: past(20), title: 'Kiểm tra công tác quản lý học viên', with: [15] },
  ]
}

const activityId = (number: number) => uid('activity', number)

function addActivity(rows: Rows, number: number, { year, kind, on, title, place = '', guests = 0, minutes = '', audience, status, with: partners = [] }: Happening) {
  rows.add('activity', {
    id: activityId(number), school_id: schoolId(1), year, kind, title, held_on: on, place, guests, minutes, revision: 1, audience: audience ?? null, edition: audience ? '1' : null, material_status: status ?? null,
  })
  for (const agency of partners) rows.add('activity_participant', { activity_id: activityId(number), agency_id: agencyId(1, agency), people: 2 + (agency % 3) })
}

function addFindings(rows: Rows, number: number, on: Day, today: Day) {
  const finding = (place: number, text: string, due: number, mended: boolean) => rows.add('inspection_finding', {
    id: uid('inspection_finding', number * 10 + place), activity_id: activityId(number), activity_kind: 'INSPECTION', text, due_on: addDays(on, due),
    mended_on: mended ? addDays(on, due - 5) : null, mended_note: mended ? 'Đã bổ sung đủ hồ sơ' : null,
  })
  const over = addDays(on, 45) < today
  finding(1, 'Một số lớp chưa lưu biên bản họp lớp', 40, over)
  finding(2, 'Sổ theo dõi học viên vắng chưa ghi lý do', 14, false)
}

function addRecommendations(rows: Rows, activities: readonly Happening[], today: Day) {
  const reviews = activities.flatMap((one, index) => (one.kind === 'REVIEW' ? [{ ...one, id: activityId(index + 1) }] : []))
  let number = 0
  for (const { id, year, on } of reviews) {
    const add = (level: string, text: string, days: number, answer: string | null, agency: number | null = null) => {
      const answered = answer !== null && addDays(on, days - 10) <= today
      rows.add('recommendation', {
        id: uid('recommendation', ++number), school_id: schoolId(1), year, level, agency_id: agency && agencyId(1, agency), activity_id: id, text, made_on: on, due_on: addDays(on, days),
        answer: answered ? 'Đã tiếp thu và đưa vào kế hoạch năm sau' : null, answer_number: answered ? answer : null, answered_on: answered ? addDays(on, days - 10) : null, answered_by: null,
      })
    }
    add('ACADEMY', 'Ban hành bộ tiêu chí đánh giá hiệu quả sau đào tạo', 120, '318-CV/HVCTQG')
    add('PROVINCE', 'Giao chỉ tiêu hệ tập trung từ quý I', 60, '214-CV/TU')
    add('AGENCY', 'Xác nhận phiếu nhận xét trong thời hạn', 45, null, 1)
  }
}
