import { bilingual } from '../../i18n/messages'

/** Words of the bodies of a class and of the paper that opens it. */
export const openingMessages = bilingual(
  {
    opening: {
      tab: 'Tổ chức lớp',
      bodies: { STEERING: 'Ban Chỉ đạo lớp', HEAD: 'Chủ nhiệm lớp', COMMITTEE: 'Ban cán sự lớp', CELL: 'Chi bộ lớp' },
      duties: {
        STEERING_HEAD: 'Trưởng ban', STEERING_DEPUTY: 'Phó Trưởng ban', STEERING_MEMBER: 'Ủy viên', CLASS_HEAD: 'Chủ nhiệm lớp', MONITOR: 'Lớp trưởng', DEPUTY_MONITOR: 'Lớp phó',
        COMMITTEE_MEMBER: 'Ủy viên ban cán sự', CELL_SECRETARY: 'Bí thư chi bộ', CELL_DEPUTY: 'Phó Bí thư chi bộ', CELL_MEMBER: 'Chi ủy viên',
      },
      none: { STEERING: 'Chưa thành lập Ban Chỉ đạo lớp.', HEAD: 'Chưa phân công chủ nhiệm lớp.', COMMITTEE: 'Chưa có ban cán sự lớp.', CELL: 'Chưa có chi ủy chi bộ lớp.' },
      afterOpening: 'Học viên được phân công sau khi mở lớp.',
      give: { STEERING: 'Thêm thành viên', HEAD: 'Phân công chủ nhiệm', COMMITTEE: 'Phân công ban cán sự', CELL: 'Phân công chi ủy' },
      name: 'Họ và tên', duty: 'Nhiệm vụ', place: 'Chức vụ, đơn vị', since: 'Từ ngày', until: 'Thôi giữ từ ngày', decision: 'Quyết định', decisionOf: 'Số {number} ngày {day}', end: 'Kết thúc', endOf: 'Kết thúc nhiệm vụ của {name}',
      former: 'Đã thôi giữ nhiệm vụ', formerCaption: 'Những người đã giữ nhiệm vụ', present: '{body}: hiện nay', noDecision: 'Không ghi quyết định',
      giveTitle: { STEERING: 'Thêm thành viên Ban Chỉ đạo lớp', HEAD: 'Phân công chủ nhiệm lớp', COMMITTEE: 'Phân công ban cán sự lớp', CELL: 'Phân công chi ủy chi bộ lớp' },
      giveLead: {
        STEERING: 'Mỗi lớp có một Trưởng ban. Người giữ nhiệm vụ này trước đó thôi giữ từ cùng ngày.', HEAD: 'Mỗi lúc một lớp có một chủ nhiệm. Người trước thôi giữ nhiệm vụ và không còn vào được lớp trên Cổng từ khi ghi.',
        COMMITTEE: 'Chỉ học viên đang học của lớp. Mỗi lúc có một lớp trưởng; một học viên giữ một nhiệm vụ trong ban.', CELL: 'Chỉ học viên đang học của lớp. Mỗi lúc có một bí thư; một học viên giữ một nhiệm vụ trong chi ủy.',
      },
      fullName: 'Họ và tên', office: 'Chức vụ, cơ quan', officeHint: 'Như trong quyết định, ví dụ Phó Trưởng Ban Tổ chức Tỉnh ủy.', head: 'Cán bộ', headHint: 'Những tài khoản có vai trò chủ nhiệm lớp của Trường.', trainee: 'Học viên', choose: 'Chọn',
      from: 'Giữ nhiệm vụ từ ngày', dayHint: 'Ví dụ 05/03/2026, không sau hôm nay.', number: 'Số quyết định', numberHint: 'Nếu có, ví dụ 105/QĐ-TrCT hoặc 12-QĐ/ĐU.', on: 'Ngày quyết định', optional: 'không bắt buộc',
      submit: 'Ghi phân công', pending: 'Đang ghi…', wrong: 'Chưa ghi được', back: 'Về tổ chức lớp',
      endTitle: 'Kết thúc nhiệm vụ: {duty}', endLead: '{name} giữ nhiệm vụ này từ {day}.', endOn: 'Thôi giữ từ ngày', endHead: 'Chủ nhiệm không còn vào được lớp trên Cổng từ khi ghi.', endSubmit: 'Kết thúc nhiệm vụ',
      did: { given: 'Đã ghi phân công.', ended: 'Đã ghi kết thúc nhiệm vụ.' },
      paper: 'Tải quyết định mở lớp (DOCX)', draft: 'Tải dự thảo quyết định (DOCX)', draftHint: 'Dự thảo gồm danh sách những người đã được tiếp nhận, Ban Chỉ đạo và chủ nhiệm lớp đã ghi.', listHint: 'Quyết định kèm danh sách học viên theo mẫu trích ngang.',
      signatory: 'Người ký', signatoryTitle: 'Chức vụ người ký', titleHint: 'Ví dụ Hiệu trưởng, Phó Hiệu trưởng.', arrange: 'Xem tổ chức lớp', notYet: 'Chưa có',
      agencyLead: 'Mở theo Quyết định {number} ngày {day}.', mine: 'Lớp {code}: tổ chức lớp',
      errors: {
        not_allowed: 'Tài khoản này không có quyền thực hiện việc này. Người có quyền: Phòng Quản lý đào tạo, Ban Giám hiệu; ban cán sự và chi bộ: cả chủ nhiệm lớp.', cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.',
        class_not_open: 'Lớp chưa thông báo tuyển sinh hoặc đã kết thúc nên không phân công được.', class_not_opened: 'Lớp chưa mở nên chưa có học viên để phân công.', holder_not_found: 'Không chọn được người này: không phải chủ nhiệm của Trường, hoặc không phải học viên đang học của lớp.',
        duty_held: 'Người này đang giữ nhiệm vụ đó.', from_in_future: 'Ngày bắt đầu không được sau hôm nay.', before_present: 'Ngày bắt đầu không được trước ngày người đang giữ nhiệm vụ bắt đầu.', changed_meanwhile: 'Phân công vừa được người khác thay đổi. Xem lại rồi thực hiện lại.',
        duty_not_found: 'Không tìm thấy phân công này, hoặc tài khoản này không được xem.', duty_over: 'Nhiệm vụ này đã kết thúc.', end_in_future: 'Ngày kết thúc không được sau hôm nay.', ends_before_it_begins: 'Ngày kết thúc không được trước ngày bắt đầu.',
        nobody_accepted: 'Chưa có ai được tiếp nhận nên chưa có danh sách để lập quyết định.',
      },
    },
  },
  {
    opening: {
      tab: 'Class bodies',
      bodies: { STEERING: 'Steering committee', HEAD: 'Class head', COMMITTEE: 'Class committee', CELL: 'Party cell of the class' },
      duties: {
        STEERING_HEAD: 'Chair', STEERING_DEPUTY: 'Deputy chair', STEERING_MEMBER: 'Member', CLASS_HEAD: 'Class head', MONITOR: 'Monitor', DEPUTY_MONITOR: 'Deputy monitor',
        COMMITTEE_MEMBER: 'Committee member', CELL_SECRETARY: 'Cell secretary', CELL_DEPUTY: 'Deputy cell secretary', CELL_MEMBER: 'Cell committee member',
      },
      none: { STEERING: 'No steering committee yet.', HEAD: 'No class head yet.', COMMITTEE: 'No class committee yet.', CELL: 'The Party cell has no committee yet.' },
      afterOpening: 'Trainees are given duties after the opening.',
      give: { STEERING: 'Add a member', HEAD: 'Name the class head', COMMITTEE: 'Give a duty', CELL: 'Give a duty' },
      name: 'Name', duty: 'Duty', place: 'Office, agency', since: 'Since', until: 'Until before', decision: 'Decision', decisionOf: 'Number {number} of {day}', end: 'End', endOf: 'End the duty of {name}',
      former: 'Former', formerCaption: 'Who held a duty before', present: '{body}: at present', noDecision: 'No decision recorded',
      giveTitle: { STEERING: 'Add a member of the steering committee', HEAD: 'Name the class head', COMMITTEE: 'Give a duty in the class committee', CELL: 'Give a duty in the Party cell' },
      giveLead: {
        STEERING: 'A class has one chair. Whoever held that duty before ends on the same day.', HEAD: 'A class has one head at a time. The former head ends, and has no access to the class from now on.',
        COMMITTEE: 'Only trainees who study in the class. There is one monitor at a time; a trainee has one duty in the committee.', CELL: 'Only trainees who study in the class. There is one secretary at a time; a trainee has one duty in the cell.',
      },
      fullName: 'Name', office: 'Office, agency', officeHint: 'As in the decision, for example Phó Trưởng Ban Tổ chức Tỉnh ủy.', head: 'Staff member', headHint: 'Accounts that have the role of a class head of the school.', trainee: 'Trainee', choose: 'Choose',
      from: 'Has the duty from', dayHint: 'For example 05/03/2026, not after today.', number: 'Decision number', numberHint: 'If there is one, for example 105/QĐ-TrCT or 12-QĐ/ĐU.', on: 'Decision date', optional: 'optional',
      submit: 'Save the duty', pending: 'Saving…', wrong: 'Not saved', back: 'To the class bodies',
      endTitle: 'End the duty: {duty}', endLead: '{name} has had it since {day}.', endOn: 'Without the duty from', endHead: 'The head has no access to the class from now on.', endSubmit: 'End the duty',
      did: { given: 'The duty was saved.', ended: 'The end of the duty was saved.' },
      paper: 'Download the opening decision (DOCX)', draft: 'Download the draft decision (DOCX)', draftHint: 'The draft lists those accepted, with steering committee and class head as recorded.', listHint: 'The decision with the list of trainees in the official columns.',
      signatory: 'Signed by', signatoryTitle: 'Office of the signatory', titleHint: 'For example Hiệu trưởng, Phó Hiệu trưởng.', arrange: 'See the class bodies', notYet: 'None yet',
      agencyLead: 'Opened by decision {number} of {day}.', mine: 'Class {code}: class bodies',
      errors: {
        not_allowed: 'This account may not do this. The training office and the leadership may; for class committee and Party cell also the class head.', cohort_not_found: 'The class was not found, or is not for this account to see.',
        class_not_open: 'The class is not announced yet, or is over, so no duty can be given.', class_not_opened: 'The class is not open yet, so it has no trainees.', holder_not_found: 'This person cannot be chosen: not a class head of the school, or not a trainee who studies in the class.',
        duty_held: 'This person has that duty already.', from_in_future: 'The first day must not be after today.', before_present: 'The first day must not be before that of the present holder.', changed_meanwhile: 'Somebody else changed this meanwhile. Look at it again, then repeat.',
        duty_not_found: 'The duty was not found, or is not for this account to see.', duty_over: 'The duty has ended already.', end_in_future: 'The last day must not be after today.', ends_before_it_begins: 'The end must not be before the beginning.',
        nobody_accepted: 'Nobody has been accepted, so there is no list for a decision.',
      },
    },
  },
)
