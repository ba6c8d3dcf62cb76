import { bilingual } from '../../i18n/messages'

export const comparisonEvaluations = bilingual(
  {
    compare: {
      title: 'So sánh trước và sau, hai phía', lead: 'Cùng một câu hỏi ở các thời điểm và của những người trả lời khác nhau. Phiếu không ghi tên chỉ tính cả đợt, từ 5 phiếu.',
      filters: 'Lọc', course: 'Khóa học', agency: 'Cơ quan', all: 'Tất cả', submit: 'Xem', caption: 'Điểm trung bình theo câu hỏi', cell: '{mean} ({count})', who: 'Người trả lời', change: 'Thay đổi', gap: 'Học viên so với quản lý',
      rose: 'tăng {points}', fell: 'giảm {points}', same: 'không đổi', higher: 'cao hơn {points}', lower: 'thấp hơn {points}', equal: 'bằng nhau', scalePoints: '{size} điểm', percentPoints: '{size} điểm phần trăm',
      rest: 'Câu hỏi chỉ hỏi một lần, một phía ({count})', restCaption: 'Câu hỏi chưa có gì để so sánh', left: '{count, plural, other {# đợt đang mở chưa tính vào bảng này.}}', nothingTwice: 'Chưa có câu hỏi nào để so sánh.', nothingTwiceWhy: 'Một câu so sánh được khi đã hỏi ở hai thời điểm hoặc hai phía, trong các đợt đã đóng.',
      none: '–', empty: 'Chưa có kết quả để so sánh.', emptyWhy: 'Kết quả hiện khi các đợt trước và sau khóa học đã đóng và có phiếu trả lời.',
      rates: 'Tỷ lệ trả lời của cơ quan', ratesCaption: 'Phiếu của người quản lý và cơ quan cử', asked: 'Phiếu đã gửi', answered: 'Đã trả lời', share: 'Tỷ lệ', noRates: 'Chưa gửi phiếu nào cho cơ quan.',
      explain: 'Xếp theo chênh lệch hai phía. Thay đổi: lần hỏi sau cùng so với trước khóa học. Học viên so với quản lý: điểm học viên tự đánh giá so với điểm người quản lý cho, cùng thời điểm. Trong ngoặc là số phiếu.',
    },
    items: {
      title: 'Bộ tiêu chí', lead: 'Mỗi câu hỏi giữ nguyên qua các phiên bản phiếu, nên theo dõi được qua các đợt và các năm. Điểm là của thời điểm vừa hỏi xong gần nhất.', caption: 'Tiêu chí đang hỏi', item: 'Tiêu chí', answers: 'Số câu trả lời', mean: 'Kết quả',
      latest: 'Lần hỏi gần nhất', points: 'Điểm (1–5)', yes: 'Trả lời Có (%)', forms: '({count} phiếu)', ofRounds: '{count} đợt đã đóng', otherUnit: 'Đo bằng cột kia', noAnswers: 'Chưa có tiêu chí nào có kết quả.', unanswered: 'Tiêu chí chưa có kết quả ({count})',
      finding: {
        SCALE: '{who} lớp {cohort} cho {value} điểm', YES_NO: '{who} lớp {cohort} trả lời Có {value}', aboutSCALE: '{who} lớp {cohort} cho giảng viên {lecturer} {value} điểm', aboutYES_NO: '{who} lớp {cohort} trả lời Có {value} về giảng viên {lecturer}',
        changed: '{finding}, {change} so với {timing}', single: '{finding} ({timing})', note: 'Chỉ gồm các đợt đã đóng. Đường nối các lần hỏi của cùng một lớp.', open: 'Các đợt có kết quả đều đang mở.', openWhy: 'Biểu đồ hiện khi đợt đầu tiên đóng; kết quả tạm tính ở bảng dưới.',
      },
      empty: 'Chưa có tiêu chí nào.', emptyWhy: 'Tiêu chí hiện ở đây khi một phiếu được đưa vào sử dụng.', table: 'Kết quả từng đợt', day: 'Đợt đóng ngày', cohort: 'Lớp', timing: 'Thời điểm', respondent: 'Người trả lời', version: 'Phiên bản', about: 'Về giảng viên',
      noPoints: 'Chưa có đợt nào có kết quả hiện được.', noPointsWhy: 'Đợt không ghi tên hiện từ 5 phiếu; đợt có tên hiện từ phiếu đầu tiên.',
    },
    mineResult: { title: 'Kết quả đánh giá cán bộ của cơ quan', lead: 'Một trang của riêng cơ quan: cán bộ đã học tiến bộ thế nào, hai phía nhìn nhận khác nhau ra sao. Ý kiến học viên chỉ hiện khi có từ 5 phiếu.', tab: 'Kết quả', printHint: 'Trang này in được bằng lệnh in của trình duyệt.' },
  },
  {
    compare: {
      title: 'Before and after, both sides', lead: 'The same question at several times and of several groups. Anonymous forms count by whole rounds, from five forms on.',
      filters: 'Filter', course: 'Course', agency: 'Agency', all: 'All', submit: 'Show', caption: 'Mean of each question', cell: '{mean} ({count})', who: 'Respondent', change: 'Change', gap: 'Trainees against managers',
      rose: 'up {points}', fell: 'down {points}', same: 'unchanged', higher: '{points} higher', lower: '{points} lower', equal: 'equal', scalePoints: '{size} points', percentPoints: '{size} percentage points',
      rest: 'Questions asked once, of one side ({count})', restCaption: 'Questions with nothing to compare yet', left: '{count, plural, one {# open round is left out of this table.} other {# open rounds are left out of this table.}}', nothingTwice: 'No question to compare yet.', nothingTwiceWhy: 'A question is compared once it was asked at two times or of two sides in closed rounds.',
      none: '–', empty: 'Nothing to compare yet.', emptyWhy: 'Results appear once rounds before and after a course are closed and have answers.',
      rates: 'Answers of agencies', ratesCaption: 'Forms of managers and agencies', asked: 'Sent', answered: 'Answered', share: 'Share', noRates: 'No form was sent to an agency yet.',
      explain: 'Ordered by the gap between both sides. Change: the latest time against before the course. Trainees against managers: the trainees’ own mean against that of their managers at the same time. In brackets: forms.',
    },
    items: {
      title: 'Criteria', lead: 'Each question stays the same over the versions of a form, so that it is followed over rounds and years. Figures are of the time asked last.', caption: 'Criteria that are asked', item: 'Criterion', answers: 'Answers', mean: 'Result',
      latest: 'Asked last', points: 'Points (1–5)', yes: 'Answered yes (%)', forms: '({count} forms)', ofRounds: '{count, plural, one {# closed round} other {# closed rounds}}', otherUnit: 'Measured in the other column', noAnswers: 'No criterion has results yet.', unanswered: 'Criteria without results ({count})',
      finding: {
        SCALE: '{who}, class {cohort}: {value} points', YES_NO: '{who}, class {cohort}: {value} yes', aboutSCALE: '{who}, class {cohort}, about {lecturer}: {value} points', aboutYES_NO: '{who}, class {cohort}, about {lecturer}: {value} yes',
        changed: '{finding}, {change} against {timing}', single: '{finding} ({timing})', note: 'Closed rounds only. A line joins the times one class was asked.', open: 'All rounds with results are still open.', openWhy: 'The chart appears when the first one closes; provisional results stand in the table below.',
      },
      empty: 'No criterion yet.', emptyWhy: 'Criteria appear here when a form is put into use.', table: 'Results of each round', day: 'Round closed', cohort: 'Class', timing: 'Time', respondent: 'Respondent', version: 'Version', about: 'About',
      noPoints: 'No round with results yet.', noPointsWhy: 'Anonymous rounds appear from five forms on, named ones from the first.',
    },
    mineResult: { title: 'Evaluation results of the agency’s cadres', lead: 'One page of the agency’s own: what became better, and how far both sides differ. Trainees’ answers appear from five forms on.', tab: 'Result', printHint: 'Print this page with the browser.' },
  },
)
