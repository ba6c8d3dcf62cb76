import { bilingual } from '../../../i18n/messages'

/** The pages of those who receive reports or follow how many are due; what a report's history says; refusals. */
export const reportReading = bilingual(
  {
    reportReading: {
      received: {
        title: 'Phiếu nhận xét học viên', lead: 'Trường gửi nhận xét về học viên do cơ quan cử. Xác nhận đã nhận để Trường biết; có thể ghi ý kiến trao đổi.', tabs: 'Phiếu đã nhận', open: 'Chờ xác nhận', done: 'Đã xác nhận',
        caption: 'Phiếu nhận xét Trường đã gửi, mới nhất ở trên', name: 'Học viên', cohort: 'Lớp', turn: 'Lần', sent: 'Trường gửi', paper: 'Số, ngày', state: 'Trạng thái', former: 'Gửi cho {agency} trước đây', empty: 'Không có phiếu nào chờ xác nhận.', emptyWhy: 'Phiếu hiện ở đây khi Trường gửi nhận xét về học viên do cơ quan cử.',
        emptyDone: 'Chưa xác nhận phiếu nào.', emptyDoneWhy: 'Phiếu chuyển sang đây sau khi xác nhận đã nhận.', all: 'Xác nhận đã nhận {count} phiếu', allDone: 'Đã xác nhận nhận các phiếu.', pending: 'Đang xác nhận…', shown: 'Hiện {count} phiếu, mới nhất ở trên.', older: 'Phiếu cũ hơn', newest: 'Về phiếu mới nhất', answered: 'có ý kiến trao đổi', wrong: 'Chưa xác nhận được, còn {count} điểm cần xử lý',
      },
      sheet: {
        title: 'Phiếu nhận xét {name}', word: 'Tải phiếu (DOCX)', print: 'In phiếu', forAgency: 'Cơ quan cử: {agency}', toSuccessor: 'Gửi {recipient}, cơ quan kế thừa {agency}', history: 'Quá trình xử lý', track: 'Các bước', receipt: 'Xác nhận đã nhận', answer: 'Ý kiến trao đổi với Trường', answerHint: 'Trường và học viên đọc được.',
        confirm: 'Xác nhận đã nhận', confirming: 'Đang xác nhận…', sendAnswer: 'Gửi ý kiến', wrong: 'Chưa xác nhận được, còn {count} điểm cần xử lý', done: 'Đã xác nhận nhận phiếu.', receivedBy: '{agency} xác nhận ngày {day}', answerOf: 'Ý kiến của cơ quan', noAnswer: 'Cơ quan không có ý kiến.', hash: 'Mã kiểm tra nội dung', later: 'Có thể gửi ý kiến trao đổi một lần.', back: 'Về danh sách phiếu',
      },
      mine: { title: 'Nhận xét về tôi', menu: 'Nhận xét về tôi', lead: 'Các phiếu nhận xét Trường đã gửi cơ quan.', caption: 'Phiếu nhận xét đã gửi, mới nhất ở trên', empty: 'Chưa có phiếu nhận xét nào được gửi.', emptyWhy: 'Phiếu hiện ở đây khi Trường gửi cơ quan cử, thường giữa và cuối khóa.' },
      overview: {
        title: 'Phiếu nhận xét học viên', lead: 'Mỗi học viên lớp đào tạo được nhận xét {count} lần trong khóa; phiếu gửi cơ quan cử và được xác nhận.', year: 'Năm', byCohort: 'Theo lớp', byAgency: 'Theo cơ quan', due: 'Đến kỳ', sent: 'Đã gửi', acknowledged: 'Cơ quan đã nhận', overdue: 'Quá hạn gửi', unanswered: 'Quá hạn xác nhận', late: 'Gửi muộn', drafted: 'Đang soạn', signed: 'Đã ký',
        cohort: 'Lớp', turn: 'Lần', dueOn: 'Kỳ nhận xét', trainees: 'Học viên', agency: 'Cơ quan', sum: 'Cộng', ofDue: 'trên {due} phiếu đến kỳ', export: 'Tải bảng tính (XLSX)', empty: 'Năm này không có lớp nào phải gửi phiếu nhận xét.', emptyWhy: 'Lớp đào tạo hiện ở đây từ khi khai giảng.', emptyAgency: 'Chưa có phiếu nào đến kỳ.', school: 'Trường',
        unverified: 'Số lần nhận xét và thời hạn lấy theo thông số chưa xác nhận với văn bản.', parameters: 'Xem thông số', captionCohort: 'Phiếu nhận xét theo lớp, quá hạn nhiều nhất ở trên', captionAgency: 'Phiếu nhận xét theo cơ quan, quá hạn nhiều nhất ở trên', asOf: 'Tính đến ngày {day}', sheetName: 'Phieu nhan xet',
      },
      happened: {
        drafted: 'Bắt đầu soạn', submitted: 'Chuyển rà soát', returned: 'Trả lại để sửa', approved: 'Đồng ý sau rà soát', signed: 'Ký', sent: 'Gửi {agency}', unsent: 'Chưa gửi được cho {agency}', acknowledged: '{agency} xác nhận đã nhận', answered: '{agency} gửi ý kiến', 'receipt-refused': '{agency} xác nhận nhưng không phải cơ quan nhận, bị từ chối', exported: 'Tải tệp phiếu',
        succeeded: 'kế thừa {agency}', number: 'số {number}', system: 'Hệ thống', reasons: { recipient_unclear: 'cơ quan đã chia cho nhiều cơ quan, chưa chọn cơ quan nhận', recipient_unknown: 'cơ quan không còn hoạt động, chưa có cơ quan kế thừa' },
      },
      errors: {
        not_allowed: 'Tài khoản này không có quyền làm việc này với phiếu nhận xét. Chủ nhiệm lớp soạn, Phòng Quản lý đào tạo rà soát và gửi, lãnh đạo Trường ký, cơ quan xác nhận.',
        cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không phụ trách lớp.', trainee_not_found: 'Học viên không còn trong lớp. Tải lại danh sách.', report_not_found: 'Không tìm thấy phiếu nhận xét, hoặc phiếu không gửi cho cơ quan này.', turn_unknown: 'Lớp không có lần nhận xét này. Xem số lần nhận xét trong thông số.',
        turn_not_begun: 'Chưa đến lúc soạn lần nhận xét này: soạn từ kỳ nhận xét trước trở đi.', report_signed: 'Phiếu đã ký nên nội dung không đổi được.', report_in_review: 'Phiếu đang được rà soát. Sửa được khi Phòng Quản lý đào tạo trả lại.', report_approved: 'Phiếu đã rà soát, chờ ký. Đề nghị Phòng Quản lý đào tạo trả lại nếu cần sửa.',
        changed_meanwhile: 'Phiếu vừa được người khác cập nhật. Tải lại trang, xem bản mới rồi thực hiện lại.', passages_missing: 'Còn thiếu nội dung. Nhập đủ rồi chuyển rà soát; có thể lưu để soạn tiếp.', nothing_to_hand_on: 'Chưa có phiếu nào soạn đủ nội dung để chuyển rà soát.', not_in_review: 'Phiếu không ở bước rà soát. Tải lại danh sách.',
        already_signed: 'Có phiếu đã được ký trước đó. Tải lại danh sách rồi ký các phiếu còn lại.', not_approved: 'Có phiếu chưa rà soát xong. Tải lại danh sách rồi ký các phiếu còn lại.', document_in_future: 'Ngày ký không sau hôm nay.', document_too_old: 'Ngày ký không trước ngày soạn phiếu.',
        number_of_party: 'Trường dùng thể thức văn bản của Đảng: ghi số dạng 12-PNX/TrCT.', number_of_state: 'Trường dùng thể thức văn bản hành chính: ghi số dạng 12/PNX-TrCT.', number_taken: 'Có số đã dùng trong năm. Tải lại trang để lấy số tiếp theo.',
        figures_empty: 'Có {count} phiếu không có số liệu chuyên cần. Trả lại để soạn lại sau khi điểm danh, hoặc đánh dấu vào ô xác nhận rồi ký.',
        nothing_to_send: 'Chưa có phiếu nào đã ký để gửi.', already_sent: 'Các phiếu của lần này đã gửi trước đó, không gửi lại. Xem ngày gửi trong danh sách.', recipient_not_an_heir: 'Cơ quan nhận phải là cơ quan cử hoặc cơ quan kế thừa của cơ quan cử.', no_recipient: 'Chưa rõ cơ quan nhận của {count} phiếu. Chọn cơ quan kế thừa rồi gửi.',
        not_sent: 'Phiếu chưa gửi nên chưa xác nhận được.', already_acknowledged: 'Phiếu này đã được xác nhận trước đó. Xem ngày xác nhận trong quá trình xử lý.',
      },
    },
  },
  {
    reportReading: {
      received: {
        title: 'Comment reports', lead: 'The school reports on the trainees this agency sends. Acknowledge each report, with an answer if you wish.', tabs: 'Reports received', open: 'To acknowledge', done: 'Acknowledged',
        caption: 'Comment reports sent by the school, newest first', name: 'Trainee', cohort: 'Class', turn: 'Number', sent: 'Sent', paper: 'Number, date', state: 'State', former: 'Formerly of {agency}', empty: 'No report waits to be acknowledged.', emptyWhy: 'Reports appear here when the school sends them.',
        emptyDone: 'Nothing acknowledged yet.', emptyDoneWhy: 'Reports move here once they are acknowledged.', all: 'Acknowledge {count} reports', allDone: 'The reports are acknowledged.', pending: 'Acknowledging…', shown: 'Showing {count} reports, newest first.', older: 'Older reports', newest: 'To the newest reports', answered: 'answered', wrong: 'Not acknowledged, {count} points to mend',
      },
      sheet: {
        title: 'Comment report on {name}', word: 'Download (DOCX)', print: 'Print', forAgency: 'Sending agency: {agency}', toSuccessor: 'Sent to {recipient}, successor of {agency}', history: 'History', track: 'Steps', receipt: 'Receipt', answer: 'Answer to the school', answerHint: 'School and trainee can read it.',
        confirm: 'Acknowledge', confirming: 'Acknowledging…', sendAnswer: 'Send the answer', wrong: 'Not acknowledged, {count} points to mend', done: 'The report is acknowledged.', receivedBy: '{agency} acknowledged on {day}', answerOf: 'Answer of the agency', noAnswer: 'The agency had no comment.', hash: 'Content hash', later: 'An answer can be sent once.', back: 'Back to the list',
      },
      mine: { title: 'Reports about me', menu: 'Reports about me', lead: 'The comment reports that the school sent to the agency.', caption: 'Reports sent, newest first', empty: 'No report was sent yet.', emptyWhy: 'Reports appear here when the school sends them, usually at the middle and the end of the course.' },
      overview: {
        title: 'Comment reports', lead: 'Each trainee of a training class is reported on {count} times a course; the agency receives and acknowledges the report.', year: 'Year', byCohort: 'By class', byAgency: 'By agency', due: 'Due', sent: 'Sent', acknowledged: 'Acknowledged', overdue: 'Overdue', unanswered: 'Receipt overdue', late: 'Sent late', drafted: 'Drafted', signed: 'Signed',
        cohort: 'Class', turn: 'Number', dueOn: 'Due on', trainees: 'Trainees', agency: 'Agency', sum: 'Total', ofDue: 'of {due} due', export: 'Download (XLSX)', empty: 'No class of this year owes comment reports.', emptyWhy: 'Training classes appear here from their opening on.', emptyAgency: 'Nothing is due yet.', school: 'School',
        unverified: 'How often and until when rests on parameters that were not compared with the regulation.', parameters: 'See the parameters', captionCohort: 'Comment reports by class, most overdue first', captionAgency: 'Comment reports by agency, most overdue first', asOf: 'As of {day}', sheetName: 'Comment reports',
      },
      happened: {
        drafted: 'Draft begun', submitted: 'Handed on', returned: 'Given back', approved: 'Approved', signed: 'Signed', sent: 'Sent to {agency}', unsent: 'Could not be sent for {agency}', acknowledged: '{agency} acknowledged', answered: '{agency} answered', 'receipt-refused': '{agency} tried to acknowledge and is not the recipient: refused', exported: 'File downloaded',
        succeeded: 'successor of {agency}', number: 'number {number}', system: 'System', reasons: { recipient_unclear: 'the agency was divided and no recipient was chosen', recipient_unknown: 'the agency is gone and has no known successor' },
      },
      errors: {
        not_allowed: 'This account may not do this with comment reports. Class heads write, the training office proof-reads and sends, the leadership signs, agencies acknowledge.',
        cohort_not_found: 'No such class, or it is not yours.', trainee_not_found: 'The trainee is no longer in the class. Reload the list.', report_not_found: 'No such report, or it was not sent to this agency.', turn_unknown: 'The class has no such report. See the parameter.',
        turn_not_begun: 'Too early: it is written once the report before is due.', report_signed: 'The report is signed; what it says stays.', report_in_review: 'The report is being proof-read. It can be changed once it is given back.', report_approved: 'The report waits for the signature. Ask the training office to give it back.',
        changed_meanwhile: 'Somebody has just changed this report. Reload the page and do it again.', passages_missing: 'Something is missing. Complete it and hand it on, or save it for later.', nothing_to_hand_on: 'No report is complete yet.', not_in_review: 'The report is not being proof-read. Reload the list.',
        already_signed: 'Some of them are signed already. Reload the list and sign the others.', not_approved: 'Some of them are not proof-read. Reload the list and sign the others.', document_in_future: 'The date lies in the future.', document_too_old: 'The date lies before the report was written.',
        number_of_party: 'Papers of this school are numbered like 12-PNX/TrCT.', number_of_state: 'Papers of this school are numbered like 12/PNX-TrCT.', number_taken: 'One of the numbers is used this year. Reload the page for the next one.',
        figures_empty: '{count} of the reports say nothing of attendance. Give them back to be written again after the rolls, or tick the box that confirms it and sign.',
        nothing_to_send: 'No signed report waits to be sent.', already_sent: 'These reports were sent before and are not sent again. The list says when.', recipient_not_an_heir: 'The recipient must be the sending agency or one that came after it.', no_recipient: 'The recipient of {count} reports is not clear. Choose a successor and send.',
        not_sent: 'The report was not sent yet.', already_acknowledged: 'This report was acknowledged before. Its history says when.',
      },
    },
  },
)
