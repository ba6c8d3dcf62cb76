import { bilingual } from '../../i18n/messages'

export const plannerMessages = bilingual(
  {
    planner: {
      add: 'Thêm buổi học', addLead: 'Buổi học mới là bản nháp; học viên thấy sau khi ban hành.', title: 'Nội dung', titleHint: 'Học phần, chuyên đề hoặc công việc của buổi học.', kind: 'Hình thức', day: 'Ngày', dayHint: 'Trong thời gian của lớp, {from}–{to}.',
      half: 'Buổi', periods: 'Số tiết', room: 'Phòng, hội trường', lecturer: 'Giảng viên', place: 'Nơi khác', placeHint: 'Khi không học trong phòng của Trường.', choose: 'Chọn', none: 'Không', optional: 'không bắt buộc',
      roomSeats: '{name} ({seats} chỗ)', save: 'Thêm buổi học', saving: 'Đang ghi…', wrong: 'Chưa ghi được buổi học', draft: 'Bản nháp', published: 'Đã ban hành', cancelled: 'Nghỉ',
      drafts: 'Bản nháp trong tuần', draftsLead: 'Học viên chưa thấy những buổi này.', lessons: 'Các buổi trong tuần', manage: 'Mở buổi học', lesson: 'Buổi học', publish: 'Ban hành', publishing: 'Đang ban hành…', cancel: 'Cho nghỉ', remove: 'Xóa bản nháp', cancelling: 'Đang ghi…', cancelNote: 'Lý do nghỉ, học bù', move: 'Đổi ngày, buổi hoặc phòng', moving: 'Đang ghi…', moveSubmit: 'Đổi buổi học',
      movedWrong: 'Chưa đổi được buổi học', publishWrong: 'Chưa ban hành được', cancelWrong: 'Chưa ghi được', state: 'Trạng thái', when: 'Thời gian', where: 'Nơi học', back: 'Về lịch học của lớp', done: 'Đã lưu lịch học.', fixed: 'Lớp đã bế giảng hoặc đã hủy nên lịch học không đổi nữa.',
      errors: {
        not_allowed: 'Tài khoản này không có quyền xếp lịch. Người có quyền: Phòng Quản lý đào tạo.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.', cohort_not_planned: 'Lớp đã bế giảng hoặc đã hủy nên không thêm được buổi học.',
        day_outside_cohort: 'Ngày này ngoài thời gian của lớp.', room_not_found: 'Không tìm thấy phòng này trong Trường.', lecturer_not_found: 'Không tìm thấy giảng viên này trong Trường.', lesson_not_found: 'Không tìm thấy buổi học này.',
        wrong_state: 'Buổi học vừa được cập nhật nên không thực hiện được việc này. Xem bản mới rồi thực hiện lại.', room_taken: 'Phòng này đã có buổi học khác vào giờ đó. Chọn phòng hoặc buổi khác.', lecturer_taken: 'Giảng viên đã có buổi dạy khác vào giờ đó. Chọn giảng viên hoặc buổi khác.', roll_taken: 'Buổi học đã điểm danh nên không cho nghỉ được.',
      },
    },
  },
  {
    planner: {
      add: 'Add a lesson', addLead: 'A new lesson is a draft; trainees see it once it is published.', title: 'Subject', titleHint: 'Module, topic or what the half-day is for.', kind: 'Kind', day: 'Day', dayHint: 'Within the term of the class, {from}–{to}.',
      half: 'Half-day', periods: 'Periods', room: 'Room, hall', lecturer: 'Lecturer', place: 'Another place', placeHint: 'When not in a room of the school.', choose: 'Choose', none: 'None', optional: 'optional',
      roomSeats: '{name} ({seats} seats)', save: 'Add the lesson', saving: 'Saving…', wrong: 'The lesson was not saved', draft: 'Draft', published: 'Published', cancelled: 'Cancelled',
      drafts: 'Drafts of the week', draftsLead: 'Trainees do not see these yet.', lessons: 'Lessons of the week', manage: 'Open the lesson', lesson: 'Lesson', publish: 'Publish', publishing: 'Publishing…', cancel: 'Cancel the lesson', remove: 'Remove the draft', cancelling: 'Saving…', cancelNote: 'Why, and when it is made up', move: 'Another day, half-day or room', moving: 'Saving…', moveSubmit: 'Move the lesson',
      movedWrong: 'The lesson was not moved', publishWrong: 'The lesson was not published', cancelWrong: 'Not saved', state: 'State', when: 'Time', where: 'Place', back: 'To the timetable of the class', done: 'The timetable is saved.', fixed: 'The class has ended or was cancelled, so its timetable no longer changes.',
      errors: {
        not_allowed: 'This account may not lay timetables. The training office may.', cohort_not_found: 'The class was not found, or is not for this account to see.', cohort_not_planned: 'The class has ended or was cancelled, so no lesson can be added.',
        day_outside_cohort: 'This day is outside the term of the class.', room_not_found: 'This room was not found at the school.', lecturer_not_found: 'This lecturer was not found at the school.', lesson_not_found: 'This lesson was not found.',
        wrong_state: 'The lesson was changed meanwhile, so this cannot be done. Look at it again, then repeat.', room_taken: 'The room has another lesson at that time. Choose another room or half-day.', lecturer_taken: 'The lecturer has another lesson at that time. Choose another lecturer or half-day.', roll_taken: 'The roll of this lesson was taken, so it was held and cannot be cancelled.',
      },
    },
  },
)
