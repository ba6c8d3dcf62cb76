import { bilingual } from '../../i18n/messages'

export const lecturerMessages = bilingual(
  {
    lecturers: {
      title: 'Giảng viên', lead: 'Giảng viên cơ hữu và giảng viên thỉnh giảng được công nhận.', caption: 'Giảng viên của Trường', add: 'Thêm giảng viên', edit: 'Sửa thông tin', save: 'Lưu giảng viên', saving: 'Đang lưu…', wrong: 'Chưa lưu được', done: 'Đã lưu.',
      name: 'Họ và tên', kind: 'Loại', kinds: { OWN: 'Cơ hữu', VISITING: 'Thỉnh giảng' }, degree: 'Học vị, học hàm', rank: 'Chức danh', agency: 'Cơ quan công tác', topics: 'Chuyên đề đảm nhận', topicsHint: 'Mỗi dòng một chuyên đề.', none: 'Không', optional: 'không bắt buộc',
      ranks: { GV: 'Giảng viên', GVC: 'Giảng viên chính', GVCC: 'Giảng viên cao cấp' },
      recognition: 'Quyết định công nhận', recognitionTitle: 'Công nhận giảng viên thỉnh giảng', recognitionHint: 'Bắt buộc với giảng viên thỉnh giảng.', decision: 'Số quyết định', issuer: 'Cơ quan ban hành', from: 'Có hiệu lực từ', to: 'Đến ngày', toHint: 'Để trống nếu không ghi thời hạn.', leftOn: 'Thôi giảng dạy từ', left: 'Đã thôi giảng dạy',
      states: { valid: 'Còn hiệu lực', lapsing: 'Sắp hết hiệu lực', lapsed: 'Hết hiệu lực', not_yet: 'Chưa có hiệu lực', none: 'Không cần' }, until: 'đến {day}',
      periods: 'Số tiết', noPeriods: 'Không có tiết', periodsTitle: 'Số tiết giảng năm {year}', taught: 'Đã giảng', planned: 'Sẽ giảng', total: 'Cả năm', month: 'Tháng {month}', shortMonth: 'T{month}', periodsLead: 'Tính các buổi đã ban hành, không tính buổi giảng viên báo bận. Buổi có nhiều giảng viên tính đủ tiết cho mỗi người.', periodsEmpty: 'Năm {year} chưa có tiết giảng nào.', export: 'Tải số tiết (XLSX)', year: 'Năm', sheet: 'Số tiết giảng', asOf: 'Tính đến {day}',
      lessons: 'Các buổi sắp tới', noLessons: 'Không có buổi nào sắp tới.', lapsedBefore: 'Công nhận hết hiệu lực trước buổi này', substitutions: 'Các buổi có người dạy thay', substituted: '{title}, {day}: {name} dạy thay. Lý do: {reason}',
      practices: 'Đi thực tế', practicesEmpty: 'Chưa ghi đợt đi thực tế nào.', practiceAdd: 'Ghi đợt đi thực tế', practiceSave: 'Ghi đợt', place: 'Nơi đến', content: 'Nội dung, kết quả', practiceDecision: 'Quyết định cử đi', practiceFrom: 'Từ ngày', practiceTo: 'Đến ngày', practiceRow: '{from}–{to}, {place}', ownOnly: 'Chỉ ghi cho giảng viên cơ hữu.',
      acceptance: { ASKED: 'Chờ xác nhận', ACCEPTED: 'Đã nhận', DECLINED: 'Báo bận' }, mine: 'Số tiết và buổi giảng của tôi', answerTitle: 'Buổi giảng chờ xác nhận', answerLead: 'Xác nhận để Phòng Quản lý đào tạo biết buổi giảng có người dạy.', accept: 'Nhận buổi giảng', acceptOf: 'Nhận buổi “{title}”, {day}', decline: 'Báo bận', declineReason: 'Lý do báo bận', answering: 'Đang ghi…', answered: 'Đã ghi câu trả lời.', answerWrong: 'Chưa ghi được', refusal: 'Lý do: {reason}',
      substitutedHere: '{to} dạy thay {from}. Lý do: {reason}', staff: 'Giảng viên của buổi', addTo: 'Thêm giảng viên vào buổi', addSubmit: 'Thêm', substitute: 'Dạy thay', substituteFor: 'Thay cho', substituteBy: 'Người dạy thay', substituteReason: 'Lý do dạy thay', substituteSubmit: 'Ghi dạy thay', removeFrom: 'Bớt giảng viên', removeSubmit: 'Bớt khỏi buổi', staffWrong: 'Chưa ghi được',
      empty: 'Chưa có giảng viên nào.', emptyWhy: 'Thêm giảng viên để xếp vào lịch học.', back: 'Về danh sách giảng viên',
      errors: {
        not_allowed: 'Tài khoản này không được làm việc này. Người có quyền: Phòng Quản lý đào tạo.', lecturer_not_found: 'Không tìm thấy giảng viên này trong Trường, hoặc đã thôi giảng dạy.', agency_not_found: 'Không tìm thấy cơ quan này trong tỉnh.', agency_ended: 'Cơ quan này đã kết thúc hoạt động. Chọn cơ quan kế thừa.', own_lecturers_only: 'Đợt đi thực tế chỉ ghi cho giảng viên cơ hữu.',
        lesson_not_found: 'Không tìm thấy buổi học này.', wrong_state: 'Buổi học vừa được cập nhật nên không thực hiện được việc này. Xem bản mới rồi thực hiện lại.', lesson_over: 'Buổi học đã kết thúc nên không xác nhận được nữa.', cohort_not_planned: 'Lớp đã bế giảng hoặc đã hủy nên lịch học không đổi nữa.',
        nobody_named: 'Chọn giảng viên.', already_teaching: 'Giảng viên này đã ở trong buổi học.', not_teaching: 'Giảng viên này không dạy buổi học.', reason_missing: 'Ghi lý do dạy thay.', room_taken: 'Phòng này đã có buổi học khác vào giờ đó. Chọn phòng hoặc buổi khác.', lecturer_taken: 'Giảng viên đã có buổi dạy khác vào giờ đó. Chọn người khác.', warned: 'Còn điểm cần cân nhắc. Nếu vẫn xếp, ghi lý do.',
      },
    },
  },
  {
    lecturers: {
      title: 'Lecturers', lead: 'Own lecturers and visiting ones who are recognised.', caption: 'Lecturers of the school', add: 'Add a lecturer', edit: 'Edit', save: 'Save the lecturer', saving: 'Saving…', wrong: 'Not saved', done: 'Saved.',
      name: 'Name', kind: 'Kind', kinds: { OWN: 'Own', VISITING: 'Visiting' }, degree: 'Degree', rank: 'Rank', agency: 'Agency', topics: 'Topics', topicsHint: 'One topic a line.', none: 'None', optional: 'optional',
      ranks: { GV: 'Lecturer', GVC: 'Senior lecturer', GVCC: 'Principal lecturer' },
      recognition: 'Recognition', recognitionTitle: 'Recognition as a visiting lecturer', recognitionHint: 'Needed for visiting lecturers.', decision: 'Number of the decision', issuer: 'Issued by', from: 'Valid from', to: 'Until', toHint: 'Empty if the decision names no end.', leftOn: 'Teaches no more since', left: 'Teaches no more',
      states: { valid: 'Valid', lapsing: 'Ends soon', lapsed: 'Ended', not_yet: 'Not yet valid', none: 'Not needed' }, until: 'until {day}',
      noPeriods: 'No periods', periods: 'Periods', periodsTitle: 'Periods taught in {year}', taught: 'Taught', planned: 'To come', total: 'Whole year', month: 'Month {month}', shortMonth: 'M{month}', periodsLead: 'Published lessons count, those a lecturer declined do not. Whoever shares a lesson has all of its periods.', periodsEmpty: 'No periods in {year} yet.', export: 'Periods as XLSX', year: 'Year', sheet: 'Periods taught', asOf: 'As of {day}',
      lessons: 'Lessons to come', noLessons: 'No lessons to come.', lapsedBefore: 'The recognition ends before this lesson', substitutions: 'Lessons somebody else took', substituted: '{title}, {day}: taken by {name}. Reason: {reason}',
      practices: 'Field practice', practicesEmpty: 'No field practice recorded yet.', practiceAdd: 'Record field practice', practiceSave: 'Record', place: 'Place', content: 'Work and outcome', practiceDecision: 'Decision', practiceFrom: 'From', practiceTo: 'Until', practiceRow: '{from}–{to}, {place}', ownOnly: 'For own lecturers only.',
      acceptance: { ASKED: 'Not confirmed', ACCEPTED: 'Accepted', DECLINED: 'Declined' }, mine: 'My periods and lessons', answerTitle: 'Lessons to confirm', answerLead: 'Confirm, so that the training office knows that the lesson has its lecturer.', accept: 'Accept', acceptOf: 'Accept “{title}”, {day}', decline: 'Decline', declineReason: 'Why declined', answering: 'Saving…', answered: 'The answer is saved.', answerWrong: 'Not saved', refusal: 'Reason: {reason}',
      substitutedHere: '{to} in place of {from}. Reason: {reason}', staff: 'Lecturers of the lesson', addTo: 'Add a lecturer', addSubmit: 'Add', substitute: 'Substitution', substituteFor: 'In place of', substituteBy: 'Substitute', substituteReason: 'Reason', substituteSubmit: 'Record the substitution', removeFrom: 'Take a lecturer out', removeSubmit: 'Take out', staffWrong: 'Not saved',
      empty: 'No lecturers yet.', emptyWhy: 'Add lecturers to plan them into timetables.', back: 'To the lecturers',
      errors: {
        not_allowed: 'This account may not do this. The training office may.', lecturer_not_found: 'This lecturer was not found at the school, or teaches no more.', agency_not_found: 'This agency was not found in the province.', agency_ended: 'The agency has ended. Choose its successor.', own_lecturers_only: 'Field practice is recorded for own lecturers only.',
        lesson_not_found: 'This lesson was not found.', wrong_state: 'The lesson was changed meanwhile, so this cannot be done. Look at it again, then repeat.', lesson_over: 'The lesson is over and can no longer be answered.', cohort_not_planned: 'The class has ended or was cancelled, so its timetable no longer changes.',
        nobody_named: 'Choose a lecturer.', already_teaching: 'This lecturer already teaches the lesson.', not_teaching: 'This lecturer does not teach the lesson.', reason_missing: 'Say why somebody stands in.', room_taken: 'The room has another lesson at that time. Choose another room or half-day.', lecturer_taken: 'The lecturer has another lesson at that time. Choose somebody else.', warned: 'Something speaks against it. To go on, say why.',
      },
    },
  },
)
