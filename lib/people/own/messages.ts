import { bilingual } from '../../i18n/messages'

/** A trainee's page of what is kept of it and who looked. */
export const ownDataMessages = bilingual(
  {
    own: {
      title: 'Dữ liệu cá nhân', menu: 'Dữ liệu cá nhân', lead: 'Cổng lưu gì về học viên, để làm gì, và ai đã xem.',
      facts: 'Thông tin đang lưu', factsLead: 'Cơ quan cử khai những thông tin này. Số định danh được mã hóa khi lưu và chỉ hiện một phần.',
      noPlanned: 'Không có', ratings: 'Xếp loại hằng năm', rating: 'năm {year}: {rating}',
      kept: 'Vì sao lưu', keptCaption: 'Các nhóm dữ liệu, mục đích và căn cứ', what: 'Dữ liệu', why: 'Để làm gì', basis: 'Căn cứ', until: 'Lưu đến khi nào',
      unverified: 'chưa xác nhận', unverifiedNote: 'Nhãn này chỉ căn cứ hoặc thời hạn mà Trường chưa đối chiếu với bản gốc.',
      groups: {
        identity: { what: 'Họ tên, ngày sinh, giới tính, số định danh cá nhân hoặc giấy tờ nước ngoài', why: 'Nhận đúng người', basis: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', until: 'Cùng hồ sơ đào tạo' },
        standards: { what: 'Chức vụ, quy hoạch, đảng viên, trình độ, xếp loại, văn bằng, dân tộc thiểu số, có đang bị xem xét kỷ luật', why: 'Kiểm tra tiêu chuẩn khi cử đi học', basis: 'Quy định 350-QĐ/TW ngày 29/08/2025', until: 'Cùng hồ sơ đào tạo' },
        dossier: { what: 'Đề cử và giấy tờ cơ quan gửi', why: 'Xét hồ sơ, mở lớp', basis: 'Thông báo tuyển sinh, Quy định 350-QĐ/TW', until: 'Tệp giấy tờ của đề cử không được nhận bị xóa theo thời hạn của Trường; quyết định giữ lâu dài' },
        study: { what: 'Điểm danh, điểm, rèn luyện, phiếu nhận xét', why: 'Tính kết quả học tập, báo cơ quan cử', basis: 'Quyết định 6468-QĐ/HVCTQG', until: 'Lâu dài, theo quy định lưu trữ' },
        certificate: { what: 'Văn bằng, chứng chỉ: số hiệu, số vào sổ', why: 'Cấp, tra cứu và xác minh', basis: 'Quy định về quản lý văn bằng, chứng chỉ', until: 'Vĩnh viễn trong sổ gốc' },
        account: { what: 'Tài khoản: thư điện tử, mật khẩu đã băm, thông báo', why: 'Đăng nhập và nhận tin', basis: 'Luật 91/2025/QH15', until: 'Khi còn tài khoản' },
        log: { what: 'Ai đã xem hồ sơ, xem gì, ngày nào', why: 'Kiểm soát việc truy cập', basis: 'Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', until: 'Không bị xóa; quy định yêu cầu ít nhất 24 tháng' },
      },
      reads: 'Ai đã xem', readsLead: 'Vai trò và cơ quan đã mở hồ sơ, giấy tờ, kết quả hoặc phiếu nhận xét. Không kể lần học viên tự xem và các danh sách cả lớp.', readsCaption: 'Người đã xem, mới nhất ở trên',
      who: 'Vai trò, cơ quan', seen: 'Đã xem', last: 'Ngày gần nhất', days: 'Số ngày', because: 'Lý do:', daysOf: '{count} ngày', none: 'Chưa có ai mở hồ sơ.', noneWhy: 'Mỗi lần cơ quan hoặc Trường mở hồ sơ được ghi lại và hiện ở đây.',
      kinds: { PERSON: 'Hồ sơ cá nhân', NOMINATION: 'Hồ sơ đề cử', STUDY: 'Kết quả học tập, rèn luyện', REPORT: 'Phiếu nhận xét', TRAINEE: 'Quyết định về học viên', CERTIFICATE: 'Văn bằng, chứng chỉ', CAREER: 'Quá trình sử dụng sau đào tạo', DOCUMENT: 'Tệp giấy tờ', NUMBER: 'Số định danh đầy đủ', WAIVER: 'Thông tin để xét đặc biệt', COPY: 'Bản sao toàn bộ dữ liệu' },
      correct: 'Thông tin chưa đúng', correctLead: 'Đề nghị cơ quan cử sửa thông tin khai, hoặc gửi yêu cầu chỉnh sửa, xóa, nhận bản sao đến Trường ngay tại đây; Trường trả lời trong thời hạn luật định. Văn bản đã ban hành không bị viết lại; bản đính chính được lập riêng.', request: 'Yêu cầu chỉnh sửa, nhận bản sao, xóa', privacy: 'Cách Cổng bảo vệ dữ liệu cá nhân',
    },
  },
  {
    own: {
      title: 'My personal data', menu: 'Personal data', lead: 'What the portal keeps of a trainee, what for, and who looked.',
      facts: 'What is kept', factsLead: 'The sending agency states these facts. The id number is encrypted at rest and shown in part only.',
      noPlanned: 'None', ratings: 'Yearly ratings', rating: '{year}: {rating}',
      kept: 'Why it is kept', keptCaption: 'Groups of data, purposes and basis', what: 'Data', why: 'Purpose', basis: 'Legal basis', until: 'Kept until',
      unverified: 'not confirmed', unverifiedNote: 'So marked are a basis or a period that the school has not compared with the original text.',
      groups: {
        identity: { what: 'Name, birth date, sex, personal id number or foreign document', why: 'To know the right person', basis: 'Law on Personal Data Protection 91/2025/QH15, Decree 356/2025/NĐ-CP', until: 'With the training file' },
        standards: { what: 'Post, planning, Party membership, education, ratings, diplomas, ethnic minority, proceedings', why: 'To check the standards on nomination', basis: 'Regulation 350-QĐ/TW of 29 Aug 2025', until: 'With the training file' },
        dossier: { what: 'Nominations and papers sent by the agency', why: 'To review the dossier and open the class', basis: 'Enrolment notice, Regulation 350-QĐ/TW', until: 'Files of nominations not taken are removed after the school’s period; decisions stay' },
        study: { what: 'Attendance, marks, conduct, comment reports', why: 'To compute results and tell the agency', basis: 'Decision 6468-QĐ/HVCTQG', until: 'Long term, by the rules of archives' },
        certificate: { what: 'Diplomas and certificates: serial and register number', why: 'To issue, look up and verify', basis: 'Rules on diplomas and certificates', until: 'For ever in the register' },
        account: { what: 'Account: e-mail, hashed password, notifications', why: 'To sign in and be told', basis: 'Law 91/2025/QH15', until: 'While the account exists' },
        log: { what: 'Who looked at the record, at what, on which day', why: 'To control access', basis: 'Law 91/2025/QH15, Decree 356/2025/NĐ-CP', until: 'Never removed; the rule asks for at least 24 months' },
      },
      reads: 'Who looked', readsLead: 'Roles and organisations that opened the record, papers, results or reports. Not counted: the trainee’s own visits and lists of a whole class.', readsCaption: 'Who looked, the latest first',
      who: 'Role, organisation', seen: 'What', last: 'Last day', days: 'Days', because: 'Reason:', daysOf: '{count, plural, one {# day} other {# days}}', none: 'Nobody opened the record yet.', noneWhy: 'Whenever an agency or the school opens it, that is recorded and shown here.',
      kinds: { PERSON: 'Personal file', NOMINATION: 'Nomination file', STUDY: 'Results, conduct', REPORT: 'Comment report', TRAINEE: 'Decisions about the trainee', CERTIFICATE: 'Diploma, certificate', CAREER: 'Use after training', DOCUMENT: 'File of a paper', NUMBER: 'Full id number', WAIVER: 'Facts for a special case', COPY: 'Copy of all data' },
      correct: 'Something is wrong', correctLead: 'Ask the sending agency to correct what it stated, or send the school a request to correct, erase or copy right here; it answers within the time of the law. Papers once issued are not rewritten; a correction is a paper of its own.', request: 'Ask for a correction, a copy or erasure', privacy: 'How the portal protects personal data',
    },
  },
)
