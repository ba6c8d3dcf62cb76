import { bilingual } from '../../i18n/messages'

export const scoringMessages = bilingual(
  {
    scoring: {
      title: 'Cơ quan đánh giá Nhà trường', menu: 'Đánh giá Nhà trường', lead: 'Mỗi cơ quan đánh giá mỗi năm một lần, sửa được đến khi có hội nghị đánh giá của năm. Nhà trường và tỉnh chỉ xem điểm trung bình khi có từ ba cơ quan trả lời, không xem điểm của từng cơ quan.',
      items: { planning: 'Xây dựng kế hoạch sát nhu cầu của cơ quan', notices: 'Thông báo tuyển sinh kịp thời, đủ thông tin', timetable: 'Lịch học ổn định, thay đổi được báo trước', reports: 'Phiếu nhận xét học viên đúng hạn, có ích', support: 'Phối hợp, giải đáp, hỗ trợ cơ quan' },
      marks: { one: '1: Rất chưa tốt', two: '2: Chưa tốt', three: '3: Đạt', four: '4: Tốt', five: '5: Rất tốt' }, noOpinion: 'Không có ý kiến', remark: 'Góp ý', remarkHint: 'Nhà trường chỉ đọc góp ý khi có từ ba cơ quan góp ý, không kèm tên cơ quan. Tránh ghi nội dung để lộ cơ quan.',
      save: 'Gửi đánh giá', again: 'Sửa đánh giá', pending: 'Đang gửi…', wrong: 'Chưa gửi được', saved: 'Đã ghi đánh giá.', given: 'Đã gửi ngày {day}.', closed: 'Hội nghị đánh giá năm {year} họp ngày {day} đã được ghi; không gửi, không sửa được đánh giá của năm này nữa.', closedUnseen: 'Nhà trường đã ghi hội nghị đánh giá năm {year}; không gửi, không sửa được đánh giá của năm này nữa.', closes: 'Gửi và sửa được đến khi Nhà trường ghi hội nghị đánh giá năm {year}, chậm nhất đến hết ngày {day}.', closesInMonth: 'Gửi và sửa được đến khi Nhà trường ghi hội nghị đánh giá năm {year}; theo quy chế, hội nghị họp trong tháng {month}. Chậm nhất đến hết ngày {day}.', notGiven: 'Cơ quan chưa đánh giá năm này.', item: 'Nội dung', mark: 'Điểm', mean: 'Điểm trung bình (1–5)',
      caption: 'Điểm trung bình do các cơ quan cho', agencies: '{count} cơ quan đã đánh giá', few: 'Chưa đủ 3 cơ quan', remarks: 'Góp ý của các cơ quan', noRemarks: 'Góp ý hiện ra khi có từ ba cơ quan góp ý.', kept: 'Nhà trường hoàn thành đúng hạn {kept} trên {due} nhiệm vụ đến hạn.',
      errors: { not_allowed: 'Tài khoản này không có quyền. Người có quyền: cán bộ của cơ quan cử học viên.', school_not_found: 'Không tìm thấy trường.', year_not_open: 'Chỉ đánh giá năm nay và năm trước.', review_held: 'Năm này đã có hội nghị đánh giá; không sửa được nữa.' },
    },
  },
  {
    scoring: {
      title: 'Agencies on the school', menu: 'Assess the school', lead: 'Each agency marks once a year and may change it until the year’s review exists. School and province read averages only, from three agencies on, never one agency’s marks.',
      items: { planning: 'Plans close to what the agency needs', notices: 'Enrolment notices in time and complete', timetable: 'Steady timetables, changes told ahead', reports: 'Comment reports in time and of use', support: 'Coordination, answers, support' },
      marks: { one: '1: Very poor', two: '2: Poor', three: '3: Fair', four: '4: Good', five: '5: Very good' }, noOpinion: 'No opinion', remark: 'Remark', remarkHint: 'The school reads remarks only when three agencies wrote one, without their names. Avoid what would give the agency away.',
      save: 'Send', again: 'Change', pending: 'Sending…', wrong: 'Not sent', saved: 'The marks were kept.', given: 'Sent on {day}.', closed: 'The review conference of {year}, held on {day}, is recorded; marks of that year can no longer be sent or changed.', closedUnseen: 'The school has recorded the review conference of {year}; marks of that year can no longer be sent or changed.', closes: 'Marks may be sent and changed until the school records the review conference of {year}, at the latest to the end of {day}.', closesInMonth: 'Marks may be sent and changed until the school records the review conference of {year}; the agreement has it held in {month}. At the latest to the end of {day}.', notGiven: 'The agency has not marked this year.', item: 'Item', mark: 'Mark', mean: 'Average (1–5)',
      caption: 'Averages given by agencies', agencies: '{count, plural, one {One agency has marked} other {# agencies have marked}}', few: 'Fewer than 3 agencies', remarks: 'Remarks of agencies', noRemarks: 'Remarks appear once three agencies wrote one.', kept: 'The school kept {kept} of {due} duties in time.',
      errors: { not_allowed: 'This account may not. Staff of sending agencies may.', school_not_found: 'The school was not found.', year_not_open: 'Only this year and the last can be marked.', review_held: 'The year’s review exists; marks can no longer be changed.' },
    },
  },
)
