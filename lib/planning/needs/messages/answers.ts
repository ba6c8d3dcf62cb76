import { bilingual } from '../../../i18n/messages'

/** Words of calls for needs and of what agencies answered: refusals, the school's and the province's pages. */
export const needsAnswers = bilingual(
  { needs: {
    errors: {
      not_allowed: 'Tài khoản này không có quyền thực hiện việc này.',
      call_not_found: 'Không tìm thấy đợt khảo sát nhu cầu của năm này.',
      call_exists: 'Năm này đã có đợt khảo sát nhu cầu. Mở đợt đó để lùi hạn hoặc sửa ghi chú.',
      call_year_invalid: 'Chỉ mở đợt khảo sát cho năm nay hoặc năm tới.',
      call_over: 'Đợt khảo sát nhu cầu năm {year} đã kết thúc vì năm đó đã qua. Liên hệ Phòng Quản lý đào tạo nếu cần bổ sung.',
      deadline_in_past: 'Hạn gửi phải từ hôm nay trở đi.',
      deadline_earlier: 'Hạn đã báo cho các cơ quan chỉ được lùi, không được rút ngắn.',
      school_unnamed: 'Nhiều trường cùng khảo sát năm này. Chọn trường.',
      changed_meanwhile: 'Nhu cầu của cơ quan vừa được người khác gửi. Xem bản mới rồi thực hiện lại.',
      course_not_found: 'Chương trình này Trường không có hoặc không còn mở. Chọn chương trình khác.',
      form_not_offered: 'Chương trình này không mở theo hệ đã chọn. Chọn hệ học khác.',
      need_repeated: 'Chương trình, hệ học và đối tượng này đã có ở dòng trên. Gộp vào một dòng.',
    },
    title: 'Nhu cầu đào tạo, bồi dưỡng năm {year}', late: 'Gửi sau hạn', deadline: 'Hạn gửi {day}', left: 'Còn {days} ngày', dueToday: 'Hạn hôm nay', closed: 'Đã hết hạn',
    paper: 'Công văn {number} ngày {day}', opened: 'Mở ngày {day}', year: 'Năm', school: 'Trường', show: 'Xem', choose: 'Chọn năm', crumb: 'Đường dẫn',
    edit: 'Lùi hạn, sửa ghi chú', open: 'Mở đợt khảo sát năm {year}', export: 'Tải bảng nhu cầu (XLSX)',
    none: 'Chưa có đợt khảo sát nhu cầu năm {year}.', noneOffice: 'Mở đợt khảo sát để các cơ quan gửi nhu cầu của năm {year} và bốn năm tiếp theo.',
    noneOthers: 'Nhu cầu hiện ở đây khi Phòng Quản lý đào tạo mở đợt khảo sát.',
    tiles: {
      answered: 'Cơ quan đã gửi', answeredUnit: 'trên {all}', answeredNote: '{share} số cơ quan được hỏi', headcount: 'Nhu cầu năm {year}', people: 'lượt người', lines: '{count} dòng nhu cầu',
      late: 'Gửi sau hạn', lateNote: 'trong {answered} cơ quan đã gửi', missing: 'Chưa gửi', missingNote: 'trong {all} cơ quan được hỏi', agencies: 'cơ quan',
    },
    tabs: { label: 'Nội dung', sum: 'Tổng hợp', agencies: 'Theo cơ quan', people: 'Cán bộ thuộc diện' },
    sum: {
      caption: 'Nhu cầu theo chương trình và hệ học, lượt người', course: 'Chương trình', agencies: 'Cơ quan', total: 'Cộng', five: 'Năm năm', group: 'Đối tượng', allGroups: 'Mọi đối tượng',
      filter: 'Lọc bảng tổng hợp', apply: 'Lọc', chips: 'Đang lọc', unfilter: 'Bỏ lọc', clear: 'Xóa bộ lọc', empty: 'Chưa có nhu cầu nào.',
      emptyWhy: 'Bảng tổng hợp hiện ở đây khi cơ quan đầu tiên gửi nhu cầu.', noMatch: 'Không có nhu cầu cho đối tượng này.', unit: 'Đơn vị tính: lượt người.',
    },
    agencies: {
      caption: 'Các cơ quan được hỏi nhu cầu', agency: 'Cơ quan', state: 'Trạng thái', all: 'Tất cả', answered: 'Đã gửi', missing: 'Chưa gửi', late: 'Gửi sau hạn', noNeeds: 'Không có nhu cầu',
      sentOn: 'Gửi lúc', lines: 'Số dòng', headcount: 'Năm {year}', reminded: 'Nhắc gần nhất', neverReminded: 'Chưa nhắc', never: 'Chưa gửi', filter: 'Lọc danh sách cơ quan', apply: 'Lọc',
      shown: 'Hiện {count} cơ quan, xếp theo tên', first: 'Về đầu danh sách', empty: 'Không có cơ quan nào ở trạng thái này.', clear: 'Xem tất cả cơ quan',
      remind: 'Nhắc các cơ quan chưa gửi', reminding: 'Đang nhắc…', remindHint: 'Mỗi cơ quan được nhắc tối đa một lần một ngày. Hệ thống tự nhắc {days} ngày và một ngày trước hạn.',
    },
    did: {
      opened: 'Đã mở đợt khảo sát. Cán bộ đầu mối của các cơ quan được báo trong mục Thông báo.', changed: 'Đã lưu đợt khảo sát.', reminded: 'Đã nhắc {count} cơ quan.',
      nobody: 'Không nhắc cơ quan nào: các cơ quan chưa gửi đều đã được nhắc hôm nay, hoặc không còn cơ quan nào chưa gửi.',
      refused: 'Chưa nhắc được: đợt khảo sát đã kết thúc hoặc tài khoản không có quyền.',
    },
    call: {
      newTitle: 'Mở đợt khảo sát nhu cầu', editTitle: 'Đợt khảo sát nhu cầu năm {year}', lead: 'Các cơ quan được hỏi nhu cầu của năm này và bốn năm tiếp theo. Mỗi năm một đợt.',
      editLead: 'Hạn chỉ được lùi. Nhu cầu đã gửi trước hạn mới không còn bị tính là gửi sau hạn.', year: 'Năm', deadline: 'Hạn gửi', deadlineHint: 'Tính hết ngày này. Ví dụ 31/10/2026.',
      number: 'Số, ký hiệu công văn', numberHint: 'Ví dụ 104/CV-TrCT.', on: 'Ngày công văn', note: 'Ghi chú cho các cơ quan', optional: 'không bắt buộc',
      openIt: 'Mở đợt và báo các cơ quan', opening: 'Đang mở…', save: 'Lưu', saving: 'Đang lưu…', wrong: 'Chưa lưu được, còn {count} điểm cần xử lý', consequence: 'Sau khi mở, cán bộ đầu mối của {count} cơ quan được báo ngay.',
    },
    statement: {
      crumb: 'Nhu cầu năm {year}', caption: 'Nhu cầu của cơ quan, lượt người', course: 'Chương trình', group: 'Đối tượng', reason: 'Lý do', total: 'Cộng', sent: 'Gửi lúc {clock} ngày {day}',
      none: 'Cơ quan đã trả lời: không có nhu cầu.', missing: 'Cơ quan chưa gửi nhu cầu.', missingWhy: 'Nhu cầu hiện ở đây khi cơ quan gửi.', replaced: 'Cơ quan kế thừa đã gửi nhu cầu, nên bản này không tính vào tổng.',
    },
    history: {
      title: 'Lịch sử', empty: 'Chưa có lần gửi nào.', called: 'Trường mở đợt khảo sát', extended: 'Trường lùi hạn từ {from} thành {to}', corrected: 'Trường sửa công văn hoặc ghi chú',
      reminded: 'Nhắc gửi nhu cầu', stated: 'Gửi nhu cầu: {lines} dòng, {headcount} lượt người năm {year}', statedNone: 'Trả lời không có nhu cầu', late: 'sau hạn', system: 'Hệ thống',
    },
    file: { sheet: 'Nhu cầu {year}', title: 'Nhu cầu đào tạo, bồi dưỡng năm {year}', due: 'Hạn gửi: {day}', reason: 'Lý do', form: 'Hệ học', sentOn: 'Ngày gửi', lateMark: 'Gửi sau hạn', yes: 'Sau hạn', total: 'Cộng' },
  } },
  { needs: {
    errors: {
      not_allowed: 'This account may not do this.',
      call_not_found: 'No call for needs was found for this year.',
      call_exists: 'There is a call for this year already. Open it to move the deadline on or to correct the note.',
      call_year_invalid: 'A call can be opened for this year or the next.',
      call_over: 'The call for the needs of {year} has ended, for that year is over. Contact the training office about late entries.',
      deadline_in_past: 'The deadline must be today or later.',
      deadline_earlier: 'A deadline that agencies were told can only be moved on.',
      school_unnamed: 'Several schools ask for the needs of this year. Choose one.',
      changed_meanwhile: 'Somebody else has just sent the agency’s needs. See the new statement, then repeat.',
      course_not_found: 'The school does not have this course, or no longer. Choose another course.',
      form_not_offered: 'This course is not held in the chosen form. Choose another form.',
      need_repeated: 'This course, form and target group stand in a row above. Join them in one row.',
    },
    title: 'Training needs of {year}', late: 'Sent late', deadline: 'Due {day}', left: '{days, plural, one {# day left} other {# days left}}', dueToday: 'Due today', closed: 'Deadline passed',
    paper: 'Letter {number} of {day}', opened: 'Opened {day}', year: 'Year', school: 'School', show: 'Show', choose: 'Choose a year', crumb: 'Breadcrumb',
    edit: 'Move the deadline, correct the note', open: 'Open the call for {year}', export: 'Download the needs (XLSX)',
    none: 'There is no call for the needs of {year} yet.', noneOffice: 'Open the call, so that agencies state their needs of {year} and the four years after it.',
    noneOthers: 'Needs appear here once the training office has opened the call.',
    tiles: {
      answered: 'Agencies that answered', answeredUnit: 'of {all}', answeredNote: '{share} of those asked', headcount: 'Needs of {year}', people: 'people', lines: '{count, plural, one {# row} other {# rows}}',
      late: 'Sent late', lateNote: 'of {answered} that answered', missing: 'Not answered', missingNote: 'of {all} asked', agencies: 'agencies',
    },
    tabs: { label: 'Contents', sum: 'Sum', agencies: 'By agency', people: 'People implied' },
    sum: {
      caption: 'Needs by course and form, people', course: 'Course', agencies: 'Agencies', total: 'Sum', five: 'Five years', group: 'Target group', allGroups: 'All target groups',
      filter: 'Filter the sums', apply: 'Filter', chips: 'Filters in use', unfilter: 'Remove filter', clear: 'Clear filters', empty: 'No needs yet.',
      emptyWhy: 'The sums appear here once the first agency has stated its needs.', noMatch: 'No needs for this target group.', unit: 'In people.',
    },
    agencies: {
      caption: 'Agencies asked for their needs', agency: 'Agency', state: 'State', all: 'All', answered: 'Answered', missing: 'Not answered', late: 'Sent late', noNeeds: 'No needs',
      sentOn: 'Sent', lines: 'Rows', headcount: 'In {year}', reminded: 'Last reminder', neverReminded: 'None yet', never: 'Not answered', filter: 'Filter the agencies', apply: 'Filter',
      shown: '{count, plural, one {# agency shown} other {# agencies shown}}, by name', first: 'To the top of the list', empty: 'No agency is in this state.', clear: 'See all agencies',
      remind: 'Remind those who have not answered', reminding: 'Reminding…', remindHint: 'Each agency is reminded at most once a day. The portal itself reminds {days} days and one day before the deadline.',
    },
    did: {
      opened: 'The call is open. The liaisons of all agencies are told in their notifications.', changed: 'The call was saved.', reminded: '{count, plural, one {# agency was reminded} other {# agencies were reminded}}.',
      nobody: 'Nobody was reminded: all who have not answered were reminded today, or everybody has answered.',
      refused: 'Nobody was reminded: the call has ended, or this account may not remind.',
    },
    call: {
      newTitle: 'Open a call for needs', editTitle: 'Call for the needs of {year}', lead: 'Agencies are asked for their needs of this year and the four years after it. One call a year.',
      editLead: 'The deadline can only be moved on. What was sent before the new deadline then no longer counts as late.', year: 'Year', deadline: 'Deadline', deadlineHint: 'To the end of this day. For example 31/10/2026.',
      number: 'Number of the letter', numberHint: 'For example 104/CV-TrCT.', on: 'Date of the letter', note: 'Note to the agencies', optional: 'optional',
      openIt: 'Open the call and tell the agencies', opening: 'Opening…', save: 'Save', saving: 'Saving…', wrong: 'Not saved yet, {count} points to mend', consequence: 'Once it is open, the liaisons of {count} agencies are told at once.',
    },
    statement: {
      crumb: 'Needs of {year}', caption: 'Needs of the agency, people', course: 'Course', group: 'Target group', reason: 'Reason', total: 'Sum', sent: 'Sent at {clock} on {day}',
      none: 'The agency answered: it has no needs.', missing: 'The agency has not stated its needs.', missingWhy: 'They appear here once it has.', replaced: 'The agency’s successor has stated its needs, so this statement does not count in the sums.',
    },
    history: {
      title: 'History', empty: 'Nothing was sent yet.', called: 'The school opened the call', extended: 'The school moved the deadline from {from} to {to}', corrected: 'The school corrected the letter or the note',
      reminded: 'Reminder of the needs', stated: 'Needs stated: {lines, plural, one {# row} other {# rows}}, {headcount, plural, one {# person} other {# people}} in {year}', statedNone: 'Answered that there are no needs', late: 'late', system: 'The portal',
    },
    file: { sheet: 'Needs {year}', title: 'Training needs of {year}', due: 'Due: {day}', reason: 'Reason', form: 'Form', sentOn: 'Sent on', lateMark: 'Sent late', yes: 'Late', total: 'Sum' },
  } },
)
