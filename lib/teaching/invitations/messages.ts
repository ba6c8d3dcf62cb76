import { bilingual } from '../../i18n/messages'

/** Words of the links behind which trainees make their accounts: at the office, and for who opens one. */
export const invitationMessages = bilingual(
  {
    invitations: {
      title: 'Mời học viên tạo tài khoản', all: 'Liên kết mời của lớp', allLead: 'Mỗi học viên tự đặt mật khẩu qua liên kết riêng. Liên kết dùng được một lần, trong {days} ngày. In trang này và phát cho từng người, hoặc gửi thư từng người.',
      one: 'Sinh ngày {day}, lớp {code}.', email: 'Thư điện tử', emailHint: 'Nếu nhập, liên kết được gửi đến địa chỉ này và địa chỉ này dùng để đăng nhập.', optional: 'không bắt buộc',
      submit: 'Tạo liên kết mời', renew: 'Tạo liên kết mới', renewHint: 'Liên kết cũ không dùng được nữa.', pending: 'Đang tạo…', wrong: 'Chưa tạo được liên kết', revoke: 'Thu hồi liên kết', revoking: 'Đang thu hồi…', inviteAll: 'Tạo liên kết cho {count} học viên chưa được mời',
      link: 'Liên kết', until: 'Dùng được đến hết ngày {day}', mail: { none: 'Không gửi thư; phát liên kết cho học viên.', waiting: 'Chờ gửi đến {email}', sent: 'Đã gửi đến {email}', unsure: 'Chưa rõ thư đến {email} đã đi hay chưa; hỏi học viên trước khi tạo liên kết mới.' },
      caption: 'Học viên chưa có tài khoản', none: 'Chưa mời', everybody: 'Mọi học viên đang học đều đã có tài khoản.', back: 'Về danh sách học viên', exists: 'Học viên này đã có tài khoản.', ownAccount: 'Người này đang có tài khoản {email}. Thêm vai trò học viên vào tài khoản đó; mật khẩu giữ nguyên.', addRole: 'Thêm vai trò học viên', addingRole: 'Đang thêm…',
      did: { invited: 'Đã tạo liên kết mời.', revoked: 'Đã thu hồi liên kết.', role: 'Đã thêm vai trò học viên.' }, print: 'In trang này',
      accept: {
        title: 'Tạo tài khoản học viên', lead: 'Đồng chí {name}, học viên lớp {code}, {course}.', email: 'Thư điện tử', emailHint: 'Dùng để đăng nhập.', emailFixed: 'Đăng nhập bằng {email}.', password: 'Mật khẩu', passwordHint: 'Từ 10 ký tự trở lên. Một câu ngắn dễ nhớ là tốt nhất.', show: 'Hiện mật khẩu',
        submit: 'Tạo tài khoản và vào Cổng', pending: 'Đang tạo…', wrong: 'Chưa tạo được tài khoản', until: 'Liên kết dùng được một lần, đến hết ngày {day}. Không chuyển cho người khác.', contact: 'Không phải đồng chí này hoặc cần liên kết mới: liên hệ {office}, điện thoại {phone}.',
        states: { used: 'Liên kết này đã được dùng. Đăng nhập bằng tài khoản đã tạo.', revoked: 'Liên kết này đã được thu hồi. Đề nghị nhà trường cấp liên kết mới.', expired: 'Liên kết này đã hết hạn ngày {day}. Đề nghị nhà trường cấp liên kết mới.' }, signIn: 'Đăng nhập',
      },
      errors: {
        not_allowed: 'Tài khoản này không có quyền mời học viên. Người có quyền: Phòng Quản lý đào tạo.', trainee_not_found: 'Không tìm thấy học viên, hoặc tài khoản này không được xem.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.', account_exists: 'Học viên này đã có tài khoản. Tải lại trang.',
        changed_meanwhile: 'Người khác vừa tạo liên kết cho học viên này. Tải lại trang.', invitation_not_found: 'Không tìm thấy liên kết này.', invitation_spent: 'Liên kết này đã được dùng hoặc đã thu hồi.', no_account: 'Người này chưa có tài khoản.',
        invitation_gone: 'Liên kết này không còn dùng được. Đề nghị nhà trường cấp liên kết mới.', email_needed: 'Nhập thư điện tử.', email_taken: 'Thư điện tử này đã dùng cho tài khoản khác. Nhập địa chỉ khác.',
      },
      letter: { subject: 'Mời tạo tài khoản học viên lớp {code}', body: 'Kính gửi đồng chí,\n\n{school} mời đồng chí tạo tài khoản học viên lớp {code} trên Cổng phối hợp đào tạo, bồi dưỡng cán bộ:\n\n{link}\n\nLiên kết dùng được một lần, đến hết ngày {day}. Không chuyển thư này cho người khác.\n\nNếu đồng chí không phải học viên của lớp, xin bỏ qua thư này hoặc báo {office}, điện thoại {phone}.\n' },
    },
  },
  {
    invitations: {
      title: 'Invite a trainee to make an account', all: 'Invitation links of the class', allLead: 'Each trainee sets a password behind a link of his or her own. A link is good once, for {days} days. Print this page and hand the links out, or mail them one by one.',
      one: 'Born {day}, class {code}.', email: 'E-mail', emailHint: 'If entered, the link is mailed to it and it is used to sign in.', optional: 'optional',
      submit: 'Make an invitation link', renew: 'Make a new link', renewHint: 'The former link is good no more.', pending: 'Making…', wrong: 'No link was made', revoke: 'Take the link back', revoking: 'Taking back…', inviteAll: 'Make links for {count} trainees who have none',
      link: 'Link', until: 'Good until the end of {day}', mail: { none: 'Not mailed; hand the link to the trainee.', waiting: 'To be mailed to {email}', sent: 'Mailed to {email}', unsure: 'It is not known whether the mail to {email} went out; ask the trainee before making a new link.' },
      caption: 'Trainees without an account', none: 'Not invited', everybody: 'Every trainee has an account.', back: 'To the trainees', exists: 'This trainee has an account.', ownAccount: 'This person has the account {email}. Add the trainee’s role to it; its password stays.', addRole: 'Add the trainee’s role', addingRole: 'Adding…',
      did: { invited: 'The link was made.', revoked: 'The link was taken back.', role: 'The trainee’s role was added.' }, print: 'Print this page',
      accept: {
        title: 'Make a trainee’s account', lead: '{name}, trainee of class {code}, {course}.', email: 'E-mail', emailHint: 'Used to sign in.', emailFixed: 'Sign in with {email}.', password: 'Password', passwordHint: 'At least 10 characters. A short sentence that is easy to remember is best.', show: 'Show password',
        submit: 'Make the account and go on', pending: 'Making…', wrong: 'No account was made', until: 'The link is good once, until the end of {day}. Do not pass it on.', contact: 'If you are somebody else or need a new link: {office}, phone {phone}.',
        states: { used: 'This link was used. Sign in with the account that was made.', revoked: 'This link was taken back. Ask the school for a new one.', expired: 'This link expired on {day}. Ask the school for a new one.' }, signIn: 'Sign in',
      },
      errors: {
        not_allowed: 'This account may not invite trainees. The training office may.', trainee_not_found: 'The trainee was not found, or is not for this account to see.', cohort_not_found: 'The class was not found, or is not for this account to see.', account_exists: 'This trainee has an account. Load the page again.',
        changed_meanwhile: 'Somebody else has just made a link for this trainee. Load the page again.', invitation_not_found: 'The link was not found.', invitation_spent: 'The link was used or taken back.', no_account: 'This person has no account.',
        invitation_gone: 'This link is good no more. Ask the school for a new one.', email_needed: 'Enter an e-mail.', email_taken: 'Another account uses this e-mail. Enter another.',
      },
      letter: { subject: 'Make your trainee’s account, class {code}', body: 'Dear trainee,\n\n{school} invites you to make your account for class {code}:\n\n{link}\n\nThe link is good once, until the end of {day}. Do not pass this mail on.\n\nIf you are no trainee of this class, ignore this mail or tell {office}, phone {phone}.\n' },
    },
  },
)
