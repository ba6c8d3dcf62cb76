import { fileErrors } from '../../files/messages'
import { bilingual } from '../../i18n/messages'

/** Special cases that an authority decided, as the school records them. */
export const waiverMessages = bilingual(
  {
    waivers: {
      title: 'Trường hợp được xét đặc biệt', lead: 'Mỗi trường hợp là một văn bản của cấp có thẩm quyền, cho một cán bộ, một lớp và một tiêu chuẩn. Nội dung đã ghi được giữ nguyên; thu hồi thì phải có lý do.',
      list: 'Đã ghi nhận', none: 'Lớp này chưa có trường hợp nào.', noneWhy: 'Khi cấp có thẩm quyền cho phép, ghi văn bản ở đây; cơ quan cử được cán bộ đó ngay sau khi ghi.',
      person: 'Cán bộ', rule: 'Tiêu chuẩn', paper: 'Văn bản, lý do', reason: 'Lý do', born: 'sinh {day}', paperOf: 'Số {number}, ngày {day}', recordedBy: 'Ghi nhận: {name}, ngày {day}',
      record: 'Ghi nhận trường hợp', recordFor: 'Ghi nhận cho đồng chí {name}', personalIdNumber: 'Số định danh cá nhân', personalIdNumberHint: '12 chữ số, của người có tên trong văn bản.',
      revoke: 'Thu hồi', revokeTitle: 'Thu hồi trường hợp xét đặc biệt', revokeFacts: 'Đồng chí {person}: {rule}, văn bản số {number}.', revokeLead: 'Tiêu chuẩn này lại được xét như mọi người; kết quả kiểm tra của đề cử đang có hiện lại. Việc thu hồi không làm mất chỗ của ai; Trường xem xét, quyết định tiếp.',
      revokeReason: 'Lý do thu hồi', revokeSubmit: 'Thu hồi', revokePending: 'Đang thu hồi…', revokeWrong: 'Chưa thu hồi được', revokeKeep: 'Giữ nguyên', revoked: 'Đã thu hồi. Tiêu chuẩn này lại được xét.', gone: 'Đã thu hồi', revokedBy: 'Thu hồi: {name}, ngày {day}. {reason}', holds: 'Đang có hiệu lực', state: 'Trạng thái',
      choose: 'Chọn tiêu chuẩn', authority: 'Cấp có thẩm quyền', authorityHint: 'Ví dụ: Ban Thường vụ Tỉnh ủy.', number: 'Số văn bản', on: 'Ngày văn bản', reasonHint: 'Theo nội dung văn bản.',
      submit: 'Ghi nhận', pending: 'Đang ghi…', wrong: 'Chưa ghi nhận được', done: 'Đã ghi nhận. Tiêu chuẩn này không còn cản trở việc cử.', link: 'Ghi nhận ý kiến của cấp có thẩm quyền', back: 'Về danh sách cử của lớp',
      personUnknown: 'Không có cán bộ mang số định danh này. Kiểm tra lại số, hoặc đề nghị cơ quan nhập cán bộ trước.',
      nobody: 'Tài khoản này không ghi nhận được tiêu chuẩn nào của lớp.', byLeadership: 'Lãnh đạo Trường ghi nhận: {rules}.', byOffice: 'Phòng Quản lý đào tạo ghi nhận: {rules}.',
      scan: 'Bản quét', attach: 'Đính kèm bản quét', chooseFile: 'Chọn tệp', chooseFileHint: 'PDF, DOCX, JPEG, PNG; tối đa 10 MB. Bản quét sai hoặc không được lưu thì xóa kèm lý do. Không đính kèm tài liệu mật.', tooLarge: 'Tệp lớn hơn 10 MB. Chọn tệp nhỏ hơn.',
      scanned: 'Đã đính kèm bản quét.', removeScan: 'Xóa bản quét', removeScanTitle: 'Xóa bản quét của văn bản', removeScanLead: 'Tệp bị xóa hẳn; việc đã có bản quét, người xóa và lý do được giữ lại. Trường hợp xét đặc biệt vẫn có hiệu lực.',
      removeScanReason: 'Lý do xóa', removeScanSubmit: 'Xóa bản quét', removeScanPending: 'Đang xóa…', removeScanWrong: 'Chưa xóa được', unscanned: 'Đã xóa bản quét.', scanRemoved: 'Bản quét đã xóa: {name}, ngày {day}. {reason}', scanOf: 'Tải bản quét văn bản số {number}',
      errors: {
        ...fileErrors.vi, not_allowed: 'Tài khoản này không có quyền thực hiện việc này.', waiver_not_found: 'Không tìm thấy trường hợp xét đặc biệt này.',
        scan_kept: 'Trường hợp này đã có bản quét khác. Nếu bản đó sai, xóa kèm lý do rồi đính kèm lại.',
      },
    },
  },
  {
    waivers: {
      title: 'Special cases', lead: 'Each is a paper of a competent authority, for one person, one class and one standard. What was recorded stays; taking one back needs a reason.',
      list: 'On record', none: 'This class has no special case.', noneWhy: 'When an authority allows one, record its paper here; the agency can nominate the person right after.',
      person: 'Person', rule: 'Standard', paper: 'Paper and reason', reason: 'Reason', born: 'born {day}', paperOf: 'Number {number} of {day}', recordedBy: 'Recorded by {name}, {day}',
      record: 'Record a special case', recordFor: 'Record for {name}', personalIdNumber: 'Personal id number', personalIdNumberHint: '12 digits, of the person the paper names.',
      revoke: 'Revoke', revokeTitle: 'Revoke a special case', revokeFacts: '{person}: {rule}, paper {number}.', revokeLead: 'The standard judges again as it does everybody; what it said of a nomination under way shows again. Nobody loses a seat by it, the school decides.',
      revokeReason: 'Reason', revokeSubmit: 'Revoke', revokePending: 'Revoking…', revokeWrong: 'It was not revoked', revokeKeep: 'Keep it', revoked: 'Revoked. The standard judges again.', gone: 'Revoked', revokedBy: 'Revoked by {name}, {day}. {reason}', holds: 'In force', state: 'State',
      choose: 'Choose a standard', authority: 'Authority', authorityHint: 'For example the standing committee of the provincial Party committee.', number: 'Number of the paper', on: 'Date of the paper', reasonHint: 'As the paper says.',
      submit: 'Record', pending: 'Recording…', wrong: 'It was not recorded', done: 'Recorded. This standard no longer stands in the way.', link: 'Record what the authority decided', back: 'To the nominations of the class',
      personUnknown: 'Nobody with this id number is known. Check it, or ask the agency to enter the person first.',
      nobody: 'This account records no standard of the class.', byLeadership: 'The leadership records: {rules}.', byOffice: 'The training office records: {rules}.',
      scan: 'Scan', attach: 'Attach the scan', chooseFile: 'File', chooseFileHint: 'PDF, DOCX, JPEG or PNG, at most 10 MB. A wrong one, or one that may not be held, is removed with a reason. Nothing classified.', tooLarge: 'The file is larger than 10 MB. Choose a smaller one.',
      scanned: 'The scan is attached.', removeScan: 'Remove the scan', removeScanTitle: 'Remove the scan of a paper', removeScanLead: 'The file is erased; that there was one, who removed it and why stays on record. The special case holds on.',
      removeScanReason: 'Why it is removed', removeScanSubmit: 'Remove the scan', removeScanPending: 'Removing…', removeScanWrong: 'It was not removed', unscanned: 'The scan was removed.', scanRemoved: 'Scan removed: {name}, {day}. {reason}', scanOf: 'Download the scan of paper {number}',
      errors: {
        ...fileErrors.en, not_allowed: 'This account may not do this.', waiver_not_found: 'There is no such special case.',
        scan_kept: 'This case has another scan already. If it is wrong, remove it with a reason and attach again.',
      },
    },
  },
)
