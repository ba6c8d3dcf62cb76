import { bilingual } from '../../i18n/messages'

export const scorecardMessages = bilingual(
  {
    scorecards: {
      title: 'Kết quả phối hợp của cơ quan', own: 'Kết quả phối hợp của cơ quan', tableLead: 'Năm {year}. Dưới mỗi tỷ lệ là số đạt trên tổng số; chọn tỷ lệ để xem từng nội dung, chọn cơ quan để so với năm trước.', sum: 'Cộng', of: '{counted}/{total}', without: { quota: 'Cơ quan không được giao chỉ tiêu trong năm ({count})', obligations: 'Cơ quan chưa có nhiệm vụ đến hạn trong năm ({count})' }, lead: 'Năm {year}, so với cả năm {before}. Mỗi tỷ lệ ghi số đạt trên tổng số; chọn tỷ lệ để xem từng nội dung.', caption: 'Kết quả phối hợp theo cơ quan', card: 'Từng chỉ tiêu', crumbs: 'Đường dẫn', agency: 'Cơ quan', order: 'Thứ tự', measure: 'Chỉ tiêu', value: 'Kết quả', part: 'Số lượng', before: 'Năm trước', change: 'So với năm trước', days: 'trung vị {days} ngày', none: 'Chưa có', noneShort: '–', points: '{points} điểm %',
      sorts: { name: 'Theo tên', quota: 'Dùng chỉ tiêu thấp trước', obligations: 'Hoàn thành nhiệm vụ thấp trước' },
      names: { quota: 'Sử dụng chỉ tiêu', quality: 'Hồ sơ bị trả lại hoặc không tiếp nhận', punctual: 'Gửi danh sách đúng hạn', reports: 'Xác nhận phiếu nhận xét', evaluations: 'Trả lời phiếu đánh giá', obligations: 'Nhiệm vụ hoàn thành đúng hạn' },
      heads: { quota: 'Dùng chỉ tiêu', quality: 'Hồ sơ bị trả lại', punctual: 'Danh sách đúng hạn', reports: 'Xác nhận phiếu nhận xét', evaluations: 'Trả lời phiếu đánh giá', obligations: 'Nhiệm vụ đúng hạn' },
      explained: { quota: 'Số chỗ đã dùng trên số chỉ tiêu được giao', quality: 'Số hồ sơ từng bị trả lại hoặc không được tiếp nhận trên số hồ sơ đã gửi; càng thấp càng tốt', punctual: 'Số lớp có danh sách gửi trước hạn trên số lớp được giao chỉ tiêu đã hết hạn nhận', reports: 'Số phiếu đã xác nhận trên số phiếu đã gửi đến cơ quan', evaluations: 'Số phiếu đã trả lời trên số phiếu gửi đến cơ quan và người quản lý trực tiếp, không kể phiếu còn hạn trả lời', obligations: 'Số nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đến hạn' },
      shown: 'Hiện {count} cơ quan.', first: 'Về đầu danh sách', export: 'Tải bảng Excel', empty: 'Chưa có cơ quan nào.', emptyWhy: 'Bảng có số liệu khi tỉnh có cơ quan cử cán bộ.', sheet: 'Ket qua phoi hop', asOf: 'Số liệu đến {day}',
      rows: { caption: 'Các nội dung tạo nên chỉ tiêu', total: '{counted} trên {total}', row: 'Nội dung', detail: 'Chi tiết', on: 'Ngày', counted: 'Đạt', countedQuality: 'Bị trả lại, không tiếp nhận', all: 'Tổng số', shown: 'Hiện {count} dòng, xếp theo ngày.', empty: 'Chưa có nội dung nào.', emptyWhy: 'Năm {year} chưa có nội dung nào được tính vào chỉ tiêu này.' },
      errors: { card_not_found: 'Không tìm thấy cơ quan, hoặc tài khoản này không được xem.', not_allowed: 'Tài khoản này không có quyền tải bảng. Người có quyền: Phòng Quản lý đào tạo, Ban Giám hiệu, tỉnh.' },
    },
  },
  {
    scorecards: {
      title: 'How agencies coordinate', own: 'How the agency coordinates', tableLead: '{year}. Below each share stands what counts of how many; choose the share to see its rows, the agency to compare with last year.', sum: 'Total', of: '{counted}/{total}', without: { quota: 'Agencies without quotas in the year ({count})', obligations: 'Agencies without duties that fell due in the year ({count})' }, lead: '{year}, against the whole of {before}. Each share states what counts of how many; choose it to see its rows.', caption: 'Coordination by agency', card: 'Measures', crumbs: 'Breadcrumb', agency: 'Agency', order: 'Order', measure: 'Measure', value: 'Result', part: 'Count', before: 'Last year', change: 'Against last year', days: 'median {days} days', none: 'None yet', noneShort: '–', points: '{points} points',
      sorts: { name: 'By name', quota: 'Lowest use of quotas first', obligations: 'Lowest share of duties kept first' },
      names: { quota: 'Use of quotas', quality: 'Nominations returned or rejected', punctual: 'Lists sent in time', reports: 'Comment reports acknowledged', evaluations: 'Evaluation forms answered', obligations: 'Duties kept in time' },
      heads: { quota: 'Quotas used', quality: 'Nominations returned', punctual: 'Lists in time', reports: 'Reports acknowledged', evaluations: 'Forms answered', obligations: 'Duties in time' },
      explained: { quota: 'Seats used of seats assigned', quality: 'Nominations ever returned or rejected of those sent; the fewer the better', punctual: 'Classes with a list sent before the deadline of classes with a quota whose deadline has passed', reports: 'Reports acknowledged of reports sent to the agency', evaluations: 'Forms answered of those sent to the agency and its managers, without those that can still be answered', obligations: 'Duties kept in time of those that fell due' },
      shown: 'Showing {count} agencies.', first: 'Back to the beginning', export: 'Download as Excel', empty: 'No agencies yet.', emptyWhy: 'The table fills when the province has sending agencies.', sheet: 'Scorecards', asOf: 'Figures as of {day}',
      rows: { caption: 'Rows behind the measure', total: '{counted} of {total}', row: 'Row', detail: 'Detail', on: 'Date', counted: 'Counted', countedQuality: 'Returned or rejected', all: 'Of', shown: 'Showing {count} rows by date.', empty: 'No rows yet.', emptyWhy: 'Nothing of {year} counts for this measure.' },
      errors: { card_not_found: 'No such agency, or it is not for this account to see.', not_allowed: 'This account may not export the table. Training office, leadership and province may.' },
    },
  },
)
