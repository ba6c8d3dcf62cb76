import { bilingual } from '../../i18n/messages'

export const enrolmentLabels = bilingual(
  {
    statuses: {
      DRAFT: 'Bản nháp', SUBMITTED: 'Chờ xét', WAITLISTED: 'Chờ chỗ', RETURNED: 'Trả lại bổ sung', ACCEPTED: 'Đã tiếp nhận', ENROLLED: 'Đã vào lớp',
      COMPLETED: 'Đã hoàn thành', REJECTED: 'Không tiếp nhận', WITHDRAWN: 'Đã rút', EXPIRED: 'Quá hạn bổ sung',
    },
    waitingAt: 'Chờ chỗ, thứ {position}',
    reasons: {
      PLANNING_DECISION: 'Thiếu số quyết định quy hoạch', POST: 'Chức danh chưa rõ', EDUCATION: 'Trình độ chuyên môn chưa rõ', PARTY_DATES: 'Thiếu ngày vào Đảng',
      RATINGS: 'Thiếu kết quả xếp loại', CREDENTIALS: 'Thông tin văn bằng chưa rõ', IDENTITY: 'Số định danh cần kiểm tra lại', DOSSIER: 'Hồ sơ chưa đủ',
      NOT_ELIGIBLE: 'Không đủ tiêu chuẩn', DUPLICATE: 'Trùng đề cử hoặc nội dung đã học', WRONG_AUTHORITY: 'Không đúng thẩm quyền cử', DOSSIER_FALSE: 'Hồ sơ không đúng sự thật',
      CAPACITY: 'Lớp không còn chỗ', AGENCY_REQUEST: 'Theo đề nghị của cơ quan cử',
    },
  },
  {
    statuses: {
      DRAFT: 'Draft', SUBMITTED: 'To be reviewed', WAITLISTED: 'Waiting', RETURNED: 'Returned for completion', ACCEPTED: 'Accepted', ENROLLED: 'Enrolled',
      COMPLETED: 'Completed', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn', EXPIRED: 'Expired',
    },
    waitingAt: 'Waiting, position {position}',
    reasons: {
      PLANNING_DECISION: 'Number of the planning decision missing', POST: 'Post unclear', EDUCATION: 'Education unclear', PARTY_DATES: 'Party dates missing',
      RATINGS: 'Ratings missing', CREDENTIALS: 'Diplomas unclear', IDENTITY: 'Id number to be checked', DOSSIER: 'Dossier incomplete',
      NOT_ELIGIBLE: 'Not eligible', DUPLICATE: 'Duplicate nomination or repeated content', WRONG_AUTHORITY: 'Nominated by the wrong authority', DOSSIER_FALSE: 'Dossier not truthful',
      CAPACITY: 'No seats left', AGENCY_REQUEST: 'At the agency’s request',
    },
  },
)
