import { bilingual } from '../../i18n/messages'

export const draftingMessages = bilingual(
  {
    drafting: {
      title: 'Lập dự thảo lịch học', lead: 'Dự thảo chưa ai thấy; xếp phòng, giảng viên rồi ban hành từng tuần.', open: 'Lập dự thảo',
      generate: 'Lập từ học phần', generateLead: 'Xếp số tiết còn thiếu của từng học phần vào các buổi được chọn, bỏ ngày nghỉ và buổi đã có lịch.', from: 'Bắt đầu từ ngày', weekdays: 'Ngày học trong tuần', halves: 'Buổi học', generateSubmit: 'Lập dự thảo', generating: 'Đang lập…',
      days: { 1: 'Thứ Hai', 2: 'Thứ Ba', 3: 'Thứ Tư', 4: 'Thứ Năm', 5: 'Thứ Sáu', 6: 'Thứ Bảy', 7: 'Chủ nhật' },
      daysOff: 'Ngày nghỉ trong thời gian của lớp', dayOff: '{day}: {name}', unverified: 'chưa xác nhận', noDaysOff: 'Không có ngày nghỉ lễ nào.',
      copy: 'Chép từ lớp khác', copyLead: 'Giữ thứ và buổi, dời theo tuần khai giảng. Không chép phòng và giảng viên.', source: 'Lớp để chép', sourceOf: '{code}, khai giảng {day}', copySubmit: 'Chép lịch', copying: 'Đang chép…', noSource: 'Chưa có lớp nào cùng chương trình có lịch học.',
      clear: 'Xóa mọi bản nháp', clearLead: 'Lớp có {count} bản nháp. Buổi đã ban hành không bị xóa.', clearSubmit: 'Xóa bản nháp', clearing: 'Đang xóa…', wrong: 'Chưa thực hiện được',
      errors: {
        not_allowed: 'Tài khoản này không có quyền xếp lịch. Người có quyền: Phòng Quản lý đào tạo.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.', cohort_not_planned: 'Lớp đã bế giảng hoặc đã hủy nên không lập được lịch học.',
        source_not_found: 'Không tìm thấy lớp để chép.', nothing_to_lay: 'Không có buổi nào để xếp: học phần đã đủ tiết, hoặc không còn buổi trống trong thời gian của lớp.',
      },
    },
  },
  {
    drafting: {
      title: 'Draft the timetable', lead: 'Nobody sees a draft yet; choose rooms and lecturers, then publish week by week.', open: 'Draft',
      generate: 'From the modules', generateLead: 'Lays what each module still lacks into the chosen half-days, without days off and half-days that are taken.', from: 'Beginning on', weekdays: 'Days of study', halves: 'Half-days', generateSubmit: 'Make the draft', generating: 'Drafting…',
      days: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
      daysOff: 'Days off in the term', dayOff: '{day}: {name}', unverified: 'unverified', noDaysOff: 'No public holiday.',
      copy: 'Copy another class', copyLead: 'Weekday and half-day stay, moved by the week of opening. Rooms and lecturers are not copied.', source: 'Class to copy', sourceOf: '{code}, opened {day}', copySubmit: 'Copy', copying: 'Copying…', noSource: 'No class of the course has a timetable yet.',
      clear: 'Remove all drafts', clearLead: '{count, plural, one {The class has # draft.} other {The class has # drafts.}} Published lessons stay.', clearSubmit: 'Remove the drafts', clearing: 'Removing…', wrong: 'Not done',
      errors: {
        not_allowed: 'This account may not lay timetables. The training office may.', cohort_not_found: 'The class was not found, or is not for this account to see.', cohort_not_planned: 'The class has ended or was cancelled, so nothing can be drafted.',
        source_not_found: 'The class to copy was not found.', nothing_to_lay: 'There is nothing to lay: the modules have all their periods, or no half-day is free in the term.',
      },
    },
  },
)
