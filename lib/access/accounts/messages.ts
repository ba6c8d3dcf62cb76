import { bilingual } from '../../i18n/messages'

export const accountMessages = bilingual(
  {
    accounts: {
      crumbs: 'Đường dẫn', back: 'Về danh sách tài khoản', list: 'Tài khoản của Trường', one: 'Tài khoản',
      lead: 'Chọn một tài khoản để khóa, mở khóa hoặc cấp lại mật khẩu. Tìm được cả tài khoản của cơ quan trong tỉnh và học viên của Trường.', filters: 'Tìm tài khoản', search: 'Tên hoặc thư điện tử', find: 'Tìm', all: 'Bỏ tìm',
      found: 'Tài khoản tìm được', notFound: 'Không có tài khoản nào khớp.',
      email: 'Thư điện tử', roles: 'Vai trò', roleAt: '{role}, {place}', state: 'Trạng thái', active: 'Đang dùng', disabled: 'Đã khóa', lockedSince: 'từ {clock} ngày {day}',
      lastSignIn: 'Đăng nhập lần cuối', at: '{clock} ngày {day}', neverSignedIn: 'Chưa ghi nhận lần nào',
      own: 'Đây là tài khoản đang đăng nhập: chỉ quản trị hệ thống khác của Trường khóa hoặc cấp lại mật khẩu được. Mật khẩu của mình đổi ở trang Tài khoản của tôi.',
      elsewhere: 'Tài khoản này còn giữ vai trò ở nơi khác, nên Trường không khóa và không cấp lại mật khẩu được.',
      demo: 'Tài khoản dùng thử có mật khẩu chung, không cấp lại được.',
      did: {
        locked: 'Đã khóa tài khoản. Mọi phiên đăng nhập đã kết thúc, khóa API của tài khoản không dùng được nữa.',
        unlocked: 'Đã mở khóa tài khoản. Người dùng phải đăng nhập lại.',
      },
      lock: {
        title: 'Khóa tài khoản', lead: 'Mọi phiên đăng nhập kết thúc ngay trên mọi thiết bị, khóa API của tài khoản dừng ngay. Dữ liệu đã ghi vẫn giữ nguyên và có thể mở khóa.',
        submit: 'Khóa tài khoản', pending: 'Đang khóa…', wrong: 'Chưa khóa được tài khoản', reason: 'Lý do', reasonHint: 'Từ ba từ trở lên, ví dụ: Đã chuyển công tác. Không ghi số định danh.',
      },
      unlock: {
        title: 'Mở khóa tài khoản', lead: 'Người dùng đăng nhập lại được bằng mật khẩu đang có; khóa API chưa thu hồi dùng lại được. Nếu nghi lộ mật khẩu, cấp lại mật khẩu trước khi mở khóa.',
        submit: 'Mở khóa tài khoản', pending: 'Đang mở khóa…', wrong: 'Chưa mở khóa được tài khoản',
      },
      link: {
        title: 'Cấp lại mật khẩu', lead: 'Mật khẩu đang dùng mất hiệu lực ngay và mọi phiên đăng nhập kết thúc. Cổng lập một liên kết để chính người dùng đặt mật khẩu mới; chỉ giao cho người đó sau khi đã xác minh qua điện thoại hoặc gặp trực tiếp.',
        submit: 'Lập liên kết đặt mật khẩu', pending: 'Đang lập liên kết…', wrong: 'Chưa cấp lại được mật khẩu',
        done: 'Đã lập liên kết', once: 'Liên kết chỉ hiện một lần và dùng được một lần. Sao chép và giao cho {name}; lập liên kết mới thì liên kết này hết hiệu lực.', locked: 'Tài khoản đang bị khóa: liên kết chỉ dùng được sau khi mở khóa.',
        address: 'Liên kết', copy: 'Sao chép liên kết', copied: 'Đã sao chép.', selected: 'Đã chọn liên kết. Nhấn Ctrl+C để sao chép.', until: 'Dùng được đến {clock} ngày {day}.',
      },
      history: {
        title: 'Lịch sử khóa và cấp lại mật khẩu', empty: 'Tài khoản chưa từng bị khóa hoặc cấp lại mật khẩu.', when: 'Thời điểm', what: 'Việc', by: 'Người làm', reason: 'Lý do', holder: 'Người dùng', operator: 'Người vận hành máy chủ', none: 'Không ghi',
        types: { locked: 'Khóa tài khoản', unlocked: 'Mở khóa tài khoản', 'link-issued': 'Cấp lại mật khẩu', 'password-renewed': 'Đặt mật khẩu mới qua liên kết' },
      },
      renew: {
        title: 'Đặt mật khẩu mới', lead: 'Tài khoản {email} của {name}. Sau khi đặt, đăng nhập ngay bằng mật khẩu này.',
        password: 'Mật khẩu mới', passwordHint: 'Từ 10 ký tự trở lên. Một câu ngắn dễ nhớ là tốt nhất.', show: 'Hiện mật khẩu', submit: 'Đặt mật khẩu', pending: 'Đang đặt mật khẩu…', wrong: 'Chưa đặt được mật khẩu',
        gone: 'Liên kết này không còn dùng được: đã dùng, đã hết hạn, đã có liên kết khác thay thế, hoặc tài khoản đang bị khóa. Liên hệ quản trị hệ thống của Trường để được cấp lại.', signIn: 'Đăng nhập',
      },
      errors: {
        not_allowed: 'Vai trò này không quản lý tài khoản.', account_not_found: 'Không tìm thấy tài khoản này.', own_account: 'Không khóa hoặc cấp lại mật khẩu cho chính tài khoản đang đăng nhập.',
        held_elsewhere: 'Tài khoản này còn giữ vai trò ở nơi khác, nên Trường không khóa và không cấp lại mật khẩu được.', reason_short: 'Ghi lý do từ ba từ trở lên.',
        demo_password_fixed: 'Tài khoản dùng thử có mật khẩu chung, không cấp lại được.',
        link_gone: 'Liên kết này không còn dùng được. Liên hệ quản trị hệ thống của Trường để được cấp lại.',
      },
    },
  },
  {
    accounts: {
      crumbs: 'Path', back: 'Back to the accounts', list: 'Accounts of the school', one: 'Account',
      lead: 'Choose an account to lock or unlock it or to renew its password. The search finds accounts of the agencies of the province and trainees of the school too.', filters: 'Find an account', search: 'Name or e-mail', find: 'Find', all: 'Clear the search',
      found: 'Accounts found', notFound: 'No account matches.',
      email: 'E-mail', roles: 'Roles', roleAt: '{role}, {place}', state: 'State', active: 'In use', disabled: 'Locked', lockedSince: 'since {clock}, {day}',
      lastSignIn: 'Last signed in', at: '{clock}, {day}', neverSignedIn: 'Not recorded yet',
      own: 'This is the account that is signed in. Another administrator of the school can lock it or renew its password; one’s own password is changed under My account.',
      elsewhere: 'This account holds a role in another house too, so the school can neither lock it nor renew its password.',
      demo: 'Demo accounts share one password, which cannot be renewed.',
      did: {
        locked: 'The account is locked. Every session has ended, and its API keys are no good any more.',
        unlocked: 'The account is unlocked. Its holder has to sign in again.',
      },
      lock: {
        title: 'Lock the account', lead: 'Every session ends at once on all devices, and the API keys of the account stop. What it recorded stays, and it can be unlocked.',
        submit: 'Lock the account', pending: 'Locking…', wrong: 'The account was not locked', reason: 'Reason', reasonHint: 'Three words or more, such as: moved to another post. No identity numbers.',
      },
      unlock: {
        title: 'Unlock the account', lead: 'Its holder can sign in again with the present password; API keys that were not revoked are good again. If the password may be known to others, renew it before unlocking.',
        submit: 'Unlock the account', pending: 'Unlocking…', wrong: 'The account was not unlocked',
      },
      link: {
        title: 'Renew the password', lead: 'The present password is no good at once and every session ends. The portal makes a link by which the holder sets a new password; hand it only to that person, known by telephone or in person.',
        submit: 'Make a link to a new password', pending: 'Making the link…', wrong: 'The password was not renewed',
        done: 'The link is made', once: 'The link is shown once and good once. Copy it and hand it to {name}; a new link makes this one no good.', locked: 'The account is locked: the link is good only once it is unlocked.',
        address: 'Link', copy: 'Copy the link', copied: 'Copied.', selected: 'The link is selected. Press Ctrl+C to copy it.', until: 'Good until {clock}, {day}.',
      },
      history: {
        title: 'Locks and renewed passwords', empty: 'The account was never locked and its password never renewed.', when: 'When', what: 'What', by: 'By', reason: 'Reason', holder: 'The holder', operator: 'The operator of the server', none: 'None',
        types: { locked: 'Account locked', unlocked: 'Account unlocked', 'link-issued': 'Password renewed', 'password-renewed': 'New password set by link' },
      },
      renew: {
        title: 'Set a new password', lead: 'Account {email} of {name}. You are signed in with it afterwards.',
        password: 'New password', passwordHint: 'At least 10 characters. A short sentence that is easy to remember is best.', show: 'Show password', submit: 'Set the password', pending: 'Setting the password…', wrong: 'The password was not set',
        gone: 'This link is no good any more: it was used, its time is over, another one took its place, or the account is locked. Ask the administrator of the school for a new one.', signIn: 'Sign in',
      },
      errors: {
        not_allowed: 'This role does not keep accounts.', account_not_found: 'There is no such account.', own_account: 'The account that is signed in can neither be locked nor have its password renewed by itself.',
        held_elsewhere: 'This account holds a role in another house too, so the school can neither lock it nor renew its password.', reason_short: 'Give a reason of three words or more.',
        demo_password_fixed: 'Demo accounts share one password, which cannot be renewed.',
        link_gone: 'This link is no good any more. Ask the administrator of the school for a new one.',
      },
    },
  },
)
