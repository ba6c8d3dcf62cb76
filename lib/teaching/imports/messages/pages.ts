import { workbookFaults } from '../../../enrolment/imports/messages/files'
import { bilingual } from '../../../i18n/messages'

export const lessonImportMessages = bilingual(
  { imports: {
    title: 'Nhập lịch học từ Excel', open: 'Nhập từ Excel', lead: 'Tải lên để kiểm tra trước; chỉ ghi khi xác nhận. Các buổi học được ghi là bản nháp, chưa ai thấy.',
    upload: 'Tải tệp lên', file: 'Tệp lịch học', fileHint: 'Dạng XLSX, tối đa 10 MB và 400 buổi học. Dùng mẫu của lớp, hoặc tệp có dòng tiêu đề với Ngày, Buổi và Học phần hoặc Nội dung.',
    template: 'Tải mẫu lịch học của lớp', send: 'Tải lên và kiểm tra', sending: 'Đang đọc tệp…', wrong: 'Chưa tải lên được', again: 'Tải tệp khác', checked: 'Kết quả kiểm tra',
    verdict: '{count} dòng: {good} ghi được, {wrong} cần sửa', allGood: 'Cả {count} dòng ghi được.', allOrNothing: 'Chưa ghi dòng nào. Sửa các ô dưới đây trong Excel rồi tải lại; lịch chỉ được ghi khi mọi dòng đều đúng.',
    toCorrect: 'Cần sửa', understood: 'Ghi được', row: 'Dòng', when: 'Ngày, buổi', subject: 'Nội dung', who: 'Giảng viên, nơi học', faults: 'Lỗi', warnings: 'Lưu ý khi ban hành', none: 'Không', unread: 'Chưa đọc được',
    confirm: 'Ghi vào dự thảo', confirmSubmit: 'Ghi {count} buổi học vào dự thảo', confirming: 'Đang ghi…', confirmWrong: 'Chưa ghi được', written: 'Đã ghi {count} buổi học vào dự thảo.', openWeek: 'Mở lịch học của lớp',
    cell: 'Ô {cell}, {field}: {fault}', line: 'Dòng {row}, {field}: {fault}',
    fields: { day: 'Ngày', half: 'Buổi', module: 'Học phần', title: 'Nội dung', kind: 'Hình thức', periods: 'Số tiết', lecturers: 'Giảng viên', room: 'Phòng, hội trường', place: 'Nơi khác', note: 'Ghi chú' },
    cells: {
      required: 'chưa có.', formula: 'chứa công thức. Dán lại dưới dạng giá trị.', text_invalid: 'có ký tự không hợp lệ.', too_long: 'dài quá 200 ký tự.', date_invalid: '“{text}” không phải một ngày. Ghi ngày/tháng/năm, ví dụ 05/03/2026.',
      day_outside_cohort: 'ngoài thời gian của lớp, {from}–{to}.', day_off: 'là ngày nghỉ, {name}.', half_unknown: '“{text}” không phải một buổi. Ghi Sáng, Chiều hoặc Tối.', half_taken: 'lớp đã có buổi học vào buổi này.', twice_in_file: 'trùng ngày và buổi với dòng {row}.',
      kind_unknown: '“{text}” không phải một hình thức. Ghi Lý thuyết, Thảo luận, Tự học, Thực tế hoặc Thi.', periods_invalid: '“{text}” không phải số tiết. Ghi từ 1 đến 6.', module_unknown: 'không có học phần “{text}” trong chương trình của lớp.',
      room_unknown: 'Trường không có phòng “{text}”.', lecturer_unknown: 'Trường không có giảng viên “{text}”. Nhiều giảng viên thì cách nhau bằng dấu chấm phẩy.', name_several: 'có nhiều hơn một “{text}”. Để trống rồi chọn khi mở buổi học.', clash: '{sentence}',
    },
    errors: {
      ...workbookFaults.vi, not_allowed: 'Tài khoản này không có quyền xếp lịch. Người có quyền: Phòng Quản lý đào tạo.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.', cohort_not_planned: 'Lớp đã bế giảng hoặc đã hủy nên không nhập được lịch học.',
      file_missing: 'Chọn tệp lịch học dạng XLSX.', file_too_large: 'Tệp “{file}” chưa đọc được: chỉ nhận tệp XLSX tối đa 10 MB.', file_too_many_rows: 'Tệp có hơn 400 buổi học. Chia thành nhiều tệp.',
      file_no_header: 'Không tìm thấy dòng tiêu đề có Ngày, Buổi và Học phần hoặc Nội dung. Dùng mẫu của lớp hoặc đặt lại tên cột.', file_no_rows: 'Dưới dòng tiêu đề không có buổi học nào.',
      import_not_found: 'Không tìm thấy tệp đã tải lên.', import_has_errors: 'Còn {count} dòng cần sửa nên chưa ghi dòng nào. Xem lỗi của từng dòng rồi tải tệp khác.',
    },
  } },
  { imports: {
    title: 'Import the timetable from Excel', open: 'From Excel', lead: 'Uploading only checks; lessons are written when you confirm, as drafts that nobody sees yet.',
    upload: 'Upload a file', file: 'Timetable', fileHint: 'XLSX, at most 10 MB and 400 lessons. Use the template of the class, or a file whose heading has Day, Half-day and Module or Subject.',
    template: 'Template of the class', send: 'Upload and check', sending: 'Reading the file…', wrong: 'The file was not uploaded', again: 'Upload another file', checked: 'What was found',
    verdict: '{count} rows: {good} can be written, {wrong} need correction', allGood: 'All {count} rows can be written.', allOrNothing: 'Nothing was written. Correct these cells in Excel and upload the file again; it is written only when every row is right.',
    toCorrect: 'To correct', understood: 'Can be written', row: 'Row', when: 'Day, half-day', subject: 'Subject', who: 'Lecturers, place', faults: 'Faults', warnings: 'To weigh before publishing', none: 'None', unread: 'Not readable',
    confirm: 'Write the draft', confirmSubmit: '{count, plural, one {Write # lesson as a draft} other {Write # lessons as drafts}}', confirming: 'Writing…', confirmWrong: 'Not written', written: '{count, plural, one {# lesson was written as a draft.} other {# lessons were written as drafts.}}', openWeek: 'To the timetable of the class',
    cell: 'Cell {cell}, {field}: {fault}', line: 'Row {row}, {field}: {fault}',
    fields: { day: 'Day', half: 'Half-day', module: 'Module', title: 'Subject', kind: 'Kind', periods: 'Periods', lecturers: 'Lecturers', room: 'Room, hall', place: 'Another place', note: 'Note' },
    cells: {
      required: 'is missing.', formula: 'holds a formula. Paste it as a value.', text_invalid: 'has characters that are not allowed.', too_long: 'is longer than 200 characters.', date_invalid: '“{text}” is no date. Write day/month/year, for example 05/03/2026.',
      day_outside_cohort: 'is outside the term of the class, {from}–{to}.', day_off: 'is a day off, {name}.', half_unknown: '“{text}” is no half-day. Write Morning, Afternoon or Evening.', half_taken: 'the class already has a lesson then.', twice_in_file: 'is the half-day of row {row}.',
      kind_unknown: '“{text}” is no kind of lesson. Write Lecture, Discussion, Self-study, Field study or Exam.', periods_invalid: '“{text}” is no number of periods. Write 1 to 6.', module_unknown: 'the course of the class has no module “{text}”.',
      room_unknown: 'the school has no room “{text}”.', lecturer_unknown: 'the school has no lecturer “{text}”. Several are divided by semicolons.', name_several: 'there is more than one “{text}”. Leave it empty and choose when the lesson is open.', clash: '{sentence}',
    },
    errors: {
      ...workbookFaults.en, not_allowed: 'This account may not lay timetables. The training office may.', cohort_not_found: 'The class was not found, or is not for this account to see.', cohort_not_planned: 'The class has ended or was cancelled, so nothing can be imported.',
      file_missing: 'Choose the timetable, an XLSX file.', file_too_large: 'The file “{file}” was not read: only XLSX files up to 10 MB are taken.', file_too_many_rows: 'The file has more than 400 lessons. Split it.',
      file_no_header: 'No heading with Day, Half-day and Module or Subject was found. Use the template of the class, or rename the columns.', file_no_rows: 'There is no lesson below the heading.',
      import_not_found: 'The uploaded file was not found.', import_has_errors: '{count, plural, one {# row needs correction} other {# rows need correction}}, so nothing was written. Look at the faults of each row, then upload another file.',
    },
  } },
)
