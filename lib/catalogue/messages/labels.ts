import { bilingual } from '../../i18n/messages'

export const catalogueLabels = bilingual(
  {
    statuses: {
      PLANNED: 'Trong kế hoạch', ANNOUNCED: 'Đang nhận danh sách', ENROLMENT_CLOSED: 'Đã chốt danh sách', RUNNING: 'Đang học',
      COMPLETED: 'Đã bế giảng', POSTPONED: 'Tạm hoãn', CANCELLED: 'Đã hủy',
    },
    forms: { CONCENTRATED: 'Hệ tập trung', NON_CONCENTRATED: 'Hệ không tập trung' },
    kinds: { TRAINING: 'Đào tạo', FOSTERING: 'Bồi dưỡng' },
    durations: { DAY: '{amount} ngày', WEEK: '{amount} tuần', MONTH: '{amount} tháng' },
    daysLeft: '{days, select, 0 {Hạn hôm nay} other {Còn {days} ngày}}',
    deadlineGone: 'Đã hết hạn',
    full: 'Hết chỗ, nhận danh sách chờ',
    ofCapacity: 'trong {capacity} chỗ',
    left: 'Còn {free}',
    seatsLabel: 'Đã giữ {taken}, còn {free} chỗ',
    capacity: 'Quy mô {capacity}',
    columns: {
      cohort: 'Lớp', duration: 'Thời gian học', deadline: 'Hạn gửi danh sách', opens: 'Khai giảng', free: 'Chỗ còn trống', seats: 'Số chỗ', status: 'Trạng thái',
    },
  },
  {
    statuses: {
      PLANNED: 'Planned', ANNOUNCED: 'Taking nominations', ENROLMENT_CLOSED: 'List closed', RUNNING: 'Running',
      COMPLETED: 'Closed', POSTPONED: 'Postponed', CANCELLED: 'Cancelled',
    },
    forms: { CONCENTRATED: 'Full-time', NON_CONCENTRATED: 'Part-time' },
    kinds: { TRAINING: 'Training', FOSTERING: 'Fostering' },
    durations: {
      DAY: '{amount, plural, one {# day} other {# days}}', WEEK: '{amount, plural, one {# week} other {# weeks}}',
      MONTH: '{amount, plural, one {# month} other {# months}}',
    },
    daysLeft: '{days, select, 0 {Due today} 1 {1 day left} other {{days} days left}}',
    deadlineGone: 'Deadline passed',
    full: 'Full, waiting list open',
    ofCapacity: 'of {capacity} seats',
    left: '{free} left',
    seatsLabel: '{taken} held, {free} seats left',
    capacity: 'Capacity {capacity}',
    columns: {
      cohort: 'Class', duration: 'Length', deadline: 'List deadline', opens: 'Opening', free: 'Free seats', seats: 'Seats', status: 'State',
    },
  },
)
