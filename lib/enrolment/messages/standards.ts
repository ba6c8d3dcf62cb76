import { bilingual } from '../../i18n/messages'

/** The rules as a public page words them. */
export const enrolmentStandards = bilingual(
  {
    standards: {
      PARTY_MEMBER: 'Là đảng viên chính thức{probationary, select, true { hoặc dự bị} other {}}',
      EDUCATION: 'Tốt nghiệp {minimum, select, COLLEGE {cao đẳng} BACHELOR {đại học} other {trình độ theo quy định}} trở lên; cán bộ người dân tộc thiểu số áp dụng quy định riêng',
      AGE_AND_FORM: 'Hệ không tập trung: nữ từ đủ {women} tuổi, nam từ đủ {men} tuổi. Dưới tuổi này học hệ tập trung',
      POST: 'Giữ chức danh hoặc thuộc quy hoạch chức danh trong danh mục',
      RATINGS: '{years, select, 2 {Hai} other {{years}}} năm liền kề xếp loại từ {minimum, select, GOOD {Hoàn thành tốt nhiệm vụ} EXCELLENT {Hoàn thành xuất sắc nhiệm vụ} other {Hoàn thành nhiệm vụ}} trở lên',
      CREDENTIAL: 'Chưa có bằng lý luận chính trị cùng trình độ hoặc cao hơn',
    },
  },
  {
    standards: {
      PARTY_MEMBER: 'Full{probationary, select, true { or probationary} other {}} Party member',
      EDUCATION: '{minimum, select, COLLEGE {College} BACHELOR {University degree} other {Education as prescribed}} or higher; a special rule holds for ethnic minorities',
      AGE_AND_FORM: 'Part-time: women from {women}, men from {men}. Younger people study full-time',
      POST: 'Holds, or is planned for, a post of the list',
      RATINGS: '{years, select, 2 {Two} other {{years}}} consecutive ratings of {minimum, select, GOOD {good performance} EXCELLENT {excellent performance} other {tasks completed}} or better',
      CREDENTIAL: 'Holds no political theory diploma of the same level or higher',
    },
  },
)
