import { bilingual } from '../../../i18n/messages'

/** Words of the school's lists: today's work, cohorts, queue, nominations of one cohort. */
export const deskLists = bilingual(
  {
    desk: {
      menu: {
        work: 'Công việc', enrolment: 'Tuyển sinh', training: 'Đào tạo', cooperation: 'Phối hợp', today: 'Việc hôm nay', notifications: 'Thông báo', cohorts: 'Lớp học',
        ownCohorts: 'Lớp của tôi', reports: 'Phiếu nhận xét', nominations: 'Danh sách cử', lessons: 'Lịch giảng', lecturers: 'Giảng viên', agencies: 'Danh bạ cơ quan', rooms: 'Phòng học', agreements: 'Quy chế phối hợp', obligations: 'Nhiệm vụ phối hợp', activities: 'Hoạt động phối hợp', recommendations: 'Kiến nghị', evaluations: 'Đánh giá sau đào tạo', overview: 'Toàn cảnh năm',
        settings: 'Thiết lập', accounts: 'Tài khoản', apiKeys: 'Khóa API', planning: 'Kế hoạch, chỉ tiêu', needs: 'Nhu cầu đào tạo', plan: 'Kế hoạch năm', progress: 'Tiến độ kế hoạch',
        privacy: 'Dữ liệu cá nhân', dataRequests: 'Yêu cầu về dữ liệu', retention: 'Dữ liệu đến hạn xóa', breaches: 'Sổ vi phạm dữ liệu', privacyNotice: 'Thông báo về dữ liệu',
        bunching: 'Dồn lớp cuối năm', scorecards: 'Kết quả phối hợp', annualReports: 'Báo cáo năm', notices: 'Thông báo tuyển sinh', ruleSets: 'Bộ tiêu chuẩn', certificates: 'Sổ cấp văn bằng',
      },
      breadcrumb: 'Đường dẫn',
      list: {
        caption: 'Danh sách cử', search: 'Tìm', searchHint: 'Họ tên, có thể gõ không dấu', filter: 'Lọc', filters: 'Lọc danh sách', all: 'Tất cả', allOf: 'Tất cả ({count})',
        status: 'Trạng thái', agency: 'Cơ quan cử', findings: 'Tiêu chuẩn', findingsPass: 'Đạt hết', findingsReview: 'Cần bổ sung', findingsFail: 'Không đạt',
        name: 'Họ và tên', birthDate: 'Ngày sinh', due: 'Hạn xử lý', noDue: 'Không có hạn', pick: 'Chọn', pickOne: 'Chọn {name}', cohort: 'Lớp', sentOn: 'gửi {day}', bornOn: 'sinh {day}',
        counts: '{pass} đạt, {review} cần bổ sung, {fail} không đạt{waived, plural, =0 {} other {, # đã được xét đặc biệt}}', chips: 'Đang lọc', unfilter: 'Bỏ lọc', clear: 'Xóa bộ lọc', chip: '{label}: {value}',
        shown: 'Hiện {shown} trong {total} đồng chí, xếp theo {order}.', shownQueue: 'Hiện {shown} trong {total} hồ sơ, hạn gần nhất trước, cùng hạn thì gửi trước xét trước.',
        byName: 'tên', byAgency: 'cơ quan', byDeadline: 'hạn xử lý', bulkOnly: 'Xử lý hàng loạt chỉ áp dụng cho hồ sơ chờ xét.',
        empty: 'Chưa có đề cử nào.', emptyWhy: 'Đề cử hiện ở đây khi các cơ quan gửi danh sách cử.', none: 'Không có kết quả phù hợp.',
        queueEmpty: 'Không có hồ sơ nào ở trạng thái này.', queueEmptyWhy: 'Hồ sơ mới hiện ở đây khi cơ quan gửi danh sách cử.',
      },
      bulk: {
        label: 'Thao tác với mục đã chọn', idle: 'Xử lý mục đã chọn', counted: 'Đã chọn {count} đồng chí', clear: 'Bỏ chọn',
        accept: 'Tiếp nhận', return: 'Trả lại bổ sung', reject: 'Không tiếp nhận',
      },
      did: {
        accept: 'Đã tiếp nhận {count} hồ sơ.', return: 'Đã trả lại {count} hồ sơ để bổ sung.', reject: 'Đã ghi không tiếp nhận {count} hồ sơ.',
        left: '{count} hồ sơ không thực hiện được vì đã được xử lý.', nothing: 'Chưa chọn hồ sơ nào. Đánh dấu vào ô trước họ tên rồi thực hiện lại.',
        saved: 'Đã lưu.', waived: 'Đã ghi nhận ý kiến của cấp có thẩm quyền.', closed: 'Đã chốt danh sách. Người đang chờ chỗ vẫn có thể được lên chỗ đến khi mở lớp.',
      },
      today: {
        title: 'Việc hôm nay', signing: 'Chờ ký duyệt', queues: 'Việc đang chờ', empty: 'Không còn việc nào đang chờ.', emptyWhy: 'Việc mới hiện ở đây khi có hồ sơ gửi đến hoặc có hạn sắp tới.',
        TO_DECIDE: 'Hồ sơ chờ xét', PAPERS: 'Giấy tờ chờ kiểm tra', QUOTA_ASKED: 'Đề nghị chỉ tiêu chờ trả lời', PLAN_RETURNED: 'Kế hoạch năm bị trả lại', RETURNED: 'Trả lại sắp hết hạn', TO_CLOSE: 'Lớp cần chốt danh sách', TO_OPEN: 'Lớp cần mở', TO_COMPLETE: 'Lớp sắp bế giảng',
        EVALUATIONS: 'Đợt đánh giá sắp đóng', OBLIGATIONS: 'Nhiệm vụ phối hợp quá hạn', NEEDS_MISSING: 'Cơ quan chưa gửi nhu cầu', NOTICE_DUE: 'Lớp cần thông báo tuyển sinh', ROLLS_MISSING: 'Buổi học chưa điểm danh', MARKS_WAIT: 'Bảng điểm chờ xác nhận',
        REPORTS_TO_WRITE: 'Phiếu nhận xét cần soạn', REPORTS_TO_REVIEW: 'Phiếu nhận xét cần rà soát', REPORTS_TO_SIGN: 'Phiếu nhận xét chờ ký', REPORTS_TO_SEND: 'Phiếu nhận xét chờ gửi', due: 'Sớm nhất {day}', inDays: 'Còn {days} ngày', isToday: 'Hôm nay', late: 'Quá hạn {days, number} ngày',
        detail: {
          PAPERS: 'Xem từng giấy tờ, ghi đạt hoặc trả lại kèm lý do; hạn là ngày khai giảng.', PLAN_RETURNED: 'Hoàn chỉnh theo lý do của Tỉnh ủy rồi trình lại.', QUOTA_ASKED: 'Mở lớp có đề nghị sớm nhất; trả lời bằng số đề xuất hoặc giao chỉ tiêu.', TO_DECIDE: 'Xét theo thứ tự gửi; hạn là ngày lớp hết nhận danh sách.', RETURNED: 'Hết hạn mà chưa bổ sung thì mất chỗ.', TO_CLOSE: 'Hết hạn gửi danh sách trong ba ngày tới hoặc đã qua.',
          TO_OPEN: 'Đã chốt danh sách, chờ quyết định mở lớp.', TO_COMPLETE: 'Kết thúc trong bảy ngày tới hoặc đã qua ngày bế giảng.', EVALUATIONS: 'Đóng trong mười bốn ngày tới.', OBLIGATIONS: 'Nhiệm vụ của Trường theo quy chế đang hiệu lực.',
          ROLLS_MISSING: 'Mở lớp có buổi sớm nhất chưa điểm danh.', MARKS_WAIT: 'Mở lớp nộp bảng điểm sớm nhất; xác nhận hoặc trả lại.',
          NEEDS_MISSING: 'Đợt khảo sát đang mở; nhắc được ngay trong danh sách cơ quan.',
          REPORTS_TO_WRITE: 'Học viên đến kỳ nhận xét; hạn là ngày phải gửi cơ quan.', REPORTS_TO_REVIEW: 'Chủ nhiệm lớp đã soạn xong.', REPORTS_TO_SIGN: 'Phòng Quản lý đào tạo đã rà soát.', REPORTS_TO_SEND: 'Đã ký, chưa gửi cơ quan.',
          NOTICE_DUE: 'Sắp khai giảng mà chưa có thông báo; hạn tính theo số ngày từ thông báo đến khai giảng.',
        },
        cohorts: 'Lớp gần đây', ownCohorts: 'Lớp của tôi', allCohorts: 'Xem tất cả lớp',
        accounts: 'Tài khoản của Trường', accountsEmpty: 'Chưa có tài khoản nào.', account: 'Họ và tên', email: 'Thư điện tử', roles: 'Vai trò', state: 'Trạng thái', active: 'Đang dùng', disabled: 'Đã khóa',
      },
      cohorts: {
        title: 'Lớp học', caption: 'Các lớp, khai giảng muộn nhất trước', captionClosing: 'Các lớp đang nhận danh sách, hạn gần nhất trước', search: 'Tìm', searchHint: 'Mã lớp, tên chương trình', year: 'Năm', status: 'Trạng thái',
        code: 'Lớp', closes: 'Hạn gửi danh sách', opens: 'Khai giảng', seats: 'Chỗ đã giữ', toDecide: 'Chờ xét', seatsLabel: 'Đã giữ {taken} trong {capacity} chỗ', ratio: '{taken}/{capacity}',
        shown: 'Hiện {shown} trong {total} lớp, khai giảng muộn nhất trước.', empty: 'Chưa có lớp nào.', emptyWhy: 'Lớp hiện ở đây khi được đưa vào kế hoạch năm.',
      },
      queue: { title: 'Danh sách cử', lead: 'Hồ sơ của các lớp đang nhận danh sách hoặc đã chốt danh sách.', compare: 'So với năm trước' },
    },
  },
  {
    desk: {
      menu: {
        work: 'Work', enrolment: 'Enrolment', training: 'Training', cooperation: 'Cooperation', today: 'Today', notifications: 'Notifications', cohorts: 'Classes',
        ownCohorts: 'My classes', reports: 'Comment reports', nominations: 'Nominations', lessons: 'My teaching', lecturers: 'Lecturers', agencies: 'Directory of agencies', rooms: 'Rooms', agreements: 'Coordination agreements', obligations: 'Coordination obligations', activities: 'Coordination activities', recommendations: 'Recommendations', evaluations: 'Post-training evaluation', overview: 'The year at a glance',
        settings: 'Settings', accounts: 'Accounts', apiKeys: 'API keys', planning: 'Plan and quotas', needs: 'Training needs', plan: 'Annual plan', progress: 'Progress of the plan',
        privacy: 'Personal data', dataRequests: 'Requests about data', retention: 'Data due for removal', breaches: 'Register of breaches', privacyNotice: 'Privacy notice',
        bunching: 'Year-end bunching', scorecards: 'How agencies coordinate', annualReports: 'Annual reports', notices: 'Enrolment notices', ruleSets: 'Rule sets', certificates: 'Certificates',
      },
      breadcrumb: 'Breadcrumb',
      list: {
        caption: 'Nominations', search: 'Search', searchHint: 'Name, marks may be left out', filter: 'Filter', filters: 'Filter the list', all: 'All', allOf: 'All ({count})',
        status: 'State', agency: 'Agency', findings: 'Standards', findingsPass: 'All pass', findingsReview: 'To be completed', findingsFail: 'Fails',
        name: 'Name', birthDate: 'Birth date', due: 'Due', noDue: 'Nothing due', pick: 'Choose', pickOne: 'Choose {name}', cohort: 'Class', sentOn: 'sent {day}', bornOn: 'born {day}',
        counts: '{pass} pass, {review} to be completed, {fail} fail{waived, plural, =0 {} one {, # special case} other {, # special cases}}', chips: 'Filters in use', unfilter: 'Remove filter', clear: 'Clear filters', chip: '{label}: {value}',
        shown: 'Showing {shown} of {total}, ordered by {order}.', shownQueue: 'Showing {shown} of {total}, nearest due day first, then first sent first.',
        byName: 'given name', byAgency: 'agency', byDeadline: 'due day', bulkOnly: 'Several at once: only nominations to be reviewed.',
        empty: 'No nominations yet.', emptyWhy: 'They appear here when agencies send their lists.', none: 'Nothing matches.',
        queueEmpty: 'Nothing in this state.', queueEmptyWhy: 'New nominations appear here when agencies send their lists.',
      },
      bulk: {
        label: 'What to do with those chosen', idle: 'With those chosen', counted: '{count} chosen', clear: 'Clear',
        accept: 'Accept', return: 'Return for completion', reject: 'Reject',
      },
      did: {
        accept: 'Accepted: {count}.', return: 'Returned for completion: {count}.', reject: 'Rejected: {count}.',
        left: 'Not done because they had been handled already: {count}.', nothing: 'Nothing was chosen. Tick the boxes before the names, then repeat.',
        saved: 'Saved.', waived: 'What the authority decided is on record.', closed: 'The list is closed. Those who wait may still move up until the opening.',
      },
      today: {
        title: 'Today', signing: 'To be signed', queues: 'Waiting work', empty: 'Nothing is waiting.', emptyWhy: 'Work appears here when lists arrive or a deadline comes near.',
        ROLLS_MISSING: 'Lessons without a roll', MARKS_WAIT: 'Mark sheets to verify', QUOTA_ASKED: 'Quota requests to be answered', PAPERS: 'Papers to be checked', TO_DECIDE: 'Nominations to review', PLAN_RETURNED: 'Annual plans sent back', RETURNED: 'Returned, about to expire', TO_CLOSE: 'Lists to close', TO_OPEN: 'Classes to open', TO_COMPLETE: 'Classes about to end',
        EVALUATIONS: 'Evaluation rounds about to close', OBLIGATIONS: 'Overdue obligations', NEEDS_MISSING: 'Agencies without stated needs', NOTICE_DUE: 'Classes to announce',
        REPORTS_TO_WRITE: 'Comment reports to write', REPORTS_TO_REVIEW: 'Comment reports to proof-read', REPORTS_TO_SIGN: 'Comment reports to sign', REPORTS_TO_SEND: 'Comment reports to send', due: 'Earliest {day}', inDays: '{days, plural, one {# day left} other {# days left}}', isToday: 'Today', late: '{days, plural, one {# day overdue} other {# days overdue}}',
        detail: {
          ROLLS_MISSING: 'Opens the class of the earliest one.', MARKS_WAIT: 'Opens the class that handed in first; verify or send back.', PAPERS: 'Open each, find it in order or return it with a reason; due when the class opens.', PLAN_RETURNED: 'Complete it as the province asks, then propose it again.', QUOTA_ASKED: 'Opens the class with the earliest request; answer with a proposal or assign the quota.', TO_DECIDE: 'First sent, first reviewed; due when the list closes.', RETURNED: 'Without completion by the deadline the seat is lost.', TO_CLOSE: 'The list deadline is within three days or has passed.',
          TO_OPEN: 'The list is closed; the opening decision is due.', TO_COMPLETE: 'Ends within seven days or has ended.', EVALUATIONS: 'Closing within fourteen days.', OBLIGATIONS: 'The school’s duties under the agreement in force.',
          NEEDS_MISSING: 'The call is open; the list of agencies has the button that reminds them.',
          REPORTS_TO_WRITE: 'Reports that are due; the date is the one by which they must be sent.', REPORTS_TO_REVIEW: 'The class head has finished them.', REPORTS_TO_SIGN: 'The training office has approved them.', REPORTS_TO_SEND: 'Signed and not yet sent.',
          NOTICE_DUE: 'They open soon and have no notice; due as the days from notice to opening are counted.',
        },
        cohorts: 'Recent classes', ownCohorts: 'My classes', allCohorts: 'See all classes',
        accounts: 'Accounts of the school', accountsEmpty: 'No accounts yet.', account: 'Name', email: 'E-mail', roles: 'Roles', state: 'State', active: 'In use', disabled: 'Disabled',
      },
      cohorts: {
        title: 'Classes', caption: 'Classes, latest opening first', captionClosing: 'Classes that take nominations, nearest deadline first', search: 'Search', searchHint: 'Class code, course', year: 'Year', status: 'State',
        code: 'Class', closes: 'List deadline', opens: 'Opening', seats: 'Seats held', toDecide: 'To review', seatsLabel: '{taken} of {capacity} seats held', ratio: '{taken}/{capacity}',
        shown: 'Showing {shown} of {total} classes, latest opening first.', empty: 'No classes yet.', emptyWhy: 'A class appears here once it is in the annual plan.',
      },
      queue: { title: 'Nominations', lead: 'Of classes that take nominations or whose list is closed.', compare: 'Compare with last year' },
    },
  },
)
