import { bilingual } from '../../../i18n/messages'

/** Certificates of a class, the register, the public check, and what a trainee sees of it. */
export const registerMessages = bilingual(
  {
    kinds: { DIPLOMA: 'Bằng tốt nghiệp', CERTIFICATE: 'Chứng chỉ' }, statuses: { VALID: 'Có giá trị', REVOKED: 'Đã thu hồi', REISSUED: 'Đã cấp lại' },
    issue: {
      title: 'Cấp văn bằng', lead: 'Số hiệu theo phôi đang có; số vào sổ nối tiếp sổ của năm. Cả lớp được kiểm tra một lượt: sai một số thì chưa cấp cho ai.', offer: 'Điền nhanh', first: 'Số hiệu đầu của xấp phôi', firstHint: 'Ví dụ TC 0012345: các ô dưới được điền nối tiếp theo tên.', fill: 'Điền số hiệu',
      serials: 'Số hiệu của từng người', serialsHint: 'Để trống người chưa cấp lần này.', serialOf: '{name}', register: 'Số vào sổ bắt đầu từ', registerHint: 'Số tiếp theo trong sổ năm {year}.', issuedOn: 'Ngày cấp', issuedHint: 'Từ ngày quyết định đến hôm nay.', signatory: 'Người ký', signatoryTitle: 'Chức vụ người ký',
      submit: 'Cấp và ghi vào sổ', pending: 'Đang ghi vào sổ…', wrong: 'Chưa cấp được, còn {count} điểm cần xử lý', done: 'Đã cấp và ghi vào sổ {count} văn bằng.', none: 'Chưa có ai để cấp.', noneWhy: 'Văn bằng cấp cho người có tên trong quyết định công nhận.', allDone: 'Mọi người được công nhận đã có văn bằng.', issued: 'Đã cấp', caption: 'Văn bằng của lớp, theo số vào sổ',
      printAll: 'In cả lớp (DOCX)', extract: 'Trích sổ của lớp (DOCX)', print: 'Bản in (DOCX)',
    },
    register: {
      title: 'Sổ cấp văn bằng', menu: 'Sổ cấp văn bằng', lead: 'Mỗi dòng là một văn bằng đã cấp; dòng đã ghi không sửa, không xóa.', caption: 'Văn bằng đã cấp, mới nhất trước', search: 'Tìm', searchHint: 'Số hiệu hoặc họ tên, gõ không dấu được.', filters: 'Lọc sổ', filter: 'Lọc', all: 'Tất cả', kind: 'Loại', status: 'Tình trạng', year: 'Năm vào sổ',
      name: 'Họ và tên', serial: 'Số hiệu', number: 'Số vào sổ', issuedOn: 'Ngày cấp', cohort: 'Lớp', shown: 'Hiện {count} văn bằng.', empty: 'Sổ chưa có văn bằng nào.', emptyWhy: 'Văn bằng được ghi vào sổ khi cấp cho lớp có quyết định công nhận.', noMatch: 'Không có văn bằng phù hợp.', clear: 'Xóa bộ lọc',
      export: 'Xuất Excel', exportTitle: 'Xuất sổ ra Excel', exportHint: 'Bảng có họ tên, ngày sinh. Lý do được ghi vào nhật ký.', reason: 'Lý do xuất', breadcrumb: 'Đường dẫn', sheet: 'Sổ cấp văn bằng', sheetTitle: 'SỔ CẤP VĂN BẰNG', birthDate: 'Ngày sinh', course: 'Chương trình', rank: 'Xếp loại', decision: 'Quyết định', note: 'Ghi chú', asOf: 'Lập ngày {day}, {count} dòng.', reasonNote: 'Lý do xuất: {reason}',
    },
    one: {
      title: '{kind} số hiệu {serial}', content: 'Nội dung đã in', name: 'Họ và tên', birthDate: 'Ngày sinh', course: 'Chương trình', cohort: 'Lớp', period: 'Thời gian học', rank: 'Xếp loại', noRank: 'Không xếp loại', decision: 'Quyết định công nhận', noDecision: 'Trước khi có trên Cổng', decisionOf: 'Số {number} ngày {day}', serial: 'Số hiệu', number: 'Số vào sổ', issuedOn: 'Ngày cấp', signatory: 'Người ký',
      hash: 'Dấu kiểm nội dung (SHA-256)', code: 'Mã tra cứu', codeHint: 'Mã và mã QR in trên văn bằng; ai cầm văn bằng đều kiểm tra được, không tìm theo tên.', qr: 'Mã QR dẫn đến trang tra cứu', print: 'Bản in (DOCX)', revoke: 'Thu hồi', reissue: 'Cấp lại', history: 'Thu hồi, cấp lại', revokedBy: 'Thu hồi theo văn bản số {number} ngày {day}: {reason}', reissuedBy: 'Cấp lại theo văn bản số {number} ngày {day}: {reason}',
      replacedBy: 'Thay bằng bản số hiệu {serial}', replaces: 'Thay cho bản số hiệu {serial}', issuedAs: 'Cấp lần đầu', did: { revoked: 'Đã ghi thu hồi. Trang tra cứu báo “Đã thu hồi” từ bây giờ.', reissued: 'Đã cấp lại và ghi vào sổ.' },
    },
    revoke: {
      title: 'Thu hồi văn bằng số hiệu {serial}?', public: 'Trang tra cứu báo “Đã thu hồi” ngay khi ghi.', stays: 'Dòng trong sổ giữ nguyên, ghi thêm văn bản thu hồi; số hiệu không dùng lại.', again: 'Sau đó cấp lại được bản mới nếu văn bản cho phép.', number: 'Số văn bản thu hồi', numberHint: 'Như trên văn bản, ví dụ 15/QĐ-TrCT.', day: 'Ngày thu hồi', reason: 'Lý do', reasonHint: 'Một câu, như trong văn bản.',
      submit: 'Thu hồi văn bằng', pending: 'Đang ghi…', wrong: 'Chưa thu hồi được, còn {count} điểm cần xử lý', back: 'Không thu hồi, quay lại',
    },
    reissue: {
      title: 'Cấp lại văn bằng số hiệu {serial}', lead: 'Bản mới có số hiệu, số vào sổ và mã tra cứu riêng; kết quả công nhận giữ như bản cũ, họ tên và ngày sinh theo hồ sơ hiện nay.', person: 'Sẽ in: {name}, sinh ngày {day}.', changed: 'Bản cũ ghi: {name}, sinh ngày {day}.', serial: 'Số hiệu mới', serialHint: 'Số trên phôi mới.', register: 'Số vào sổ', registerHint: 'Số tiếp theo trong sổ năm nay.', issuedOn: 'Ngày cấp lại',
      number: 'Số văn bản cho cấp lại', decidedOn: 'Ngày văn bản', reason: 'Lý do', reasonHint: 'Ví dụ: mất, hỏng, ghi sai họ tên.', submit: 'Cấp lại và ghi vào sổ', pending: 'Đang ghi vào sổ…', wrong: 'Chưa cấp lại được, còn {count} điểm cần xử lý',
    },
    check: {
      nav: 'Tra cứu văn bằng', title: 'Tra cứu văn bằng', lead: 'Nhập mã in trên văn bằng, chứng chỉ, hoặc quét mã QR. Không tra cứu theo họ tên.', code: 'Mã tra cứu', codeHint: '20 ký tự, năm nhóm bốn ký tự, gồm chữ số và chữ A đến F. Ví dụ 3F9A-00B1-C2D3-E4F5-0617.', submit: 'Kiểm tra', missing: 'Nhập mã in trên văn bằng.', none: 'Không tìm thấy văn bằng với mã này. Kiểm tra lại từng ký tự.', noneTitle: 'Không tìm thấy',
      resultTitle: '{kind} số hiệu {serial}', compare: 'So từng mục dưới đây với bản đang cầm. Mục nào khác thì bản đang cầm không phải bản Trường đã cấp.', school: 'Nơi cấp', name: 'Họ và tên (che bớt)', again: 'Tra cứu văn bằng khác', VALID: 'Văn bằng này có trong sổ của Trường và còn giá trị.', REVOKED: 'Văn bằng này đã bị thu hồi ngày {day}, văn bản số {number}. Không còn giá trị.', REISSUED: 'Văn bằng này đã được cấp lại: bản có giá trị mang số hiệu {serial}, cấp ngày {day}.',
      wrong: 'Chưa tra cứu được', contact: 'Cần xác minh thêm, liên hệ Trường cấp văn bằng.',
    },
    mine: {
      menu: 'Văn bằng của tôi', title: 'Văn bằng của tôi', caption: 'Văn bằng, chứng chỉ đã cấp', empty: 'Chưa có văn bằng nào.', emptyWhy: 'Văn bằng hiện ở đây khi Trường cấp và ghi vào sổ.', check: 'Trang tra cứu', checkOf: 'Trang tra cứu của văn bằng số hiệu {serial}', decisions: 'Quyết định về việc học của tôi',
    },
  },
  {
    kinds: { DIPLOMA: 'Diploma', CERTIFICATE: 'Certificate' }, statuses: { VALID: 'Valid', REVOKED: 'Revoked', REISSUED: 'Reissued' },
    issue: {
      title: 'Issue certificates', lead: 'Serials are those of the blank forms; register numbers go on in the register of the year. The class is checked in one go: one wrong number and nothing is issued.', offer: 'Fill in', first: 'First serial of the pile', firstHint: 'For example TC 0012345: the fields below are filled in turn, by name.', fill: 'Fill the serials',
      serials: 'Serial of each person', serialsHint: 'Leave empty who is not issued one now.', serialOf: '{name}', register: 'Register numbers from', registerHint: 'The next one in the register of {year}.', issuedOn: 'Day of issue', issuedHint: 'From the decision until today.', signatory: 'Signatory', signatoryTitle: 'Post of the signatory',
      submit: 'Issue and register', pending: 'Registering…', wrong: 'Nothing was issued, {count} points to mend', done: '{count, plural, one {# certificate is} other {# certificates are}} issued and registered.', none: 'Nobody to issue one to.', noneWhy: 'Certificates are for those whom a decision recognised.', allDone: 'Everybody recognised has one.', issued: 'Issued', caption: 'Certificates of the class by register number',
      printAll: 'Print the class (DOCX)', extract: 'Extract of the register (DOCX)', print: 'Print (DOCX)',
    },
    register: {
      title: 'Register of certificates', menu: 'Certificates', lead: 'Each row is a certificate that was issued; a row is never changed and never removed.', caption: 'Certificates issued, the last first', search: 'Search', searchHint: 'Serial or name, marks may be left out.', filters: 'Filter the register', filter: 'Filter', all: 'All', kind: 'Kind', status: 'State', year: 'Year of the register',
      name: 'Name', serial: 'Serial', number: 'Register number', issuedOn: 'Issued on', cohort: 'Class', shown: '{count, plural, one {# certificate} other {# certificates}} shown.', empty: 'The register is empty.', emptyWhy: 'A certificate is registered when it is issued to a class with a decision.', noMatch: 'No certificate matches.', clear: 'Clear filters',
      export: 'Export to Excel', exportTitle: 'Export the register to Excel', exportHint: 'The sheet has names and birth dates. The reason goes on record.', reason: 'What for', breadcrumb: 'Breadcrumb', sheet: 'Register', sheetTitle: 'REGISTER OF CERTIFICATES', birthDate: 'Birth date', course: 'Course', rank: 'Rank', decision: 'Decision', note: 'Note', asOf: 'As of {day}, {count} rows.', reasonNote: 'Exported for: {reason}',
    },
    one: {
      title: '{kind}, serial {serial}', content: 'As printed', name: 'Name', birthDate: 'Birth date', course: 'Course', cohort: 'Class', period: 'Period', rank: 'Rank', noRank: 'No rank', decision: 'Decision', noDecision: 'Before the portal', decisionOf: 'Number {number} of {day}', serial: 'Serial', number: 'Register number', issuedOn: 'Issued on', signatory: 'Signatory',
      hash: 'Hash of the content (SHA-256)', code: 'Code', codeHint: 'Code and QR code are printed on it; whoever holds it can check it, nobody finds it by name.', qr: 'QR code of the page that checks it', print: 'Print (DOCX)', revoke: 'Revoke', reissue: 'Reissue', history: 'Revocation and reissue', revokedBy: 'Revoked by paper {number} of {day}: {reason}', reissuedBy: 'Reissued by paper {number} of {day}: {reason}',
      replacedBy: 'Replaced by serial {serial}', replaces: 'Replaces serial {serial}', issuedAs: 'First issue', did: { revoked: 'The revocation is recorded. The public check says “Revoked” from now on.', reissued: 'Reissued and registered.' },
    },
    revoke: {
      title: 'Revoke serial {serial}?', public: 'The public check says “Revoked” at once.', stays: 'The row of the register stays and names the paper; the serial is not used again.', again: 'A new one can be issued afterwards if the paper allows it.', number: 'Number of the paper', numberHint: 'As on the paper, for example 15/QĐ-TrCT.', day: 'Day of revocation', reason: 'Reason', reasonHint: 'One sentence, as in the paper.',
      submit: 'Revoke', pending: 'Saving…', wrong: 'Not revoked, {count} points to mend', back: 'Go back without revoking',
    },
    reissue: {
      title: 'Reissue serial {serial}', lead: 'The new one has a serial, a register number and a code of its own; what was decided stays as it was, name and birth date are those known today.', person: 'To be printed: {name}, born on {day}.', changed: 'The old one says: {name}, born on {day}.', serial: 'New serial', serialHint: 'The one on the new blank form.', register: 'Register number', registerHint: 'The next one in this year’s register.', issuedOn: 'Day of reissue',
      number: 'Number of the paper', decidedOn: 'Day of the paper', reason: 'Reason', reasonHint: 'For example: lost, spoilt, wrong name.', submit: 'Reissue and register', pending: 'Registering…', wrong: 'Not reissued, {count} points to mend',
    },
    check: {
      nav: 'Check a certificate', title: 'Check a certificate', lead: 'Enter the code printed on the diploma or certificate, or scan its QR code. There is no search by name.', code: 'Code', codeHint: '20 characters in five groups of four, digits and letters A to F. For example 3F9A-00B1-C2D3-E4F5-0617.', submit: 'Check', missing: 'Enter the code printed on the paper.', none: 'There is no certificate of this code. Compare each character.', noneTitle: 'Not found',
      resultTitle: '{kind}, serial {serial}', compare: 'Compare each line with the paper in your hand. Where they differ, the paper is not the one that the school issued.', school: 'Issued by', name: 'Name (partly masked)', again: 'Check another', VALID: 'It stands in the register of the school and is valid.', REVOKED: 'It was revoked on {day} by paper {number}. It is not valid.', REISSUED: 'It was reissued: the valid one has serial {serial}, issued on {day}.',
      wrong: 'Not checked', contact: 'For anything further, ask the school that issued it.',
    },
    mine: {
      menu: 'My certificates', title: 'My certificates', caption: 'Certificates issued', empty: 'No certificate yet.', emptyWhy: 'It appears here once the school has issued and registered it.', check: 'Public check', checkOf: 'Public check of serial {serial}', decisions: 'Decisions about my studies',
    },
  },
)
