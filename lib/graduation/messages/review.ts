import { bilingual } from '../../i18n/messages'

/** Labels, the review of a class, the record of its council and the decision. */
export const graduationReview = bilingual(
  {
    ranks: { EXCELLENT: 'Xuất sắc', GOOD: 'Giỏi', FAIR: 'Khá', AVERAGE: 'Trung bình' },
    results: { RECOGNISED: 'Công nhận', NOT_RECOGNISED: 'Chưa công nhận' },
    standings: { READY: 'Đủ điều kiện', OPEN: 'Chưa đủ dữ liệu', FAILING: 'Chưa đủ điều kiện' },
    outcomes: { MET: 'Đạt', NOT_MET: 'Không đạt', UNKNOWN: 'Chưa có dữ liệu' },
    conditions: {
      ATTENDANCE: { name: 'Chuyên cần', MET: 'Vắng {absent}/{periods} tiết ({share} %), mức tối đa {most} %.', NOT_MET: 'Vắng {absent}/{periods} tiết ({share} %), quá mức tối đa {most} %.', UNKNOWN: '{unrolled, plural, =0 {Chưa có điểm danh trên Cổng; mức vắng tối đa {most} %.} other {Đã ghi vắng {absent}/{periods} tiết; còn {unrolled} tiết đã học chưa điểm danh, có thể quá mức {most} %.}}' },
      MARKS: { name: 'Kết quả học tập', MET: 'Đạt {wanted}/{wanted} bài, từ {pass} điểm.', NOT_MET: 'Có {failed} bài dưới {pass} điểm; phải thi lại hoặc học lại.', UNKNOWN: 'Còn thiếu điểm đã xác nhận trên Cổng; điểm đạt từ {pass}.' },
      CONDUCT: { name: 'Rèn luyện', MET: 'Được {points} điểm, yêu cầu từ {least}.', NOT_MET: 'Được {points} điểm, dưới mức {least}.', UNKNOWN: 'Hội đồng rèn luyện chưa chấm trên Cổng; yêu cầu từ {least} điểm.' },
      DISCIPLINE: { name: 'Kỷ luật', MET: 'Không có quyết định kỷ luật đang hiệu lực.', NOT_MET: 'Đang chịu kỷ luật theo quyết định số {numbers}.', UNKNOWN: '' },
    },
    review: {
      tab: 'Tốt nghiệp', title: 'Xét công nhận tốt nghiệp', shortTitle: 'Xét hoàn thành khóa học', lead: 'Mỗi điều kiện được đối chiếu với dữ liệu trên Cổng tại thời điểm xem. Điều kiện chưa có dữ liệu thì Hội đồng đối chiếu hồ sơ giấy và ghi vào biên bản.',
      short: 'Lớp bồi dưỡng không chấm điểm: hoàn thành theo chuyên cần.', caption: 'Điều kiện của từng học viên, xếp theo tên', name: 'Họ và tên', standing: 'Kết quả xét', conditions: 'Điều kiện', average: 'Điểm trung bình', rank: 'Xếp loại', none: 'Chưa có',
      show: 'Hiện', all: 'Tất cả ({count})', some: '{standing} ({count})', met: 'Đạt: {names}', filters: 'Lọc danh sách xét', filter: 'Lọc', clear: 'Hiện tất cả', nobody: 'Không có học viên nào trong nhóm này.',
      empty: 'Không còn học viên để xét.', emptyWhy: 'Học viên đang học hiện ở đây từ khi mở lớp đến khi được công nhận; người bảo lưu và thôi học không xét.', counts: '{ready} đủ điều kiện, {open} chưa đủ dữ liệu, {failing} chưa đủ điều kiện.',
      deferred: 'Đang bảo lưu, không xét: {names}.', unverified: 'Chưa xác nhận', unverifiedNote: 'Mức có ghi “chưa xác nhận” là thông số Trường chưa đối chiếu với bản giấy của quy chế.', parameters: 'Xem và đổi thông số', source: 'Căn cứ: {source}',
      until: 'Lớp còn học đến {day}: kết quả dưới đây tính đến hôm nay.', notOpen: 'Lớp chưa mở.', notOpenWhy: 'Xét công nhận bắt đầu sau quyết định mở lớp.', breadcrumb: 'Đường dẫn', trainees: 'Học viên', born: 'Sinh ngày {day}',
    },
    council: {
      title: 'Hội đồng xét công nhận', records: 'Biên bản và quyết định', caption: 'Các biên bản của Hội đồng, mới nhất trước', heldOn: 'Ngày họp', number: 'Số biên bản', recognised: 'Công nhận', entries: 'Số người xét', decision: 'Quyết định', papers: 'Văn bản', paper: 'Biên bản (DOCX)', decisionPaper: 'Quyết định (DOCX)',
      draftPaper: 'Dự thảo quyết định (DOCX)', open: 'Chưa có quyết định', decided: 'Số {number}, ngày {day}', none: 'Chưa có biên bản nào.', noneWhy: 'Lập biên bản sau khi Hội đồng họp; danh sách lấy theo kết quả xét.', write: 'Lập biên bản', decide: 'Ghi quyết định công nhận', issue: 'Cấp văn bằng',
      formTitle: 'Lập biên bản họp Hội đồng', formLead: 'Biên bản ghi kết quả từng điều kiện tại ngày họp. Trước khi có quyết định, lập lại cho cùng ngày thì thay bản cũ.', sitting: 'Cuộc họp', heldOnHint: 'Ví dụ 16/03/2026, không sau hôm nay.', place: 'Địa điểm', placeHint: 'Phòng họp, trụ sở.', recordNumber: 'Số biên bản', recordNumberHint: 'Như ghi trên biên bản, ví dụ 05/BB-TrCT.',
      list: 'Kết quả xét', listHint: 'Chọn những người Hội đồng công nhận. Người có điều kiện không đạt không chọn được: {names}.', listAll: 'Chọn những người Hội đồng công nhận.', choose: 'Công nhận', chosenOpen: '{name} (chưa đủ dữ liệu)', statedRank: 'Xếp loại: {name}', statedHint: 'Theo bảng điểm giấy; để trống nếu khóa học không xếp loại.', noRank: 'Không xếp loại',
      ranksTitle: 'Xếp loại theo hồ sơ giấy', ranksHint: 'Của người chưa có điểm trung bình trên Cổng.', seen: 'Hội đồng đã đối chiếu', seenHint: 'Cần khi công nhận người chưa đủ dữ liệu trên Cổng. Ví dụ: bảng điểm giấy và sổ điểm danh của lớp.', optional: 'không bắt buộc', conclusion: 'Kết luận', conclusionHint: 'Để trống thì ghi: Hội đồng nhất trí, đề nghị Hiệu trưởng quyết định.',
      submit: 'Lập biên bản', pending: 'Đang ghi…', wrong: 'Chưa lập được biên bản, còn {count} điểm cần xử lý', saved: 'Đã ghi biên bản.',
    },
    decision: {
      title: 'Quyết định công nhận, bế giảng lớp {code}', shortTitle: 'Quyết định công nhận', lead: 'Theo biên bản họp ngày {day}.', recognised: '{count} học viên được công nhận và ghi hoàn thành khóa học.', remaining: '{count} học viên chưa được công nhận, vẫn là học viên của lớp và được xét lại sau.', ends: 'Lớp bế giảng; các đợt đánh giá sau đào tạo được mở theo mẫu của Trường.',
      endedAlready: 'Lớp đã bế giảng: đây là quyết định công nhận bổ sung.', final: 'Sau khi ghi, biên bản, danh sách và quyết định không sửa được.', number: 'Số quyết định', numberHint: 'Như trên văn bản, ví dụ 120/QĐ-TrCT hoặc 07-QĐ/TU.', decidedOn: 'Ngày quyết định', dayHint: 'Từ ngày họp Hội đồng đến hôm nay.',
      signatory: 'Người ký', signatoryTitle: 'Chức vụ người ký', titleValue: 'Hiệu trưởng', completedOn: 'Ngày bế giảng', completedHint: 'Từ ngày khai giảng đến hôm nay.', submit: 'Ghi quyết định và bế giảng', submitMore: 'Ghi quyết định', pending: 'Đang ghi…', wrong: 'Chưa ghi được quyết định, còn {count} điểm cần xử lý', back: 'Về danh sách xét',
      done: 'Đã ghi quyết định. Tiếp theo: cấp văn bằng.', none: 'Không có biên bản nào chờ quyết định.',
    },
  },
  {
    ranks: { EXCELLENT: 'Excellent', GOOD: 'Very good', FAIR: 'Good', AVERAGE: 'Average' },
    results: { RECOGNISED: 'Recognised', NOT_RECOGNISED: 'Not yet recognised' },
    standings: { READY: 'Meets everything', OPEN: 'Not all is known', FAILING: 'Does not meet' },
    outcomes: { MET: 'Met', NOT_MET: 'Not met', UNKNOWN: 'Not known' },
    conditions: {
      ATTENDANCE: { name: 'Attendance', MET: 'Missed {absent} of {periods} periods ({share}%), at most {most}%.', NOT_MET: 'Missed {absent} of {periods} periods ({share}%), more than {most}%.', UNKNOWN: '{unrolled, plural, =0 {No rolls on the portal; at most {most}% may be missed.} other {Missed {absent} of {periods} periods so far; {unrolled} periods held without a roll could take it over {most}%.}}' },
      MARKS: { name: 'Study results', MET: 'Passed {wanted} of {wanted}, from {pass}.', NOT_MET: '{failed} below {pass}; a retake or another course is needed.', UNKNOWN: 'Verified marks are missing on the portal; the pass mark is {pass}.' },
      CONDUCT: { name: 'Conduct', MET: '{points} points, {least} needed.', NOT_MET: '{points} points, below {least}.', UNKNOWN: 'The council has not judged it on the portal; {least} points are needed.' },
      DISCIPLINE: { name: 'Discipline', MET: 'No disciplinary decision in force.', NOT_MET: 'Under discipline by decision {numbers}.', UNKNOWN: '' },
    },
    review: {
      tab: 'Graduation', title: 'Graduation review', shortTitle: 'Review of completion', lead: 'Each condition is compared with what the portal knows now. Where it knows nothing, the council compares papers and says so in its record.',
      short: 'A fostering class without marks: completed by attendance.', caption: 'Conditions of each trainee by given name', name: 'Name', standing: 'Standing', conditions: 'Conditions', average: 'Average', rank: 'Rank', none: 'None yet',
      show: 'Show', all: 'All ({count})', some: '{standing} ({count})', met: 'Met: {names}', filters: 'Filter the review', filter: 'Filter', clear: 'Show all', nobody: 'Nobody is in this group.',
      empty: 'Nobody is left to be reviewed.', emptyWhy: 'Trainees are here from the opening until they are recognised; those who are deferred or left are not.', counts: '{ready} meet everything, {open} not all known, {failing} do not meet.',
      deferred: 'Deferred, not reviewed: {names}.', unverified: 'Not confirmed', unverifiedNote: 'A limit marked “not confirmed” is a parameter that the school has not compared with the regulation on paper.', parameters: 'See and change the parameters', source: 'Source: {source}',
      until: 'The class runs until {day}: what follows is as of today.', notOpen: 'The class is not open.', notOpenWhy: 'The review begins after the opening decision.', breadcrumb: 'Breadcrumb', trainees: 'Trainees', born: 'Born on {day}',
    },
    council: {
      title: 'Graduation council', records: 'Records and decisions', caption: 'Records of the council, the last first', heldOn: 'Sitting', number: 'Record number', recognised: 'Recognised', entries: 'Reviewed', decision: 'Decision', papers: 'Papers', paper: 'Record (DOCX)', decisionPaper: 'Decision (DOCX)',
      draftPaper: 'Draft decision (DOCX)', open: 'Not decided', decided: 'Number {number} of {day}', none: 'No record yet.', noneWhy: 'Write it after the council has sat; its list comes from the review.', write: 'Write a record', decide: 'Record the decision', issue: 'Issue certificates',
      formTitle: 'Record of the council', formLead: 'The record keeps the outcome of each condition on the day of the sitting. Until it is decided on, writing it again for the same day replaces it.', sitting: 'The sitting', heldOnHint: 'For example 16/03/2026, not after today.', place: 'Place', placeHint: 'Room, building.', recordNumber: 'Number of the record', recordNumberHint: 'As on the paper, for example 05/BB-TrCT.',
      list: 'The list', listHint: 'Choose whom the council recognises. Who does not meet a condition cannot be chosen: {names}.', listAll: 'Choose whom the council recognises.', choose: 'Recognised', chosenOpen: '{name} (not all is known)', statedRank: 'Rank: {name}', statedHint: 'From the mark sheet on paper; leave empty where the course has no ranks.', noRank: 'No rank',
      ranksTitle: 'Ranks from paper', ranksHint: 'Of those whose average the portal does not know.', seen: 'Papers that the council compared', seenHint: 'Needed to recognise somebody of whom the portal does not know everything. For example: mark sheets and class book on paper.', optional: 'optional', conclusion: 'Conclusion', conclusionHint: 'Left empty, it says that the council agrees and proposes the list to the head of the school.',
      submit: 'Write the record', pending: 'Saving…', wrong: 'The record was not written, {count} points to mend', saved: 'The record is saved.',
    },
    decision: {
      title: 'Decision, closing of class {code}', shortTitle: 'Decision', lead: 'On the record of {day}.', recognised: '{count, plural, one {# trainee is} other {# trainees are}} recognised and have completed the course.', remaining: '{count, plural, one {# trainee is} other {# trainees are}} not recognised yet, stay in the class and are reviewed again.', ends: 'The class is closed; evaluation rounds open from the school’s questionnaires.',
      endedAlready: 'The class is closed already: this decision recognises further trainees.', final: 'Once recorded, record, list and decision cannot be changed.', number: 'Number of the decision', numberHint: 'As on the paper, for example 120/QĐ-TrCT or 07-QĐ/TU.', decidedOn: 'Day of the decision', dayHint: 'From the sitting until today.',
      signatory: 'Signatory', signatoryTitle: 'Post of the signatory', titleValue: 'Hiệu trưởng', completedOn: 'Day of closing', completedHint: 'From the opening until today.', submit: 'Record the decision and close', submitMore: 'Record the decision', pending: 'Saving…', wrong: 'The decision was not recorded, {count} points to mend', back: 'Back to the review',
      done: 'The decision is recorded. Next: issue the certificates.', none: 'No record waits for a decision.',
    },
  },
)
