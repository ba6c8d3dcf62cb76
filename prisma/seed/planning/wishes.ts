import type { StudyForm, TargetGroup } from '@/lib/planning/schema'
import { agencyKind } from '../agencies'
import type { CourseCode } from '../courses'

export interface Wish {
  course: CourseCode; form: StudyForm; group: TargetGroup
  /** About how many in each of the five years. */
  heads: readonly [number, number, number, number, number]
  reason: string
}

const wish = (course: CourseCode, group: TargetGroup, heads: Wish['heads'], reason: string, form: StudyForm = 'CONCENTRATED'): Wish =>
  ({ course, form, group, heads, reason })

/** What an agency of a kind usually needs in the years from `year`. */
export function wishesOf(agency: number, year: number): readonly Wish[] {
  switch (agencyKind(agency)) {
    case 'COMMUNE_PARTY_COMMITTEE':
    case 'FORMER_DISTRICT_BODY': return ofCommune(year)
    case 'MASS_ORGANISATION': return [...massOrganisation, ...ofProvince(year).slice(0, 2)]
    case 'ARMED_FORCES': return armedForces
    case 'SCHOOL_OR_HOSPITAL': return ofProvince(year).filter(({ course }) => course !== 'CVC')
    case 'DEPARTMENT':
    case 'PROVINCIAL_PARTY_BODY': return ofProvince(year)
  }
}

/** Terms of Party committees begin in years that end in 0 and 5, those of People's councils a year later. */
const committeeTerm = (year: number) => `${String(year - (year % 5))}–${String(year - (year % 5) + 5)}`
const councilTerm = (year: number) => `${String(year - ((year - 1) % 5))}–${String(year - ((year - 1) % 5) + 5)}`

const ofCommune = (year: number): Wish[] => [
  wish('TC', 'PLANNED', [6, 5, 4, 3, 2], `Cán bộ quy hoạch cấp ủy nhiệm kỳ ${committeeTerm(year)} chưa có bằng trung cấp lý luận chính trị`, 'NON_CONCENTRATED'),
  wish('TC', 'PLANNED', [1, 1, 1, 0, 0], 'Cán bộ trẻ dưới 35 tuổi trong quy hoạch, cử học tập trung để bố trí công tác sớm'),
  wish('CU', 'PARTY_COMMITTEE', [30, 15, 15, 25, 15], 'Cấp ủy viên chi bộ mới được bầu, chưa qua bồi dưỡng công tác đảng'),
  wish('CD', 'COMMUNE_LEADER', [12, 8, 6, 6, 6], 'Cán bộ nhận chức danh mới theo mô hình chính quyền địa phương hai cấp'),
  wish('HDND', 'COUNCILLOR', [18, 6, 0, 0, 14], `Đại biểu Hội đồng nhân dân xã nhiệm kỳ ${councilTerm(year)} lần đầu trúng cử`),
  wish('DVM', 'NEW_MEMBER', [32, 32, 30, 30, 30], 'Đảng viên dự bị phải học trước khi được công nhận đảng viên chính thức'),
  wish('NTD', 'SYMPATHISER', [40, 38, 36, 36, 36], 'Quần chúng ưu tú dự kiến kết nạp Đảng trong năm'),
  wish('TKDC', 'NEIGHBOURHOOD_HEAD', [24, 8, 8, 24, 8], 'Trưởng thôn, tổ trưởng tổ dân phố mới được bầu'),
  wish('MTDT', 'MASS_ORGANISATION', [14, 10, 10, 10, 10], 'Trưởng ban công tác Mặt trận, chi hội trưởng chưa được bồi dưỡng nghiệp vụ'),
]

const ofProvince = (year: number): Wish[] => [
  wish('TC', 'PLANNED', [3, 2, 2, 1, 1], `Quy hoạch trưởng, phó phòng nhiệm kỳ ${committeeTerm(year)} chưa có bằng trung cấp lý luận chính trị`, 'NON_CONCENTRATED'),
  wish('LDP', 'DIVISION_LEADER', [6, 4, 4, 4, 4], 'Phó trưởng phòng mới bổ nhiệm, chưa qua bồi dưỡng lãnh đạo, quản lý cấp phòng'),
  wish('CV', 'CIVIL_SERVANT', [9, 7, 6, 6, 6], 'Công chức mới tuyển dụng, chưa có chứng chỉ quản lý nhà nước ngạch chuyên viên'),
  wish('CVC', 'CIVIL_SERVANT', [6, 4, 4, 4, 4], 'Chuyên viên đủ thời gian giữ ngạch, dự kiến dự xét nâng ngạch'),
  wish('DT4', 'DIVISION_LEADER', [14, 12, 12, 12, 12], 'Cập nhật kiến thức định kỳ cho lãnh đạo cấp phòng thuộc đối tượng 4'),
]

const massOrganisation: readonly Wish[] = [
  wish('MTDT', 'MASS_ORGANISATION', [16, 12, 12, 12, 12], 'Cán bộ Mặt trận, đoàn thể các xã mới được kiện toàn sau sắp xếp'),
]

const armedForces: readonly Wish[] = [
  wish('TC', 'PLANNED', [3, 2, 2, 2, 2], 'Sĩ quan quy hoạch chỉ huy ban chỉ huy quân sự xã', 'NON_CONCENTRATED'),
  wish('DT4', 'DIVISION_LEADER', [18, 18, 18, 18, 18], 'Cập nhật kiến thức cho cán bộ chỉ huy thuộc đối tượng 4'),
]
