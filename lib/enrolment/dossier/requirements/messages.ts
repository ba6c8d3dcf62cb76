import { bilingual } from '../../../i18n/messages'

/** Which papers a school asks for, from when on, and where that is written. */
export const requirementMessages = bilingual(
  {
    requirements: {
      title: 'Giấy tờ phải nộp', lead: 'Giấy tờ cơ quan cử phải gửi kèm đề cử. Hồ sơ tính theo ngày gửi đề cử; thay đổi không áp dụng cho đề cử đã gửi trước đó.',
      crumbs: 'Đường dẫn', link: 'Giấy tờ phải nộp', caption: 'Giấy tờ phải nộp', kind: 'Giấy tờ', course: 'Chương trình', allCourses: 'Mọi chương trình', when: 'Khi nào cần', always: 'Mọi hồ sơ',
      forRule: 'Khi xét: {rule}', reasons: { missing: 'chưa đủ thông tin', decisionMissing: 'chưa có số quyết định quy hoạch' }, span: 'Áp dụng', from: 'Từ {from}', fromTo: '{from} đến hết {to}',
      citation: 'Căn cứ', general: 'Quy định chung', own: 'Trường yêu cầu thêm', unverified: 'Chưa đối chiếu', verified: 'Đã đối chiếu', state: 'Trạng thái', unknownRule: 'tiêu chuẩn khác',
      states: { FUTURE: 'Chưa đến ngày', IN_FORCE: 'Đang áp dụng', PAST: 'Hết áp dụng', NEVER_HELD: 'Đã bỏ, chưa áp dụng' },
      end: 'Kết thúc', onlyOffice: 'Phòng Quản lý đào tạo thêm và kết thúc giấy tờ Trường yêu cầu.', generalStays: 'Giấy tờ theo quy định chung áp dụng cho mọi Trường, không đổi ở đây.',
      did: { added: 'Đã thêm giấy tờ phải nộp.', ended: 'Đã ghi ngày kết thúc. Đề cử gửi đến hết ngày đó vẫn phải nộp; giấy tờ đã gửi được giữ nguyên.' },
      add: {
        link: 'Thêm giấy tờ', title: 'Thêm giấy tờ phải nộp', lead: 'Áp dụng cho đề cử gửi từ ngày ghi dưới đây.', chooseKind: 'Chọn giấy tờ', rule: 'Khi nào cần',
        ruleHint: 'Chọn tiêu chuẩn thì giấy tờ chỉ cần khi tiêu chuẩn đó phải xem xét hoặc bổ sung.', appliesOn: 'Áp dụng từ ngày', appliesOnHint: 'Hôm nay hoặc sau hôm nay.',
        citation: 'Căn cứ', citationHint: 'Số, ký hiệu và ngày của văn bản, hoặc thông lệ của Trường.', check: 'Đối chiếu', checked: 'Đã đối chiếu văn bản', checkedHint: 'Đánh dấu khi đã đọc yêu cầu này trong văn bản.',
        submit: 'Thêm giấy tờ', pending: 'Đang ghi…', wrong: 'Chưa thêm được, còn {count} điểm cần xử lý',
      },
      ending: {
        title: 'Kết thúc yêu cầu giấy tờ', lead: 'Đề cử gửi sau ngày này không phải nộp nữa. Đề cử đã gửi vẫn giữ giấy tờ. Chỉ ghi được một lần.', endsOn: 'Áp dụng đến hết ngày', endsOnHint: 'Hôm nay hoặc sau hôm nay. Trước ngày bắt đầu thì yêu cầu này không áp dụng.',
        submit: 'Kết thúc yêu cầu', pending: 'Đang ghi…', wrong: 'Chưa ghi được, còn {count} điểm cần xử lý',
      },
      back: 'Về danh sách giấy tờ phải nộp',
      errors: {
        not_allowed: 'Tài khoản này không có quyền đổi giấy tờ phải nộp. Người có quyền: Phòng Quản lý đào tạo.', course_not_found: 'Không tìm thấy chương trình này ở Trường. Chọn lại chương trình.',
        applies_in_past: 'Ngày áp dụng phải từ hôm nay trở đi: đề cử đã gửi giữ giấy tờ của ngày gửi.', already_required: 'Giấy tờ này đã phải nộp trong trường hợp đó. Xem danh sách; muốn thay thì kết thúc yêu cầu cũ rồi chọn ngày sau ngày kết thúc.',
        requirement_not_found: 'Không tìm thấy yêu cầu giấy tờ này, hoặc tài khoản này không được xem.', requirement_general: 'Đây là giấy tờ theo quy định chung, Trường không kết thúc được. Trường chỉ kết thúc giấy tờ do mình yêu cầu.',
        already_ended: 'Yêu cầu này đã có ngày kết thúc, không ghi lại được. Muốn áp dụng tiếp thì thêm yêu cầu mới.', ends_in_past: 'Ngày kết thúc phải từ hôm nay trở đi. Chọn hôm nay hoặc ngày sau.',
      },
    },
  },
  {
    requirements: {
      title: 'Required papers', lead: 'Papers that an agency sends with a nomination. What counts is the day the nomination was sent; a change leaves earlier ones as they were.',
      crumbs: 'Breadcrumb', link: 'Required papers', caption: 'Required papers', kind: 'Paper', course: 'Course', allCourses: 'All courses', when: 'When', always: 'Every nomination',
      forRule: 'For the standard: {rule}', reasons: { missing: 'information is missing', decisionMissing: 'the planning decision is missing' }, span: 'Applies', from: 'From {from}', fromTo: '{from} to {to}',
      citation: 'Source', general: 'General', own: 'Added by the school', unverified: 'Not compared', verified: 'Compared with the paper', state: 'State', unknownRule: 'another standard',
      states: { FUTURE: 'Not yet', IN_FORCE: 'Applies', PAST: 'Ended', NEVER_HELD: 'Dropped before it applied' },
      end: 'End', onlyOffice: 'The training office adds and ends what the school asks for.', generalStays: 'General papers apply to every school and are not changed here.',
      did: { added: 'The required paper is added.', ended: 'The last day is recorded. Nominations sent until then still owe the paper; what was sent stays.' },
      add: {
        link: 'Add a paper', title: 'Add a required paper', lead: 'It applies to nominations sent from the day below.', chooseKind: 'Choose a paper', rule: 'When',
        ruleHint: 'With a standard the paper is needed only where that standard needs a review or a document.', appliesOn: 'Applies from', appliesOnHint: 'Today or later.',
        citation: 'Source', citationHint: 'Number and date of the paper, or a custom of the school.', check: 'Check', checked: 'Compared with the paper', checkedHint: 'Tick it when this was read in the paper.',
        submit: 'Add the paper', pending: 'Saving…', wrong: 'Not added, {count} points to mend',
      },
      ending: {
        title: 'End a required paper', lead: 'Nominations sent after that day do not owe it. Those sent before keep it. It is recorded once.', endsOn: 'Applies until the end of', endsOnHint: 'Today or later. Before its first day: it never applies.',
        submit: 'End it', pending: 'Saving…', wrong: 'Not recorded, {count} points to mend',
      },
      back: 'Back to the required papers',
      errors: {
        not_allowed: 'This account may not change required papers. The training office may.', course_not_found: 'The school has no such course. Choose another.',
        applies_in_past: 'It must apply from today or later: nominations that were sent keep what was asked on their day.', already_required: 'This paper is already required there. See the list; to replace it, end the old requirement and choose a day after its last.',
        requirement_not_found: 'There is no such requirement, or this account may not see it.', requirement_general: 'This is a general paper and the school cannot end it. A school ends only what it asks for itself.',
        already_ended: 'It has a last day already, which is recorded once. To ask for it again, add a new requirement.', ends_in_past: 'The last day must be today or later. Choose today or a later day.',
      },
    },
  },
)
