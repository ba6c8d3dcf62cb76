import { bilingual } from '../i18n/messages'

/** What the province says of an agency. */
export const agencyMessages = bilingual(
  {
    area: {
      title: 'Địa bàn', is: 'Cơ quan thuộc địa bàn khó khăn.', isNot: 'Cơ quan không thuộc địa bàn khó khăn.', why: 'Quy định bổ sung của Trường có thể ưu tiên cán bộ ở địa bàn khó khăn khi xếp thứ tự chờ; áp dụng cho đề cử gửi từ lúc đổi.',
      set: 'Ghi là địa bàn khó khăn', unset: 'Ghi là không thuộc địa bàn khó khăn', pending: 'Đang ghi…', wrong: 'Chưa ghi được', done: 'Đã ghi.',
    },
    errors: { not_allowed: 'Tài khoản này không có quyền thực hiện việc này.', agency_not_found: 'Không tìm thấy cơ quan này.' },
  },
  {
    area: {
      title: 'Area', is: 'The agency lies in a difficult area.', isNot: 'The agency does not lie in a difficult area.', why: 'The addendum of a school may give people of difficult areas priority in the queue; it counts for nominations sent after the change.',
      set: 'Say that it is a difficult area', unset: 'Say that it is no difficult area', pending: 'Saving…', wrong: 'It was not saved', done: 'Saved.',
    },
    errors: { not_allowed: 'This account may not do this.', agency_not_found: 'There is no such agency.' },
  },
)
