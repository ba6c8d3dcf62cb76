import { bilingual } from '../../../i18n/messages'

/** Words of the negotiation of quotas: table, steps, forms, return of unused seats. */
export const negotiationMessages = bilingual(
  {
    negotiation: {
      caption: 'Chỉ tiêu theo cơ quan', agency: 'Cơ quan, đơn vị', asked: 'Đề nghị', countered: 'Trường đề xuất', assigned: 'Đã giao', nominated: 'Đã cử', taken: 'Đã giữ', waiting: 'Chờ chỗ',
      enrolled: 'Vào lớp', completed: 'Hoàn thành', none: 'Chưa có', poolHeld: 'Giữ chỗ chung', asOf: 'Số liệu đến {day}', sum: 'Cộng', pooled: 'và {pool} chỗ chung', cell: '{head} {seats}, {name}: xem quá trình', export: 'Xuất Excel (XLSX)',
      total: 'Chỉ tiêu {quota} + chỗ chung {pool} = {sum} trong {capacity} chỗ của lớp. Còn giao được {left}.',
      empty: 'Chưa có cơ quan nào đề nghị hoặc được giao chỉ tiêu.', emptyWhy: 'Cơ quan hiện ở đây khi gửi đề nghị, khi được giao chỉ tiêu hoặc khi cử cán bộ.',
      states: { ASKED: 'Chờ Trường trả lời', COUNTERED: 'Chờ Tỉnh ủy giao' },
      title: 'Chỉ tiêu của {name}', ownTitle: 'Chỉ tiêu của cơ quan', history: 'Quá trình giao chỉ tiêu', noSteps: 'Chưa có bước nào được ghi.',
      noStepsWhy: 'Mỗi lần đề nghị, đề xuất, giao, điều chỉnh hoặc chuyển chỉ tiêu được ghi ở đây và không sửa được.',
      askedNote: 'Số cơ quan đề nghị lần cuối', counteredNote: 'Số Trường đề xuất cho đề nghị đó', assignedNote: 'Số chỗ cơ quan được dùng', takenNote: 'Chờ chỗ: {waiting}',
      steps: {
        ASKED: 'Cơ quan đề nghị {seats} chỉ tiêu', COUNTERED: 'Trường đề xuất {seats} chỉ tiêu', ASSIGNED: 'Giao {seats} chỉ tiêu', ADJUSTED: 'Điều chỉnh chỉ tiêu từ {before} thành {seats}',
        RETURNED: 'Chuyển {returned} chỉ tiêu chưa dùng vào chỗ chung, từ {before} còn {seats}', KEPT: 'Giữ nguyên {seats} chỉ tiêu',
      },
      stood: 'Chỉ tiêu lúc đó: {before}', why: 'Lý do: {reason}', paper: 'Văn bản {number} ngày {day}', byRule: 'Hệ thống, theo ngày đã đặt',
      seats: 'Số chỉ tiêu', reason: 'Lý do', number: 'Số, ký hiệu văn bản', numberHint: 'Như trên văn bản, ví dụ 104/QĐ-TrCT hoặc 07-QĐ/TU.', day: 'Ngày văn bản', sending: 'Đang gửi…', wrong: 'Chưa ghi được',
      seatsHint: 'Nhiều nhất {most}; đang giữ {taken}.',
      ask: {
        title: 'Đề nghị chỉ tiêu', lead: 'Ghi tổng số chỉ tiêu cơ quan cần ở lớp này, không phải số thêm. Trường trả lời, Tỉnh ủy giao.', submit: 'Gửi đề nghị', reasonHint: 'Ví dụ: số cán bộ trong quy hoạch cần học năm nay.',
        assign: 'Đề nghị giao chỉ tiêu', more: 'Đề nghị thêm chỉ tiêu', quota: 'Xem chỉ tiêu của cơ quan',
        cohort_not_open: 'Không đề nghị được nữa: lớp đã chốt danh sách, đã mở hoặc đã dừng.', deadline_passed: 'Không đề nghị được nữa: đã hết hạn gửi danh sách. Liên hệ Phòng Quản lý đào tạo nếu cần bổ sung.',
        planned: 'Lớp trong kế hoạch', plannedWhy: 'Kế hoạch năm đã được phê duyệt, lớp chưa nhận danh sách. Cơ quan đề nghị chỉ tiêu từ bây giờ.', plannedCaption: 'Lớp trong kế hoạch đã phê duyệt', cohort: 'Lớp',
        opens: 'Dự kiến khai giảng', capacity: 'Quy mô',
      },
      counter: { title: 'Trả lời bằng số đề xuất', lead: 'Số đề xuất được gửi cho cơ quan và Tỉnh ủy, chưa làm đổi chỉ tiêu.', submit: 'Gửi đề xuất', instead: 'Giao ngay, không chờ Tỉnh ủy', other: 'Trả lời bằng số đề xuất' },
      assign: { title: 'Giao chỉ tiêu', lead: 'Cơ quan được dùng số này ngay; người đang chờ chỗ của cơ quan được lên chỗ.', leadPaper: 'Lớp thuộc kế hoạch đã phê duyệt nên chỉ tiêu giao theo văn bản. Cơ quan được dùng số này ngay; người đang chờ chỗ của cơ quan được lên chỗ.', submit: 'Giao chỉ tiêu' },
      adjust: {
        title: 'Điều chỉnh chỉ tiêu', submit: 'Điều chỉnh chỉ tiêu', lead: 'Có hiệu lực ngay; người đang chờ chỗ của cơ quan được lên chỗ khi tăng.',
        leadPaper: 'Chỉ tiêu đã giao chỉ điều chỉnh theo văn bản. Có hiệu lực ngay; người đang chờ chỗ của cơ quan được lên chỗ khi tăng.',
      },
      done: {
        ASKED: 'Đã gửi đề nghị. Trường được báo; câu trả lời hiện ở đây và trong Thông báo.', COUNTERED: 'Đã gửi đề xuất. Cơ quan và Tỉnh ủy được báo.', ASSIGNED: 'Đã giao chỉ tiêu. Cơ quan được báo.',
        ADJUSTED: 'Đã điều chỉnh chỉ tiêu. Cơ quan được báo.', RETURNED: 'Đã chuyển {count} chỉ tiêu chưa dùng vào chỗ chung. Các cơ quan được báo.',
      },
      fixed: 'Lớp đã mở hoặc đã dừng nên không điều chỉnh chỉ tiêu nữa.',
      capacityTitle: 'Quy mô lớp', capacityNumber: 'Số chỗ của lớp', capacityHint: 'Không dưới {promised} chỗ, là tổng chỉ tiêu và chỗ chung.', capacitySave: 'Ghi quy mô lớp',
      rule: {
        title: 'Chuyển chỉ tiêu chưa dùng theo ngày', day: 'Ngày chuyển vào chỗ chung', hint: 'Trong ngày này hệ thống tự chuyển một lần. Để trống nếu không đặt.', save: 'Ghi ngày', done: 'Đã tự chuyển ngày {day}.',
      },
      back: {
        link: 'Chuyển {count} chỉ tiêu chưa dùng vào chỗ chung', title: 'Chuyển chỉ tiêu chưa dùng vào chỗ chung?', crumb: 'Chuyển chỉ tiêu chưa dùng', caption: 'Chỉ tiêu chưa dùng theo cơ quan', unused: 'Chưa dùng',
        kept: 'Chỉ tiêu của cơ quan được chọn hạ xuống bằng số đã giữ; các cơ quan được báo.', pool: 'Chỗ chung tăng từ {from} lên nhiều nhất {to}; tổng chỉ tiêu và chỗ chung của lớp không đổi.',
        queue: '{count} người đang chờ chỗ được lên chỗ chung theo thứ tự, đến khi hết chỗ.', nobody: 'Không có ai đang chờ chỗ.', final: 'Không hoàn lại được; muốn giao lại thì giảm chỗ chung và điều chỉnh chỉ tiêu.',
        pick: 'Cơ quan', choice: '{name}: được giao {seats}, đã giữ {taken}, chuyển {unused}', submit: 'Chuyển vào chỗ chung', none: 'Không có chỉ tiêu chưa dùng.', noneWhy: 'Mọi chỉ tiêu đã giao đều có người giữ chỗ.', leave: 'Quay lại',
      },
    },
  },
  {
    negotiation: {
      caption: 'Quotas by agency', agency: 'Agency', asked: 'Asked', countered: 'School proposes', assigned: 'Assigned', nominated: 'Nominated', taken: 'Held', waiting: 'Waiting',
      enrolled: 'Enrolled', completed: 'Completed', none: 'None yet', poolHeld: 'Pool seats held', asOf: 'Figures as of {day}', sum: 'Total', pooled: 'and {pool} of the pool', cell: '{head} {seats}, {name}: see the history', export: 'Export to Excel (XLSX)',
      total: 'Quotas {quota} + pool {pool} = {sum} of the {capacity} seats. {left} can still be assigned.',
      empty: 'No agency has asked for a quota or has one yet.', emptyWhy: 'Agencies appear here when they ask, when they are given a quota, or when they nominate.',
      states: { ASKED: 'Waits for the school', COUNTERED: 'Waits for the province' },
      title: 'Quota of {name}', ownTitle: 'Quota of the agency', history: 'How the quota came about', noSteps: 'No step is on record yet.',
      noStepsWhy: 'Every wish, proposal, assignment, adjustment and return is recorded here and cannot be rewritten.',
      askedNote: 'What the agency asked last', counteredNote: 'What the school proposed to that', assignedNote: 'Seats the agency may use', takenNote: 'Waiting: {waiting}',
      steps: {
        ASKED: 'The agency asks for a quota of {seats}', COUNTERED: 'The school proposes a quota of {seats}', ASSIGNED: 'A quota of {seats} is assigned', ADJUSTED: 'The quota is adjusted from {before} to {seats}',
        RETURNED: '{returned} unused seats go to the open pool, {seats} of {before} remain', KEPT: 'The quota stays {seats}',
      },
      stood: 'Quota at that time: {before}', why: 'Reason: {reason}', paper: 'Document {number} of {day}', byRule: 'The system, on the day that was set',
      seats: 'Quota', reason: 'Reason', number: 'Document number', numberHint: 'As on the paper, for example 104/QĐ-TrCT or 07-QĐ/TU.', day: 'Document date', sending: 'Sending…', wrong: 'Not saved yet',
      seatsHint: 'At most {most}; {taken} held.',
      ask: {
        title: 'Ask for a quota', lead: 'Give the whole quota the agency needs in this class, not what is to be added. The school answers, the province assigns.', submit: 'Send the request', reasonHint: 'For example: how many cadres planned for posts need the course this year.',
        assign: 'Ask for a quota', more: 'Ask for a larger quota', quota: 'See the quota of the agency',
        cohort_not_open: 'It is too late to ask: the list is closed, or the class has been opened or stopped.', deadline_passed: 'It is too late to ask: the list deadline has passed. Contact the training office about late entries.',
        planned: 'Classes of the plan', plannedWhy: 'The annual plan is approved, the classes take no lists yet. The agency can ask for a quota from now on.', plannedCaption: 'Classes of the approved plan', cohort: 'Class',
        opens: 'Planned opening', capacity: 'Capacity',
      },
      counter: { title: 'Answer with a proposal', lead: 'The proposal goes to the agency and the province; it does not change the quota.', submit: 'Send the proposal', instead: 'Assign at once, without the province', other: 'Answer with a proposal' },
      assign: { title: 'Assign the quota', lead: 'The agency may use it at once; those of the agency who wait move up.', leadPaper: 'The class stands in an approved plan, so its quotas are assigned by a document. The agency may use it at once; those of the agency who wait move up.', submit: 'Assign quota' },
      adjust: {
        title: 'Adjust the quota', submit: 'Adjust quota', lead: 'It takes effect at once; when raised, those of the agency who wait move up.',
        leadPaper: 'A quota that was assigned is adjusted by a document only. It takes effect at once; when raised, those of the agency who wait move up.',
      },
      done: {
        ASKED: 'The request is sent. The school is told; the answer appears here and in Notifications.', COUNTERED: 'The proposal is sent. Agency and province are told.', ASSIGNED: 'The quota is assigned. The agency is told.',
        ADJUSTED: 'The quota is adjusted. The agency is told.', RETURNED: '{count} unused seats went to the open pool. The agencies are told.',
      },
      fixed: 'The class has been opened or stopped, so quotas no longer change.',
      capacityTitle: 'Capacity', capacityNumber: 'Seats of the class', capacityHint: 'Not below the {promised} promised by quotas and pool.', capacitySave: 'Save the capacity',
      rule: {
        title: 'Return unused seats on a day', day: 'Day on which they go to the pool', hint: 'The system returns them once on this day. Leave empty for no such day.', save: 'Save the day', done: 'Returned by itself on {day}.',
      },
      back: {
        link: 'Return {count} unused seats to the pool', title: 'Return unused seats to the open pool?', crumb: 'Return unused seats', caption: 'Unused seats by agency', unused: 'Unused',
        kept: 'The quotas of the agencies chosen go down to the seats held; the agencies are told.', pool: 'The pool grows from {from} to at most {to}; quotas and pool together stay the same.',
        queue: 'Of the {count} who wait, the first move up in order while pool seats last.', nobody: 'Nobody is waiting.', final: 'This cannot be undone; to assign them again, lower the pool and adjust the quota.',
        pick: 'Agencies', choice: '{name}: {seats} assigned, {taken} held, {unused} returned', submit: 'Return to the pool', none: 'No seat is unused.', noneWhy: 'Every seat assigned is held by somebody.', leave: 'Back',
      },
    },
  },
)
