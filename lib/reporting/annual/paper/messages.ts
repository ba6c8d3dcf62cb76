import { bilingual } from '../../../i18n/messages'

export const annualPaperMessages = bilingual(
  {
    annualPaper: {
      title: 'Văn bản báo cáo năm {year}', open: 'Soạn văn bản báo cáo', read: 'Xem văn bản báo cáo', crumbs: 'Đường dẫn', draft: 'Dự thảo, số liệu đến {day}.', issued: 'Đã ban hành số {number} ngày {day}. Văn bản dưới đây giữ nguyên như khi ban hành.', hash: 'Mã kiểm tra nội dung (SHA-256): {hash}',
      word: 'Tải tệp Word', print: 'In', sections: 'Nội dung từng phần', section: 'Phần', state: 'Tình trạng', edit: 'Sửa', proposed: 'Theo mẫu', written: 'Đã sửa, {day}', did: { saved: 'Đã ghi nội dung.', issued: 'Đã ban hành báo cáo.' },
      text: 'Nội dung', textHint: 'Số liệu ghi bằng tên trong ngoặc vuông như ở bảng bên, Cổng tự điền; không gõ số. Mỗi dòng là một đoạn.', codes: 'Số liệu của phần này', code: 'Ghi trong văn bản', insert: 'Chèn', name: 'Chỉ tiêu', value: 'Hôm nay', save: 'Ghi nội dung', pending: 'Đang ghi…', wrong: 'Chưa ghi được', before: 'Nội dung như sẽ in',
      issue: 'Ban hành', issueLead: 'Sau khi ban hành, văn bản và số liệu trong văn bản không sửa được.', number: 'Số, ký hiệu', numberHints: { STATE: 'Ví dụ: 104/BC-TrCT', PARTY: 'Ví dụ: 104-BC/TrCT' }, issuedOn: 'Ngày ban hành', signatory: 'Người ký', signatoryTitle: 'Chức vụ người ký', emptySections: 'Các phần có toàn bộ số liệu bằng 0: {sections}. Kiểm tra đã ghi đủ dữ liệu trước khi ban hành.', explain: 'Giải trình: {name}, tổng {total}, các phần {parts}', issueSubmit: 'Ban hành báo cáo', issuing: 'Đang ban hành…', issueWrong: 'Chưa ban hành được',
      beside: 'Số liệu khi ban hành và hôm nay', then: 'Khi ban hành', now: 'Hôm nay', same: 'Số liệu hôm nay giống như khi ban hành.',
      errors: {
        not_allowed: 'Tài khoản này không có quyền. Người soạn: Phòng Quản lý đào tạo; người ban hành: Ban Giám hiệu.', changed_meanwhile: 'Nội dung hoặc số liệu đã thay đổi sau khi mở trang. Mở lại trang, đọc lại rồi ghi.', figure_unknown: 'Không có số liệu {found}. Ghi đúng tên trong ngoặc vuông như ở bảng số liệu của phần này.', figure_typed: 'Số liệu "{found}" được gõ tay. Thay bằng tên số liệu trong ngoặc vuông.', already_issued: 'Báo cáo năm này đã ban hành, không sửa được.', year_not_begun: 'Năm báo cáo chưa bắt đầu, chưa lập được báo cáo.',
        unexplained: 'Số liệu chưa khớp phải có giải trình.', document_in_future: 'Ngày ban hành không được sau hôm nay.', number_of_party: 'Trường dùng thể thức văn bản của Đảng: số viết như 104-BC/TrCT.', number_of_state: 'Trường dùng thể thức văn bản hành chính: số viết như 104/BC-TrCT.',
      },
    },
  },
  {
    annualPaper: {
      title: 'Report of {year} as a paper', open: 'Write the report', read: 'Read the report as a paper', crumbs: 'Breadcrumb', draft: 'Draft, figures as of {day}.', issued: 'Issued as {number} on {day}. What follows stays as it was issued.', hash: 'Hash of the content (SHA-256): {hash}',
      word: 'Download as Word', print: 'Print', sections: 'Sections', section: 'Section', state: 'State', edit: 'Edit', proposed: 'As proposed', written: 'Changed on {day}', did: { saved: 'The text was kept.', issued: 'The report was issued.' },
      text: 'Text', textHint: 'Figures are written by their Vietnamese names in square brackets, as listed beside, and filled from the rows; do not type numbers. Each line is a paragraph.', codes: 'Figures of this section', code: 'Written as', insert: 'Insert', name: 'Figure', value: 'Today', save: 'Save', pending: 'Saving…', wrong: 'Not saved', before: 'As it will be printed',
      issue: 'Issue', issueLead: 'Once issued, the paper and its figures cannot be changed.', number: 'Number', numberHints: { STATE: 'For example: 104/BC-TrCT', PARTY: 'For example: 104-BC/TrCT' }, issuedOn: 'Date', signatory: 'Signed by', signatoryTitle: 'Post', emptySections: 'All figures are zero in: {sections}. Make sure that everything is recorded before issuing.', explain: 'Explain: {name}, total {total}, parts {parts}', issueSubmit: 'Issue the report', issuing: 'Issuing…', issueWrong: 'Not issued',
      beside: 'Figures as issued and today', then: 'As issued', now: 'Today', same: 'Today’s figures are those that were issued.',
      errors: {
        not_allowed: 'This account may not. The training office writes, the leadership issues.', changed_meanwhile: 'Text or figures changed after the page was opened. Open it again and read it.', figure_unknown: 'There is no figure {found}. Write its name in square brackets as listed beside the text.', figure_typed: 'The figure "{found}" is typed. Put its name in square brackets instead.', already_issued: 'The report of this year was issued and stays.', year_not_begun: 'The year has not begun, so it has no report yet.',
        unexplained: 'What does not agree has to be explained.', document_in_future: 'The date cannot lie ahead.', number_of_party: 'The school writes papers of the Party: 104-BC/TrCT.', number_of_state: 'The school writes administrative papers: 104/BC-TrCT.',
      },
    },
  },
)
