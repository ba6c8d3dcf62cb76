import { bilingual } from '../../i18n/messages'

export const rosterMessages = bilingual(
  {
    roster: {
      caption: 'Học viên của lớp, xếp theo tên', name: 'Họ và tên', agency: 'Cơ quan cử', birthDate: 'Ngày sinh', state: 'Trạng thái', account: 'Tài khoản', has: 'Đã có', invited: 'Đã mời, đến {day}', issue: 'Mời tạo tài khoản', issueFor: 'Mời {name} tạo tài khoản', openFor: 'Xem lời mời của {name}', notYet: 'Chưa có',
      empty: 'Lớp chưa có học viên.', emptyWhy: 'Học viên hiện ở đây sau khi ban hành quyết định mở lớp.', total: 'Sĩ số {count}, xếp theo tên.',
    },
  },
  {
    roster: {
      caption: 'Trainees of the class by given name', name: 'Name', agency: 'Agency', birthDate: 'Birth date', state: 'State', account: 'Account', has: 'Has one', invited: 'Invited, until {day}', issue: 'Invite to make an account', issueFor: 'Invite {name} to make an account', openFor: 'See the invitation of {name}', notYet: 'None yet',
      empty: 'The class has no trainees yet.', emptyWhy: 'They appear here after the opening decision.', total: '{count} trainees, by given name.',
    },
  },
)
