import { addDays, yearOf, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { partyId, versionId } from './agreements'
import { cohortId, codeOf, daysOf } from './cohorts'
import { demoCohorts } from './demo-cohorts'
import type { Nominated } from './enrolment'
import { uid } from './ids'
import type { Rows } from './rows'
import { quotasOf } from './seats'

type ClosedBy = 'DOCUMENT' | 'COHORT_ANNOUNCED' | 'LIST_SENT' | 'COHORT_OPENED' | 'EVALUATION_ANSWERED'
interface Duty { stage: string; party: number; agency?: number; cohort?: number; title: string; clause: number; due: Day; by: ClosedBy; paper?: string }

/** Duties of the version in force: most follow from a cohort and close themselves, the others wait for a paper. */
export function addObligations(rows: Rows, today: Day, nominated: readonly Nominated[]) {
  const duties = [...paperDuties(today), ...cohortDuties(today), ...listDuties(today), ...evaluationDuties(today, nominated)]
  duties.forEach((duty, index) => {
    rows.add('obligation', {
      id: uid('obligation', index + 1), version_id: versionId(2), stage_code: duty.stage, party_id: partyId(2, duty.party),
      agency_id: duty.agency ? agencyId(1, duty.agency) : null, cohort_id: duty.cohort ? cohortId(1, duty.cohort) : null,
      title: duty.title,
      clause: duty.clause, due_on: duty.due, closed_by: duty.by, evidence_number: duty.paper ?? null, evidence_on: duty.paper
        ? addDays(duty.due, -3) : null,
    })
  })
}

function paperDuties(today: Day): Duty[] {
  const year = String(yearOf(today))
  const duty = (days: number, stage: string, party: number, clause: number, title: string, paper?: string, agency?: number): Duty =>
    ({ stage, party, clause, title, due: addDays(today, days), by: 'DOCUMENT', ...(paper ? { paper } : {}),
      ...(agency ? { agency } : {}) })
  return [
    duty(-150, 'NEEDS', 1, 3, `Tổng hợp nhu cầu đào tạo năm ${year}`, '88/BC-TrCT'),
    duty(-180, 'NEEDS', 5, 3, 'Khai nhu cầu đào tạo, bồi dưỡng', '41-CV/ĐU', 1),
    duty(-180, 'NEEDS', 5, 3, 'Khai nhu cầu đào tạo, bồi dưỡng', '39-CV/ĐU', 2),
    duty(-120, 'PLAN', 1, 4, `Trình kế hoạch đào tạo, bồi dưỡng năm ${year}`, '102/TTr-TrCT'),
    duty(-100, 'PLAN', 6, 4, `Phê duyệt kế hoạch và chỉ tiêu năm ${year}`, '213-KH/TU'),
    duty(-95, 'PLAN', 2, 4, 'Góp ý chỉ tiêu lý luận chính trị', '450-CV/BTCTU', 15),
    duty(-95, 'PLAN', 3, 4, 'Góp ý chỉ tiêu quản lý nhà nước', '912/SNV-CBCC', 9),
    duty(-45, 'STEERING_COMMITTEE', 2, 6, 'Cử người tham gia ban chỉ đạo các lớp', '466-CV/BTCTU', 15),
    duty(-6, 'STEERING_COMMITTEE', 4, 7, 'Cử báo cáo viên chuyên đề công tác tư tưởng', undefined, 16),
    duty(-9, 'COMMENT_REPORTS', 1, 9, 'Gửi bản nhận xét lần 1 lớp đang học', undefined),
    duty(-4, 'COMMENT_REPORTS', 5, 9, 'Xác nhận đã nhận bản nhận xét lần 1', undefined, 1),
    duty(-30, 'DOSSIERS', 1, 8, 'Nộp lưu hồ sơ các lớp đã bế giảng', '17/BB-TrCT'),
    duty(-25, 'LEARNER_POLICIES', 5, 8, 'Bảo đảm thời gian, chế độ cho học viên đang học', '12-TB/ĐU', 1),
    duty(-14, 'FACILITIES', 1, 10, 'Kiểm tra phòng học, nơi ở trước đợt khai giảng', '23/BB-TrCT'),
    duty(12, 'FACILITIES', 6, 10, 'Phê duyệt kinh phí sửa chữa Cơ sở 2'),
    duty(9, 'MANAGEMENT', 1, 9, 'Họp chủ nhiệm lớp giữa kỳ'),
    duty(16, 'COMMENT_REPORTS', 5, 9, 'Xác nhận đã nhận bản nhận xét lần 1', undefined, 2),
    duty(75, 'NEEDS', 5, 3, 'Khai nhu cầu của năm sau', undefined, 1),
    duty(75, 'NEEDS', 5, 3, 'Khai nhu cầu của năm sau', undefined, 2),
    duty(110, 'NEEDS', 1, 3, 'Tổng hợp nhu cầu của năm sau'),
    duty(150, 'PLAN', 1, 4, 'Trình kế hoạch của năm sau'),
    duty(200, 'EVALUATION', 1, 12, 'Sơ kết việc thực hiện quy chế'),
  ]
}

function cohortDuties(today: Day): Duty[] {
  const withNotice = demoCohorts.filter(({ status }) => status === 'ANNOUNCED' || status === 'PLANNED' || status === 'RUNNING')
  return withNotice.flatMap((cohort): Duty[] => {
    const { announcedOn, opensOn } = daysOf(cohort, today)
    const code = codeOf(cohort, today)
    return [
      { stage: 'OPENING_TIME', party: 1, cohort: cohort.number, title: `Thông báo tuyển sinh lớp ${code}`, clause: 5,
        due: addDays(announcedOn, 3), by: 'COHORT_ANNOUNCED' },
      { stage: 'OPENING', party: 1, cohort: cohort.number, title: `Khai giảng lớp ${code}`, clause: 6, due: opensOn,
        by: 'COHORT_OPENED' },
    ]
  })
}

/** Who has a quota sends a list by the deadline; in one class that closed some agencies did not. */
function listDuties(today: Day): Duty[] {
  return demoCohorts.filter(({ status }) => status === 'ANNOUNCED' || status === 'ENROLMENT_CLOSED').flatMap((cohort) =>
    quotasOf(cohort).map(({ agency }): Duty => ({
      stage: 'ENROLMENT', party: 5, agency, cohort: cohort.number, title: `Gửi danh sách cử lớp ${codeOf(cohort, today)}`,
      clause: 5,
      due: daysOf(cohort, today).closesOn, by: 'LIST_SENT',
    })))
}

function evaluationDuties(today: Day, nominated: readonly Nominated[]): Duty[] {
  const cohort = demoCohorts.find(({ number }) => number === 18)
  if (!cohort) return []
  const agencies = new Set(nominated.filter((one) => one.cohort === cohort
    && one.outcome.status === 'COMPLETED').map(({ agency }) => agency))
  return [...agencies].map((agency): Duty => ({
    stage: 'EVALUATION', party: 5, agency, cohort: cohort.number,
    title: `Trả lời phiếu đánh giá sau đào tạo 12 tháng lớp ${codeOf(cohort, today)}`,
    clause: 11, due: addDays(daysOf(cohort, today).endsOn, 395), by: 'EVALUATION_ANSWERED',
  }))
}
