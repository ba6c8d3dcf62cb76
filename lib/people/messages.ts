import { bilingual } from '../i18n/messages'

export const peopleMessages = bilingual(
  {
    sexes: { MALE: 'Nam', FEMALE: 'Nữ' },
    partyStatuses: { NONE: 'Chưa là đảng viên', PROBATIONARY: 'Đảng viên dự bị', OFFICIAL: 'Đảng viên chính thức' },
    education: {
      LOWER_SECONDARY: 'Trung học cơ sở', UPPER_SECONDARY: 'Trung học phổ thông', VOCATIONAL: 'Trung cấp chuyên nghiệp', COLLEGE: 'Cao đẳng',
      BACHELOR: 'Đại học', MASTER: 'Thạc sĩ', DOCTOR: 'Tiến sĩ',
    },
    ratings: {
      NOT_COMPLETED: 'Không hoàn thành nhiệm vụ', COMPLETED: 'Hoàn thành nhiệm vụ', GOOD: 'Hoàn thành tốt nhiệm vụ', EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
    },
    theoryLevels: { ELEMENTARY: 'Sơ cấp', INTERMEDIATE: 'Trung cấp', ADVANCED: 'Cao cấp' },
    credentialKinds: { DIPLOMA: 'Bằng tốt nghiệp', EQUIVALENCE_CERTIFICATE: 'Giấy xác nhận trình độ' },
    postCategories: {
      PARTY_COMMITTEE: 'Cấp ủy viên', COMMUNE_LEADER: 'Lãnh đạo chủ chốt cấp xã', CIVIL_DEPUTY_DIVISION: 'Phó trưởng phòng và tương đương trở lên',
      MILITARY: 'Chỉ huy quân đội', POLICE: 'Chỉ huy công an', SOE: 'Quản lý doanh nghiệp nhà nước', LECTURER: 'Giảng viên lý luận chính trị', OTHER: 'Chức danh khác',
    },
    maskedNumber: 'Số định danh đã che, bốn số đầu {first}, số cuối {last}',
  },
  {
    sexes: { MALE: 'Male', FEMALE: 'Female' },
    partyStatuses: { NONE: 'Not a Party member', PROBATIONARY: 'Probationary member', OFFICIAL: 'Full Party member' },
    education: {
      LOWER_SECONDARY: 'Lower secondary', UPPER_SECONDARY: 'Upper secondary', VOCATIONAL: 'Vocational school', COLLEGE: 'College',
      BACHELOR: 'University degree', MASTER: 'Master', DOCTOR: 'Doctorate',
    },
    ratings: { NOT_COMPLETED: 'Tasks not completed', COMPLETED: 'Tasks completed', GOOD: 'Good performance', EXCELLENT: 'Excellent performance' },
    theoryLevels: { ELEMENTARY: 'Elementary', INTERMEDIATE: 'Intermediate', ADVANCED: 'Advanced' },
    credentialKinds: { DIPLOMA: 'Diploma', EQUIVALENCE_CERTIFICATE: 'Equivalence certificate' },
    postCategories: {
      PARTY_COMMITTEE: 'Member of a Party committee', COMMUNE_LEADER: 'Leader of a commune', CIVIL_DEPUTY_DIVISION: 'Deputy head of division and above',
      MILITARY: 'Military commander', POLICE: 'Police commander', SOE: 'Manager of a state company', LECTURER: 'Lecturer in political theory', OTHER: 'Another post',
    },
    maskedNumber: 'Covered id number, first four digits {first}, last digit {last}',
  },
)
