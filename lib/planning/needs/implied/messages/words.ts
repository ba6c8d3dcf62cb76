import { bilingual } from '../../../../i18n/messages'

/** Words for people whom planning or a yearly duty implies. */
export const impliedMessages = bilingual(
  { implied: {
    title: 'Cán bộ cần đào tạo, bồi dưỡng', lead: 'Theo hồ sơ cán bộ của cơ quan ngày {day}. Danh sách là gợi ý khi lập nhu cầu, không tự gửi đi.', tabs: 'Danh sách',
    untrained: 'Trong quy hoạch, chưa có bằng trung cấp', update: 'Chưa bồi dưỡng cập nhật năm {year}',
    hint: 'Gợi ý từ hồ sơ cán bộ', untrainedHint: '{count} trong {people} đồng chí thuộc quy hoạch chưa có bằng trung cấp lý luận chính trị', updateHint: '{count} trong {people} đồng chí chưa dự lớp bồi dưỡng cập nhật năm {year}',
    open: 'Xem danh sách', law: 'Căn cứ {document}, chức danh quy hoạch và văn bằng.', noLaw: 'Chưa có bộ tiêu chuẩn trung cấp lý luận chính trị đang hiệu lực.',
    about: 'Người trong quy hoạch chức danh yêu cầu trung cấp lý luận chính trị mà chưa có bằng, không đang học và không đang được cử. Văn bằng cao hơn và giấy xác nhận cấp trước mốc cũng được tính.',
    aboutUpdate: 'Người chưa dự lớp bồi dưỡng cập nhật nào khai giảng trong năm {year}.',
    caption: 'Số cán bộ cần đào tạo, bồi dưỡng theo cơ quan', agency: 'Cơ quan', people: 'Cán bộ', untrainedHead: 'Quy hoạch, chưa có bằng', updateHead: 'Chưa cập nhật năm {year}', total: 'Cộng', ratio: '{part}/{whole}',
    empty: 'Chưa có hồ sơ cán bộ nào.', emptyWhy: 'Số liệu hiện ở đây khi các cơ quan nhập cán bộ của mình.', onlyCounts: 'Chỉ số lượng; danh sách họ tên do từng cơ quan giữ.',
    listCaption: 'Danh sách cán bộ', name: 'Họ và tên', born: 'Sinh ngày', post: 'Chức vụ', planned: 'Chức danh quy hoạch', noPlanned: 'Chưa có thông tin', decision: 'Quyết định {number}', noDecision: 'Chưa ghi số quyết định quy hoạch',
    none: 'Không còn ai thuộc danh sách này.', noneWhy: 'Người hiện ở đây khi hồ sơ ghi chức danh quy hoạch, hoặc khi năm mới bắt đầu.', shown: 'Hiện {count} trong {total} đồng chí, xếp theo tên', first: 'Về đầu danh sách', exportTitle: 'Xuất bảng tính', reason: 'Lý do xuất', exportHint: 'Được ghi vào nhật ký cùng số dòng.', export: 'Xuất XLSX', sheet: 'Cần đào tạo', sex: 'Giới tính', decisionHead: 'Quyết định quy hoạch', asOf: 'Theo hồ sơ cán bộ ngày {day}', errors: { not_allowed: 'Danh sách họ tên do từng cơ quan giữ.' }, back: 'Nhu cầu năm {year}', backPlain: 'Nhu cầu đào tạo',
  } },
  { implied: {
    title: 'People who need training', lead: 'From the agency’s own files on {day}. A hint for stating needs; nothing is sent by itself.', tabs: 'Lists',
    untrained: 'Planned for a post, without the diploma', update: 'No yearly update in {year}',
    hint: 'Hints from the files of your people', untrainedHint: '{count} of {people} people are planned for a post and lack the intermediate diploma in political theory', updateHint: '{count} of {people} people have had no yearly update course in {year}',
    open: 'See the list', law: 'By {document}: planned posts and diplomas.', noLaw: 'No standards of the intermediate course are in force.',
    about: 'People planned for a post that asks for the intermediate diploma in political theory who do not hold it, are not in training and not nominated. Higher diplomas count, and equivalence certificates issued early enough.',
    aboutUpdate: 'People who have been in no yearly update course opened in {year}.',
    caption: 'People who need training, by agency', agency: 'Agency', people: 'People', untrainedHead: 'Planned, no diploma', updateHead: 'No update in {year}', total: 'Sum', ratio: '{part}/{whole}',
    empty: 'There are no files of people yet.', emptyWhy: 'Figures appear here once agencies have described their people.', onlyCounts: 'Counts only; each agency keeps the names of its own people.',
    listCaption: 'People', name: 'Name', born: 'Birth date', post: 'Post', planned: 'Planned post', noPlanned: 'Not known', decision: 'Decision {number}', noDecision: 'No number of the planning decision',
    none: 'Nobody is in this list any more.', noneWhy: 'People appear here when their file names a planned post, or when a new year begins.', shown: '{count} of {total} people shown, by given name', first: 'To the top of the list', exportTitle: 'Export', reason: 'Reason of the export', exportHint: 'Kept in the log with the number of rows.', export: 'Export XLSX', sheet: 'To be trained', sex: 'Sex', decisionHead: 'Planning decision', asOf: 'From the files of people on {day}', errors: { not_allowed: 'Each agency keeps the names of its own people.' }, back: 'Needs of {year}', backPlain: 'Training needs',
  } },
)
