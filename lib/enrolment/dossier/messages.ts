import { fileErrors } from '../../files/messages'
import { bilingual } from '../../i18n/messages'

/** Words of the papers of a nomination, for agency and school. */
export const dossierMessages = bilingual(
  {
    dossier: {
      title: 'Giấy tờ của hồ sơ', lead: 'Nhận tệp PDF, Word (DOCX), JPEG, PNG; mỗi tệp không quá 10 MB. Không gửi bản chụp căn cước và tài liệu mật.',
      none: 'Hồ sơ này không yêu cầu giấy tờ kèm theo.', closed: 'Đề cử đã kết thúc, không nhận thêm giấy tờ.',
      counts: 'Thiếu {missing}, chờ kiểm tra {submitted}, đạt {checked}, bị trả lại {returned}.',
      kinds: {
        NOMINATION_LETTER: 'Công văn cử đi học', RESUME: 'Sơ yếu lý lịch trích ngang', DIPLOMA: 'Bản sao văn bằng chuyên môn', PARTY_CONFIRMATION: 'Giấy xác nhận đảng viên',
        POST_DECISION: 'Quyết định bổ nhiệm chức vụ', PLANNING_DECISION: 'Quyết định phê duyệt quy hoạch', RATING_RECORDS: 'Kết quả xếp loại chất lượng hằng năm', THEORY_CREDENTIAL: 'Bằng, giấy xác nhận trình độ lý luận chính trị',
      },
      states: { MISSING: 'Chưa có', SUBMITTED: 'Chờ kiểm tra', CHECKED: 'Đạt', RETURNED: 'Bị trả lại' },
      faults: {
        ILLEGIBLE: 'Không đọc được', WRONG_DOCUMENT: 'Không đúng loại giấy tờ', WRONG_PERSON: 'Giấy tờ của người khác', INCOMPLETE: 'Thiếu trang hoặc thiếu nội dung',
        NOT_CERTIFIED: 'Chưa ký, đóng dấu hoặc chứng thực', OUT_OF_DATE: 'Đã hết hiệu lực', FORBIDDEN: 'Không được gửi lên: bản chụp căn cước hoặc tài liệu mật (tệp bị xóa ngay)',
      },
      forRule: 'Để xét tiêu chuẩn: {rule}', always: 'Mọi hồ sơ của chương trình đều cần', notAsked: 'Không còn được yêu cầu',
      file: '{name}, {size}', sentOn: 'Gửi ngày {day}', removed: 'Tệp đã được xóa', version: 'Bản {version}', earlier: 'Các bản trước ({count})',
      paper: 'Số {number} ngày {day}; người xác nhận: {confirmedBy}', returnedFor: 'Trường trả lại: {reason}',
      choose: 'Chọn tệp', chooseHint: 'Tối đa 10 MB.', tooLarge: 'Tệp lớn hơn 10 MB. Chọn tệp nhỏ hơn.', upload: 'Gửi giấy tờ', replace: 'Thay bằng tệp khác', sendAgain: 'Gửi lại',
      classifiedHint: 'Có thể là tài liệu mật: chỉ khai số, ngày và người xác nhận, không gửi văn bản.', statePaper: 'Khai số quyết định', stateAgain: 'Khai lại',
      reviewAgain: 'Kiểm tra lại', back: 'Về hồ sơ', numberHint: 'Ví dụ 12-QĐ/TU.',
      number: 'Số, ký hiệu quyết định', on: 'Ngày quyết định', confirmedBy: 'Người xác nhận', confirmedByHint: 'Họ tên, chức vụ của người đã đối chiếu với bản gốc.', stated: 'Ghi', stating: 'Đang ghi…', notStated: 'Chưa ghi được',
      review: 'Kiểm tra', reviewOf: 'Kiểm tra: {kind}', check: 'Đạt', return: 'Trả lại', decision: 'Kết quả kiểm tra', reason: 'Lý do trả lại', chooseReason: 'Chọn lý do', note: 'Ghi chú', optional: 'không bắt buộc', save: 'Ghi kết quả', saving: 'Đang ghi…', wrong: 'Chưa ghi được kết quả',
      toFinding: 'Xem kết quả kiểm tra: {rule}', returnedPapers: 'Giấy tờ bị trả lại: {papers}', returnedPaper: '{kind} ({reason})',
      task: 'Gửi lại giấy tờ của đồng chí {name}', taskDetail: '{papers}. Lớp {cohort}.', taskDate: 'Trả lại ngày {day}', filterReturned: 'Có giấy tờ bị trả lại', filterWaiting: 'Có giấy tờ chờ kiểm tra',
      someReturned: '{count} hồ sơ có giấy tờ bị trả lại, cần gửi lại.', handle: 'Xem hồ sơ có giấy tờ bị trả lại', waiting: '{count} giấy tờ chờ kiểm tra', returnedCount: '{count} giấy tờ bị trả lại',
      recorded: 'Mỗi lượt tải về được ghi lại.',
      did: { uploaded: 'Đã gửi giấy tờ: {kind}.', unchanged: 'Tệp này đã có, không gửi lại: {kind}.' },
      happened: { uploaded: 'Gửi giấy tờ', checked: 'Giấy tờ đạt', returned: 'Trả lại giấy tờ', purged: 'Xóa tệp giấy tờ hết thời gian lưu' },
      errors: {
        not_allowed: 'Tài khoản này không có quyền thực hiện việc này.', nomination_not_found: 'Không tìm thấy hồ sơ đề cử, hoặc tài khoản này không được xem.',
        document_not_found: 'Không tìm thấy giấy tờ, hoặc tài khoản này không được xem.', requirement_not_found: 'Hồ sơ này không yêu cầu giấy tờ đó.',
        nomination_closed: 'Đề cử đã kết thúc nên không nhận và không kiểm tra giấy tờ nữa.', already_checked: 'Giấy tờ này đã được kiểm tra đạt, không thay được. Nếu cần thay, đề nghị Trường trả lại.',
        same_as_returned: 'Tệp này chính là bản vừa bị trả lại. Sửa theo lý do trả lại rồi gửi bản mới.', classified_no_file: 'Không gửi văn bản quy hoạch. Chỉ khai số, ngày và người xác nhận.',
        ...fileErrors.vi,
        changed_meanwhile: 'Cơ quan vừa gửi bản khác. Xem bản mới rồi kiểm tra lại.',
      },
    },
  },
  {
    dossier: {
      title: 'Papers of the nomination', lead: 'PDF, Word (DOCX), JPEG or PNG, each at most 10 MB. Send no copies of identity cards and nothing classified.',
      none: 'This nomination needs no papers.', closed: 'The nomination has ended and takes no more papers.',
      counts: '{missing} missing, {submitted} to be checked, {checked} in order, {returned} returned.',
      kinds: {
        NOMINATION_LETTER: 'Nomination letter', RESUME: 'Curriculum vitae in brief', DIPLOMA: 'Copy of the diploma', PARTY_CONFIRMATION: 'Confirmation of Party membership',
        POST_DECISION: 'Appointment decision', PLANNING_DECISION: 'Planning decision', RATING_RECORDS: 'Yearly performance ratings', THEORY_CREDENTIAL: 'Diploma or certificate of political theory',
      },
      states: { MISSING: 'Missing', SUBMITTED: 'To be checked', CHECKED: 'In order', RETURNED: 'Returned' },
      faults: {
        ILLEGIBLE: 'Cannot be read', WRONG_DOCUMENT: 'Not the paper that is asked for', WRONG_PERSON: 'Of another person', INCOMPLETE: 'Pages or content missing',
        NOT_CERTIFIED: 'Not signed, sealed or certified', OUT_OF_DATE: 'No longer valid', FORBIDDEN: 'May not be sent: copy of an identity card or classified paper (the file is removed at once)',
      },
      forRule: 'For the standard: {rule}', always: 'Needed for every nomination of the course', notAsked: 'No longer asked for',
      file: '{name}, {size}', sentOn: 'Sent on {day}', removed: 'The file was removed', version: 'Version {version}', earlier: 'Earlier versions ({count})',
      paper: 'Number {number} of {day}; confirmed by {confirmedBy}', returnedFor: 'Returned by the school: {reason}',
      choose: 'File', chooseHint: 'At most 10 MB.', tooLarge: 'The file is larger than 10 MB. Choose a smaller one.', upload: 'Send the paper', replace: 'Replace the file', sendAgain: 'Send again',
      classifiedHint: 'It may be classified: state number, date and who confirmed it, never send the paper.', statePaper: 'State the decision', stateAgain: 'State it again',
      reviewAgain: 'Check again', back: 'Back to the nomination', numberHint: 'For example 12-QĐ/TU.',
      number: 'Number of the decision', on: 'Date of the decision', confirmedBy: 'Confirmed by', confirmedByHint: 'Name and post of who compared it with the original.', stated: 'Save', stating: 'Saving…', notStated: 'Not saved',
      review: 'Check', reviewOf: 'Check: {kind}', check: 'In order', return: 'Return', decision: 'Result of the check', reason: 'Why it is returned', chooseReason: 'Choose a reason', note: 'Note', optional: 'optional', save: 'Save the result', saving: 'Saving…', wrong: 'The result was not saved',
      toFinding: 'See the finding: {rule}', returnedPapers: 'Papers returned: {papers}', returnedPaper: '{kind} ({reason})',
      task: 'Send papers of {name} again', taskDetail: '{papers}. Class {cohort}.', taskDate: 'Returned on {day}', filterReturned: 'With papers returned', filterWaiting: 'With papers to be checked',
      someReturned: '{count} nominations have papers that were returned.', handle: 'Show those with papers returned', waiting: '{count} papers to be checked', returnedCount: '{count} papers returned',
      recorded: 'Every download is on record.',
      did: { uploaded: 'Sent: {kind}.', unchanged: 'This file is here already: {kind}.' },
      happened: { uploaded: 'Paper sent', checked: 'Paper in order', returned: 'Paper returned', purged: 'File removed after the time of keeping' },
      errors: {
        not_allowed: 'This account may not do this.', nomination_not_found: 'No such nomination, or not for this account to see.',
        document_not_found: 'No such paper, or not for this account to see.', requirement_not_found: 'This nomination does not need that paper.',
        nomination_closed: 'The nomination has ended: papers are neither taken nor checked any more.', already_checked: 'This paper was found in order and cannot be replaced. Ask the school to return it first.',
        same_as_returned: 'This is the very file that was returned. Mend it as the reason says and send the new one.', classified_no_file: 'Do not send a planning decision. State its number, date and who confirmed it.',
        ...fileErrors.en,
        changed_meanwhile: 'The agency has just sent another version. Look at it and check again.',
      },
    },
  },
)
