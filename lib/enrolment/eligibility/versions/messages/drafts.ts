import { bilingual } from '../../../../i18n/messages'

/** Preparing, trying, importing and deciding a version. */
export const versionDrafts = bilingual(
  {
    ruleDraft: {
      title: 'Dự thảo: {family}', lead: 'Dự thảo chưa áp dụng cho ai. Sửa từng tiêu chuẩn, chạy thử trên các đề cử đã có, rồi trình lãnh đạo Trường ban hành.', leadDecide: 'Dự thảo chưa áp dụng cho ai. Đọc các thay đổi, xem kết quả chạy thử, rồi ban hành.',
      facts: 'Dự thảo', name: 'Tên bản', effectiveOn: 'Dự kiến áp dụng từ', changed: 'Sửa lần cuối', changedBy: '{name}, {day}', editHead: 'Sửa tên và ngày', edit: 'Sửa', add: 'Thêm tiêu chuẩn', addRule: 'Thêm: {rule}', saved: 'Đã ghi vào dự thảo.', headTitle: 'Tên và ngày của dự thảo',
      headHint: 'Tên đầy đủ của văn bản sẽ ban hành.', dayHint: 'Hôm nay hoặc sau hôm nay. Chọn lại được khi ban hành.', save: 'Ghi vào dự thảo', saving: 'Đang ghi…', wrong: 'Chưa ghi được, còn {count} điểm cần xử lý', back: 'Về dự thảo', remove: 'Bỏ tiêu chuẩn này', removing: 'Đang bỏ…',
      removeTitle: 'Bỏ tiêu chuẩn', removeHint: 'Từ ngày bản mới áp dụng, tiêu chuẩn này không còn được xét.', ruleTitle: 'Sửa tiêu chuẩn: {rule}', newRuleTitle: 'Thêm tiêu chuẩn: {rule}',
      severity: 'Mức độ', citation: 'Căn cứ', citationHint: 'Số, ký hiệu văn bản và điều khoản.', waivable: 'Cấp được xét đặc biệt', verified: 'Đối chiếu', verifiedChoice: 'Đã đối chiếu với bản gốc', verifiedHint: 'Chỉ đánh dấu khi đã đọc văn bản gốc.',
      wordingVi: 'Nội dung bằng tiếng Việt', wordingEn: 'Nội dung bằng tiếng Anh', wordingHint: 'Để trống cả hai: dùng câu tự lập theo thông số.', noneOption: 'Không đòi hỏi',
      try: 'Chạy thử trên các đề cử đã có', decide: 'Ban hành', discard: 'Bỏ dự thảo', discarding: 'Đang bỏ…', discardHint: 'Bỏ dự thảo không ảnh hưởng đến bản đang áp dụng.',
      officeDecides: 'Lãnh đạo Trường ban hành bằng tài khoản của mình.', passed: 'Ngày dự kiến đã qua; so với bản đang áp dụng hôm nay.',
      decideTitle: 'Ban hành: {family}', decideLead: 'Bản mới áp dụng cho đề cử gửi từ ngày có hiệu lực. Đề cử đã gửi giữ kết quả theo bản lúc đó.', decideOn: 'Áp dụng từ ngày', decideOnHint: 'Hôm nay hoặc sau hôm nay.', number: 'Số văn bản', numberHint: 'Ví dụ: 15/QĐ-TrCT.', on: 'Ngày văn bản',
      submit: 'Ban hành bản này', submitting: 'Đang ban hành…', decideWrong: 'Chưa ban hành được, còn {count} điểm cần xử lý', emptyDraft: 'Dự thảo chưa có tiêu chuẩn nào nên chưa ban hành được.',
      importTitle: 'Nhập bản tiêu chuẩn từ tệp', importLead: 'Tệp JSON như tệp tải về từ một bản đã có. Nội dung vào dự thảo để so sánh và chạy thử; chưa áp dụng cho ai.', file: 'Tệp của bản', fileHint: 'JSON, tối đa 250 KB.', fileTooLarge: 'Tệp lớn hơn 250 KB.', read: 'Nhập vào dự thảo', reading: 'Đang đọc…',
      importWrong: 'Chưa nhập được, còn {count} điểm cần sửa trong tệp', at: '{path}: {message}', notJson: 'Tệp không phải JSON đọc được.', noFile: 'Chọn tệp của bản.', example: 'Tải một bản đã có làm mẫu ở trang của bản đó.',
      values: { choices: 'Chỉ nhận: {choices}.', unknown: 'Giá trị không dùng được.', format: 'Ghi đúng “{format}”.' },
      trial: {
        title: 'Chạy thử: {family}', lead: '{count, plural, =0 {Chưa có đề cử nào để chạy thử.} other {{count} đề cử gần nhất, xét lại bằng dự thảo trên chính thông tin lúc gửi, so với bản của lúc đó. Không ghi gì.}}',
        turns: { NEWLY_BLOCKED: 'Sẽ không cử được', NEWLY_NEEDS_DOCUMENT: 'Sẽ phải bổ sung', FREED: 'Được nới', UNCHANGED: 'Không đổi' }, caption: 'Đề cử: {turn}', who: 'Cán bộ', cohort: 'Lớp', submitted: 'Ngày gửi', was: 'Theo bản lúc đó', is: 'Theo dự thảo',
        fates: { CLEAR: 'Đủ tiêu chuẩn', NEEDS_DOCUMENT: 'Phải bổ sung', BLOCKED: 'Không cử được' }, open: 'Xem hồ sơ', empty: 'Không có đề cử nào thuộc nhóm này.', unreadable: '{count} đề cử cũ không đủ thông tin để xét lại.', people: 'đề cử', shownOf: 'Họ tên chỉ ghi chữ đầu.', tabs: 'Kết quả chạy thử',
        entered: 'Đã được cử trước đây; chạy thử không thay đổi kết quả đó.',
      },
    },
    ruleErrors: {
      not_allowed: 'Tài khoản này không có quyền thực hiện việc này. Phòng Quản lý đào tạo lập dự thảo, lãnh đạo Trường ban hành.', family_unknown: 'Trường không có chương trình nào dùng bộ tiêu chuẩn này.', draft_exists: 'Bộ tiêu chuẩn này đang có một dự thảo. Mở dự thảo đó, hoặc bỏ đi trước khi lập dự thảo khác.',
      draft_not_found: 'Dự thảo không còn: đã được ban hành hoặc đã bỏ. Xem danh sách các bản.', draft_changed: 'Dự thảo vừa được người khác sửa; chưa ghi gì. Xem bản mới rồi thực hiện lại.', rule_not_of_family: 'Tiêu chuẩn này không thuộc bộ tiêu chuẩn này.',
      version_empty: 'Dự thảo chưa có tiêu chuẩn nào. Thêm ít nhất một tiêu chuẩn.', document_in_future: 'Ngày văn bản không được sau hôm nay.', effective_in_past: 'Ngày áp dụng phải từ hôm nay trở đi: đề cử của những ngày trước giữ kết quả đã xét.', day_taken: 'Đã có một bản áp dụng từ đúng ngày này. Chọn ngày khác.',
      base_changed: 'Vào ngày này bản đang áp dụng khác với bản đã so sánh. Xem lại phần thay đổi rồi ban hành lại.', version_not_found: 'Không có bản này trong các bản của Trường. Xem danh sách các bản.', version_revoked: 'Bản này đã được thu hồi.', version_began: 'Bản này đã đến ngày áp dụng nên không thu hồi được nữa. Ghi ngày kết thúc, hoặc ban hành bản mới.',
      version_not_in_force: 'Bản này không đang áp dụng nên không cần ghi ngày kết thúc. Bản chưa đến ngày thì thu hồi.', version_ended: 'Bản này đã có ngày kết thúc. Muốn áp dụng khác đi thì ban hành bản mới.', end_in_past: 'Ngày kết thúc phải từ hôm nay trở đi: đề cử của những ngày trước giữ kết quả đã xét.',
      ends_before: 'Đến ngày này bản đã hết hiệu lực vì có bản sau. Chọn ngày sớm hơn.', version_raced: 'Một bản khác của bộ tiêu chuẩn này vừa được ban hành cùng lúc. Xem lại phần thay đổi rồi ban hành lại.',
    },
  },
  {
    ruleDraft: {
      title: 'Draft: {family}', lead: 'A draft judges nobody. Change its rules, try it on past nominations, then let the leadership decide.', leadDecide: 'A draft judges nobody. Read what changes, see the trial, then decide.',
      facts: 'Draft', name: 'Name of the version', effectiveOn: 'To apply from', changed: 'Last changed', changedBy: '{name}, {day}', editHead: 'Change name and day', edit: 'Change', add: 'Add a rule', addRule: 'Add: {rule}', saved: 'Saved in the draft.', headTitle: 'Name and day of the draft',
      headHint: 'The full name of the paper to come.', dayHint: 'Today or later. It can be chosen again with the decision.', save: 'Save in the draft', saving: 'Saving…', wrong: 'Not saved, {count} points to mend', back: 'Back to the draft', remove: 'Remove this rule', removing: 'Removing…',
      removeTitle: 'Remove the rule', removeHint: 'From the day of the new version on, this rule judges nobody.', ruleTitle: 'Change the rule: {rule}', newRuleTitle: 'Add the rule: {rule}',
      severity: 'Severity', citation: 'Citation', citationHint: 'Number of the paper and the article.', waivable: 'Who may waive it', verified: 'Compared', verifiedChoice: 'Compared with the paper', verifiedHint: 'Tick it only when the paper itself was read.',
      wordingVi: 'Wording in Vietnamese', wordingEn: 'Wording in English', wordingHint: 'Leave both empty for the sentence that the parameters make.', noneOption: 'Nothing',
      try: 'Try it on past nominations', decide: 'Decide', discard: 'Give the draft up', discarding: 'Giving up…', discardHint: 'Giving it up changes nothing of the version in force.',
      officeDecides: 'The leadership of the school decides with its own account.', passed: 'The planned day has gone by; compared with what is in force today.',
      decideTitle: 'Decide: {family}', decideLead: 'The new version judges nominations sent from its day on. Those sent before keep the result of their time.', decideOn: 'Applies from', decideOnHint: 'Today or later.', number: 'Number of the paper', numberHint: 'For example 15/QĐ-TrCT.', on: 'Date of the paper',
      submit: 'Decide this version', submitting: 'Deciding…', decideWrong: 'Not decided, {count} points to mend', emptyDraft: 'The draft has no rule yet, so it cannot be decided.',
      importTitle: 'Import a version from a file', importLead: 'A JSON file like one downloaded from a version. It becomes a draft to be compared and tried; it judges nobody yet.', file: 'File of the version', fileHint: 'JSON, at most 250 KB.', fileTooLarge: 'The file is larger than 250 KB.', read: 'Import into a draft', reading: 'Reading…',
      importWrong: 'Not imported, {count} points to mend in the file', at: '{path}: {message}', notJson: 'The file is no readable JSON.', noFile: 'Choose the file of the version.', example: 'Download a version from its page as an example.',
      values: { choices: 'One of: {choices}.', unknown: 'This value cannot be used.', format: 'It must be “{format}”.' },
      trial: {
        title: 'Trial: {family}', lead: '{count, plural, =0 {There is no nomination to try it on.} other {The last {count} nominations, judged again by the draft on what was known when they were sent, against the version of that time. Nothing is written.}}',
        turns: { NEWLY_BLOCKED: 'Newly blocked', NEWLY_NEEDS_DOCUMENT: 'Newly need a document', FREED: 'Freed', UNCHANGED: 'Unchanged' }, caption: 'Nominations: {turn}', who: 'Person', cohort: 'Class', submitted: 'Sent', was: 'By the version of its time', is: 'By the draft',
        fates: { CLEAR: 'Passes', NEEDS_DOCUMENT: 'Needs a document', BLOCKED: 'Blocked' }, open: 'Open the file', empty: 'No nomination is among these.', unreadable: '{count} old nominations lack what would be judged.', people: 'nominations', shownOf: 'Names are shown by their initials.', tabs: 'Results of the trial',
        entered: 'They were nominated before; a trial changes nothing of it.',
      },
    },
    ruleErrors: {
      not_allowed: 'This account may not do this. The training office prepares drafts, the leadership of the school decides.', family_unknown: 'No course of the school has this rule set.', draft_exists: 'This rule set has a draft already. Open it, or give it up before another one.',
      draft_not_found: 'The draft is gone: decided or given up. See the list of versions.', draft_changed: 'Somebody else has just changed the draft; nothing was written. Look at it again, then repeat.', rule_not_of_family: 'This rule does not belong to this rule set.',
      version_empty: 'The draft has no rule. Add at least one.', document_in_future: 'The date of the paper must not be after today.', effective_in_past: 'It must apply from today or later: nominations of earlier days keep their result.', day_taken: 'Another version begins on this very day. Choose another day.',
      base_changed: 'On this day another version is in force than the one compared with. Look at the changes again, then decide.', version_not_found: 'The school has no such version. See the list of versions.', version_revoked: 'This version was taken back already.', version_began: 'This version has begun to apply and cannot be taken back. End it, or decide a new one.',
      version_not_in_force: 'This version is not in force, so it needs no end. One that has not begun is taken back.', version_ended: 'This version has an end already. To change what applies, decide a new version.', end_in_past: 'It must end today or later: nominations of earlier days keep their result.',
      ends_before: 'By this day another version has followed it. Choose an earlier day.', version_raced: 'Another version of this rule set was decided at the same moment. Look at the changes again, then decide.',
    },
  },
)
