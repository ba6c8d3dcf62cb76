import { bilingual } from '../../i18n/messages'

/** The screen of a hall, the telephone that scans it, and the roll that is closed by what was scanned. */
export const scanMessages = bilingual(
  {
    scan: {
      open: 'Điểm danh bằng mã QR', title: 'Điểm danh bằng mã QR', of: 'Lớp {code}, buổi {half} {day}', how: 'Mở máy ảnh điện thoại và quét mã. Đăng nhập nếu được hỏi, rồi bấm “Có mặt”.',
      qr: 'Mã QR điểm danh của buổi học đang diễn ra', scanned: 'Đã quét mã: {scanned} trên {total} học viên', changes: 'Mã đổi sau mỗi {seconds} giây.', hours: 'Nhận quét mã từ {from} đến {to}. Sau {late} được ghi là muộn.', unverified: 'Thời gian này chưa xác nhận.',
      renew: 'Hiện mã mới', close: 'Chốt điểm danh', back: 'Về điểm danh của buổi học',
      closing: {
        title: 'Chốt điểm danh buổi {half} {day}', crumb: 'Chốt điểm danh', lead: 'Người đã quét mã được ghi có mặt hoặc muộn. Người chưa quét mã được ghi không phép cho đến khi chọn khác.', missing: 'Chưa quét mã ({count})', there: 'Đã quét mã ({count})', scannedAt: 'quét lúc {clock}',
        nobodyMissing: 'Mọi người đã quét mã.', nobodyThere: 'Chưa có ai quét mã.', submit: 'Chốt điểm danh', pending: 'Đang lưu…', after: 'Sau khi chốt không quét mã được nữa; kết quả vẫn sửa được ở trang điểm danh.', wrong: 'Chưa chốt được điểm danh.', meanwhile: 'Vừa có thêm {count} học viên quét mã: {names}. Đã ghi vào danh sách, những gì đã chọn được giữ. Xem rồi chốt lại.', toRoll: 'Mở điểm danh của buổi học', again: 'Tải lại danh sách',
      },
      mine: {
        title: 'Điểm danh', lesson: 'Buổi học', cohort: 'Lớp', time: 'Thời gian', when: '{half} {day}, {from} đến {to}', lead: 'Bấm “Có mặt” để xác nhận đang ở lớp.', late: 'Buổi học đã bắt đầu, sẽ được ghi là đến muộn.',
        submit: 'Có mặt', pending: 'Đang ghi…', present: 'Đã ghi có mặt lúc {clock}.', lateAt: 'Đã ghi đến muộn lúc {clock}.', timetable: 'Về lịch học', noTime: 'Giảng viên hoặc chủ nhiệm lớp chốt điểm danh ở cuối buổi.',
      },
      errors: {
        not_allowed: 'Tài khoản này không có vai trò học viên. Đăng nhập bằng tài khoản học viên rồi quét lại mã.', code_invalid: 'Mã này không đúng hoặc đã hết hạn. Quét lại mã đang hiện trên màn hình.', too_many_codes: 'Đã thử quá nhiều mã không đúng. Đợi 15 phút, hoặc báo giảng viên để được điểm danh.',
        trainee_not_found: 'Tài khoản này không phải học viên của lớp đang điểm danh. Kiểm tra tài khoản, hoặc báo giảng viên.', lesson_cancelled: 'Buổi học đã cho nghỉ nên không điểm danh.', lesson_not_published: 'Buổi học chưa ban hành nên không điểm danh.', lesson_not_found: 'Không tìm thấy buổi học này, hoặc tài khoản này không được xem.',
        roll_taken: 'Điểm danh buổi này đã chốt. Báo giảng viên hoặc chủ nhiệm lớp nếu có mặt mà chưa được ghi.', scan_ahead: 'Chưa đến giờ điểm danh. Quét mã khi màn hình ở lớp hiện mã.', scan_over: 'Buổi học đã kết thúc nên không quét mã được nữa. Báo giảng viên hoặc chủ nhiệm lớp nếu có mặt mà chưa được ghi.',
      },
      hall: { lesson_cancelled: 'Buổi học đã cho nghỉ nên không có mã.', lesson_not_published: 'Buổi học còn là bản nháp nên không có mã.', roll_taken: 'Điểm danh buổi này đã chốt.', scan_ahead: 'Mã hiện từ {clock}, {day}.', scan_over: 'Buổi học đã kết thúc, mã không còn hiện. Chốt điểm danh theo các mã đã quét.' },
    },
  },
  {
    scan: {
      open: 'Roll by QR code', title: 'Roll by QR code', of: 'Class {code}, {half} {day}', how: 'Point the camera of a telephone at the code. Sign in if asked, then press “Present”.',
      qr: 'QR code of the roll of this lesson', scanned: 'Scanned: {scanned} of {total} trainees', changes: 'The code changes every {seconds} seconds.', hours: 'Scanned from {from} to {to}. After {late} it counts as late.', unverified: 'These times are not confirmed.',
      renew: 'Show the code of now', close: 'Close the roll', back: 'To the roll of the lesson',
      closing: {
        title: 'Close the roll of {half} {day}', crumb: 'Close the roll', lead: 'Whoever scanned is present or late. Whoever did not is unexcused until something else is chosen.', missing: 'Did not scan ({count})', there: 'Scanned ({count})', scannedAt: 'scanned at {clock}',
        nobodyMissing: 'Everybody scanned.', nobodyThere: 'Nobody scanned yet.', submit: 'Close the roll', pending: 'Saving…', after: 'Once closed nothing is scanned any more; the roll can still be changed on its page.', wrong: 'The roll was not closed.', meanwhile: '{count, plural, one {# more trainee} other {# more trainees}} scanned just now: {names}. They are in the list, and what was chosen stays. Look at it, then close.', toRoll: 'Open the roll of the lesson', again: 'Load the list again',
      },
      mine: {
        title: 'Roll', lesson: 'Lesson', cohort: 'Class', time: 'Time', when: '{half} {day}, {from} to {to}', lead: 'Press “Present” to say that you are in the room.', late: 'The lesson has begun; this counts as late.',
        submit: 'Present', pending: 'Saving…', present: 'Noted as present at {clock}.', lateAt: 'Noted as late at {clock}.', timetable: 'To my timetable', noTime: 'The lecturer or the class head closes the roll at the end.',
      },
      errors: {
        not_allowed: 'This account is no trainee’s. Sign in with a trainee’s account and scan again.', code_invalid: 'This code is wrong or out of date. Scan the one that is on the screen now.', too_many_codes: 'Too many wrong codes. Wait 15 minutes, or tell the lecturer.',
        trainee_not_found: 'This account is not of a trainee of this class. Check the account, or tell the lecturer.', lesson_cancelled: 'The lesson was cancelled and has no roll.', lesson_not_published: 'The lesson is not published and has no roll.', lesson_not_found: 'This lesson was not found, or is not for this account to see.',
        roll_taken: 'The roll of this lesson is closed. Tell the lecturer or the class head if you were there and are not on it.', scan_ahead: 'It is too early. Scan when the screen in the room shows the code.', scan_over: 'The lesson is over and its code with it. Tell the lecturer or the class head if you were there and are not on the roll.',
      },
      hall: { lesson_cancelled: 'The lesson was cancelled and has no code.', lesson_not_published: 'The lesson is a draft and has no code.', roll_taken: 'The roll of this lesson is closed.', scan_ahead: 'The code is shown from {clock}, {day}.', scan_over: 'The lesson is over and its code with it. Close the roll by what was scanned.' },
    },
  },
)
