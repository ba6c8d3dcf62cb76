import { bilingual } from '../../../i18n/messages'

/** The admission council of a class: its records, one record, the form. */
export const councilMessages = bilingual(
  { council: {
    title: 'Hội đồng xét tuyển', lead: 'Biên bản ghi thành phần, nơi họp và kết quả xét của từng hồ sơ tại thời điểm lập. Trước khi mở lớp, lập lại cho cùng ngày thì thay bản cũ.',
    roles: { CHAIR: 'Chủ tịch Hội đồng', DEPUTY: 'Phó Chủ tịch Hội đồng', SECRETARY: 'Thư ký', MEMBER: 'Ủy viên' },
    outcomes: { ACCEPTED: 'Tiếp nhận', WAITLISTED: 'Dự bị', REJECTED: 'Không tiếp nhận' },
    compared: {
      none: 'Lớp chưa có biên bản Hội đồng xét tuyển.', record: 'Biên bản của Hội đồng', same: 'Danh sách mở lớp đúng như Hội đồng xét tuyển đã tiếp nhận tại cuộc họp ngày {day}.',
      differs: 'Danh sách mở lớp khác danh sách Hội đồng xét tuyển đã tiếp nhận tại cuộc họp ngày {day}. Đối chiếu, hoặc lập biên bản mới trước khi ký.',
      beyond: 'Chưa được Hội đồng tiếp nhận ({count} người): {names}.', missing: 'Hội đồng đã tiếp nhận nhưng không còn trong danh sách ({count} người): {names}.',
    },
    records: 'Biên bản đã lập', caption: 'Các biên bản của Hội đồng, mới nhất trước', heldOn: 'Ngày họp', place: 'Địa điểm', members: 'Thành phần', entries: 'Số hồ sơ', paper: 'Tải biên bản (DOCX)', paperOf: 'Biên bản (DOCX)',
    none: 'Chưa có biên bản nào.', noneWhy: 'Lập biên bản sau khi đã xét hồ sơ: danh sách lấy theo kết quả xét hiện tại.',
    write: 'Lập biên bản', people: '{count} người', name: 'Họ và tên', post: 'Chức vụ', birthDate: 'Ngày sinh', agency: 'Cơ quan cử', outcome: 'Kết quả', reasons: 'Lý do',
    formTitle: 'Lập biên bản họp', sitting: 'Cuộc họp', heldOnHint: 'Ví dụ 16/03/2026, không sau hôm nay.', placeHint: 'Phòng họp, trụ sở.', who: 'Thành phần Hội đồng', whoHint: 'Chủ tịch, thư ký và ít nhất một ủy viên; dòng không có người thì để trống.',
    member: 'Ủy viên thứ {number}', postOf: 'Chức vụ: {role}', conclusion: 'Kết luận', conclusionHint: 'Để trống thì ghi: Hội đồng nhất trí kết quả xét, đề nghị Hiệu trưởng xem xét, quyết định.',
    list: 'Danh sách sẽ ghi: tiếp nhận {accepted}, dự bị {waiting}, không tiếp nhận {rejected}.', undecided: 'Còn {count} hồ sơ chưa có kết quả xét; các hồ sơ này không vào biên bản.',
    submit: 'Lập biên bản', pending: 'Đang ghi…', wrong: 'Chưa lập được biên bản, còn {count} điểm cần xử lý', opened: 'Lớp đã mở nên không lập thêm biên bản được.',
    recordTitle: 'Biên bản họp ngày {day}', saved: 'Đã ghi biên bản.', summary: 'Tiếp nhận {accepted}, dự bị {waiting}, không tiếp nhận {rejected}.', decidedList: 'Kết quả xét', noReason: 'Không có lý do', noPost: 'Chưa ghi chức vụ',
  } },
  { council: {
    title: 'Admission council', lead: 'A record holds who sat, where, and what was decided on each nomination at the moment it is written. Until the class is opened, writing it again for the same day replaces it.',
    roles: { CHAIR: 'Chair', DEPUTY: 'Deputy chair', SECRETARY: 'Secretary', MEMBER: 'Member' },
    outcomes: { ACCEPTED: 'Accepted', WAITLISTED: 'In reserve', REJECTED: 'Rejected' },
    compared: {
      none: 'The admission council has not sat for this class.', record: 'Records of the council', same: 'The list is the one the admission council took in on {day}.',
      differs: 'The list differs from the one the admission council took in on {day}. Compare them, or write a new record before signing.',
      beyond: 'Not taken in by the council ({count}): {names}.', missing: 'Taken in by the council, no longer on the list ({count}): {names}.',
    },
    records: 'Records', caption: 'Records of the council, the last first', heldOn: 'Day', place: 'Place', members: 'Members', entries: 'Nominations', paper: 'Download the record (DOCX)', paperOf: 'Record (DOCX)',
    none: 'No record yet.', noneWhy: 'Write it once nominations have been decided: the list is taken from the results as they stand.',
    write: 'Write a record', people: '{count, plural, one {# person} other {# people}}', name: 'Name', post: 'Post', birthDate: 'Birth date', agency: 'Agency', outcome: 'Result', reasons: 'Reasons',
    formTitle: 'Write a record', sitting: 'The sitting', heldOnHint: 'For example 16/03/2026, not after today.', placeHint: 'Room, building.', who: 'Members', whoHint: 'Chair, secretary and one member at least; leave a line empty where nobody sits.',
    member: 'Member {number}', postOf: 'Post: {role}', conclusion: 'Conclusion', conclusionHint: 'Left empty, it says that the council agrees and proposes the results to the head of the school.',
    list: 'The list will say: {accepted} accepted, {waiting} in reserve, {rejected} rejected.', undecided: '{count} nominations are undecided; they are not part of the record.',
    submit: 'Write the record', pending: 'Saving…', wrong: 'The record was not written, {count} points to mend', opened: 'The class is open: no further record can be written.',
    recordTitle: 'Record of {day}', saved: 'The record is saved.', summary: '{accepted} accepted, {waiting} in reserve, {rejected} rejected.', decidedList: 'Results', noReason: 'No reason', noPost: 'Post not stated',
  } },
)
