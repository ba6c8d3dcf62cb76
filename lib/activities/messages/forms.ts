import { bilingual } from '../../i18n/messages'

/** Forms of the register, and the pages of recommendations. */
export const activityForms = bilingual(
  {
    menu: { activities: 'Hoạt động phối hợp', recommendations: 'Kiến nghị' },
    form: {
      new: 'Ghi hoạt động', edit: 'Sửa hoạt động', change: 'Sửa', choose: 'Chọn', kindHint: 'Ghi hội nghị đánh giá công tác phối hợp thì khép việc các cơ quan chấm điểm Trường của năm báo cáo đó: cơ quan không gửi, không sửa được nữa. Nhiệm vụ họp đánh giá của năm theo quy chế cũng được tính là hoàn thành.', name: 'Tên hoạt động', day: 'Ngày tổ chức hoặc hoàn thành', dayHint: 'Ví dụ 24/12/2026',
      year: 'Năm báo cáo', yearHint: 'Để trống nếu là năm của ngày trên', guests: 'Số khách mời khác', guestsHint: 'Người không thuộc cơ quan, đơn vị nào ở dưới',
      minutes: 'Biên bản, kết luận', materials: 'Với tài liệu', materialsHint: 'Chỉ điền khi loại hoạt động là biên soạn tài liệu',
      participants: 'Cơ quan, đơn vị tham gia', participantsHint: 'Để trống các dòng không dùng; lưu xong, mở lại trang sửa để ghi thêm', agencyOf: 'Cơ quan, đơn vị thứ {number}', peopleOf: 'Số người thứ {number}',
      save: 'Lưu', saving: 'Đang lưu…', wrong: 'Chưa lưu được, còn {count} điểm cần xử lý',
      addFinding: 'Ghi nội dung phải khắc phục', mendFinding: 'Ghi kết quả khắc phục', which: 'Nội dung', mendedOn: 'Ngày khắc phục xong', mendedNote: 'Đã khắc phục thế nào', mendOnce: 'Ghi rồi không sửa được.',
    },
    recommendations: {
      title: 'Kiến nghị', lead: 'Kiến nghị với Học viện, tỉnh và cơ quan, đơn vị, theo dõi đến khi có trả lời.', leadAsked: 'Kiến nghị Trường đã gửi và việc trả lời từng kiến nghị.',
      new: 'Ghi kiến nghị', caption: 'Danh sách kiến nghị', text: 'Nội dung kiến nghị', level: 'Cấp tiếp nhận', levels: { ACADEMY: 'Học viện', PROVINCE: 'Tỉnh', AGENCY: 'Cơ quan, đơn vị' },
      agency: 'Cơ quan, đơn vị tiếp nhận', agencyHint: 'Chỉ chọn khi cấp tiếp nhận là cơ quan, đơn vị', from: 'Từ hoạt động', none: 'Không từ hoạt động nào', madeOn: 'Ngày kiến nghị', due: 'Hạn trả lời', noDue: 'Không đặt hạn',
      state: 'Tình trạng', states: { open: 'Chờ trả lời', overdue: 'Quá hạn trả lời', closed: 'Đã trả lời' }, anyState: 'Mọi tình trạng', anyLevel: 'Mọi cấp',
      answer: 'Trả lời', answerOf: 'kiến nghị {text}', sum: 'Cộng: {count} kiến nghị', sumAnswered: '{count} đã trả lời', answerTitle: 'Trả lời kiến nghị', answerText: 'Nội dung trả lời', number: 'Số, ký hiệu văn bản', numberHint: 'Như trên văn bản, ví dụ 318-CV/HVCTQG',
      answeredOn: 'Ngày văn bản', once: 'Trả lời đã ghi không sửa được.', ofAcademy: 'Học viện không có tài khoản ở đây: Phòng Quản lý đào tạo ghi văn bản trả lời.', paper: 'Văn bản {number} ngày {day}',
      empty: 'Không có kiến nghị phù hợp.', emptyWhy: 'Kiến nghị do Phòng Quản lý đào tạo ghi, thường sau hội nghị đánh giá, hiện ở đây.', shown: 'Hiện {count} kiến nghị, mới nhất trước.', facts: 'Kiến nghị', by: 'Trường kiến nghị',
    },
  },
  {
    menu: { activities: 'Coordination activities', recommendations: 'Recommendations' },
    form: {
      new: 'Record an activity', edit: 'Change the activity', change: 'Change', kindHint: 'Recording the review conference closes the scoring of the school for its year: agencies can no longer send or change their marks. The duty of the agreement to hold the review of that year counts as done.', choose: 'Choose', name: 'Name of the activity', day: 'Day it was held or finished', dayHint: 'For example 24/12/2026',
      year: 'Year of the report', yearHint: 'Leave empty if it is the year of the day above', guests: 'Other guests', guestsHint: 'People of none of the agencies below',
      minutes: 'Minutes, conclusions', materials: 'Of materials', materialsHint: 'Only if the kind is materials compiled',
      participants: 'Agencies that took part', participantsHint: 'Leave unused lines empty; save and change again to add more', agencyOf: 'Agency {number}', peopleOf: 'People {number}',
      save: 'Save', saving: 'Saving…', wrong: 'Not saved yet, {count} to mend',
      addFinding: 'Record a finding to mend', mendFinding: 'Record how a finding was mended', which: 'Finding', mendedOn: 'Mended on', mendedNote: 'How it was mended', mendOnce: 'This cannot be changed afterwards.',
    },
    recommendations: {
      title: 'Recommendations', lead: 'Recommendations to the academy, the province and agencies, followed until answered.', leadAsked: 'What the school has asked for, and what was answered.',
      new: 'Record a recommendation', caption: 'List of recommendations', text: 'Recommendation', level: 'Addressee level', levels: { ACADEMY: 'Academy', PROVINCE: 'Province', AGENCY: 'Agency' },
      agency: 'Agency addressed', agencyHint: 'Only if the level is an agency', from: 'From the activity', none: 'From no activity', madeOn: 'Made on', due: 'Answer due', noDue: 'No day set',
      state: 'State', states: { open: 'Waiting for an answer', overdue: 'Answer overdue', closed: 'Answered' }, anyState: 'Any state', anyLevel: 'Any level',
      answer: 'Answer', answerOf: 'the recommendation {text}', sum: '{count, plural, one {One recommendation in all} other {# recommendations in all}}', sumAnswered: '{count} answered', answerTitle: 'Answer the recommendation', answerText: 'Answer', number: 'Document number', numberHint: 'As on the paper, for example 318-CV/HVCTQG',
      answeredOn: 'Date of the document', once: 'A recorded answer cannot be changed.', ofAcademy: 'The academy has no account here: the training office records its answer.', paper: 'Document {number} of {day}',
      empty: 'No matching recommendation.', emptyWhy: 'Recommendations that the training office records, mostly after the review conference, stand here.', shown: 'Showing {count} recommendations, the last first.', facts: 'Recommendation', by: 'Made by',
    },
  },
)
