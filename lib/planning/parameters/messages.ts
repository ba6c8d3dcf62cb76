import { bilingual } from '../../i18n/messages'

export const parameterMessages = bilingual(
  {
    parameters: {
      title: 'Thông số dự báo', lead: 'Dự báo dồn lớp và kế hoạch tính theo các thông số dưới đây. Mỗi giá trị có ngày áp dụng và căn cứ; giá trị mới không làm đổi giá trị của những ngày trước.',
      caption: 'Thông số đang áp dụng', name: 'Thông số', value: 'Giá trị', since: 'Áp dụng từ', source: 'Căn cứ', state: 'Đối chiếu', change: 'Đổi giá trị',
      verified: 'Đã đối chiếu văn bản', unverified: 'Chưa xác nhận', general: 'Giá trị chung', own: 'Giá trị của Trường', later: 'Từ {day}: {value}',
      back: 'Về dự báo dồn lớp', crumbs: 'Đường dẫn', done: 'Đã ghi giá trị mới của thông số “{name}”.',
      formTitle: 'Đổi giá trị: {name}', formLead: 'Giá trị đang áp dụng: {value}, từ {day}.', newValue: 'Giá trị mới', newValueHint: 'Từ {least} đến {most}.',
      appliesOn: 'Áp dụng từ ngày', appliesOnHint: 'Hôm nay hoặc sau hôm nay.', newSource: 'Căn cứ', newSourceHint: 'Số, ký hiệu và ngày của văn bản, hoặc giả định của Trường.',
      check: 'Đối chiếu', checked: 'Đã đối chiếu văn bản', checkedHint: 'Đánh dấu khi đã đọc giá trị này trong văn bản.',
      submit: 'Ghi giá trị mới', pending: 'Đang ghi…', dismiss: 'Giữ giá trị đang áp dụng', wrong: 'Chưa ghi được giá trị mới', onlyOffice: 'Phòng Quản lý đào tạo đổi giá trị của các thông số.',
      codes: {
        LECTURERS_PER_CLASS: { name: 'Số giảng viên cho một lớp', hint: 'Một lớp đang học cần bao nhiêu giảng viên.', unit: '{count} giảng viên' },
        PART_TIME_ROOM_SHARE: { name: 'Phần phòng học của lớp không tập trung', hint: 'Lớp không tập trung dùng bao nhiêu phần trăm thời gian của một phòng; lớp tập trung dùng 100 %.', unit: '{count} %' },
        NOTICE_DAYS: { name: 'Số ngày báo trước khai giảng', hint: 'Từ thông báo tuyển sinh đến khai giảng; không đề xuất dời lớp vào trước hạn này.', unit: '{count} ngày' },
        MAX_CLASS_SIZE: { name: 'Quy mô tối đa của một lớp', hint: 'Kế hoạch có lớp đông hơn số này được nhắc.', unit: '{count} học viên' },
        REMINDER_DAYS: { name: 'Số ngày nhắc trước hạn gửi nhu cầu', hint: 'Cơ quan chưa gửi nhu cầu được nhắc trước hạn bấy nhiêu ngày.', unit: '{count} ngày' },
        PAPERS_KEPT_DAYS: { name: 'Số ngày giữ giấy tờ của đề cử không thành', hint: 'Đề cử bị rút, hết hạn hoặc không được tiếp nhận: tệp giấy tờ được xóa sau bấy nhiêu ngày.', unit: '{count} ngày' },
        OFFER_WINDOW_DAYS: { name: 'Số ngày cuối trước khai giảng phải trả lời khi lên chỗ', hint: 'Trong những ngày này, người lên chỗ từ danh sách chờ chỉ giữ chỗ đến hạn cơ quan trả lời; trước đó thì giữ chỗ luôn.', unit: '{count} ngày' },
        OFFER_ANSWER_DAYS: { name: 'Số ngày để trả lời khi lên chỗ muộn', hint: 'Không muộn hơn ngày trước khai giảng. Quá hạn, chỗ chuyển cho người kế tiếp.', unit: '{count} ngày' },
      },
      errors: {
        not_allowed: 'Tài khoản này không có quyền đổi thông số. Người có quyền: Phòng Quản lý đào tạo.',
        value_implausible: 'Giá trị phải từ {least} đến {most}. Kiểm tra lại số vừa nhập.',
        applies_in_past: 'Ngày áp dụng phải từ hôm nay trở đi: giá trị của những ngày trước được giữ nguyên.',
      },
    },
  },
  {
    parameters: {
      title: 'Parameters of the forecast', lead: 'The bunching forecast and the plan use these parameters. Each value has a day from which it applies and a source; a new value leaves earlier days as they were.',
      caption: 'Parameters in force', name: 'Parameter', value: 'Value', since: 'Since', source: 'Source', state: 'Checked', change: 'Change the value',
      verified: 'Compared with the paper', unverified: 'Not confirmed', general: 'General value', own: 'Value of the school', later: 'From {day}: {value}',
      back: 'Back to the bunching forecast', crumbs: 'Breadcrumb', done: 'The new value of “{name}” is saved.',
      formTitle: 'Change the value: {name}', formLead: 'Value in force: {value}, since {day}.', newValue: 'New value', newValueHint: 'From {least} to {most}.',
      appliesOn: 'Applies from', appliesOnHint: 'Today or later.', newSource: 'Source', newSourceHint: 'Number and date of the paper, or an assumption of the school.',
      check: 'Check', checked: 'Compared with the paper', checkedHint: 'Tick it when this value was read in the paper.',
      submit: 'Save the new value', pending: 'Saving…', dismiss: 'Keep the value in force', wrong: 'The new value was not saved', onlyOffice: 'The training office changes these values.',
      codes: {
        LECTURERS_PER_CLASS: { name: 'Lecturers for one class', hint: 'How many lecturers a class in session needs.', unit: '{count} lecturers' },
        PART_TIME_ROOM_SHARE: { name: 'Room share of a part-time class', hint: 'How much of the time of one room a part-time class uses; a full-time class uses 100%.', unit: '{count}%' },
        NOTICE_DAYS: { name: 'Days of notice before the opening', hint: 'From the enrolment notice to the opening; no class is proposed to move before that.', unit: '{count} days' },
        MAX_CLASS_SIZE: { name: 'Largest size of a class', hint: 'A plan with larger classes is pointed at.', unit: '{count} trainees' },
        REMINDER_DAYS: { name: 'Days of reminder before the needs deadline', hint: 'Agencies that have not stated their needs are reminded that long before.', unit: '{count} days' },
        PAPERS_KEPT_DAYS: { name: 'Days for which papers of a failed nomination are kept', hint: 'Withdrawn, expired or rejected: the files of its documents are removed after that long.', unit: '{count} days' },
        OFFER_WINDOW_DAYS: { name: 'Last days before the opening in which a seat must be answered for', hint: 'In these days whoever moves up from the queue keeps the seat until the agency’s answer is due; before them it is simply held.', unit: '{count} days' },
        OFFER_ANSWER_DAYS: { name: 'Days to answer for a late seat', hint: 'Never later than the day before the opening. After it the seat goes to the next person.', unit: '{count} days' },
      },
      errors: {
        not_allowed: 'This account may not change parameters. The training office may.',
        value_implausible: 'The value must be from {least} to {most}. Check what was entered.',
        applies_in_past: 'It must apply from today or later: the values of earlier days stay as they were.',
      },
    },
  },
)
