import { bilingual } from '../../../i18n/messages'

export const plannerMessages = bilingual(
  {
    planner: {
      add: 'Thêm buổi học', addLead: 'Buổi học mới là bản nháp; học viên thấy sau khi ban hành.', title: 'Nội dung', titleHint: 'Học phần, chuyên đề hoặc công việc của buổi học.', kind: 'Hình thức', day: 'Ngày', dayHint: 'Trong thời gian của lớp, {from}–{to}.',
      half: 'Buổi', periods: 'Số tiết', room: 'Phòng, hội trường', lecturer: 'Giảng viên', place: 'Nơi khác', placeHint: 'Khi không học trong phòng của Trường.', choose: 'Chọn', none: 'Không', unset: 'Chưa xếp', optional: 'không bắt buộc',
      roomSeats: '{name} ({seats} chỗ)', save: 'Thêm buổi học', saving: 'Đang ghi…', wrong: 'Chưa ghi được buổi học', draft: 'Bản nháp', published: 'Đã ban hành', cancelled: 'Nghỉ',
      drafts: 'Bản nháp trong tuần', draftsLead: 'Học viên chưa thấy những buổi này.', lessons: 'Các buổi trong tuần', manage: 'Mở buổi học', lesson: 'Buổi học', publish: 'Ban hành', publishing: 'Đang ban hành…', cancel: 'Cho nghỉ', remove: 'Xóa bản nháp', cancelling: 'Đang ghi…', cancelNote: 'Lý do nghỉ, học bù', move: 'Đổi ngày, buổi hoặc phòng', moving: 'Đang ghi…', moveSubmit: 'Đổi buổi học',
      movedWrong: 'Chưa đổi được buổi học', publishWrong: 'Chưa ban hành được', cancelWrong: 'Chưa ghi được', state: 'Trạng thái', when: 'Thời gian', where: 'Nơi học', back: 'Về lịch học của lớp', done: 'Đã lưu lịch học.', fixed: 'Lớp đã bế giảng hoặc đã hủy nên lịch học không đổi nữa.',
      document: 'Tải lịch tuần (DOCX)', module: 'Học phần', note: 'Ghi chú', publishWeek: 'Ban hành tuần này', publishWeekLead: '{count} buổi đang là bản nháp. Giảng viên, chủ nhiệm lớp và học viên nhận thông báo.', weekClean: 'Không có buổi nào trùng phòng, giảng viên hoặc lớp.', weekWarned: 'Kiểm tra trước khi ban hành', overrideReason: 'Vẫn xếp, lý do', overrideHint: 'Bắt buộc khi có điểm cần cân nhắc; lưu trong lịch sử.',
      dragHint: 'Kéo buổi học sang buổi khác để xem trước điều gì bị ảnh hưởng; chỉ đổi khi xác nhận.', preview: 'Xem điều gì bị ảnh hưởng', previewTitle: 'Nếu chuyển buổi này', previewTo: 'Chuyển sang {half}, {weekday} {day}, {place}', previewNone: 'Không ảnh hưởng phòng, giảng viên, lớp và học viên nào khác.', previewBlocked: 'Không chuyển được: phòng hoặc giảng viên đã bận.', previewWarned: 'Chuyển được khi ghi lý do.', noRoom: 'không dùng phòng của Trường',
      moveNote: 'Lý do đổi', moveNoteHint: 'Học viên và giảng viên đọc được lý do này.', swap: 'Đổi chỗ hai buổi', swapWith: 'Đổi chỗ với buổi “{title}” của lớp {code}', swapping: 'Đang đổi…', swapWrong: 'Chưa đổi được', swapLead: 'Hai buổi đổi ngày và buổi cho nhau, mỗi buổi giữ phòng của mình.',
      online: 'Chuyển sang học trực tuyến', onlineLead: 'Dùng khi không thể học tập trung. Phòng của buổi học được trả lại; học viên và giảng viên thấy liên kết.', link: 'Liên kết phòng học trực tuyến', linkHint: 'Bắt đầu bằng https://', onlineSubmit: 'Chuyển sang trực tuyến', onlineWrong: 'Chưa chuyển được', isOnline: 'Trực tuyến', openLink: 'Vào phòng học trực tuyến',
      content: 'Sửa nội dung', contentSubmit: 'Lưu nội dung', contentWrong: 'Chưa lưu được', changeNote: 'Thay đổi',
      errors: {
        module_not_found: 'Không tìm thấy học phần này trong chương trình của lớp.', warned: 'Còn điểm cần cân nhắc. Nếu vẫn xếp, ghi lý do.', same_lesson: 'Chọn một buổi khác để đổi chỗ.', nothing_to_publish: 'Tuần này không có bản nháp nào để ban hành.',
        not_allowed: 'Tài khoản này không có quyền xếp lịch. Người có quyền: Phòng Quản lý đào tạo.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.', cohort_not_planned: 'Lớp đã bế giảng hoặc đã hủy nên không thêm được buổi học.',
        day_outside_cohort: 'Ngày này ngoài thời gian của lớp.', room_not_found: 'Không tìm thấy phòng này trong Trường.', lecturer_not_found: 'Không tìm thấy giảng viên này trong Trường.', lesson_not_found: 'Không tìm thấy buổi học này.',
        wrong_state: 'Buổi học vừa được cập nhật nên không thực hiện được việc này. Xem bản mới rồi thực hiện lại.', room_taken: 'Phòng này đã có buổi học khác vào giờ đó. Chọn phòng hoặc buổi khác.', lecturer_taken: 'Giảng viên đã có buổi dạy khác vào giờ đó. Chọn giảng viên hoặc buổi khác.', roll_taken: 'Buổi học đã điểm danh nên không cho nghỉ, không chuyển ngày được.',
      },
    },
  },
  {
    planner: {
      add: 'Add a lesson', addLead: 'A new lesson is a draft; trainees see it once it is published.', title: 'Subject', titleHint: 'Module, topic or what the half-day is for.', kind: 'Kind', day: 'Day', dayHint: 'Within the term of the class, {from}–{to}.',
      half: 'Half-day', periods: 'Periods', room: 'Room, hall', lecturer: 'Lecturer', place: 'Another place', placeHint: 'When not in a room of the school.', choose: 'Choose', none: 'None', unset: 'Not set yet', optional: 'optional',
      roomSeats: '{name} ({seats} seats)', save: 'Add the lesson', saving: 'Saving…', wrong: 'The lesson was not saved', draft: 'Draft', published: 'Published', cancelled: 'Cancelled',
      drafts: 'Drafts of the week', draftsLead: 'Trainees do not see these yet.', lessons: 'Lessons of the week', manage: 'Open the lesson', lesson: 'Lesson', publish: 'Publish', publishing: 'Publishing…', cancel: 'Cancel the lesson', remove: 'Remove the draft', cancelling: 'Saving…', cancelNote: 'Why, and when it is made up', move: 'Another day, half-day or room', moving: 'Saving…', moveSubmit: 'Move the lesson',
      movedWrong: 'The lesson was not moved', publishWrong: 'The lesson was not published', cancelWrong: 'Not saved', state: 'State', when: 'Time', where: 'Place', back: 'To the timetable of the class', done: 'The timetable is saved.', fixed: 'The class has ended or was cancelled, so its timetable no longer changes.',
      document: 'The week as DOCX', module: 'Module', note: 'Note', publishWeek: 'Publish this week', publishWeekLead: '{count, plural, one {# lesson is a draft.} other {# lessons are drafts.}} Lecturers, class head and trainees are told.', weekClean: 'No room, lecturer or class is in two places.', weekWarned: 'To check before publishing', overrideReason: 'Go on all the same, because', overrideHint: 'Needed where something speaks against it; kept in the history.',
      dragHint: 'Drag a lesson to another half-day to see what the move would break; it moves only once confirmed.', preview: 'See what it would break', previewTitle: 'If this lesson moves', previewTo: 'To {weekday} {day}, {half}, {place}', previewNone: 'It touches no other room, lecturer, class or trainee.', previewBlocked: 'It cannot move there: room or lecturer is taken.', previewWarned: 'It can move if a reason is given.', noRoom: 'in no room of the school',
      moveNote: 'Why it changes', moveNoteHint: 'Trainees and lecturers read this.', swap: 'Let two lessons change places', swapWith: 'Change places with “{title}” of class {code}', swapping: 'Changing…', swapWrong: 'Not changed', swapLead: 'The two exchange day and half-day; each keeps its room.',
      online: 'Hold it online', onlineLead: 'For times when nobody can come. The room is free again; trainees and lecturers see the link.', link: 'Link of the online room', linkHint: 'Begins with https://', onlineSubmit: 'Hold it online', onlineWrong: 'Not changed', isOnline: 'Online', openLink: 'Open the online room',
      content: 'Edit the subject', contentSubmit: 'Save', contentWrong: 'Not saved', changeNote: 'Change',
      errors: {
        module_not_found: 'This module is not part of the course of the class.', warned: 'Something speaks against it. To go on, say why.', same_lesson: 'Choose another lesson to change places with.', nothing_to_publish: 'There is no draft to publish in this week.',
        not_allowed: 'This account may not lay timetables. The training office may.', cohort_not_found: 'The class was not found, or is not for this account to see.', cohort_not_planned: 'The class has ended or was cancelled, so no lesson can be added.',
        day_outside_cohort: 'This day is outside the term of the class.', room_not_found: 'This room was not found at the school.', lecturer_not_found: 'This lecturer was not found at the school.', lesson_not_found: 'This lesson was not found.',
        wrong_state: 'The lesson was changed meanwhile, so this cannot be done. Look at it again, then repeat.', room_taken: 'The room has another lesson at that time. Choose another room or half-day.', lecturer_taken: 'The lecturer has another lesson at that time. Choose another lecturer or half-day.', roll_taken: 'The roll of this lesson was taken, so it was held and cannot be cancelled or moved to another time.',
      },
    },
  },
)
