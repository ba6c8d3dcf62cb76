import { bilingual } from '../../i18n/messages'

export const comparisonEvaluations = bilingual(
  {
    compare: {
      title: 'So sánh trước và sau, hai phía', lead: 'Cùng một câu hỏi ở các thời điểm và của những người trả lời khác nhau. Phiếu không ghi tên chỉ tính cả đợt, từ 5 phiếu.',
      filters: 'Lọc', course: 'Khóa học', agency: 'Cơ quan', all: 'Tất cả', submit: 'Xem', caption: 'Điểm trung bình theo câu hỏi', item: 'Câu hỏi', cell: '{mean} ({count})', who: 'Người trả lời', points: '{points} điểm %', change: 'Thay đổi', gap: 'Chênh lệch',
      none: '–', empty: 'Chưa có kết quả để so sánh.', emptyWhy: 'Kết quả hiện khi các đợt trước và sau khóa học có phiếu trả lời.',
      rates: 'Tỷ lệ trả lời của cơ quan', ratesCaption: 'Phiếu của người quản lý và cơ quan cử', asked: 'Phiếu đã gửi', answered: 'Đã trả lời', share: 'Tỷ lệ', percent: '{share}%', noRates: 'Chưa gửi phiếu nào cho cơ quan.',
      explain: 'Thay đổi: điểm lần hỏi sau cùng trừ điểm trước khóa học. Chênh lệch: điểm học viên tự đánh giá trừ điểm người quản lý, cùng thời điểm.',
    },
    items: {
      title: 'Bộ tiêu chí', lead: 'Mỗi câu hỏi có mã giữ nguyên qua các phiên bản phiếu, nên theo dõi được qua các đợt và các năm.', caption: 'Tiêu chí đang hỏi', item: 'Tiêu chí', code: 'Mã', rounds: 'Số đợt', answers: 'Số câu trả lời', mean: 'Điểm trung bình',
      empty: 'Chưa có tiêu chí nào.', emptyWhy: 'Tiêu chí hiện ở đây khi một phiếu được đưa vào sử dụng.', one: 'Tiêu chí {code}', chart: 'Điểm trung bình qua {count} đợt có kết quả', table: 'Kết quả từng đợt', day: 'Đợt đóng ngày', cohort: 'Lớp', timing: 'Thời điểm', respondent: 'Người trả lời', version: 'Phiên bản', about: 'Về giảng viên',
      noPoints: 'Chưa có đợt nào có kết quả hiện được.', noPointsWhy: 'Đợt không ghi tên hiện từ 5 phiếu; đợt có tên hiện từ phiếu đầu tiên.', axis: 'Thang từ {least} đến {most}',
    },
    mineResult: { title: 'Kết quả đánh giá cán bộ của cơ quan', lead: 'Một trang của riêng cơ quan: cán bộ đã học tiến bộ thế nào, hai phía nhìn nhận khác nhau ra sao. Ý kiến học viên chỉ hiện khi có từ 5 phiếu.', tab: 'Kết quả', printHint: 'Trang này in được bằng lệnh in của trình duyệt.' },
  },
  {
    compare: {
      title: 'Before and after, both sides', lead: 'The same question at several times and of several groups. Anonymous forms count by whole rounds, from five forms on.',
      filters: 'Filter', course: 'Course', agency: 'Agency', all: 'All', submit: 'Show', caption: 'Mean of each question', item: 'Question', cell: '{mean} ({count})', who: 'Respondent', points: '{points} points', change: 'Change', gap: 'Gap',
      none: '–', empty: 'Nothing to compare yet.', emptyWhy: 'Results appear once rounds before and after a course have answers.',
      rates: 'Answers of agencies', ratesCaption: 'Forms of managers and agencies', asked: 'Sent', answered: 'Answered', share: 'Share', percent: '{share}%', noRates: 'No form was sent to an agency yet.',
      explain: 'Change: the latest mean less the mean before the course. Gap: the trainees’ own mean less that of their managers at the same time.',
    },
    items: {
      title: 'Criteria', lead: 'Each question has a code that stays over the versions of a form, so that it is followed over rounds and years.', caption: 'Criteria that are asked', item: 'Criterion', code: 'Code', rounds: 'Rounds', answers: 'Answers', mean: 'Mean',
      empty: 'No criterion yet.', emptyWhy: 'Criteria appear here when a form is put into use.', one: 'Criterion {code}', chart: 'Mean over {count} rounds with results', table: 'Results of each round', day: 'Round closed', cohort: 'Class', timing: 'Time', respondent: 'Respondent', version: 'Version', about: 'About',
      noPoints: 'No round with results yet.', noPointsWhy: 'Anonymous rounds appear from five forms on, named ones from the first.', axis: 'Scale from {least} to {most}',
    },
    mineResult: { title: 'Evaluation results of the agency’s cadres', lead: 'One page of the agency’s own: what became better, and how far both sides differ. Trainees’ answers appear from five forms on.', tab: 'Result', printHint: 'Print this page with the browser.' },
  },
)
