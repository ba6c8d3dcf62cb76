import { bilingual } from '../../../i18n/messages'

/** The plan as it is written: frame, lines, proposal, decision. */
export const planForms = bilingual(
  {
    planForms: {
      wrong: 'Chưa ghi được, còn {count} điểm cần xử lý', save: 'Ghi lại', saving: 'Đang ghi…', chooseCourse: 'Chọn chương trình', chooseGroup: 'Chọn đối tượng', optional: 'không bắt buộc',
      frame: 'Kế hoạch 5 năm', frameTitle: 'Kế hoạch 5 năm {from}–{to}', frameNew: 'Lập kế hoạch 5 năm', frameLead: 'Kế hoạch từng năm nằm trong giai đoạn này. Các giai đoạn không được chồng nhau.',
      fromYear: 'Năm đầu của giai đoạn', fromYearHint: 'Giai đoạn gồm 5 năm kể từ năm này', name: 'Tên kế hoạch', number: 'Số, ký hiệu', numberHint: 'Như trên văn bản, ví dụ 104/BC-TrCT hoặc 1811-QĐ/TU', date: 'Ngày văn bản',
      targetField: 'Mục tiêu lớp đào tạo hệ tập trung (%)', targetHint: 'Trường chưa đối chiếu văn bản: chỉ dùng để cảnh báo cho đến khi đối chiếu văn bản', frameSave: 'Ghi kế hoạch 5 năm',
      newLine: 'Thêm dòng', newLineTitle: 'Thêm dòng vào kế hoạch năm {year}', lineTitle: 'Sửa dòng:', lineReadTitle: 'Dòng kế hoạch:', lineOf: 'Phương án {scenario}, {form}',
      course: 'Chương trình', courseNeedsLeave: '{name} (cần Học viện đồng ý)', form: 'Hệ học', scope: 'Dùng cho phương án', both: 'Cả hai phương án', quarter: 'Quý khai giảng', cohorts: 'Số lớp', trainees: 'Số học viên', traineesHint: 'Tổng của các lớp trong dòng',
      venue: 'Nơi học', atSchool: 'Tại Trường', atLocality: 'Tại địa phương', locality: 'Tên địa phương', localityHint: 'Chỉ nhập khi học tại địa phương', lead: 'Cơ quan chủ trì', leadHint: 'Để trống nếu Trường chủ trì', schoolLeads: 'Trường chủ trì', group: 'Đối tượng',
      leaveNumber: 'Văn bản đồng ý của Học viện', leaveNumberHint: 'Số, ký hiệu, ví dụ 48/KH-HVCT-HCQG', leaveOn: 'Ngày văn bản của Học viện', add: 'Thêm dòng', adding: 'Đang thêm…',
      needs: 'Nhu cầu đã gửi cho năm {year}', needsOne: 'Nhu cầu đã gửi: {headcount} lượt, {agencies} cơ quan', noNeeds: 'Chưa có nhu cầu được gửi cho năm này.', use: 'Lập dòng từ nhu cầu này', useFor: 'Lập dòng từ nhu cầu này: {course}, {form}',
      remove: 'Bỏ dòng khỏi dự thảo', removeAsk: 'Bỏ dòng này khỏi dự thảo?', removing: 'Đang bỏ…', removeEffect: 'Dự thảo bớt {cohorts} lớp, {trainees} học viên ở {quarter}, phương án {scenario}.', removeCohorts: '{count} lớp đã xếp từ dòng này giữ nguyên, nhưng không còn dòng kế hoạch.', removeOther: 'Dòng của phương án khác giữ nguyên.', removeApproved: 'Bản đã duyệt không đổi.', notRemoved: 'Chưa bỏ được',
      fixed: 'Kế hoạch không còn là dự thảo nên dòng này không sửa được.',
      proposeTitle: 'Trình kế hoạch năm {year}', proposeLead: 'Kiểm tra lại trước khi trình. Sau khi trình, các dòng không sửa được cho đến khi Tỉnh ủy phê duyệt hoặc trả lại.', proposeSubmit: 'Trình kế hoạch {cohorts} lớp', proposing: 'Đang trình…', proposedOn: 'Ngày trình', proposal: 'Tờ trình', proposeWrong: 'Chưa trình được, còn {count} điểm cần xử lý', blocked: 'Chưa trình được: xử lý các điểm ghi ở mục Kiểm tra kế hoạch.',
      changeLines: 'Sửa các dòng',
      newClasses: 'Mở mới', carriedClasses: 'Chuyển tiếp', amount: '{cohorts} lớp, {trainees} học viên', totals: 'Theo quý', byKind: 'Theo loại',
      approveTitle: 'Phê duyệt kế hoạch năm {year}?', approveLead: 'Sau khi phê duyệt, kế hoạch có hiệu lực; muốn thay đổi thì Trường lập bản điều chỉnh.', approveSubmit: 'Phê duyệt kế hoạch', approving: 'Đang phê duyệt…', decisionDate: 'Ngày phê duyệt', signatory: 'Người ký', approveWrong: 'Chưa phê duyệt được, còn {count} điểm cần xử lý',
      effects: 'Hệ quả', effectLines: '{cohorts} lớp với {trainees} học viên được giao cho Trường trong năm {year}.', effectOld: 'Bản {number} đang có hiệu lực, {paper}, được thay thế.', effectTold: 'Phòng Quản lý đào tạo và lãnh đạo Trường được báo.', effectAgencies: 'Các cơ quan xem được kế hoạch.',
      returnTitle: 'Trả lại kế hoạch năm {year}', returnLead: 'Kế hoạch trở về dự thảo để Trường hoàn chỉnh và trình lại.', reason: 'Lý do, nội dung cần hoàn chỉnh', returnSubmit: 'Trả lại kế hoạch', returning: 'Đang trả lại…', returnWrong: 'Chưa trả lại được, còn {count} điểm cần xử lý',
    },
  },
  {
    planForms: {
      wrong: 'Not saved, {count} points to settle', save: 'Save', saving: 'Saving…', chooseCourse: 'Choose a course', chooseGroup: 'Choose a target group', optional: 'optional',
      frame: 'Five-year plan', frameTitle: 'Five-year plan {from}–{to}', frameNew: 'Make a five-year plan', frameLead: 'Annual plans lie within these years. Two five-year plans must not overlap.',
      fromYear: 'First year', fromYearHint: 'The plan covers five years from this one', name: 'Title', number: 'Document number', numberHint: 'As on the paper, for example 104/BC-TrCT or 1811-QĐ/TU', date: 'Date of the document',
      targetField: 'Target of full-time training classes (%)', targetHint: 'Not confirmed: it only warns until the document was checked', frameSave: 'Save the five-year plan',
      newLine: 'Add a line', newLineTitle: 'Add a line to the plan of {year}', lineTitle: 'Change a line:', lineReadTitle: 'Line of the plan:', lineOf: 'Scenario {scenario}, {form}',
      course: 'Course', courseNeedsLeave: '{name} (needs the Academy’s leave)', form: 'Form', scope: 'For the scenario', both: 'Both scenarios', quarter: 'Quarter of opening', cohorts: 'Classes', trainees: 'Trainees', traineesHint: 'Of all classes of the line',
      venue: 'Venue', atSchool: 'At the school', atLocality: 'In a locality', locality: 'Name of the locality', localityHint: 'Only for classes in a locality', lead: 'Lead agency', leadHint: 'Leave empty if the school leads', schoolLeads: 'The school leads', group: 'Target group',
      leaveNumber: 'The Academy’s leave', leaveNumberHint: 'Number, for example 48/KH-HVCT-HCQG', leaveOn: 'Date of the Academy’s document', add: 'Add the line', adding: 'Adding…',
      needs: 'Needs stated for {year}', needsOne: 'Needs stated: {headcount} people, {agencies} agencies', noNeeds: 'No needs were stated for this year.', use: 'Make a line of this need', useFor: 'Make a line of this need: {course}, {form}',
      remove: 'Take the line out of the draft', removeAsk: 'Take this line out of the draft?', removing: 'Removing…', removeEffect: 'The draft loses {cohorts} classes, {trainees} trainees in {quarter}, scenario {scenario}.', removeCohorts: '{count} classes made from this line stay, without a line of the plan.', removeOther: 'The line of the other scenario stays.', removeApproved: 'The approved version does not change.', notRemoved: 'Not removed',
      fixed: 'The plan is no longer a draft, so this line cannot be changed.',
      proposeTitle: 'Propose the plan of {year}', proposeLead: 'Check before proposing. Then the lines are fixed until the province approves the plan or sends it back.', proposeSubmit: 'Propose a plan of {cohorts} classes', proposing: 'Proposing…', proposedOn: 'Date of the proposal', proposal: 'Proposal', proposeWrong: 'Not proposed, {count} points to settle', blocked: 'Not to be proposed yet: settle the points in the check of the plan.',
      changeLines: 'Change the lines',
      newClasses: 'New', carriedClasses: 'Carried over', amount: '{cohorts} classes, {trainees} trainees', totals: 'By quarter', byKind: 'By kind',
      approveTitle: 'Approve the plan of {year}?', approveLead: 'Once approved the plan holds; the school changes it by an adjustment.', approveSubmit: 'Approve the plan', approving: 'Approving…', decisionDate: 'Date of approval', signatory: 'Signed by', approveWrong: 'Not approved, {count} points to settle',
      effects: 'Consequences', effectLines: '{cohorts} classes with {trainees} trainees are given to the school in {year}.', effectOld: 'Version {number} in force, {paper}, is superseded.', effectTold: 'The training office and the leadership of the school are told.', effectAgencies: 'Agencies can read the plan.',
      returnTitle: 'Send back the plan of {year}', returnLead: 'The plan becomes a draft again for the school to complete and propose.', reason: 'Reason, what is to be completed', returnSubmit: 'Send the plan back', returning: 'Sending back…', returnWrong: 'Not sent back, {count} points to settle',
    },
  },
)
