import { bilingual } from '../../i18n/messages'

export const enrolmentLabels = bilingual(
  {
    statuses: {
      DRAFT: 'Bản nháp', SUBMITTED: 'Chờ xét', WAITLISTED: 'Chờ chỗ', RETURNED: 'Trả lại bổ sung', ACCEPTED: 'Đã tiếp nhận', ENROLLED: 'Đã vào lớp',
      COMPLETED: 'Đã hoàn thành', REJECTED: 'Không tiếp nhận', WITHDRAWN: 'Đã rút', EXPIRED: 'Quá hạn bổ sung',
    },
    waitingAt: 'Chờ chỗ, thứ {position}', offered: 'Có chỗ, chờ cơ quan trả lời',
    limits: { quota_full: 'Cơ quan đã dùng hết chỉ tiêu và chỗ chung của lớp đã hết.', pool_full: 'Cơ quan không có chỉ tiêu trong lớp này và chỗ chung đã hết.', cohort_full: 'Lớp đã đủ quy mô, không còn chỗ nào.' },
    reasons: {
      PLANNING_DECISION: 'Thiếu số quyết định quy hoạch', POST: 'Chức danh chưa rõ', EDUCATION: 'Trình độ chuyên môn chưa rõ', PARTY_DATES: 'Thiếu ngày vào Đảng',
      RATINGS: 'Thiếu kết quả xếp loại', CREDENTIALS: 'Thông tin văn bằng chưa rõ', IDENTITY: 'Số định danh cần kiểm tra lại', DOSSIER: 'Hồ sơ chưa đủ',
      NOT_ELIGIBLE: 'Không đủ tiêu chuẩn', DUPLICATE: 'Trùng đề cử hoặc nội dung đã học', WRONG_AUTHORITY: 'Không đúng thẩm quyền cử', DOSSIER_FALSE: 'Hồ sơ không đúng sự thật',
      CAPACITY: 'Lớp không còn chỗ', AGENCY_REQUEST: 'Theo đề nghị của cơ quan cử',
      DUTY: 'Công tác đột xuất, không bố trí được thời gian', HEALTH: 'Lý do sức khỏe', FAMILY: 'Hoàn cảnh gia đình', TRANSFER: 'Điều động, luân chuyển, đổi vị trí công tác', LEFT_SERVICE: 'Nghỉ hưu, thôi việc',
      DISCIPLINE: 'Đang bị xem xét hoặc thi hành kỷ luật', OTHER_COURSE: 'Được cử học chương trình khác', OTHER: 'Lý do khác', SHORT_NOTICE: 'Thời gian quá gấp, không kịp bố trí', OFFER_UNANSWERED: 'Cơ quan không trả lời trong hạn',
    },
  },
  {
    statuses: {
      DRAFT: 'Draft', SUBMITTED: 'To be reviewed', WAITLISTED: 'Waiting', RETURNED: 'Returned for completion', ACCEPTED: 'Accepted', ENROLLED: 'Enrolled',
      COMPLETED: 'Completed', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn', EXPIRED: 'Expired',
    },
    waitingAt: 'Waiting, position {position}', offered: 'A seat, to be answered',
    limits: { quota_full: 'The agency has used its quota and the open pool is used up.', pool_full: 'The agency has no quota in this class and the open pool is used up.', cohort_full: 'The class is full: no seat is left.' },
    reasons: {
      PLANNING_DECISION: 'Number of the planning decision missing', POST: 'Post unclear', EDUCATION: 'Education unclear', PARTY_DATES: 'Party dates missing',
      RATINGS: 'Ratings missing', CREDENTIALS: 'Diplomas unclear', IDENTITY: 'Id number to be checked', DOSSIER: 'Dossier incomplete',
      NOT_ELIGIBLE: 'Not eligible', DUPLICATE: 'Duplicate nomination or repeated content', WRONG_AUTHORITY: 'Nominated by the wrong authority', DOSSIER_FALSE: 'Dossier not truthful',
      CAPACITY: 'No seats left', AGENCY_REQUEST: 'At the agency’s request',
      DUTY: 'Unexpected duty', HEALTH: 'Health', FAMILY: 'Family circumstances', TRANSFER: 'Transferred to another post', LEFT_SERVICE: 'Retired or left the service',
      DISCIPLINE: 'Under or facing disciplinary action', OTHER_COURSE: 'Sent to another course', OTHER: 'Another reason', SHORT_NOTICE: 'Too short a notice', OFFER_UNANSWERED: 'No answer from the agency in time',
    },
  },
)
