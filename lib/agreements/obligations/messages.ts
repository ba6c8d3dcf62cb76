import { bilingual } from '../../i18n/messages'

export const dutyMessages = bilingual(
  { duties: {
    title: 'Nhiệm vụ phối hợp', lead: 'Nhiệm vụ theo các quy chế đang hiệu lực. Chọn tên nhiệm vụ để làm hoặc xem việc đó; nhiệm vụ tự hoàn thành khi việc đã xong.',
    lists: { overdue: 'Quá hạn', soon: 'Sắp đến hạn', waiting: 'Chờ Trường gửi phiếu', later: 'Chưa đến kỳ' }, expected: 'Dự kiến {day}', waitingMore: 'Ngoài ra {count, number} nhiệm vụ xác nhận phiếu chờ Trường gửi phiếu; hạn tính từ ngày gửi.', listOf: '{title}: {count, number}', onPage: 'Trang này hiện {count, number} nhiệm vụ.',
    empty: 'Không có nhiệm vụ phù hợp.', emptyWhy: 'Nhiệm vụ hiện ở đây khi quy chế phối hợp có cam kết đến kỳ thực hiện.',
    view: 'Bên thực hiện', views: { mine: 'Đơn vị mình', school: 'Trường', province: 'Tỉnh', all: 'Tất cả các bên' }, agency: 'Với cơ quan', anyAgency: 'Mọi cơ quan', open: 'Đang mở', period: 'Kỳ hạn', from: 'Hạn từ ngày', to: 'Hạn đến ngày',
    calendar: 'Lịch 12 tháng', doneOn: 'Xong ngày {day}', withdrawn: 'Từ ngày {day}. {reason}',
    reasons: { PROMISE_ENDED: 'Bản quy chế mới không còn cam kết này.', PARTY_LEFT: 'Bên thực hiện không còn tham gia quy chế.', TAKEN_OVER: 'Bên khác đã nhận cam kết này.', RULE_CHANGED: 'Bản quy chế mới đặt kỳ hạn khác.' },
    notApplies: 'Lớp đã hủy, hoặc cơ quan không có học viên trong lớp.',
    plan: {
      title: 'Lịch phối hợp 12 tháng', lead: 'Các nhiệm vụ đến hạn trong 12 tháng, kể từ tháng này. Chọn số để xem tháng đó.', caption: 'Số nhiệm vụ đến hạn theo tháng và theo bên', party: 'Bên', month: 'Tháng {month}/{year}', short: 'T{month}', shortNext: 'T{month}/{year}', of: '{month}, {party}: {count, number} nhiệm vụ', previous: 'Tháng trước', next: 'Tháng sau', monthEmpty: 'Tháng này không có nhiệm vụ đến hạn.', finished: 'Đã hoàn thành: {count, number} nhiệm vụ', total: 'Cộng', none: 'Chưa có nhiệm vụ nào trong 12 tháng tới.',
      export: 'Tải bảng Excel', share: '{done, number}/{total, number} xong', feedTitle: 'Đăng ký lịch nhiệm vụ', feedLead: 'Nhiệm vụ hiện trong lịch của máy tính, điện thoại; đổi hạn thì lịch đổi theo. Lịch không ghi họ tên ai.',
      feedName: 'Nhiệm vụ phối hợp', feedDone: 'Đã xong: {title}', feedEnded: 'Thôi thực hiện: {title}', asOf: 'Tính đến ngày {day}', agency: 'Cơ quan', state: 'Tiến độ', cohort: 'Lớp', clause: 'Điều', sheet: 'Nhiệm vụ',
    },
    impact: {
      title: 'Nhiệm vụ sẽ đổi', see: 'Xem các nhiệm vụ đang mở sẽ đổi khi bản {number} có hiệu lực', affected: 'Khi bản {number} có hiệu lực: {changing, number} nhiệm vụ đang mở sẽ đổi{appearing, plural, =0 {} other {, # nhiệm vụ mới}}. Xem từng nhiệm vụ', crumb: 'Bản {number}', sum: '{changing, number} nhiệm vụ đang mở sẽ đổi: {parts}.', sumNone: 'Không nhiệm vụ đang mở nào đổi.', sums: { dates: '{count, number} đổi hạn', owners: '{count, number} đổi bên thực hiện', ending: '{count, number} thôi thực hiện' }, sumNew: '{count, number} nhiệm vụ mới.', unchanged: 'Các nhiệm vụ khác giữ nguyên: {count, number}.',
      lead: 'Khi bản {after} có hiệu lực thay bản {before}.', none: 'Không nhiệm vụ nào đổi.', scope: 'Danh sách chỉ có nhiệm vụ của cơ quan và của Trường; số cộng tính mọi bên.',
      task: 'Nhiệm vụ', change: 'Thay đổi', fromTo: 'Hạn {from} thành {to}', fromToOther: 'Hạn {from} thành {to}, đổi bên thực hiện', otherOwner: 'Đổi bên thực hiện, hạn {day} giữ nguyên', endsWhy: 'Thôi thực hiện (hạn {day}). {reason}', passes: '{from}; chuyển cho {to}',
      changing: 'Nhiệm vụ đang mở sẽ đổi', new: 'Nhiệm vụ mới',
    },
  } },
  { duties: {
    title: 'Coordination obligations', lead: 'Obligations under the agreements in force. Choose one to do or see its work; it closes itself when the work is done.',
    lists: { overdue: 'Overdue', soon: 'Due soon', waiting: 'Waiting for the school to send', later: 'Not yet due' }, expected: 'Expected {day}', waitingMore: '{count, plural, one {One acknowledgement waits} other {# acknowledgements wait}} for reports that the school has to send; their day runs from the sending.', listOf: '{title}: {count, number}', onPage: 'This page shows {count, plural, one {# obligation} other {# obligations}}.',
    empty: 'No matching obligation.', emptyWhy: 'Obligations stand here when a commitment of an agreement comes to its term.',
    view: 'Party', views: { mine: 'One’s own', school: 'The school', province: 'The province', all: 'All parties' }, agency: 'With agency', anyAgency: 'Any agency', open: 'Open', period: 'Term', from: 'Due from', to: 'Due until',
    calendar: 'Twelve-month calendar', doneOn: 'Done on {day}', withdrawn: 'Since {day}. {reason}',
    reasons: { PROMISE_ENDED: 'The new version no longer holds this commitment.', PARTY_LEFT: 'The party is no longer in the agreement.', TAKEN_OVER: 'Another party took this commitment over.', RULE_CHANGED: 'The new version sets another term.' },
    notApplies: 'The class was cancelled, or the agency has nobody in it.',
    plan: {
      title: 'Twelve-month coordination calendar', lead: 'What falls due in twelve months, from this month on. Choose a number to see its month.', caption: 'Obligations by month and party', party: 'Party', month: '{month}/{year}', short: 'M{month}', shortNext: 'M{month}/{year}', of: '{month}, {party}: {count, plural, one {# obligation} other {# obligations}}', previous: 'Month before', next: 'Month after', monthEmpty: 'Nothing falls due in this month.', finished: 'Done: {count, plural, one {# obligation} other {# obligations}}', total: 'Total', none: 'Nothing falls due within twelve months.',
      export: 'Download workbook', share: '{done, number}/{total, number} done', feedTitle: 'Subscribe to the calendar', feedLead: 'Obligations appear in the calendar of a computer or telephone and move with their due dates. No names of people.',
      feedName: 'Coordination obligations', feedDone: 'Done: {title}', feedEnded: 'Ended: {title}', asOf: 'As of {day}', agency: 'Agency', state: 'Progress', cohort: 'Class', clause: 'Clause', sheet: 'Obligations',
    },
    impact: {
      title: 'Obligations that would change', see: 'See which open obligations would change once version {number} is in force', affected: 'Once version {number} is in force: {changing, plural, one {# open obligation} other {# open obligations}} would change{appearing, plural, =0 {} other {, # would be new}}. See each', crumb: 'Version {number}', sum: '{changing, plural, one {# open obligation} other {# open obligations}} would change: {parts}.', sumNone: 'No open obligation would change.', sums: { dates: '{count, number} their date', owners: '{count, number} their party', ending: '{count, number} would end' }, sumNew: '{count, number} would be new.', unchanged: 'Others stay as they are: {count, number}.',
      lead: 'When version {after} takes the place of version {before}.', none: 'No obligation changes.', scope: 'The list holds obligations of your agency and of the school; totals speak of all parties.',
      task: 'Obligation', change: 'Change', fromTo: 'Due {from}, then {to}', fromToOther: 'Due {from}, then {to}; party changes', otherOwner: 'Party changes, still due {day}', endsWhy: 'Ends (due {day}). {reason}', passes: '{from}; passes to {to}',
      changing: 'Open obligations that would change', new: 'New obligations',
    },
  } },
)
