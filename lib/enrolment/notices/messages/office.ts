import { bilingual } from '../../../i18n/messages'

/** Words of the office that writes and issues notices. */
export const noticeOffice = bilingual(
  {
    noticeOffice: {
      title: 'Thông báo tuyển sinh', start: 'Soạn thông báo', caption: 'Thông báo tuyển sinh, mới nhất trước', subject: 'Thông báo', state: 'Trạng thái', deadline: 'Hạn gửi danh sách', cohorts: 'Lớp', number: 'Số {number} ngày {day}',
      states: { DRAFT: 'Dự thảo', ISSUED: 'Đã ban hành', CORRECTING: 'Đang soạn bản điều chỉnh' }, year: 'Năm', allYears: 'Tất cả', filter: 'Lọc', filters: 'Lọc thông báo', shown: 'Hiện {count} thông báo, mới nhất ở trên.', newest: 'Về trang đầu', older: 'Cũ hơn',
      empty: 'Chưa có thông báo nào.', emptyWhy: 'Soạn thông báo từ các lớp trong kế hoạch để các cơ quan gửi danh sách cử.', emptyYear: 'Không có thông báo của năm {year}.', clear: 'Xóa bộ lọc', noDeadline: 'Chưa có hạn',
      steps: { label: 'Các bước', done: '(xong)', pick: 'Chọn lớp', write: 'Nội dung, hạn', issue: 'Kiểm tra, ban hành' },
      pick: {
        title: 'Soạn thông báo năm {year}', lead: 'Chọn các lớp trong kế hoạch để thông báo cùng một văn bản.', years: 'Năm của kế hoạch', caption: 'Lớp trong kế hoạch năm {year}, khai giảng gần nhất trước', choose: 'Chọn', one: 'Chọn lớp {code}', cohort: 'Lớp', opens: 'Khai giảng dự kiến',
        capacity: 'Quy mô', quotas: 'Chỉ tiêu đã giao', pool: 'Chỗ chung', state: 'Thông báo được không', ready: 'Sẵn sàng', noSeats: 'Chưa giao chỉ tiêu', drafted: 'Đang ở một bản dự thảo', submit: 'Soạn thông báo', pending: 'Đang soạn…', wrong: 'Chưa soạn được thông báo',
        blockers: { cohort_not_planned: 'Đã thông báo', opening_passed: 'Ngày khai giảng đã qua, dời ngày trước', leave_missing: 'Chưa có văn bản đồng ý của Học viện', return_passed: 'Ngày chuyển chỗ chưa dùng đã đến, đặt lại trước' }, agencies: '{count} cơ quan', enterLeave: 'Ghi văn bản vào kế hoạch',
        empty: 'Năm {year} không có lớp nào trong kế hoạch.', emptyWhy: 'Lớp hiện ở đây khi được lập từ kế hoạch năm.', toPlan: 'Mở kế hoạch năm',
      },
      write: {
        title: 'Nội dung thông báo', correcting: 'Soạn bản điều chỉnh lần {count}', lead: 'Điều chỉnh Thông báo {number} ngày {day}. Những gì khác bản trước được nêu trong bản điều chỉnh.', subject: 'Trích yếu', subjectHint: 'Dòng in đậm dưới chữ THÔNG BÁO.', opening: 'Đoạn mở đầu',
        optional: 'không bắt buộc', dossier: 'Hồ sơ', dossierHint: 'Mỗi thành phần một dòng. Đề xuất theo tiêu chuẩn của các lớp đã chọn.', recipients: 'Nơi nhận', recipientsHint: 'Mỗi nơi một dòng, dòng cuối là nơi lưu.', cohorts: 'Lớp trong thông báo',
        cohortsHint: 'Bỏ dấu để đưa lớp ra, đánh dấu để thêm lớp. Lớp đã có ở bản ban hành thì không bỏ ra được.', cohortLine: '{course}, khai giảng {day}', classTitle: 'Lớp {code}', planned: 'Khai giảng {opens}, bế giảng {ends}, {venue}', closesOn: 'Hạn gửi danh sách', opensOn: 'Khai giảng', endsOn: 'Bế giảng', venue: 'Địa điểm',
        deadlineHint: 'Sau hôm nay, không sau ngày khai giảng {day}.', fixed: 'Lớp đã mở hoặc đã dừng, giữ như bản trước: hạn {closes}, khai giảng {opens}.', save: 'Lưu và kiểm tra', saveOnly: 'Lưu bản nháp', pending: 'Đang lưu…', wrong: 'Chưa lưu được, còn {count} điểm cần xử lý',
        parameter: 'Hạn đề xuất tính theo {days} ngày từ thông báo đến khai giảng.', unverified: 'Trường chưa đối chiếu văn bản', added: 'Đã thêm {count} lớp. Kiểm tra hạn gửi danh sách của lớp mới rồi lưu.', saved: 'Đã lưu bản nháp.',
      },
      issue: {
        title: 'Kiểm tra và ban hành', lead: 'Sau khi ban hành, văn bản được giữ nguyên; muốn đổi phải ban hành bản điều chỉnh.', content: 'Nội dung', subject: 'Trích yếu', opening: 'Đoạn mở đầu', dossier: 'Hồ sơ', recipients: 'Nơi nhận', edit: 'Sửa', editOf: 'Sửa {what}', classes: 'Các lớp', classesCaption: 'Các lớp và hạn gửi danh sách',
        cohort: 'Lớp', closes: 'Hạn gửi danh sách', opens: 'Khai giảng', ends: 'Bế giảng', seats: 'Chỗ', seatsLine: 'Chỉ tiêu {assigned} + chỗ chung {pool} = {sum}/{capacity}', left: 'còn {left} chỗ chưa giao', annex: 'Phụ lục chỉ tiêu', annexCaption: 'Chỉ tiêu theo cơ quan và lớp', noQuotas: 'Chưa cơ quan nào có chỉ tiêu.',
        noQuotasWhy: 'Các cơ quan chỉ gửi được vào danh sách chờ, đến khi có chỉ tiêu hoặc chỗ chung.', noSeats: 'Lớp {code} chưa có chỉ tiêu và chỗ chung: đề cử sẽ vào danh sách chờ.', toQuotas: 'Giao chỉ tiêu', changes: 'Nội dung điều chỉnh', paper: 'Văn bản', consequences: 'Khi ban hành', documentNumber: 'Số, ký hiệu', numberHint: 'Như trên văn bản, ví dụ 12/TB-TrCT hoặc 12-TB/TrCT.',
        documentOn: 'Ngày ban hành', dateHint: 'Ngày trên văn bản, không sau hôm nay.', signatory: 'Người ký', signatoryTitle: 'Chức vụ', titleHint: 'Ví dụ Hiệu trưởng, Phó Hiệu trưởng.', submit: 'Ban hành thông báo', submitCorrection: 'Ban hành bản điều chỉnh', pending: 'Đang ban hành…', wrong: 'Chưa ban hành được',
        opened: '{count} lớp chuyển sang nhận danh sách cử.', told: 'Đầu mối của {count} cơ quan trong Phụ lục được báo.', toldAll: 'Có chỗ chung, nên đầu mối của mọi cơ quan trong tỉnh được báo.', toldAllWaiting: 'Chưa cơ quan nào có chỉ tiêu, nên đầu mối của mọi cơ quan trong tỉnh được báo.', published: 'Thông báo hiện trên trang công khai.', blocked: 'Chưa ban hành được: còn điểm cần xử lý ở trên.', fix: 'Sửa bản dự thảo', back: 'Quay lại',
      },
      one: {
        edit: 'Sửa bản dự thảo', toIssue: 'Kiểm tra, ban hành', discard: 'Xóa bản dự thảo', correct: 'Điều chỉnh thông báo', correcting: 'Đang tạo…', correctWhy: 'Mở một bản dự thảo từ bản đã ban hành. Bản đang có hiệu lực không đổi đến khi bản điều chỉnh được ban hành.', wrong: 'Chưa thực hiện được', draftNote: 'Đang có bản điều chỉnh soạn dở.',
        public: 'Trang công khai', versions: 'Các bản', download: 'Tải văn bản (DOCX)', changes: 'Nội dung điều chỉnh', told: 'Đã báo cho ai', toldLine: 'Đã báo {people} cán bộ của {agencies} cơ quan, {read} cán bộ đã đọc.', toldNobody: 'Chưa báo cho ai. Tin được gửi trong vài phút sau khi ban hành.', toldList: 'Xem từng cơ quan',
        read: 'đã đọc', unread: 'chưa đọc', issued: 'Đã ban hành Thông báo {number}. Các lớp bắt đầu nhận danh sách cử.', corrected: 'Đã ban hành bản điều chỉnh, số {number}.', discarded: 'Đã xóa bản dự thảo.', work: 'Việc tiếp theo', desk: 'Danh sách cử của lớp {code}',
      },
      discard: {
        title: 'Xóa bản dự thảo?', first: 'Thông báo này chưa ban hành lần nào nên mất cả thông báo; các lớp vẫn ở trong kế hoạch.', correction: 'Bản đã ban hành vẫn giữ nguyên hiệu lực; chỉ mất những gì đang soạn.', final: 'Việc này không hoàn lại được.', submit: 'Xóa bản dự thảo', pending: 'Đang xóa…', back: 'Quay lại',
      },
    },
  },
  {
    noticeOffice: {
      title: 'Enrolment notices', start: 'Write a notice', caption: 'Enrolment notices, newest first', subject: 'Notice', state: 'State', deadline: 'List deadline', cohorts: 'Classes', number: 'No. {number} of {day}',
      states: { DRAFT: 'Draft', ISSUED: 'Issued', CORRECTING: 'Correction under way' }, year: 'Year', allYears: 'All', filter: 'Filter', filters: 'Filter notices', shown: 'Showing {count} notices, newest first.', newest: 'To the first page', older: 'Older',
      empty: 'No notices yet.', emptyWhy: 'Write one from the planned classes, so that agencies can send their lists.', emptyYear: 'There is no notice of {year}.', clear: 'Clear filters', noDeadline: 'No deadline yet',
      steps: { label: 'Steps', done: '(done)', pick: 'Classes', write: 'Text and deadlines', issue: 'Check and issue' },
      pick: {
        title: 'Write a notice of {year}', lead: 'Choose the planned classes that one paper announces.', years: 'Year of the plan', caption: 'Planned classes of {year}, nearest opening first', choose: 'Choose', one: 'Choose class {code}', cohort: 'Class', opens: 'Planned opening',
        capacity: 'Capacity', quotas: 'Quotas assigned', pool: 'Open pool', state: 'Can it be announced', ready: 'Ready', noSeats: 'No quota yet', drafted: 'Stands in a draft', submit: 'Write the notice', pending: 'Writing…', wrong: 'The notice was not started',
        blockers: { cohort_not_planned: 'Announced already', opening_passed: 'The opening is past; move it first', leave_missing: 'The Academy’s leave is missing', return_passed: 'The day for unused seats has come; set another first' }, agencies: '{count, plural, one {# agency} other {# agencies}}', enterLeave: 'Enter it in the plan',
        empty: 'No class is planned in {year}.', emptyWhy: 'Classes stand here once they are made from the annual plan.', toPlan: 'Open the annual plan',
      },
      write: {
        title: 'Text of the notice', correcting: 'Write correction {count}', lead: 'Corrects notice {number} of {day}. Whatever differs from it is listed in the correction.', subject: 'Subject', subjectHint: 'The bold line under THÔNG BÁO.', opening: 'Opening paragraph',
        optional: 'optional', dossier: 'Dossier', dossierHint: 'One paper a line. Proposed from the standards of the chosen classes.', recipients: 'Recipients', recipientsHint: 'One a line; the last is the archive.', cohorts: 'Classes of the notice',
        cohortsHint: 'Untick to take a class out, tick to add one. Classes of the issued version stay in.', cohortLine: '{course}, opening {day}', classTitle: 'Class {code}', planned: 'Opens {opens}, ends {ends}, {venue}', closesOn: 'List deadline', opensOn: 'Opening', endsOn: 'Closing', venue: 'Place',
        deadlineHint: 'After today, not after the opening on {day}.', fixed: 'The class was opened or stopped and stays as it was: deadline {closes}, opening {opens}.', save: 'Save and check', saveOnly: 'Save draft', pending: 'Saving…', wrong: 'Not saved: {count} points to settle',
        parameter: 'Proposed deadlines count {days} days from notice to opening.', unverified: 'Not confirmed', added: '{count, plural, one {# class was} other {# classes were}} added. Check the new deadline, then save.', saved: 'The draft is saved.',
      },
      issue: {
        title: 'Check and issue', lead: 'Once issued, the paper stays as it is; a change needs a correction.', content: 'Text', subject: 'Subject', opening: 'Opening paragraph', dossier: 'Dossier', recipients: 'Recipients', edit: 'Edit', editOf: 'Edit {what}', classes: 'Classes', classesCaption: 'Classes and their deadlines',
        cohort: 'Class', closes: 'List deadline', opens: 'Opening', ends: 'Closing', seats: 'Seats', seatsLine: 'Quotas {assigned} + pool {pool} = {sum}/{capacity}', left: '{left} not assigned', annex: 'Annex of quotas', annexCaption: 'Quotas by agency and class', noQuotas: 'No agency has a quota yet.',
        noQuotasWhy: 'Agencies can only join the waiting list until there are quotas or an open pool.', noSeats: 'Class {code} has neither quotas nor a pool: nominations will wait.', toQuotas: 'Assign quotas', changes: 'What is corrected', paper: 'The paper', consequences: 'On issue', documentNumber: 'Number', numberHint: 'As on the paper, for example 12/TB-TrCT or 12-TB/TrCT.',
        documentOn: 'Date of issue', dateHint: 'The date on the paper, not after today.', signatory: 'Signed by', signatoryTitle: 'Office', titleHint: 'For example Hiệu trưởng, Phó Hiệu trưởng.', submit: 'Issue the notice', submitCorrection: 'Issue the correction', pending: 'Issuing…', wrong: 'Not issued',
        opened: '{count, plural, one {# class takes} other {# classes take}} lists from then on.', told: 'The liaisons of the {count} agencies in the annex are told.', toldAll: 'There is an open pool, so the liaisons of all agencies of the province are told.', toldAllWaiting: 'No agency has a quota yet, so the liaisons of every agency of the province are told.', published: 'The notice stands on the public site.', blocked: 'It cannot be issued: see the points above.', fix: 'Edit the draft', back: 'Back',
      },
      one: {
        edit: 'Edit the draft', toIssue: 'Check and issue', discard: 'Delete the draft', correct: 'Correct the notice', correcting: 'Starting…', correctWhy: 'Opens a draft from what was issued. The issued version holds until the correction is issued.', wrong: 'Not done', draftNote: 'A correction is being written.',
        public: 'Public page', versions: 'Versions', download: 'Download the paper (DOCX)', changes: 'What was corrected', told: 'Who was told', toldLine: '{people} people of {agencies} agencies were told; {read} have read it.', toldNobody: 'Nobody yet. Messages go out within minutes of the issue.', toldList: 'See each agency',
        read: 'read', unread: 'not read', issued: 'Notice {number} is issued. Its classes take lists now.', corrected: 'The correction is issued, number {number}.', discarded: 'The draft is deleted.', work: 'What comes next', desk: 'Nominations of class {code}',
      },
      discard: {
        title: 'Delete the draft?', first: 'This notice was never issued, so all of it goes; its classes stay in the plan.', correction: 'The issued version holds as it is; only what is being written goes.', final: 'This cannot be undone.', submit: 'Delete the draft', pending: 'Deleting…', back: 'Back',
      },
    },
  },
)
