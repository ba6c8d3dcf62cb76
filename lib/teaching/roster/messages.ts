import { bilingual } from '../../i18n/messages'

export const rosterMessages = bilingual(
  {
    roster: {
      caption: 'Học viên của lớp, xếp theo tên', name: 'Họ và tên', agency: 'Cơ quan cử', birthDate: 'Ngày sinh', state: 'Trạng thái', account: 'Tài khoản', has: 'Đã cấp', issue: 'Cấp tài khoản', issueFor: 'Cấp tài khoản cho {name}', notYet: 'Chưa cấp',
      empty: 'Lớp chưa có học viên.', emptyWhy: 'Học viên hiện ở đây sau khi ban hành quyết định mở lớp.', total: 'Sĩ số {count}, xếp theo tên.',
      accountTitle: 'Cấp tài khoản học viên', accountLead: '{name}, sinh ngày {day}, lớp {code}.', email: 'Thư điện tử', emailHint: 'Dùng để đăng nhập. Hỏi đúng địa chỉ mà học viên đang dùng.', submit: 'Cấp tài khoản', pending: 'Đang cấp…', wrong: 'Chưa cấp được tài khoản',
      issued: 'Đã cấp tài khoản', once: 'Mật khẩu chỉ hiện một lần và không được lưu. Chép lại hoặc đọc cho học viên trước khi rời trang.', password: 'Mật khẩu lần đầu', own: 'Người này đã có tài khoản; vai trò học viên được thêm vào tài khoản đó, mật khẩu giữ nguyên.', back: 'Về danh sách học viên',
      exists: 'Học viên này đã có tài khoản.', ownAccount: 'Người này đang có tài khoản {email}. Cấp thêm vai trò học viên cho tài khoản đó.', addRole: 'Thêm vai trò học viên',
      errors: {
        not_allowed: 'Tài khoản này không có quyền cấp tài khoản. Người có quyền: Phòng Quản lý đào tạo.', trainee_not_found: 'Không tìm thấy học viên, hoặc tài khoản này không được xem.', account_exists: 'Học viên này đã có tài khoản.', email_taken: 'Thư điện tử này đã dùng cho tài khoản khác. Nhập địa chỉ khác.', email_invalid: 'Nhập thư điện tử, ví dụ hocvien@coquan.example.',
      },
    },
  },
  {
    roster: {
      caption: 'Trainees of the class by given name', name: 'Name', agency: 'Agency', birthDate: 'Birth date', state: 'State', account: 'Account', has: 'Issued', issue: 'Issue an account', issueFor: 'Issue an account for {name}', notYet: 'None yet',
      empty: 'The class has no trainees yet.', emptyWhy: 'They appear here after the opening decision.', total: '{count} trainees, by given name.',
      accountTitle: 'Issue a trainee account', accountLead: '{name}, born {day}, class {code}.', email: 'E-mail', emailHint: 'Used to sign in. Ask for the address the trainee really uses.', submit: 'Issue the account', pending: 'Issuing…', wrong: 'The account was not issued',
      issued: 'The account is issued', once: 'The password is shown once and kept nowhere. Copy it or read it to the trainee before leaving the page.', password: 'First password', own: 'This person had an account; the trainee’s role was added to it and its password stays.', back: 'To the trainees',
      exists: 'This trainee has an account.', ownAccount: 'This person has the account {email}. Add the trainee’s role to it.', addRole: 'Add the trainee’s role',
      errors: {
        not_allowed: 'This account may not issue accounts. The training office may.', trainee_not_found: 'The trainee was not found, or is not for this account to see.', account_exists: 'This trainee has an account.', email_taken: 'Another account uses this e-mail. Enter another.', email_invalid: 'Enter an e-mail, for example trainee@agency.example.',
      },
    },
  },
)
