import { bilingual } from '../../i18n/messages'

export const historyMessages = bilingual(
  {
    history: {
      title: 'Lịch sử thay đổi', lead: 'Mỗi thay đổi sau khi ban hành được giữ lại, không sửa được.', empty: 'Chưa có thay đổi nào sau khi ban hành.', recent: 'Thay đổi gần đây', older: 'Xem các thay đổi trước đó',
      kinds: { PUBLISHED: 'Ban hành', CHANGED: 'Thay đổi', CANCELLED: 'Cho nghỉ' },
      aspects: { when: 'Thời gian', where: 'Nơi học', lecturers: 'Giảng viên', title: 'Nội dung', kind: 'Hình thức', periods: 'Số tiết', note: 'Ghi chú' },
      fromTo: '{aspect}: {from} → {to}', none: 'không có', online: 'trực tuyến', link: 'Đổi liên kết học trực tuyến', by: 'Người thực hiện: {name}', reason: 'Lý do: {note}', override: 'Vẫn xếp dù {warnings}, lý do: {reason}',
      warnings: { COHORT: 'lớp đã có buổi khác', TRAINEES: 'học viên trùng lịch lớp khác', SEATS: 'phòng không đủ chỗ', RECOGNITION: 'công nhận giảng viên hết hiệu lực' },
      when: '{half}, {weekday} {day}', at: '{clock}, {day}', of: 'Buổi “{title}”',
    },
  },
  {
    history: {
      title: 'History of changes', lead: 'Every change after publication is kept and cannot be altered.', empty: 'Nothing has changed since publication.', recent: 'Recent changes', older: 'Earlier changes',
      kinds: { PUBLISHED: 'Published', CHANGED: 'Changed', CANCELLED: 'Cancelled' },
      aspects: { when: 'Time', where: 'Place', lecturers: 'Lecturers', title: 'Subject', kind: 'Kind', periods: 'Periods', note: 'Note' },
      fromTo: '{aspect}: {from} → {to}', none: 'none', online: 'online', link: 'Another link of the online room', by: 'By {name}', reason: 'Reason: {note}', override: 'Although {warnings}; reason: {reason}',
      warnings: { COHORT: 'the class has another lesson', TRAINEES: 'trainees have a lesson elsewhere', SEATS: 'the room has too few seats', RECOGNITION: 'a recognition has ended' },
      when: '{weekday} {day}, {half}', at: '{clock}, {day}', of: 'Lesson “{title}”',
    },
  },
)
