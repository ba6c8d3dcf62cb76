import { bilingual } from '../../i18n/messages'

/** What is told at sign-in, and the page where versions of it are issued. */
export const noticeMessages = bilingual(
  {
    notice: {
      title: 'Thông báo về dữ liệu cá nhân', lead: 'Đọc một lần cho mỗi bản. Bản mới thì đọc lại khi đăng nhập.',
      version: 'Bản {version}, áp dụng từ {day}', read: 'Đã xác nhận đọc ngày {day}.', again: 'Chưa ghi được. Thông báo vừa có bản mới: đọc bản dưới đây rồi chọn lại.',
      source: 'Căn cứ: {source}', unverified: 'chưa kiểm chứng', submit: 'Đã đọc, vào làm việc', requests: 'Yêu cầu về dữ liệu', onward: 'Về nơi làm việc', account: 'Tài khoản của tôi', signOut: 'Đăng xuất',
      versions: 'Thông báo về dữ liệu cá nhân: các bản', versionsLead: 'Từ ngày áp dụng, mọi người đăng nhập phải xác nhận đã đọc bản mới. Bản đã ban hành không sửa, không xóa.', caption: 'Các bản, mới nhất ở trên',
      number: 'Bản', since: 'Áp dụng từ', sourceHead: 'Căn cứ', readers: 'Đã đọc', readersOf: '{count} người', own: 'Của tỉnh', general: 'Bản chung', state: { current: 'Đang áp dụng', later: 'Chưa áp dụng', past: 'Đã thay' },
      issue: 'Ban hành bản mới', issueLead: 'Viết câu ngắn, lời thường. Cách một dòng trống giữa các đoạn.', bodyVi: 'Nội dung tiếng Việt', bodyEn: 'Nội dung tiếng Anh', effectiveOn: 'Áp dụng từ ngày', effectiveHint: 'Hôm nay hoặc sau hôm nay.',
      sourceField: 'Căn cứ', sourceHint: 'Số, ký hiệu và ngày của văn bản.', verified: 'Đối chiếu', verifiedBox: 'Đã đối chiếu với văn bản', save: 'Ban hành', saving: 'Đang ban hành…', wrong: 'Chưa ban hành được', did: 'Đã ban hành bản mới.',
      bodyHint: 'Ít nhất 40 ký tự.', confirm: 'Xác nhận ban hành', confirmBox: 'Tôi đã đọc lại; ban hành cho mọi người', confirmHint: 'Từ ngày áp dụng, mọi người phải đọc bản này trước khi vào làm việc. Ban hành rồi không sửa, không rút lại được.',
      issued: 'Đã ban hành bản mới. Bản này áp dụng từ hôm nay: đọc và xác nhận như mọi người, rồi về lại trang các bản.',
    },
  },
  {
    notice: {
      title: 'Notice about personal data', lead: 'Read once for each version. A new version is shown at the next sign-in.',
      version: 'Version {version}, in force since {day}', read: 'You confirmed having read it on {day}.', again: 'Not recorded: there is a new version by now. Read the one below and choose again.',
      source: 'Basis: {source}', unverified: 'not verified', submit: 'I have read it, go to work', requests: 'Requests about data', onward: 'To the workspace', account: 'My account', signOut: 'Sign out',
      versions: 'Notice about personal data: versions', versionsLead: 'From its day on everybody who signs in must confirm having read the new version. An issued version is neither changed nor removed.', caption: 'Versions, the newest first',
      number: 'Version', since: 'In force from', sourceHead: 'Basis', readers: 'Read by', readersOf: '{count, plural, one {# person} other {# people}}', own: 'Of the province', general: 'General', state: { current: 'In force', later: 'Not yet in force', past: 'Replaced' },
      issue: 'Issue a new version', issueLead: 'Short sentences in plain words. Leave a blank line between paragraphs.', bodyVi: 'Text in Vietnamese', bodyEn: 'Text in English', effectiveOn: 'In force from', effectiveHint: 'Today or later.',
      sourceField: 'Basis', sourceHint: 'Number and date of the document.', verified: 'Checked', verifiedBox: 'Compared with the document', save: 'Issue', saving: 'Issuing…', wrong: 'Not issued', did: 'The new version is issued.',
      bodyHint: 'At least 40 characters.', confirm: 'Confirm the issue', confirmBox: 'I have read it again; issue it for everybody', confirmHint: 'From its day on everybody must read this version before going to work. Once issued it is neither changed nor taken back.',
      issued: 'The new version is issued. It is in force from today: read and confirm it like everybody, then you come back to the page of the versions.',
    },
  },
)
