import { bilingual } from '../../i18n/messages'

/** Requests about the own data: to ask, and to answer. */
export const requestMessages = bilingual(
  {
    requests: {
      title: 'Yêu cầu về dữ liệu', ownLead: 'Đề nghị Trường chỉnh sửa, cung cấp bản sao, hạn chế hoặc xóa dữ liệu cá nhân của người gửi. Trường xác nhận đã nhận, rồi trả lời kèm lý do trong thời hạn.',
      schoolLead: 'Yêu cầu của chủ thể dữ liệu gửi đến Trường, mới nhất ở trên. Thời hạn tính theo ngày làm việc.',
      kinds: { COPY: 'Cung cấp dữ liệu, bản sao', CORRECT: 'Chỉnh sửa', OBJECT: 'Hạn chế, phản đối', ERASE: 'Xóa' },
      outcomes: { GRANTED: 'Đã thực hiện', PARTLY: 'Thực hiện một phần', REFUSED: 'Không thực hiện được' },
      states: { open: 'Đang xử lý', soon: 'Sắp hết hạn', late: 'Quá hạn', answered: 'Đã trả lời', withdrawn: 'Người gửi đã rút' },
      scopes: { open: 'Chờ trả lời', late: 'Quá hạn', closed: 'Đã xong' }, anyScope: 'Mọi tình trạng', anyKind: 'Mọi loại',
      filters: 'Lọc danh sách', filter: 'Lọc', caption: 'Yêu cầu về dữ liệu', shown: 'Hiện {count} yêu cầu.', crumbs: 'Đường dẫn',
      asked: 'Ngày gửi', kind: 'Yêu cầu', by: 'Người gửi', due: 'Hạn trả lời', dueBy: 'hết ngày {day}', state: 'Tình trạng', school: 'Gửi đến', detail: 'Nội dung', open: 'Xem', openOf: 'yêu cầu của {name}', late: 'Quá hạn {days, number} ngày', left: 'Còn {days} ngày', receiptLeft: 'Xác nhận: còn {days} ngày', receiptLate: 'Xác nhận quá hạn {days, number} ngày',
      empty: 'Chưa có yêu cầu nào.', emptyWhy: 'Yêu cầu mà chủ thể dữ liệu gửi trên Cổng hiện ở đây cùng thời hạn.', ownEmpty: 'Chưa gửi yêu cầu nào.', ownEmptyWhy: 'Yêu cầu đã gửi và trả lời của Trường hiện ở đây.',
      ask: 'Gửi yêu cầu', askLead: 'Văn bản đã ban hành (quyết định, văn bằng, phiếu nhận xét đã ký) không viết lại; việc đính chính được lập thành văn bản riêng. Sổ gốc văn bằng giữ vĩnh viễn.',
      kindField: 'Yêu cầu điều gì', detailField: 'Nội dung cụ thể', detailHint: 'Nêu thông tin nào, đúng phải là gì, hoặc vì sao. Không ghi dữ liệu của người khác.', schoolField: 'Gửi đến trường', choose: 'Chọn', send: 'Gửi yêu cầu', sending: 'Đang gửi…', wrong: 'Chưa gửi được',
      withdraw: 'Rút yêu cầu', withdrawLead: 'Rút khi không còn cần. Gửi lại được bất cứ lúc nào.', withdrawing: 'Đang rút…', copyTitle: 'Bản sao dữ liệu của tôi', copyLead: 'Tải ngay mọi dữ liệu Cổng đang giữ về người đăng nhập, không cần gửi yêu cầu. Mỗi lần tải được ghi lại.', copyXlsx: 'Tải bảng tính (XLSX)', copyJson: 'Tải tệp dữ liệu (JSON)',
      receipt: 'Xác nhận đã nhận', receiptBy: 'hạn: hết ngày {day}', receiptOn: 'ngày {day}', receiptNone: 'chưa xác nhận', answerOn: 'ngày {day}', answered: 'Trả lời', answer: 'Lý do, nội dung trả lời', outcome: 'Kết quả', extension: 'Gia hạn', extensionYes: 'đã gia hạn một lần', extensionNo: 'chưa gia hạn', purged: 'Nội dung đã được xóa ngày {day} theo thời hạn lưu.', source: 'Căn cứ thời hạn', unverified: 'chưa kiểm chứng', unverifiedWhy: 'Thời hạn chưa đối chiếu với bản gốc quy định.', own: 'Người xử lý không trả lời yêu cầu của chính mình. Người khác của Phòng hoặc lãnh đạo trả lời.',
      acknowledgeTitle: 'Xác nhận đã nhận', acknowledgeLead: 'Người gửi được báo là Trường đã nhận và sẽ trả lời. Hạn trả lời: hết ngày {day}.', acknowledge: 'Xác nhận đã nhận', saving: 'Đang ghi…', notSaved: 'Chưa ghi được',
      answerTitle: 'Trả lời', answerLead: 'Trả lời đã gửi không sửa được. Người gửi đọc đúng lời ghi ở đây.', outcomeField: 'Kết quả', answerField: 'Lý do và việc đã làm', answerHint: 'Đã sửa gì, gửi bản sao khi nào, hoặc vì sao không thực hiện được và căn cứ.', answerButton: 'Gửi trả lời',
      extendTitle: 'Gia hạn', extendLead: 'Một lần, thêm đúng số ngày ban đầu, khi thời hạn còn chạy.', reasonField: 'Lý do gia hạn', extend: 'Gia hạn',
      exportTitle: 'Bản sao dữ liệu của người gửi', exportLead: 'Tải để giao cho người gửi, đến hết {days} ngày sau khi trả lời. Lý do được ghi lại và hiện cho người gửi ở yêu cầu này.', copies: 'Bản sao Trường đã tải', copyOn: 'Ngày {day}:', exportReason: 'Lý do tải', exportGet: 'Tải bản sao', exportFormat: 'Dạng tệp', formats: { xlsx: 'Bảng tính (XLSX)', json: 'Tệp dữ liệu (JSON)' },
      did: { made: 'Đã gửi yêu cầu.', withdrawn: 'Đã rút yêu cầu.', acknowledged: 'Đã xác nhận với người gửi.', extended: 'Đã gia hạn.', answered: 'Đã gửi trả lời.' },
    },
  },
  {
    requests: {
      title: 'Requests about data', ownLead: 'Ask the school to correct, copy, restrict or erase your personal data. The school acknowledges the request and answers with a reason within the time limit.',
      schoolLead: 'Requests of data subjects made to the school, the newest first. Time limits count working days.',
      kinds: { COPY: 'Access, copy', CORRECT: 'Correction', OBJECT: 'Restriction, objection', ERASE: 'Erasure' },
      outcomes: { GRANTED: 'Done', PARTLY: 'Done in part', REFUSED: 'Could not be done' },
      states: { open: 'In work', soon: 'Due soon', late: 'Overdue', answered: 'Answered', withdrawn: 'Withdrawn' },
      scopes: { open: 'Waiting for an answer', late: 'Overdue', closed: 'Ended' }, anyScope: 'Any state', anyKind: 'Any kind',
      filters: 'Filter the list', filter: 'Filter', caption: 'Requests about data', shown: '{count, plural, one {Showing # request.} other {Showing # requests.}}', crumbs: 'Breadcrumb',
      asked: 'Sent on', kind: 'Request', by: 'Sent by', due: 'Answer by', dueBy: 'the end of {day}', state: 'State', school: 'Sent to', detail: 'Text', open: 'Open', openOf: 'the request of {name}', late: '{days, plural, one {# day overdue} other {# days overdue}}', left: '{days, plural, one {# day left} other {# days left}}', receiptLeft: '{days, plural, one {Receipt: # day left} other {Receipt: # days left}}', receiptLate: '{days, plural, one {Receipt # day overdue} other {Receipt # days overdue}}',
      empty: 'No request yet.', emptyWhy: 'Requests that data subjects send in the portal stand here with their time limits.', ownEmpty: 'No request sent yet.', ownEmptyWhy: 'Requests sent and the answers of the school stand here.',
      ask: 'Send a request', askLead: 'Papers once issued (decisions, diplomas, signed reports) are not rewritten; a correction is a paper of its own. The register of diplomas is kept for ever.',
      kindField: 'What is asked', detailField: 'In detail', detailHint: 'Which data, what would be right, or why. No data of other people.', schoolField: 'School', choose: 'Choose', send: 'Send the request', sending: 'Sending…', wrong: 'Not sent',
      withdraw: 'Withdraw the request', withdrawLead: 'If it is no longer needed. It can be sent again at any time.', withdrawing: 'Withdrawing…', copyTitle: 'A copy of my data', copyLead: 'Download at once all that the portal keeps of you; no request is needed. Each download is recorded.', copyXlsx: 'Download a workbook (XLSX)', copyJson: 'Download a data file (JSON)',
      receipt: 'Acknowledged', receiptBy: 'by the end of {day}', receiptOn: 'on {day}', receiptNone: 'not yet', answerOn: 'on {day}', answered: 'Answer', answer: 'Reason, text of the answer', outcome: 'Outcome', extension: 'Extension', extensionYes: 'extended once', extensionNo: 'not extended', purged: 'The text was removed on {day} when its time was over.', source: 'Basis of the time limit', unverified: 'not verified', unverifiedWhy: 'The time limits were not compared with the original of the rules.', own: 'Nobody answers the own request. Somebody else of the office or the leadership does.',
      acknowledgeTitle: 'Acknowledge', acknowledgeLead: 'The sender is told that the school has the request and will answer by the end of {day}.', acknowledge: 'Acknowledge', saving: 'Saving…', notSaved: 'Not saved',
      answerTitle: 'Answer', answerLead: 'An answer once sent stays. The sender reads exactly what is written here.', outcomeField: 'Outcome', answerField: 'Reason, and what was done', answerHint: 'What was corrected, when the copy was sent, or why it could not be done and on what basis.', answerButton: 'Send the answer',
      extendTitle: 'Extend', extendLead: 'Once, by the number of days it had, while the time still runs.', reasonField: 'Reason of the extension', extend: 'Extend',
      exportTitle: 'A copy of the sender’s data', exportLead: 'To be handed to the sender, until {days} days after the answer. The reason is recorded and shown to the sender with this request.', copies: 'Copies the school downloaded', copyOn: 'On {day}:', exportReason: 'Reason', exportGet: 'Download the copy', exportFormat: 'Format', formats: { xlsx: 'Workbook (XLSX)', json: 'Data file (JSON)' },
      did: { made: 'The request is sent.', withdrawn: 'The request is withdrawn.', acknowledged: 'The sender was told.', extended: 'The time is extended.', answered: 'The answer is sent.' },
    },
  },
)
