import { bilingual } from '../../i18n/messages'

/** Who of an agency's people is away in which week. */
export const awayMessages = bilingual(
  {
    away: {
      title: 'Cán bộ vắng theo tuần', lead: 'Cán bộ do cơ quan cử đang học hoặc sẽ học, theo lịch đã ban hành. Tuần chưa có lịch tính theo ngày khai giảng, bế giảng và ghi là dự kiến.',
      menu: 'Cán bộ vắng', crumb: 'Đường dẫn', filters: 'Chọn khoảng thời gian', quarter: 'Thời gian', ahead: '13 tuần tới', aheadOf: '13 tuần, từ tuần lớp {code} học', quarterOf: 'Quý {quarter} năm {year}', show: 'Xem',
      caption: 'Cán bộ vắng từng tuần', week: 'Tuần', weekOf: 'Tuần {number}', away: 'Số người vắng', who: 'Lớp và cán bộ', nobody: 'Không có ai vắng',
      people: '{count} người', leaders: 'trong đó {count} lãnh đạo, quản lý', unsure: '{count} dự kiến', unsureAll: 'dự kiến',
      classOf: 'Lớp {code}', halves: '{count} buổi', expected: 'dự kiến, chưa có lịch', own: '{name} ({halves} buổi)', other: '{name} ({state})', ownOther: '{name} ({state}, {halves} buổi)',
      states: { ACCEPTED: 'đã tiếp nhận', SUBMITTED: 'đã cử', RETURNED: 'đang bổ sung hồ sơ' },
      marked: 'Tuần học của lớp {code}', markedLead: 'Các tuần có nhãn là tuần học của lớp {code}, {from}–{to}.', backTo: 'Về trang lớp {code}',
      empty: 'Không có cán bộ nào vắng trong thời gian này.', emptyWhy: 'Cán bộ hiện ở đây khi cơ quan cử đi học.',
      link: 'Xem ai vắng trong các tuần của lớp',
      clash: 'Trùng thời gian với lớp {code}, {course}, {from}–{to}: {weeks, plural, other {# tuần}} có buổi học ở cả hai lớp.',
      clashUnsure: 'Có thể trùng thời gian với lớp {code}, {course}, {from}–{to}: {weeks, plural, other {# tuần}}, tính theo ngày của lớp khi chưa có lịch hoặc chưa chốt danh sách.',
      clashNext: 'Vẫn gửi được; cân nhắc trước khi gửi.',
      feedTitle: 'Lịch cán bộ vắng trên điện thoại', feedLead: 'Mỗi buổi học ghi số cán bộ vắng và mã lớp, không có họ tên. Chỉ gồm lịch đã ban hành. Không chia sẻ liên kết này.',
      feedName: 'Cán bộ vắng', feedAway: '{count} cán bộ vắng: lớp {code}', feedCancelled: 'Không vắng: lớp {code}',
    },
  },
  {
    away: {
      title: 'Who is away by week', lead: 'People the agency sent who are in a class or will be, by published timetables. Weeks without one follow the dates of the class and are marked as expected.',
      menu: 'Who is away', crumb: 'Path', filters: 'Choose the time', quarter: 'Time', ahead: 'The next 13 weeks', aheadOf: '13 weeks from when class {code} meets', quarterOf: 'Quarter {quarter} of {year}', show: 'Show',
      caption: 'Who is away, week by week', week: 'Week', weekOf: 'Week {number}', away: 'People away', who: 'Classes and people', nobody: 'Nobody is away',
      people: '{count, plural, one {# person} other {# people}}', leaders: '{count} of them in leading posts', unsure: '{count} expected', unsureAll: 'expected',
      classOf: 'Class {code}', halves: '{count, plural, one {# half-day} other {# half-days}}', expected: 'expected, no timetable yet', own: '{name} ({halves} half-days)', other: '{name} ({state})', ownOther: '{name} ({state}, {halves} half-days)',
      states: { ACCEPTED: 'accepted', SUBMITTED: 'nominated', RETURNED: 'returned for completion' },
      marked: 'A week of class {code}', markedLead: 'Marked weeks are those of class {code}, {from}–{to}.', backTo: 'Back to class {code}',
      empty: 'Nobody is away in this time.', emptyWhy: 'People appear here when the agency sends them to a class.',
      link: 'See who is away in the weeks of this class',
      clash: 'Meets at the same time as class {code}, {course}, {from}–{to}: {weeks, plural, one {# week} other {# weeks}} with lessons of both.',
      clashUnsure: 'May meet at the same time as class {code}, {course}, {from}–{to}: {weeks, plural, one {# week} other {# weeks}}, by the dates of the class while a timetable or list is not final.',
      clashNext: 'It can still be sent; consider it first.',
      feedTitle: 'Who is away, on a phone', feedLead: 'Each lesson says how many are away and the class, without names. Published timetables only. Do not share this link.',
      feedName: 'Who is away', feedAway: '{count} away: class {code}', feedCancelled: 'Nobody away: class {code}',
    },
  },
)
