import { bilingual } from '../../../i18n/messages'
import { happened } from './happened'

/** Words of one nomination at the desk: facts, findings, decision, history of what happened. */
export const deskFile = bilingual(
  {
    file: {
      title: 'Xét hồ sơ: {name}', readTitle: 'Hồ sơ đề cử: {name}', sentOn: 'Gửi ngày {day}', facts: 'Thông tin cán bộ', factsFrozen: 'Thông tin tại ngày {day}, giữ nguyên từ khi gửi.', purged: 'Thông tin dùng để xét và ghi chú đã được xóa ngày {day} theo thời hạn lưu. Còn họ tên, lớp, cơ quan, kết quả.', purgedFindings: 'Kết quả từng tiêu chuẩn đã được xóa ngày {day}',
      agency: 'Cơ quan cử', cohort: 'Lớp', birthDate: 'Ngày sinh', sex: 'Giới tính', number: 'Số định danh cá nhân', foreign: 'Giấy tờ nước ngoài', party: 'Đảng viên', official: 'Ngày chính thức', education: 'Trình độ chuyên môn',
      post: 'Chức vụ', category: 'Nhóm chức danh', planned: 'Chức danh quy hoạch', decision: 'Quyết định quy hoạch', ratings: 'Xếp loại hằng năm', rating: '{year}: {rating}', credentials: 'Văn bằng lý luận chính trị', credential: '{level}, cấp ngày {day}',
      ethnic: 'Người dân tộc thiểu số', unknown: 'Chưa có thông tin', none: 'Không có',
      findings: 'Tiêu chuẩn', basis: 'Căn cứ: {document}', noRules: 'Chương trình này không có bộ tiêu chuẩn riêng.', failed: 'Không đạt', review: 'Cần bổ sung, Trường xem xét', passed: 'Đạt', passedAll: '{count, plural, =1 {Tiêu chuẩn đạt} other {# tiêu chuẩn đều đạt}}', passedOthers: '{count} tiêu chuẩn khác đạt', overridden: 'Đã được xét đặc biệt',
      effect: 'Ảnh hưởng đến chỗ',
      seatEffect: {
        QUOTA: 'Tiếp nhận: giữ nguyên chỗ thuộc chỉ tiêu của cơ quan. Không tiếp nhận: chỗ để trống cho cơ quan, cơ quan không có ai chờ.',
        QUOTA_next: 'Tiếp nhận: giữ nguyên chỗ. Không tiếp nhận: chỗ chuyển cho đồng chí thứ {position} trong danh sách chờ, cùng cơ quan.',
        POOL: 'Tiếp nhận: giữ nguyên chỗ chung. Không tiếp nhận: chỗ chung để trống, không có ai chờ.',
        POOL_next: 'Tiếp nhận: giữ nguyên chỗ. Không tiếp nhận: chỗ chuyển cho đồng chí thứ {position} trong danh sách chờ.',
        waiting: 'Đang chờ chỗ, thứ {position}. Chưa tiếp nhận được khi chưa có chỗ; không tiếp nhận thì ra khỏi danh sách chờ.',
        none: 'Hồ sơ không giữ chỗ.',
      },
      decide: 'Quyết định', accept: 'Tiếp nhận', return: 'Trả lại bổ sung', reject: 'Không tiếp nhận', returnHint: 'Chỗ được giữ đến hết hạn bổ sung.',
      returnReasons: 'Nội dung cần bổ sung', rejectReasons: 'Lý do không tiếp nhận', deadline: 'Hạn bổ sung', deadlineHint: 'Hết ngày này mà chưa bổ sung thì mất chỗ. Ví dụ 05/03/2026.', note: 'Ghi chú', optional: 'không bắt buộc',
      save: 'Ghi quyết định', saveNext: 'Ghi và xét tiếp', saving: 'Đang ghi…', wrong: 'Chưa ghi được quyết định',
      decidedAs: 'Kết quả: {status}', reasons: 'Lý do', returnedUntil: 'Giữ chỗ đến hết ngày {day}.', offeredUntil: 'Có chỗ từ danh sách chờ, chờ cơ quan cử trả lời đến hết ngày {day}. Chưa tiếp nhận hay trả lại được.', readOnly: 'Tài khoản này được xem, không được xét. Người xét: Phòng Quản lý đào tạo.', closed: 'Lớp không còn nhận quyết định về hồ sơ.',
      history: 'Lịch sử hồ sơ', back: 'Về danh sách cử của lớp',
      reveal: {
        show: 'Hiện số', why: 'Lý do xem số', choose: 'Chọn lý do', wrong: 'Chưa hiện được số', pending: 'Đang mở…', recorded: 'Lượt xem này được ghi vào lịch sử. Số chỉ hiện đến khi rời trang.',
        CHECK_DOSSIER: 'Đối chiếu với hồ sơ giấy', CHECK_DUPLICATE: 'Kiểm tra trùng người', ISSUE_PAPER: 'Lập văn bản', AGENCY_ASKS: 'Cơ quan cử đề nghị',
      },
      batch: { title: { return: 'Trả lại {count} hồ sơ để bổ sung', reject: 'Không tiếp nhận {count} hồ sơ' }, people: 'Những hồ sơ đã chọn', submit: { return: 'Trả lại {count} hồ sơ', reject: 'Không tiếp nhận {count} hồ sơ' } },
    },
    happened: happened.vi,
    happenedTo: '{what}: {name}', happenedTogether: '{what}: {count} {kind, select, lesson {buổi} other {người}}', fromTo: 'từ {from} thành {to}', until: 'hạn {day}', document: 'số {number}',
  },
  {
    file: {
      title: 'Review: {name}', readTitle: 'Nomination: {name}', sentOn: 'Sent on {day}', facts: 'About the person', factsFrozen: 'As of {day}, unchanged since it was sent.', purged: 'The facts that were judged and the note were removed on {day}, their time being over. Name, class, agency and outcome stay.', purgedFindings: 'The outcome of each standard was removed on {day}',
      agency: 'Agency', cohort: 'Class', birthDate: 'Birth date', sex: 'Sex', number: 'Personal id number', foreign: 'Foreign document', party: 'Party status', official: 'Full member since', education: 'Education',
      post: 'Post', category: 'Kind of post', planned: 'Planned post', decision: 'Planning decision', ratings: 'Yearly ratings', rating: '{year}: {rating}', credentials: 'Political theory diplomas', credential: '{level}, issued {day}',
      ethnic: 'Ethnic minority', unknown: 'Not known', none: 'None',
      findings: 'Standards', basis: 'Basis: {document}', noRules: 'This course has no standards of its own.', failed: 'Fails', review: 'Needs a document or a review', passed: 'Passes', passedAll: '{count, plural, one {# standard, which passes} other {All # standards pass}}', passedOthers: '{count, plural, one {# other standard passes} other {# other standards pass}}', overridden: 'Special case',
      effect: 'What it means for the seat',
      seatEffect: {
        QUOTA: 'Accept: the agency keeps the seat of its quota. Reject: the seat stays free for the agency, nobody of it waits.',
        QUOTA_next: 'Accept: the seat is kept. Reject: it goes to number {position} of the waiting list, of the same agency.',
        POOL: 'Accept: the seat of the pool is kept. Reject: it stays free, nobody waits.',
        POOL_next: 'Accept: the seat is kept. Reject: it goes to number {position} of the waiting list.',
        waiting: 'Waiting, position {position}. Nobody is accepted without a seat; rejecting removes from the waiting list.',
        none: 'This nomination holds no seat.',
      },
      decide: 'Decision', accept: 'Accept', return: 'Return for completion', reject: 'Reject', returnHint: 'The seat is kept until the deadline.',
      returnReasons: 'What to complete', rejectReasons: 'Why it is rejected', deadline: 'Deadline', deadlineHint: 'Without completion by the end of this day the seat is lost. For example 05/03/2026.', note: 'Note', optional: 'optional',
      save: 'Record the decision', saveNext: 'Record and review the next', saving: 'Saving…', wrong: 'The decision was not recorded',
      decidedAs: 'Result: {status}', reasons: 'Reasons', returnedUntil: 'The seat is kept to the end of {day}.', offeredUntil: 'A seat from the waiting list: the agency answers by the end of {day}. Until then it is neither accepted nor returned.', readOnly: 'This account may read, not decide. The training office decides.', closed: 'The class takes no decisions any more.',
      history: 'History of the nomination', back: 'To the nominations of the class',
      reveal: {
        show: 'Show the number', why: 'Reason', choose: 'Choose a reason', wrong: 'The number was not shown', pending: 'Opening…', recorded: 'This look is on record. The number shows only until you leave the page.',
        CHECK_DOSSIER: 'Comparing with the paper dossier', CHECK_DUPLICATE: 'Checking for duplicates', ISSUE_PAPER: 'Writing a document', AGENCY_ASKS: 'The agency asked',
      },
      batch: { title: { return: 'Return {count} for completion', reject: 'Reject {count}' }, people: 'Those chosen', submit: { return: 'Return {count}', reject: 'Reject {count}' } },
    },
    happened: happened.en,
    happenedTo: '{what}: {name}', happenedTogether: '{what}: {count} {kind, select, lesson {lessons} other {people}}', fromTo: 'from {from} to {to}', until: 'due {day}', document: 'number {number}',
  },
)
