import { bilingual } from '../../../i18n/messages'

export const useMessages = bilingual(
  {
    use: {
      title: 'Sử dụng cán bộ sau đào tạo', lead: 'Cán bộ đã học xong được bố trí, sử dụng thế nào. Cơ quan cử ghi; Trường và tỉnh xem.', tabs: 'Danh sách',
      lists: { due: 'Đến hạn ghi', unrecorded: 'Chưa ghi tình hình', unused: 'Đã học, chưa sử dụng', needed: 'Cần đào tạo, chưa được cử', unable: 'Đã học, chưa đảm đương được' },
      explain: {
        due: 'Đã học xong 6, 12 hoặc 24 tháng mà từ mốc đó chưa ghi tình hình.', ripe: 'Đến kỳ xét: đã học xong quá số tháng của thông số (mặc định 24, chưa có văn bản xác nhận).',
        unrecorded: 'Đến kỳ xét mà từ khi học xong cơ quan chưa ghi gì, nên chưa biết đã được sử dụng hay chưa.', unused: 'Đến kỳ xét, cơ quan đã ghi tình hình (không thay đổi, đưa vào quy hoạch) nhưng chưa có bổ nhiệm, điều động, luân chuyển hay được bầu.',
        needed: 'Đã quy hoạch vào chức danh đòi hỏi trình độ mà chưa có, và chưa được cử đi học.', unable: 'Người quản lý trực tiếp trả lời “không” ở câu “Đảm đương được nhiệm vụ được giao”, lần trả lời sau cùng.',
      },
      caption: 'Cán bộ trong danh sách', person: 'Cán bộ', agency: 'Cơ quan', course: 'Khóa học', completedOn: 'Học xong', last: 'Tình hình gần nhất', task: 'Đề tài cơ quan giao', taskResult: 'Kết quả: {result}', none: 'Chưa ghi', all: 'Tất cả', filters: 'Lọc', submit: 'Xem',
      shown: 'Hiện {count} người', empty: 'Không có ai trong danh sách này.', emptyWhy: 'Danh sách tính từ kết quả học, từ những gì cơ quan đã ghi và từ phiếu của người quản lý.',
      countsTitle: 'Số liệu theo cơ quan', countsCaption: 'Đã học xong và sử dụng', completed: 'Đã học xong', ripe: 'Đến kỳ xét', unrecorded: 'Chưa ghi tình hình', unused: 'Chưa sử dụng', unrecordedShare: 'Tỷ lệ chưa ghi', unusedShare: 'Tỷ lệ chưa sử dụng', unable: 'Chưa đảm đương được', untrained: 'Cần đào tạo, chưa được cử', ofRipe: '{count}/{ripe} ({share})', notRipe: 'Chưa ai đến kỳ xét', noCounts: 'Chưa có ai học xong.', figuresOnly: 'Tỉnh xem số liệu; họ tên do cơ quan và Trường giữ.',
      toNeeded: 'Mở danh sách cần đào tạo, chưa được cử',
      total: 'Cộng', exportCounts: 'Xuất số liệu theo cơ quan', exportTitle: 'Xuất bảng tính', reason: 'Lý do xuất', exportHint: 'Được ghi vào nhật ký cùng số dòng.', export: 'Xuất XLSX', sheet: 'Sử dụng sau đào tạo',
      career: 'Quá trình sử dụng', careerOf: 'Quá trình sử dụng: đồng chí {name}', careerLead: 'Mỗi lần thay đổi ghi một dòng, không sửa dòng cũ; ghi sai thì ghi dòng đính chính.', events: 'Đã ghi', noEvents: 'Chưa ghi gì.', noEventsWhy: 'Bổ nhiệm, quy hoạch, điều động, luân chuyển… sau khi học xong hiện ở đây.', courses: 'Khóa đã học',
      kind: 'Nội dung', day: 'Ngày', post: 'Chức vụ, chức danh', postHint: 'Không cần khi thôi việc, nghỉ hưu, không thay đổi.', decision: 'Số quyết định', decisionHint: 'Không cần khi thôi việc, không thay đổi.', corrects: 'Đính chính dòng', noCorrection: 'Không đính chính', corrected: 'Đã đính chính', record: 'Ghi tình hình', saving: 'Đang ghi…', wrong: 'Chưa ghi được', did: 'Đã ghi.',
      kinds: { APPOINTED: 'Bổ nhiệm', REAPPOINTED: 'Bổ nhiệm lại', PLANNED: 'Đưa vào quy hoạch', TRANSFERRED: 'Điều động', ROTATED: 'Luân chuyển', ELECTED: 'Được bầu', LEFT: 'Thôi việc, chuyển đi', RETIRED: 'Nghỉ hưu', NO_CHANGE: 'Không thay đổi' },
      errors: {
        not_allowed: 'Tài khoản này không có quyền ghi hoặc xuất. Cơ quan cử ghi tình hình của cán bộ mình.', person_not_found: 'Không tìm thấy cán bộ đã học của cơ quan.', not_completed: 'Cán bộ chưa học xong khóa nào, chưa ghi được tình hình sử dụng.',
        in_future: 'Ngày không được sau hôm nay.', before_completion: 'Ngày phải từ ngày học xong trở đi.', post_missing: 'Nội dung này cần chức vụ, chức danh.', decision_missing: 'Nội dung này cần số quyết định.', corrected_already: 'Dòng này đã được đính chính. Đính chính dòng mới.', event_not_found: 'Không tìm thấy dòng cần đính chính.',
      },
    },
  },
  {
    use: {
      title: 'Use of cadres after training', lead: 'What became of those who completed a course. The sending agency records; school and province read.', tabs: 'Lists',
      lists: { due: 'Due for a word', unrecorded: 'Nothing recorded', unused: 'Trained, not used', needed: 'Needed, not trained', unable: 'Trained, not able' },
      explain: {
        due: 'Completed 6, 12 or 24 months ago, and nothing was recorded since.', ripe: 'Use expected: completed longer ago than the parameter says (24 months unless changed; confirmed by no paper).',
        unrecorded: 'Use is expected, and the agency has recorded nothing since the course: whether they are used is not known.', unused: 'Use is expected, something is recorded (no change, planned for a post), and no appointment, transfer, rotation or election.',
        needed: 'Planned for a post that asks for a credential they lack, and not nominated.', unable: 'The direct manager’s last answer to “Is able to do the job assigned” was no.',
      },
      caption: 'Cadres on the list', person: 'Cadre', agency: 'Agency', course: 'Course', completedOn: 'Completed', last: 'Last recorded', task: 'Research task', taskResult: 'Result: {result}', none: 'Nothing', all: 'All', filters: 'Filter', submit: 'Show',
      shown: 'Showing {count} people', empty: 'Nobody is on this list.', emptyWhy: 'Lists follow from results of study, from what agencies recorded and from managers’ forms.',
      countsTitle: 'Figures by agency', countsCaption: 'Completed and used', completed: 'Completed', ripe: 'Use expected', unrecorded: 'Nothing recorded', unused: 'Not used', unrecordedShare: 'Share without record', unusedShare: 'Share not used', unable: 'Not able', untrained: 'Needed, not trained', ofRipe: '{count}/{ripe} ({share})', notRipe: 'Nobody yet', noCounts: 'Nobody has completed a course.', figuresOnly: 'The province sees figures; names stay with agency and school.',
      toNeeded: 'Open the list of those needed and not trained',
      total: 'Sum', exportCounts: 'Export the figures by agency', exportTitle: 'Export a spreadsheet', reason: 'Reason', exportHint: 'Recorded together with the number of rows.', export: 'Export XLSX', sheet: 'Use after training',
      career: 'Record of use', careerOf: 'Record of use: {name}', careerLead: 'A row for each change; rows are never rewritten, a mistake is corrected by a further row.', events: 'Recorded', noEvents: 'Nothing yet.', noEventsWhy: 'Appointments, planning, transfers and so on after the course appear here.', courses: 'Courses completed',
      kind: 'What happened', day: 'Date', post: 'Post', postHint: 'Not needed for leaving, retirement or no change.', decision: 'Decision number', decisionHint: 'Not needed for leaving or no change.', corrects: 'Corrects the row', noCorrection: 'None', corrected: 'Corrected', record: 'Record', saving: 'Saving…', wrong: 'Not recorded', did: 'Recorded.',
      kinds: { APPOINTED: 'Appointed', REAPPOINTED: 'Reappointed', PLANNED: 'Planned for a post', TRANSFERRED: 'Transferred', ROTATED: 'Rotated', ELECTED: 'Elected', LEFT: 'Left', RETIRED: 'Retired', NO_CHANGE: 'No change' },
      errors: {
        not_allowed: 'This account may not record or export. The sending agency records what became of its cadres.', person_not_found: 'No trained cadre of the agency was found.', not_completed: 'This cadre has completed no course yet.',
        in_future: 'The date cannot be after today.', before_completion: 'The date must be on or after completion.', post_missing: 'This needs a post.', decision_missing: 'This needs a decision number.', corrected_already: 'This row was corrected already. Correct the new one.', event_not_found: 'The row to correct was not found.',
      },
    },
  },
)
