import { bilingual } from '../../i18n/messages'

/** The rules as a public page words them. */
export const enrolmentStandards = bilingual(
  {
    standards: {
      PARTY_MEMBER: 'Là đảng viên chính thức{probationary, select, true { hoặc dự bị} other {}}',
      EDUCATION: 'Tốt nghiệp {minimum, select, LOWER_SECONDARY {trung học cơ sở} UPPER_SECONDARY {trung học phổ thông} VOCATIONAL {trung cấp chuyên nghiệp} COLLEGE {cao đẳng} BACHELOR {đại học} MASTER {thạc sĩ} DOCTOR {tiến sĩ} other {trình độ theo quy định}} trở lên; cán bộ người dân tộc thiểu số áp dụng quy định riêng',
      AGE_AND_FORM: 'Hệ không tập trung: nữ từ đủ {women} tuổi, nam từ đủ {men} tuổi{on, select, OPENING { tính đến ngày khai giảng} LETTER { tính đến ngày công văn cử} other { tính đến ngày gửi đề cử}}{onVerified, select, true {} other { (ngày tính tuổi chưa xác nhận)}}. Dưới tuổi này học hệ tập trung',
      POST: 'Giữ chức danh hoặc thuộc quy hoạch chức danh trong danh mục',
      RATINGS: '{years, select, 2 {Hai} other {{years}}} năm liền kề xếp loại từ {minimum, select, NOT_COMPLETED {Không hoàn thành nhiệm vụ} GOOD {Hoàn thành tốt nhiệm vụ} EXCELLENT {Hoàn thành xuất sắc nhiệm vụ} other {Hoàn thành nhiệm vụ}} trở lên',
      CREDENTIAL: 'Chưa có bằng lý luận chính trị cùng trình độ hoặc cao hơn',
      PROCEEDINGS: 'Không trong thời gian bị xem xét kỷ luật, điều tra, truy tố, xét xử',
      ORDER_OF_COURSES: 'Học lần lượt: trung cấp {intermediate, select, ELEMENTARY {sau sơ cấp} other {không đòi hỏi trình độ trước}}; cao cấp {advanced, select, INTERMEDIATE {sau trung cấp} ELEMENTARY {sau sơ cấp} other {không đòi hỏi trình độ trước}}',
      REPEATED_CONTENT: 'Chưa học chương trình này, hoặc chương trình trùng từ {share} % thời lượng',
      NOMINATING_BODY: 'Do cơ quan có thẩm quyền cử',
      PRIORITY: 'Ưu tiên khi xếp thứ tự chờ: nữ {women} điểm, người dân tộc thiểu số {ethnic} điểm, địa bàn khó khăn {area} điểm',
    },
  },
  {
    standards: {
      PARTY_MEMBER: 'Full{probationary, select, true { or probationary} other {}} Party member',
      EDUCATION: '{minimum, select, LOWER_SECONDARY {Lower secondary school} UPPER_SECONDARY {Upper secondary school} VOCATIONAL {Vocational school} COLLEGE {College} BACHELOR {University degree} MASTER {Master} DOCTOR {Doctorate} other {Education as prescribed}} or higher; a special rule holds for ethnic minorities',
      AGE_AND_FORM: 'Part-time: women from {women}, men from {men}{on, select, OPENING { on the day of the opening} LETTER { on the date of the letter} other { on the day of sending}}{onVerified, select, true {} other { (which day counts is not verified)}}. Younger people study full-time',
      POST: 'Holds, or is planned for, a post of the list',
      RATINGS: '{years, select, 2 {Two} other {{years}}} consecutive ratings of {minimum, select, NOT_COMPLETED {tasks not completed} GOOD {good performance} EXCELLENT {excellent performance} other {tasks completed}} or better',
      CREDENTIAL: 'Holds no political theory diploma of the same level or higher',
      PROCEEDINGS: 'Not under disciplinary or criminal proceedings',
      ORDER_OF_COURSES: 'In order: intermediate {intermediate, select, ELEMENTARY {after elementary} other {needs no level before}}; advanced {advanced, select, INTERMEDIATE {after intermediate} ELEMENTARY {after elementary} other {needs no level before}}',
      REPEATED_CONTENT: 'Has not learned this course, or one that shares {share}% of its time or more',
      NOMINATING_BODY: 'Nominated by a body with the power to',
      PRIORITY: 'Priority in the queue: women {women}, ethnic minorities {ethnic}, difficult areas {area}',
    },
  },
)
