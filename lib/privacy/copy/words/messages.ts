import { bilingual } from '../../../i18n/messages'

/** What stands in the cells of a copy and has no word on any screen: codes of its own, and the parts of what is kept as a whole. */
export const copyWords = bilingual(
  {
    copyWords: {
      lesson: '{day}, {half}, {periods} tiết, {title}', part: '{name}: {said}', whole: '{name} ({said})',
      codes: {
        seat: { QUOTA: 'Chỉ tiêu của cơ quan', POOL: 'Chỗ chung' },
        lesson: { DRAFT: 'Dự thảo', PUBLISHED: 'Đã ban hành', CANCELLED: 'Cho nghỉ' },
        mail: { CLAIMED: 'Đang gửi', SENT: 'Đã gửi', REFUSED: 'Bị từ chối', DROPPED: 'Không gửi nữa' },
        audience: { school: 'Trường', agency: 'Cơ quan', trainee: 'Học viên', province: 'Tỉnh' },
        calendar: {
          trainee: 'Lịch học', lecturer: 'Lịch giảng', cohort: 'Lịch của lớp', room: 'Lịch của phòng', agency: 'Lịch của cơ quan',
          'duties-agency': 'Nhiệm vụ của cơ quan', 'duties-school': 'Nhiệm vụ của Trường', 'duties-province': 'Nhiệm vụ của Tỉnh',
        },
      },
      parts: {
        judged_on: 'Xét ngày', form: 'Hệ học', id_number_disagrees: 'Số định danh không khớp', ratings: 'Xếp loại', credentials: 'Văn bằng', live_nomination: 'Đang có đề cử khác', letter_on: 'Ngày công văn', opens_on: 'Khai giảng',
        course_level: 'Trình độ của chương trình', agency_kind: 'Loại cơ quan', difficult_area: 'Vùng khó khăn', completed: 'Đã hoàn thành', course: 'Chương trình', on: 'Ngày', same: 'Cùng chương trình', share_percent: 'Phần nội dung trùng (%)',
        lessons: 'Số buổi', attendance: 'Chuyên cần', excused: 'Có phép', unexcused: 'Không phép', absent_periods: 'Số tiết vắng', held_periods: 'Số tiết đã học', marks: 'Điểm', name: 'Tên',
        school: 'Trường', cohort: 'Lớp', trainee: 'Học viên', remarks: 'Nhận xét', class_head: 'Chủ nhiệm lớp', office: 'Phòng phụ trách', paper: 'Văn bản', signatory: 'Người ký', signatory_title: 'Chức danh người ký', letterhead: 'Thể thức', parent_line: 'Cơ quan cấp trên',
        code: 'Mã lớp', agency: 'Cơ quan, đơn vị', absence: 'Vắng', unrolled: 'Chưa điểm danh', wanted: 'Số bài phải có', missing: 'Số bài chưa có điểm', failed: 'Số bài chưa đạt', disciplines: 'Quyết định kỷ luật',
        cohort_code: 'Mã lớp', from: 'Từ ngày', to: 'Đến ngày', replaces: 'Thay cho bản', average: 'Điểm trung bình', conduct: 'Rèn luyện', number: 'Số',
      },
    },
  },
  {
    copyWords: {
      lesson: '{day}, {half}, {periods} periods, {title}', part: '{name}: {said}', whole: '{name} ({said})',
      codes: {
        seat: { QUOTA: 'Quota of the agency', POOL: 'Open pool' },
        lesson: { DRAFT: 'Draft', PUBLISHED: 'Published', CANCELLED: 'Cancelled' },
        mail: { CLAIMED: 'Being sent', SENT: 'Sent', REFUSED: 'Refused', DROPPED: 'Given up' },
        audience: { school: 'School', agency: 'Agency', trainee: 'Trainee', province: 'Province' },
        calendar: {
          trainee: 'Own lessons', lecturer: 'Lessons taught', cohort: 'Of the class', room: 'Of the room', agency: 'Of the agency',
          'duties-agency': 'Duties of the agency', 'duties-school': 'Duties of the school', 'duties-province': 'Duties of the province',
        },
      },
      parts: {
        judged_on: 'Judged on', form: 'Form of study', id_number_disagrees: 'Id number disagrees', ratings: 'Ratings', credentials: 'Diplomas', live_nomination: 'Another nomination under way', letter_on: 'Day of the letter', opens_on: 'Opens on',
        course_level: 'Level of the course', agency_kind: 'Kind of agency', difficult_area: 'Difficult area', completed: 'Completed', course: 'Course', on: 'On', same: 'The same course', share_percent: 'Shared content (%)',
        lessons: 'Lessons', attendance: 'Attendance', excused: 'Excused', unexcused: 'Unexcused', absent_periods: 'Periods absent', held_periods: 'Periods held', marks: 'Marks', name: 'Name',
        school: 'School', cohort: 'Class', trainee: 'Trainee', remarks: 'Comments', class_head: 'Class head', office: 'Office in charge', paper: 'Document', signatory: 'Signed by', signatory_title: 'Title of who signed', letterhead: 'Letterhead', parent_line: 'Superior body',
        code: 'Code of the class', agency: 'Agency', absence: 'Absence', unrolled: 'Without a roll', wanted: 'Marks needed', missing: 'Marks missing', failed: 'Marks failed', disciplines: 'Disciplinary decisions',
        cohort_code: 'Code of the class', from: 'From', to: 'To', replaces: 'Replaces', average: 'Average', conduct: 'Conduct', number: 'Number',
      },
    },
  },
)
