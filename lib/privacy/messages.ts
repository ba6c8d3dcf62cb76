import { bilingual } from '../i18n/messages'

/** Why something about personal data is refused. */
export const privacyErrors = bilingual(
  {
    errors: {
      not_allowed: 'Tài khoản này không có quyền làm việc này. Phòng Quản lý đào tạo trả lời yêu cầu; Ban Giám hiệu giữ sổ vi phạm và ban hành thông báo.',
      notice_not_found: 'Không tìm thấy thông báo.', notice_replaced: 'Thông báo vừa có bản mới. Đọc bản mới rồi xác nhận.', in_past: 'Ngày áp dụng phải từ hôm nay trở đi.', not_after_last: 'Ngày áp dụng phải sau ngày của bản gần nhất.', issued_meanwhile: 'Người khác vừa ban hành một bản. Mở lại trang để xem.',
      school_not_found: 'Chọn trường nhận yêu cầu.', asked_already: 'Yêu cầu loại này đang chờ trả lời. Chờ trả lời hoặc rút yêu cầu cũ rồi gửi lại.', request_not_found: 'Không tìm thấy yêu cầu.', own_request: 'Không xử lý yêu cầu của chính mình. Người khác của Phòng hoặc lãnh đạo xử lý.',
      ended_already: 'Yêu cầu đã được trả lời hoặc đã rút.', acknowledged_already: 'Đã xác nhận với người gửi từ trước.', extended_already: 'Đã gia hạn một lần, không gia hạn nữa.', time_is_over: 'Đã quá hạn, không gia hạn được. Trả lời ngay.', request_withdrawn: 'Yêu cầu đã rút: không tải bản sao nữa.',
      no_copy_asked: 'Người gửi không yêu cầu bản sao. Chỉ tải bản sao khi có yêu cầu cung cấp dữ liệu, bản sao.', copy_refused: 'Yêu cầu đã trả lời là không thực hiện được: không tải bản sao.', copy_over: 'Đã trả lời quá 30 ngày: không tải bản sao nữa. Người có dữ liệu gửi yêu cầu mới hoặc tự tải bản sao trên Cổng.',
      breach_not_found: 'Không tìm thấy vụ việc.', closed_already: 'Vụ việc đã kết thúc, không ghi thêm.', in_future: 'Thời điểm chưa đến. Việc được ghi sau khi đã diễn ra.', before_noticed: 'Thời điểm này trước khi phát hiện vụ việc.', not_told_yet: 'Chưa kết thúc được: ghi đã báo cơ quan có thẩm quyền, hoặc vì sao không phải báo.', already_recorded: 'Nội dung của biểu mẫu này đã được ghi vào sổ. Mở lại trang để xem; ghi thêm bằng biểu mẫu mới.',
    },
  },
  {
    errors: {
      not_allowed: 'This account may not do that. The training office answers requests; the leadership keeps the register of breaches and issues the notice.',
      notice_not_found: 'The notice was not found.', notice_replaced: 'There is a new version by now. Read it, then confirm.', in_past: 'It must be in force from today or later.', not_after_last: 'It must begin after the last version.', issued_meanwhile: 'Somebody has just issued a version. Open the page again to see it.',
      school_not_found: 'Choose the school.', asked_already: 'A request of this kind is waiting. Wait for the answer, or withdraw it and send it again.', request_not_found: 'The request was not found.', own_request: 'Nobody handles the own request. Somebody else of the office or the leadership does.',
      ended_already: 'The request is answered or withdrawn already.', acknowledged_already: 'The sender was told already.', extended_already: 'It was extended once and is not extended again.', time_is_over: 'The time is over and cannot be extended. Answer now.', request_withdrawn: 'The request is withdrawn: no copy is taken.',
      no_copy_asked: 'The sender asked for no copy. A copy is taken only for a request for access or a copy.', copy_refused: 'The request was answered as one that could not be done: no copy is taken.', copy_over: 'It was answered more than 30 days ago: no copy is taken any more. The person sends a new request, or downloads the own copy in the portal.',
      breach_not_found: 'The breach was not found.', closed_already: 'The breach is closed; nothing is added.', in_future: 'That moment is still to come. What happened is entered afterwards.', before_noticed: 'That moment is before the breach was noticed.', not_told_yet: 'It cannot be closed yet: enter that the authority was told, or why it need not be.', already_recorded: 'What this form said was entered already. Open the page again to see it; enter more with a new form.',
    },
  },
)
