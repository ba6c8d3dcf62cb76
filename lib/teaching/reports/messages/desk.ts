import { bilingual } from '../../../i18n/messages'

/** The pages of those who write, read, sign and send reports. */
export const reportDesk = bilingual(
  {
    reports: {
      title: 'Phiếu nhận xét học viên', tab: 'Phiếu nhận xét', menu: 'Phiếu nhận xét', turns: 'Lần nhận xét', turn: 'Lần {ordinal}/{total}', turnDue: 'Kỳ nhận xét: {day}', provisional: 'tạm tính theo ngày học của lớp, lịch học chưa ban hành đến kỳ này',
      statuses: { DUE: 'Đến kỳ nhận xét', DRAFTED: 'Đã soạn', SIGNED: 'Đã ký', SENT: 'Đã gửi, chờ xác nhận', ACKNOWLEDGED: 'Cơ quan đã nhận' }, notYet: 'Chưa đến kỳ',
      steps: { WRITING: 'Đang soạn', REVIEW: 'Chờ rà soát', APPROVED: 'Chờ ký' }, returned: 'Trả lại để sửa', late: 'Quá hạn gửi', unanswered: 'Quá hạn xác nhận', notWhole: 'còn thiếu nội dung',
      overalls: { EXCELLENT: 'Xuất sắc', GOOD: 'Tốt', FAIR: 'Khá', AVERAGE: 'Trung bình', WEAK: 'Yếu' },
      passages: { study: 'Kết quả học tập', conduct: 'Kết quả rèn luyện', discipline: 'Chấp hành kỷ luật, nội quy', strengths: 'Ưu điểm', weaknesses: 'Hạn chế', overall: 'Xếp loại chung' },
      list: {
        caption: 'Phiếu nhận xét lần {ordinal}, xếp theo tên học viên', name: 'Họ và tên', birthDate: 'Ngày sinh', agency: 'Cơ quan cử', state: 'Trạng thái', paper: 'Số, ngày', recipient: 'Gửi đến', choose: 'Chọn phiếu của {name}',
        none: 'Lớp không có phiếu nhận xét.', noneWhy: 'Phiếu nhận xét gửi cho lớp đào tạo đã khai giảng, theo số lần trong thông số của Trường.', nobody: 'Lớp chưa có học viên.', noPaper: 'Chưa ký', sentOn: 'Gửi ngày {day}', sentLateOn: 'Gửi ngày {day}, quá hạn gửi', receivedOn: 'Cơ quan nhận ngày {day}',
        summary: '{count} học viên: {written} phiếu đã soạn, {signed} đã ký, {sent} đã gửi, {acknowledged} cơ quan đã nhận.', overdue: '{count} phiếu quá hạn gửi', succeeded: 'kế thừa {agency}', open: 'Xem phiếu của {name}',
      },
      act: {
        write: 'Soạn phiếu', writeNext: 'Soạn phiếu tiếp theo', handOn: 'Chuyển rà soát', handingOn: 'Đang chuyển…', handOnLead: '{count} phiếu đã soạn đủ.', review: 'Rà soát', reviewNext: 'Rà soát phiếu tiếp theo',
        approveAll: 'Đồng ý {count} phiếu', approving: 'Đang ghi…', sign: 'Ký {count} phiếu', send: 'Gửi {count} phiếu', sending: 'Đang gửi…', wrong: 'Chưa thực hiện được, còn {count} điểm cần xử lý',
      },
      did: {
        saved: 'Đã lưu phiếu.', submitted: 'Đã chuyển phiếu sang rà soát.', handed: 'Đã chuyển {count} phiếu sang rà soát.', approved: 'Đã đồng ý, phiếu chờ lãnh đạo ký.', returned: 'Đã trả lại phiếu để chủ nhiệm lớp sửa.',
        signed: 'Đã ký {count} phiếu. Phòng Quản lý đào tạo được báo để gửi.', sent: 'Đã gửi {count} phiếu. Cơ quan nhận và học viên được báo.', left: '{left} phiếu chưa gửi được vì chưa rõ cơ quan nhận. Chọn cơ quan nhận rồi gửi.',
      },
      edit: {
        title: 'Nhận xét {name}', place: 'Học viên {place}/{count}', previous: 'Học viên trước: {name}', next: 'Học viên sau: {name}', facts: 'Số liệu để nhận xét', factsAt: 'Đến hôm nay', held: 'Lớp đã học', heldOf: '{lessons} buổi, {periods} tiết',
        attendance: 'Chuyên cần', absences: 'Vắng có phép {excused}, không phép {unexcused}, muộn {late} buổi', absentShare: 'Vắng {absent}/{held} tiết', noRoll: 'Chưa có điểm danh', marks: 'Điểm đã có', noMarks: 'Chưa có điểm',
        average: 'Điểm trung bình', conduct: 'Rèn luyện', points: '{points} điểm, {rank}', noConduct: 'Chưa chấm', before: 'Nhận xét lần {ordinal}', hints: { study: 'Kết quả, ý thức học tập từ lần nhận xét trước.', discipline: 'Để trống nếu không có vi phạm.', strengths: 'Điều cơ quan nên biết khi sử dụng cán bộ.', weaknesses: 'Điều cần tiếp tục bồi dưỡng, khắc phục.' },
        choose: 'Chọn xếp loại', save: 'Lưu phiếu', saveNext: 'Lưu, sang học viên sau', submit: 'Chuyển rà soát', pending: 'Đang lưu…', wrong: 'Chưa lưu được, còn {count} điểm cần xử lý', remark: 'Phòng Quản lý đào tạo trả lại: {remark}', keys: 'Phím tắt: Alt + S lưu, Alt + N lưu và sang học viên sau.',
        early: 'Lần này được soạn từ {day}, sau kỳ nhận xét trước.', readOnly: 'Chủ nhiệm lớp soạn phiếu này.',
      },
      figures: {
        on: 'Tính đến ngày soạn phiếu, {day}.', empty: 'Đến ngày {day} lớp chưa có buổi nào được điểm danh: phiếu không có số liệu chuyên cần.', changed: 'Số liệu đã thay đổi sau khi soạn phiếu. Trả lại để chủ nhiệm lớp soạn lại nếu cần ghi số liệu mới.', changedSigned: 'Số liệu đã thay đổi sau khi soạn. Phiếu đã ký giữ số liệu cũ.',
        now: 'Nay trên Cổng: {figure}', emptyCount: '{count} phiếu không có số liệu chuyên cần, vì lớp chưa có buổi nào được điểm danh đến ngày soạn: {names}.', changedCount: '{count} phiếu có số liệu đã thay đổi sau khi soạn:', line: '{aspect} trên phiếu: {frozen} → nay: {live}',
        aspects: { held: 'Lớp đã học', attendance: 'Chuyên cần', marks: 'Điểm', conduct: 'Rèn luyện' }, average: 'trung bình {mark}',
        confirm: 'Phiếu không có số liệu chuyên cần', confirmChoice: 'Tôi đã xem và vẫn ký {count} phiếu này, dù phiếu không có số liệu chuyên cần.',
      },
      review: { title: 'Rà soát', approve: 'Đồng ý', giveBack: 'Trả lại để sửa', remark: 'Nội dung cần sửa', remarkHint: 'Chủ nhiệm lớp thấy ghi chú này trên phiếu.', pending: 'Đang ghi…', wrong: 'Chưa ghi được, còn {count} điểm cần xử lý', approveLead: 'Phiếu đúng quy định, số liệu khớp.' },
      sign: {
        title: 'Ký phiếu nhận xét, lần {ordinal}/{total}', lead: '{count} phiếu đã rà soát. Mỗi phiếu một số, tăng dần theo thứ tự tên. Sau khi ký, nội dung không đổi được.', firstNumber: 'Số của phiếu đầu', firstNumberHint: 'Ví dụ {example}. Phiếu cuối mang số {last}.',
        documentOn: 'Ngày ký', signatory: 'Người ký', signatoryTitle: 'Chức vụ', submit: 'Ký {count} phiếu', pending: 'Đang ký…', wrong: 'Chưa ký được, còn {count} điểm cần xử lý', none: 'Chưa có phiếu nào chờ ký.', noneWhy: 'Phiếu hiện ở đây sau khi Phòng Quản lý đào tạo đồng ý.', reports: 'Phiếu chờ ký', read: 'Đọc phiếu của {name}',
      },
      send: {
        title: 'Gửi {count} phiếu nhận xét, lần {ordinal}/{total}?', lead: 'Mỗi cơ quan nhận phiếu của học viên do mình cử. Phiếu đã gửi không thu hồi được.', caption: 'Cơ quan nhận', agency: 'Cơ quan cử', to: 'Gửi đến', count: 'Số phiếu', same: 'Cơ quan cử',
        succeeded: 'kế thừa', gone: 'Cơ quan không còn hoạt động và chưa có cơ quan kế thừa trong danh mục. Phiếu được giữ lại.', choose: 'Cơ quan nhận phiếu của {agency}', chooseHint: 'Cơ quan này đã chia cho nhiều cơ quan. Chọn cơ quan đang quản lý học viên; để trống thì phiếu được giữ lại.', pick: 'Chưa chọn',
        submit: 'Gửi {count} phiếu', back: 'Quay lại', wrong: 'Chưa gửi được, còn {count} điểm cần xử lý', none: 'Không còn phiếu nào chờ gửi.', noneWhy: 'Phiếu hiện ở đây sau khi lãnh đạo Trường ký.', unfinished: '{count} phiếu của lớp chưa ký, sẽ gửi sau.',
      },
    },
  },
  {
    reports: {
      title: 'Comment reports', tab: 'Comment reports', menu: 'Comment reports', turns: 'Reports of the course', turn: 'Number {ordinal} of {total}', turnDue: 'Due: {day}', provisional: 'reckoned by the days of the class: the timetable is not published that far',
      statuses: { DUE: 'Due', DRAFTED: 'Drafted', SIGNED: 'Signed', SENT: 'Sent, to be acknowledged', ACKNOWLEDGED: 'Acknowledged' }, notYet: 'Not due yet',
      steps: { WRITING: 'Being written', REVIEW: 'To be proof-read', APPROVED: 'To be signed' }, returned: 'Given back', late: 'Overdue', unanswered: 'Receipt overdue', notWhole: 'incomplete',
      overalls: { EXCELLENT: 'Excellent', GOOD: 'Very good', FAIR: 'Good', AVERAGE: 'Average', WEAK: 'Weak' },
      passages: { study: 'Study', conduct: 'Conduct', discipline: 'Discipline', strengths: 'Strengths', weaknesses: 'Weaknesses', overall: 'Overall' },
      list: {
        caption: 'Comment reports, number {ordinal}, by given name', name: 'Name', birthDate: 'Birth date', agency: 'Sending agency', state: 'State', paper: 'Number, date', recipient: 'Sent to', choose: 'Choose the report on {name}',
        none: 'This class has no comment reports.', noneWhy: 'They are owed for training classes that were opened, as often as the school’s parameter says.', nobody: 'The class has no trainees yet.', noPaper: 'Not signed', sentOn: 'Sent on {day}', sentLateOn: 'Sent on {day}, after its term', receivedOn: 'Acknowledged on {day}',
        summary: '{count} trainees: {written} reports drafted, {signed} signed, {sent} sent, {acknowledged} acknowledged.', overdue: '{count} reports overdue', succeeded: 'after {agency}', open: 'See the report on {name}',
      },
      act: {
        write: 'Write the report', writeNext: 'Write the next report', handOn: 'Hand on', handingOn: 'Handing on…', handOnLead: '{count} reports are complete.', review: 'Proof-read', reviewNext: 'Proof-read the next report',
        approveAll: 'Approve {count} reports', approving: 'Saving…', sign: 'Sign {count} reports', send: 'Send {count} reports', sending: 'Sending…', wrong: 'Not done, {count} points to mend',
      },
      did: {
        saved: 'The report is saved.', submitted: 'The report was handed on.', handed: '{count} reports were handed on.', approved: 'Approved; the report waits for the signature.', returned: 'The report was given back to the class head.',
        signed: '{count} reports are signed. The training office is told to send them.', sent: '{count} reports were sent. Agencies and trainees are told.', left: '{left} reports could not be sent: it is not clear to which agency. Choose one and send.',
      },
      edit: {
        title: 'Report on {name}', place: 'Trainee {place} of {count}', previous: 'Previous trainee: {name}', next: 'Next trainee: {name}', facts: 'Facts', factsAt: 'Up to today', held: 'Taught', heldOf: '{lessons} lessons, {periods} periods',
        attendance: 'Attendance', absences: 'Absent with leave {excused}, without {unexcused}, late {late}', absentShare: 'Absent {absent} of {held} periods', noRoll: 'No roll yet', marks: 'Marks', noMarks: 'No marks yet',
        average: 'Average', conduct: 'Conduct', points: '{points} points, {rank}', noConduct: 'Not judged', before: 'Report number {ordinal}', hints: { study: 'Results and attitude since the last report.', discipline: 'Leave empty if there was nothing.', strengths: 'What the agency should know when it employs the cadre.', weaknesses: 'What still needs work.' },
        choose: 'Choose', save: 'Save the report', saveNext: 'Save, next trainee', submit: 'Hand on', pending: 'Saving…', wrong: 'Not saved, {count} points to mend', remark: 'The training office gave it back: {remark}', keys: 'Keys: Alt + S saves, Alt + N saves and goes to the next trainee.',
        early: 'This one is written from {day} on, after the one before was due.', readOnly: 'The class head writes this report.',
      },
      figures: {
        on: 'As of the day it was written, {day}.', empty: 'No roll of the class was taken up to {day}: the report says nothing of attendance.', changed: 'The figures have changed since the report was written. Give it back if it should carry the new ones.', changedSigned: 'The figures have changed since it was written. A signed report keeps the old ones.',
        now: 'Now: {figure}', emptyCount: '{count} reports say nothing of attendance, because no roll was taken until they were written: {names}.', changedCount: 'The figures of {count} reports have changed since they were written:', line: '{aspect} on the report: {frozen} → now: {live}',
        aspects: { held: 'Taught', attendance: 'Attendance', marks: 'Marks', conduct: 'Conduct' }, average: 'average {mark}',
        confirm: 'Reports without attendance', confirmChoice: 'I have seen it and sign these {count} reports although they say nothing of attendance.',
      },
      review: { title: 'Proof-reading', approve: 'Approve', giveBack: 'Give back', remark: 'What needs mending', remarkHint: 'The class head sees this on the report.', pending: 'Saving…', wrong: 'Not saved, {count} points to mend', approveLead: 'The report follows the rules and its figures are right.' },
      sign: {
        title: 'Sign comment reports, number {ordinal} of {total}', lead: '{count} reports are proof-read. Each has a number of its own, rising in the order of names. Once signed, what they say stays.', firstNumber: 'Number of the first', firstNumberHint: 'For instance {example}. The last one is {last}.',
        documentOn: 'Date', signatory: 'Signed by', signatoryTitle: 'Office', submit: 'Sign {count} reports', pending: 'Signing…', wrong: 'Not signed, {count} points to mend', none: 'No report waits for a signature.', noneWhy: 'They appear here once the training office approved them.', reports: 'To be signed', read: 'Read the report on {name}',
      },
      send: {
        title: 'Send {count} comment reports, number {ordinal} of {total}?', lead: 'Each agency receives the reports on the trainees it sends. What was sent cannot be taken back.', caption: 'Recipients', agency: 'Sending agency', to: 'Sent to', count: 'Reports', same: 'The agency itself',
        succeeded: 'successor', gone: 'The agency is gone and no successor is known. Its reports stay here.', choose: 'Recipient for {agency}', chooseHint: 'This agency was divided. Choose the one that has the trainees now; left empty, its reports stay here.', pick: 'Not chosen',
        submit: 'Send {count} reports', back: 'Back', wrong: 'Not sent, {count} points to mend', none: 'No report waits to be sent.', noneWhy: 'They appear here once the leadership signed them.', unfinished: '{count} reports of the class are not signed and follow later.',
      },
    },
  },
)
