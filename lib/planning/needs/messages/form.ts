import { bilingual } from '../../../i18n/messages'

/** Words of the agency's page: the grid, what was sent, what may be copied. */
export const needsForm = bilingual(
  { needsForm: {
    lead: 'Nhu cầu của năm {from} và bốn năm tiếp theo, đến năm {to}. Mỗi dòng một chương trình, một hệ học, một đối tượng; sửa và gửi lại được.',
    unanswered: 'Chưa gửi', sent: 'Đã gửi', sentNone: 'Đã trả lời: không có nhu cầu', grid: 'Bảng nhu cầu', caption: 'Nhu cầu theo chương trình, hệ học, đối tượng và năm',
    course: 'Chương trình', form: 'Hệ học', group: 'Đối tượng', reason: 'Lý do', row: 'dòng {row}', count: 'Số người năm {year}', chooseCourse: 'Chọn chương trình', chooseForm: 'Chọn hệ học', chooseGroup: 'Chọn đối tượng', edit: 'Sửa nhu cầu đã gửi', remove: 'Bỏ dòng này', what: 'Chương trình, hệ học, đối tượng', total: 'Cộng, lượt người',
    send: 'Gửi nhu cầu', sending: 'Đang gửi…', more: 'Thêm dòng', adding: 'Đang thêm…', none: 'Cơ quan không có nhu cầu', copy: 'Chép từ năm {year}', wrong: 'Chưa gửi được, còn {count} điểm cần xử lý', wrongRow: 'Dòng {row}',
    noRows: 'Chưa có dòng nào. Nhập ít nhất một dòng, hoặc chọn “Cơ quan không có nhu cầu”.', rowsLeft: 'Bảng còn dòng có nội dung. Bỏ các dòng đó, hoặc gửi nhu cầu.', full: 'Mỗi lần gửi tối đa 40 dòng.', anew: 'Xem bản mới nhất của cơ quan',
    didSent: 'Đã gửi nhu cầu năm {year}: {lines} dòng, {headcount} lượt người trong năm {year}. Sửa và gửi lại được khi có thay đổi.', didLate: 'Hạn gửi đã qua, nên các dòng mới hoặc thay đổi mang nhãn “Gửi sau hạn”.', didNone: 'Đã ghi nhận: cơ quan không có nhu cầu năm {year}.',
    copied: 'Đã chép {count} dòng từ năm {year} vào bảng, chưa gửi. Số của năm cuối để trống vì năm trước chưa hỏi đến. Rà soát rồi gửi.', copiedNone: 'Không có dòng nào để chép từ năm {year}.',
    dropped: '{count} dòng không chép vì Trường không còn mở chương trình hoặc hệ học đó.', inherited: 'Bảng được điền sẵn từ nhu cầu mà cơ quan trước sáp nhập đã gửi, chưa gửi lại. Khi gửi, bản mới thay cho các bản đó.',
    noCall: 'Hiện không có đợt khảo sát nhu cầu.', noCallWhy: 'Bảng nhu cầu hiện ở đây khi Trường mở đợt khảo sát cho năm tới.', over: 'Đợt khảo sát này đã kết thúc, nên không gửi thêm được.', table: 'Đã gửi', history: 'Các lần gửi', note: 'Ghi chú của Trường',
    desk: 'Gửi nhu cầu đào tạo, bồi dưỡng năm {year}', deskDetail: 'Trường khảo sát nhu cầu của năm {year} và bốn năm tiếp theo',
  } },
  { needsForm: {
    lead: 'Needs of {from} and the four years after it, up to {to}. One row for each course, form and target group; it can be corrected and sent again.',
    unanswered: 'Not sent', sent: 'Sent', sentNone: 'Answered: no needs', grid: 'Table of needs', caption: 'Needs by course, form, target group and year',
    course: 'Course', form: 'Form', group: 'Target group', reason: 'Reason', row: 'row {row}', count: 'People in {year}', chooseCourse: 'Choose a course', chooseForm: 'Choose a form', chooseGroup: 'Choose a target group', edit: 'Change what was sent', remove: 'Leave this row out', what: 'Course, form, target group', total: 'Sum, people',
    send: 'Send the needs', sending: 'Sending…', more: 'Add rows', adding: 'Adding…', none: 'The agency has no needs', copy: 'Copy from {year}', wrong: 'Not sent yet, {count} points to mend', wrongRow: 'Row {row}',
    noRows: 'There is no row yet. Enter at least one, or choose “The agency has no needs”.', rowsLeft: 'The table still has rows. Leave them out, or send the needs.', full: 'At most 40 rows at a time.', anew: 'See the agency’s latest statement',
    didSent: 'The needs of {year} were sent: {lines, plural, one {# row} other {# rows}}, {headcount, plural, one {# person} other {# people}} in {year}. They can be corrected and sent again.', didLate: 'The deadline has passed, so new or changed rows carry the mark “Sent late”.', didNone: 'Recorded: the agency has no needs in {year}.',
    copied: '{count, plural, one {# row was} other {# rows were}} copied from {year} into the table and not sent yet. The last year is empty, because it was not asked for then. Check, then send.', copiedNone: 'There is no row to copy from {year}.',
    dropped: '{count, plural, one {# row was} other {# rows were}} not copied, because the school no longer holds the course or the form.', inherited: 'The table is filled in with what the agencies before the merger stated, and not sent yet. Once sent, it takes the place of theirs.',
    noCall: 'There is no call for needs now.', noCallWhy: 'The table appears here once the school has opened the call for the coming year.', over: 'This call has ended; nothing more can be sent.', table: 'What was sent', history: 'What was sent when', note: 'Note of the school',
    desk: 'State the training needs of {year}', deskDetail: 'The school asks for the needs of {year} and the four years after it',
  } },
)
