import { bilingual } from '../../i18n/messages'

/** The page that shows what will be removed. */
export const retentionMessages = bilingual(
  {
    retention: {
      title: 'Dữ liệu đến hạn xóa', lead: 'Mỗi đêm Cổng xóa đúng những gì bảng này nêu là đến hạn. Dữ liệu của người đang chờ Trường trả lời yêu cầu được giữ đến khi trả lời xong. Trang này chỉ cho xem trước, không xóa gì.',
      rulesTitle: 'Từng loại dữ liệu', rulesCaption: 'Quy tắc lưu, thời hạn và số bản ghi đến hạn', what: 'Dữ liệu', kept: 'Giữ', keptDays: '{days} ngày', basis: 'Căn cứ', due: 'Xóa đêm nay', ahead: '30 ngày tới', count: '{count} bản ghi', next: 'Sớm nhất {day}', none: 'không có', unverified: 'chưa kiểm chứng', own: 'của Trường',
      fixed: 'Thời hạn cố định của Cổng', parameters: 'Đổi thời hạn ở Thông số',
      rules: {
        PAPERS: { name: 'Tệp giấy tờ của đề cử không thành', removes: 'Xóa tệp; còn tên loại giấy tờ, ngày và mã kiểm tra.' },
        FAILED: { name: 'Hồ sơ xét của đề cử không thành', removes: 'Xóa thông tin đã dùng để xét và ghi chú; còn tên, lớp, cơ quan, kết quả.' },
        LISTS: { name: 'Danh sách cơ quan tải lên', removes: 'Xóa cả tệp và các dòng; đề cử đã gửi còn nguyên.' },
        INVITATIONS: { name: 'Thư điện tử trong lời mời đã xong', removes: 'Xóa địa chỉ thư; còn ngày mời, ngày dùng.' },
        REQUESTS: { name: 'Nội dung yêu cầu về dữ liệu', removes: 'Xóa lời yêu cầu và lời trả lời; còn loại, ngày, kết quả.' },
      },
      groupsTitle: 'Sẽ xóa gì, ngày nào', groupsCaption: 'Bản ghi đến hạn trong 30 ngày, sớm nhất ở trên', on: 'Ngày xóa', since: 'Tính từ', where: 'Lớp, cơ quan', countHead: 'Số bản ghi', anyRule: 'Mọi loại', rule: 'Loại dữ liệu', filters: 'Lọc', filter: 'Lọc', empty: 'Không có gì đến hạn trong 30 ngày.', emptyWhy: 'Bản ghi hiện ở đây trước ngày xóa 30 ngày.', tonight: 'đêm nay', more: 'Hiện {count} nhóm sớm nhất.',
      runsTitle: 'Đã xóa', runsCaption: 'Các đêm có xóa gần đây', removed: 'Đã xóa', runsEmpty: 'Chưa xóa lần nào.', runsEmptyWhy: 'Mỗi lần xóa ghi lại loại dữ liệu và số bản ghi, không ghi tên ai.',
      lastingTitle: 'Giữ lâu dài, vì sao', lasting: {
        training: 'Hồ sơ đào tạo, kết quả học tập, rèn luyện, phiếu nhận xét, quyết định: giữ lâu dài theo quy định lưu trữ.', register: 'Sổ gốc văn bằng, chứng chỉ: vĩnh viễn.',
        log: 'Nhật ký truy cập: không xóa; quy định yêu cầu ít nhất 24 tháng.', answers: 'Phiếu ẩn danh: không còn là dữ liệu cá nhân từ khi trả lời.', person: 'Thông tin cán bộ của cơ quan: giữ khi còn hồ sơ đào tạo hoặc còn công tác; cơ quan cập nhật.',
      },
    },
  },
  {
    retention: {
      title: 'Data due for removal', lead: 'Each night the portal removes exactly what this table names as due. Nothing goes of somebody whose request waits for an answer of the school. This page only shows it and removes nothing.',
      rulesTitle: 'Kinds of data', rulesCaption: 'Rules, periods and how many records are due', what: 'Data', kept: 'Kept', keptDays: '{days} days', basis: 'Basis', due: 'Removed tonight', ahead: 'Next 30 days', count: '{count, plural, one {# record} other {# records}}', next: 'First on {day}', none: 'none', unverified: 'not verified', own: 'of the school',
      fixed: 'A fixed period of the portal', parameters: 'Change the periods under Parameters',
      rules: {
        PAPERS: { name: 'Files of failed nominations', removes: 'The file goes; kind of paper, days and checksum stay.' },
        FAILED: { name: 'What was judged of failed nominations', removes: 'The facts that were judged and the note go; name, class, agency, outcome stay.' },
        LISTS: { name: 'Lists uploaded by agencies', removes: 'File and rows go; nominations that were sent stay.' },
        INVITATIONS: { name: 'E-mail in old invitations', removes: 'The address goes; days of inviting and using stay.' },
        REQUESTS: { name: 'Text of requests about data', removes: 'Request and answer go; kind, days and outcome stay.' },
      },
      groupsTitle: 'What goes on which day', groupsCaption: 'Records due within 30 days, the first on top', on: 'Removed on', since: 'Counted from', where: 'Class, agency', countHead: 'Records', anyRule: 'Any kind', rule: 'Kind of data', filters: 'Filter', filter: 'Filter', empty: 'Nothing is due within 30 days.', emptyWhy: 'Records stand here 30 days before they are removed.', tonight: 'tonight', more: 'Showing the first {count} groups.',
      runsTitle: 'Removed so far', runsCaption: 'The last nights that removed something', removed: 'Removed', runsEmpty: 'Nothing was removed yet.', runsEmptyWhy: 'Each removal records kind and number and names nobody.',
      lastingTitle: 'What is kept long term, and why', lasting: {
        training: 'Training files, results, conduct, comment reports, decisions: kept long term by the rules of archives.', register: 'The register of diplomas: for ever.',
        log: 'The log of access: not removed; the rule asks for at least 24 months.', answers: 'Anonymous forms: no personal data from the answer on.', person: 'Facts of an agency’s cadre: while there is a training file or a post; the agency keeps them up to date.',
      },
    },
  },
)
