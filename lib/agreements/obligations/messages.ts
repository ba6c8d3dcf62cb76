import { bilingual } from '../../i18n/messages'

export const dutyMessages = bilingual(
  { duties: {
    title: 'Nhiệm vụ phối hợp', lead: 'Nhiệm vụ theo các quy chế đang hiệu lực. Nhiệm vụ tự hoàn thành khi việc đã xong.', menu: 'Nhiệm vụ của tôi',
    lists: { overdue: 'Quá hạn', soon: 'Sắp đến hạn', waiting: 'Chờ Trường gửi phiếu', later: 'Chưa đến kỳ' }, expected: 'Dự kiến {day}', waitingMore: 'Ngoài ra {count} nhiệm vụ xác nhận phiếu chờ Trường gửi phiếu; hạn tính từ ngày gửi.', listOf: '{title}: {count}', onPage: 'Trang này hiện {count} nhiệm vụ.',
    empty: 'Không có nhiệm vụ phù hợp.', emptyWhy: 'Nhiệm vụ hiện ở đây khi quy chế phối hợp có cam kết đến kỳ thực hiện.',
    view: 'Của ai', views: { mine: 'Của tôi', all: 'Của các bên' }, agency: 'Với cơ quan', anyAgency: 'Mọi cơ quan', open: 'Đang mở', period: 'Kỳ hạn', from: 'Hạn từ ngày', to: 'Hạn đến ngày',
    work: 'Làm việc này', see: 'Xem', calendar: 'Lịch 12 tháng', doneOn: 'Xong ngày {day}', withdrawn: 'Từ ngày {day}. {reason}',
    reasons: { PROMISE_ENDED: 'Bản quy chế mới không còn cam kết này.', PARTY_LEFT: 'Bên thực hiện không còn tham gia quy chế.', TAKEN_OVER: 'Bên khác đã nhận cam kết này.', RULE_CHANGED: 'Bản quy chế mới đặt kỳ hạn khác.' },
    notApplies: 'Lớp đã hủy, hoặc cơ quan không có học viên trong lớp.',
    plan: {
      title: 'Lịch phối hợp 12 tháng', lead: 'Các nhiệm vụ đến hạn trong 12 tháng, kể từ tháng này.', caption: 'Số nhiệm vụ đến hạn theo tháng và theo bên', party: 'Bên', month: '{month}/{year}', total: 'Cộng', none: 'Chưa có nhiệm vụ nào trong 12 tháng tới.',
      export: 'Tải bảng Excel', list: 'Nhiệm vụ theo tháng', share: '{done}/{total} xong', feedTitle: 'Đăng ký lịch nhiệm vụ', feedLead: 'Nhiệm vụ hiện trong lịch của máy tính, điện thoại; đổi hạn thì lịch đổi theo. Lịch không ghi họ tên ai.',
      feedName: 'Nhiệm vụ phối hợp', feedDone: 'Đã xong: {title}', feedEnded: 'Thôi thực hiện: {title}', asOf: 'Tính đến ngày {day}', agency: 'Cơ quan', state: 'Tiến độ', cohort: 'Lớp', clause: 'Điều', sheet: 'Nhiệm vụ',
    },
    impact: {
      title: 'Nhiệm vụ sẽ đổi', see: 'Xem các nhiệm vụ đang mở sẽ đổi khi bản {number} có hiệu lực', affected: 'Khi bản {number} có hiệu lực: {changing} nhiệm vụ đang mở sẽ đổi, {appearing} nhiệm vụ mới. Xem từng nhiệm vụ', crumb: 'Bản {number}', sum: '{changing} nhiệm vụ đang mở sẽ đổi: {dates} đổi hạn, {owners} đổi bên thực hiện, {ending} thôi thực hiện. {appearing} nhiệm vụ mới.', unchanged: 'Các nhiệm vụ khác giữ nguyên: {count}.',
      lead: 'Khi bản {after} có hiệu lực thay bản {before}.', none: 'Không nhiệm vụ nào đổi.', scope: 'Danh sách chỉ có nhiệm vụ của cơ quan và của Trường; số cộng tính mọi bên.',
      task: 'Nhiệm vụ', was: 'Đang là', becomes: 'Sẽ là', change: 'Thay đổi', date: 'Đổi hạn', owner: 'Đổi bên thực hiện', both: 'Đổi hạn và bên thực hiện', ends: 'Thôi thực hiện', appears: 'Nhiệm vụ mới',
      changing: 'Nhiệm vụ đang mở sẽ đổi', new: 'Nhiệm vụ mới', more: 'Hiện 200 nhiệm vụ đầu.',
    },
  } },
  { duties: {
    title: 'Coordination obligations', lead: 'Obligations under the agreements in force. They close themselves when the work is done.', menu: 'My obligations',
    lists: { overdue: 'Overdue', soon: 'Due soon', waiting: 'Waiting for the school to send', later: 'Not yet due' }, expected: 'Expected {day}', waitingMore: '{count, plural, one {One acknowledgement waits} other {# acknowledgements wait}} for reports that the school has to send; their day runs from the sending.', listOf: '{title}: {count}', onPage: 'This page shows {count} obligations.',
    empty: 'No matching obligation.', emptyWhy: 'Obligations stand here when a commitment of an agreement comes to its term.',
    view: 'Whose', views: { mine: 'Mine', all: 'Of all parties' }, agency: 'With agency', anyAgency: 'Any agency', open: 'Open', period: 'Term', from: 'Due from', to: 'Due until',
    work: 'Do this', see: 'See', calendar: 'Twelve-month calendar', doneOn: 'Done on {day}', withdrawn: 'Since {day}. {reason}',
    reasons: { PROMISE_ENDED: 'The new version no longer holds this commitment.', PARTY_LEFT: 'The party is no longer in the agreement.', TAKEN_OVER: 'Another party took this commitment over.', RULE_CHANGED: 'The new version sets another term.' },
    notApplies: 'The class was cancelled, or the agency has nobody in it.',
    plan: {
      title: 'Twelve-month coordination calendar', lead: 'What falls due in twelve months, from this month on.', caption: 'Obligations by month and party', party: 'Party', month: '{month}/{year}', total: 'Total', none: 'Nothing falls due within twelve months.',
      export: 'Download workbook', list: 'Obligations by month', share: '{done}/{total} done', feedTitle: 'Subscribe to the calendar', feedLead: 'Obligations appear in the calendar of a computer or telephone and move with their due dates. No names of people.',
      feedName: 'Coordination obligations', feedDone: 'Done: {title}', feedEnded: 'Ended: {title}', asOf: 'As of {day}', agency: 'Agency', state: 'Progress', cohort: 'Class', clause: 'Clause', sheet: 'Obligations',
    },
    impact: {
      title: 'Obligations that would change', see: 'See which open obligations would change once version {number} is in force', affected: 'Once version {number} is in force: {changing, plural, one {# open obligation} other {# open obligations}} would change, {appearing} would be new. See each', crumb: 'Version {number}', sum: '{changing} open obligations would change: {dates} their date, {owners} their party, {ending} would end. {appearing} would be new.', unchanged: 'Others stay as they are: {count}.',
      lead: 'When version {after} takes the place of version {before}.', none: 'No obligation changes.', scope: 'The list holds obligations of your agency and of the school; totals speak of all parties.',
      task: 'Obligation', was: 'Now', becomes: 'Then', change: 'Change', date: 'Date changes', owner: 'Party changes', both: 'Date and party change', ends: 'Ends', appears: 'New',
      changing: 'Open obligations that would change', new: 'New obligations', more: 'The first 200 are shown.',
    },
  } },
)
