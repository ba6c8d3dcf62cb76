import type { Day } from '../../../time'
import type { CommitmentInput, PartyContent, PartyKey, VersionContent } from '../schema'

type Role = 'L' | 'C' | 'A' | 'I' | '-'
export const roles = { L: 'LEAD', C: 'COOPERATE', A: 'APPROVE', I: 'INFORMED' } as const

/** Stage by party: school, organisation board, home affairs, propaganda, sending agencies, province. */
export const matrix: readonly (readonly [stage: string, roles: readonly [Role, Role, Role, Role, Role, Role]])[] = [
  ['NEEDS', ['L', 'C', 'C', 'I', 'C', '-']],
  ['PLAN', ['L', 'C', 'C', 'C', 'C', 'A']],
  ['OPENING_TIME', ['L', 'C', 'C', 'I', 'C', 'I']],
  ['STEERING_COMMITTEE', ['L', 'C', 'C', 'C', 'C', 'I']],
  ['ENROLMENT', ['C', 'A', 'A', '-', 'L', '-']],
  ['OPENING', ['L', 'C', 'C', 'C', 'C', 'I']],
  ['DOSSIERS', ['L', 'C', 'I', '-', 'C', '-']],
  ['LEARNER_POLICIES', ['C', 'C', 'C', '-', 'L', 'A']],
  ['FACILITIES', ['L', 'I', 'I', 'I', 'C', 'A']],
  ['MANAGEMENT', ['L', 'I', 'I', '-', 'C', '-']],
  ['COMMENT_REPORTS', ['L', 'I', 'I', '-', 'C', '-']],
  ['EVALUATION', ['L', 'C', 'C', 'C', 'C', 'I']],
]

export const clauses: readonly (readonly [title: string, text: string])[] = [
  ['Phạm vi, đối tượng', 'Quy chế này quy định việc phối hợp giữa Trường Chính trị tỉnh với các cơ quan, đơn vị trong đào tạo, bồi dưỡng cán bộ của tỉnh.'],
  ['Nguyên tắc', 'Mỗi khâu có một bên chủ trì. Bên phối hợp trả lời đúng hạn; quá hạn được coi là đồng ý và được ghi vào báo cáo năm.'],
  ['Khảo sát nhu cầu', 'Trước ngày 30 tháng 9, cơ quan cử khai nhu cầu của năm sau và bốn năm tiếp theo. Trường tổng hợp trước ngày 31 tháng 10.'],
  ['Kế hoạch năm, chỉ tiêu', 'Trường dự thảo kế hoạch, trao đổi với từng cơ quan, trình cấp có thẩm quyền phê duyệt trước ngày 15 tháng 12.'],
  ['Tuyển sinh, cử cán bộ', 'Thông báo tuyển sinh ban hành chậm nhất 30 ngày trước hạn gửi danh sách. Cơ quan cử gửi danh sách đúng hạn, đúng đối tượng, tiêu chuẩn.'],
  ['Mở lớp, ban chỉ đạo lớp', 'Trường quyết định mở lớp; Ban Tổ chức, Sở Nội vụ và cơ quan cử tham gia ban chỉ đạo lớp.'],
  ['Giảng dạy, thỉnh giảng', 'Cơ quan cử báo cáo viên chậm nhất 15 ngày trước buổi học. Thay đổi phải báo trước 3 ngày.'],
  ['Hồ sơ, chế độ của học viên', 'Cơ quan cử bảo đảm thời gian và chế độ cho học viên; Trường lưu hồ sơ theo quy định.'],
  ['Nhận xét học viên', 'Trường gửi bản nhận xét hai lần mỗi khóa: giữa khóa và cuối khóa. Cơ quan cử xác nhận trong 10 ngày.'],
  ['Cơ sở vật chất', 'Trường bảo đảm phòng học, nơi ở; lớp mở tại địa phương do cấp ủy nơi mở lớp bảo đảm.'],
  ['Đánh giá sau đào tạo', 'Học viên, người quản lý và cơ quan cử trả lời phiếu sau 6, 12 và 24 tháng.'],
  ['Sơ kết, tổng kết', 'Hằng năm các bên sơ kết vào tháng 12; hết kỳ thì tổng kết và sửa đổi quy chế.'],
]

export const legalBasis = ['Quy định 09-QĐi/TW ngày 13/11/2018', 'Quy định 350-QĐ/TW ngày 29/08/2025', 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021']

const [school, sending, province] = ['SCHOOL', 'SENDING_AGENCIES', 'PROVINCE'] as const
type Due = Partial<Pick<CommitmentInput, 'dueOn' | 'dueMonth' | 'dueDay' | 'dueEvent' | 'dueDays'>> & Pick<CommitmentInput, 'dueKind'>
const yearly = (dueMonth: number, dueDay: number): Due => ({ dueKind: 'YEARLY', dueMonth, dueDay })
const ofClass = (dueEvent: CommitmentInput['dueEvent'], dueDays: number): Due => ({ dueKind: 'COHORT', dueEvent, dueDays })

/** What a school and those around it usually promise, stage by stage. */
const told: readonly (readonly [stage: string, party: PartyKey, clause: number, title: string, due: Due, closedBy?: CommitmentInput['closedBy']])[] = [
  ['NEEDS', sending, 3, 'Khai nhu cầu đào tạo, bồi dưỡng của năm sau', yearly(9, 30), 'NEEDS_ANSWERED'],
  ['NEEDS', school, 3, 'Tổng hợp nhu cầu đào tạo, bồi dưỡng của năm sau', yearly(10, 31)],
  ['PLAN', school, 4, 'Trình kế hoạch đào tạo, bồi dưỡng của năm sau', yearly(11, 30), 'PLAN_SUBMITTED'],
  ['PLAN', province, 4, 'Phê duyệt kế hoạch và chỉ tiêu của năm sau', yearly(12, 15), 'PLAN_APPROVED'],
  ['OPENING_TIME', school, 5, 'Thông báo tuyển sinh', ofClass('LIST_DEADLINE', -30), 'COHORT_ANNOUNCED'],
  ['ENROLMENT', sending, 5, 'Gửi danh sách cử đi học', ofClass('LIST_DEADLINE', 0), 'LIST_SENT'],
  ['OPENING', school, 6, 'Khai giảng', ofClass('OPENS', 0), 'COHORT_OPENED'],
  ['DOSSIERS', school, 8, 'Nộp lưu hồ sơ đào tạo', ofClass('ENDS', 60)],
  ['LEARNER_POLICIES', sending, 8, 'Bảo đảm thời gian, chế độ cho học viên', ofClass('OPENS', 15)],
  ['COMMENT_REPORTS', school, 9, 'Gửi phiếu nhận xét học viên', ofClass('REPORT', 0), 'REPORT_SENT'],
  ['COMMENT_REPORTS', sending, 9, 'Xác nhận đã nhận phiếu nhận xét học viên', ofClass('REPORT', 10), 'REPORT_ACKNOWLEDGED'],
  ['FACILITIES', school, 10, 'Kiểm tra phòng học, nơi ở', { dueKind: 'QUARTERLY', dueDays: 5 }],
  ['EVALUATION', sending, 11, 'Trả lời phiếu đánh giá sau đào tạo 12 tháng', ofClass('ENDS', 395), 'EVALUATION_ANSWERED'],
  ['EVALUATION', school, 12, 'Sơ kết việc thực hiện quy chế', yearly(12, 20), 'REVIEW_HELD'],
]

/** The same as they stand in a version. */
export const promises: readonly CommitmentInput[] = told.map(([stage, party, clause, title, due, closedBy = 'DOCUMENT']) => (
  { stage, party, clause, title, closedBy, dueOn: null, dueMonth: null, dueDay: null, dueEvent: null, dueDays: 0, ...due }))

const columns = [school, null, null, null, sending, province] as const

/** The first draft of an agreement: the school, the sending agencies together and the province; agencies that become parties of their own are added by hand. */
export function templateContent({ validFrom, validTo, school: name, members }: { validFrom: Day; validTo: Day; school: string; members: readonly string[] }): VersionContent {
  const parties: PartyContent[] = [
    { kind: school, agencyId: null, label: name, members: [] },
    ...(members.length > 0 ? [{ kind: sending, agencyId: null, label: 'Các cơ quan, đơn vị cử cán bộ', members: [...members] }] : []),
    { kind: province, agencyId: null, label: 'Tỉnh ủy', members: [] },
  ]
  const has = (party: PartyKey) => parties.some(({ kind }) => kind === party)
  return {
    validFrom, validTo, reviewMonth: 12, legalBasis: [...legalBasis], clauses: clauses.map(([title, text]) => ({ title, text })), parties,
    cells: matrix.flatMap(([stage, all]) => columns.flatMap((party, place) => {
      const role = all[place] ?? '-'
      return party && role !== '-' && has(party) ? [{ stage, party, role: roles[role] }] : []
    })),
    commitments: promises.filter(({ party }) => has(party)),
  }
}
