import { bilingual } from '../../i18n/messages'

export const schedulingMessages = bilingual(
  {
    scheduling: {
      crumb: 'Xếp lớp', crumbs: 'Đường dẫn', plan: 'Kế hoạch năm {year}', version: 'Bản {number} đã phê duyệt', scenario: 'Phương án {name}',
      line: 'Kế hoạch', lineText: '{quarter}: {cohorts} lớp, {trainees} học viên, {form}', made: 'Đã xếp', madeOf: '{made}/{cohorts} lớp', length: 'Thời gian của chương trình', venue: 'Nơi học', atSchool: 'Tại Trường',
      units: { DAY: '{amount} ngày', WEEK: '{amount} tuần', MONTH: '{amount} tháng' },
      none: 'Dòng này không thuộc bản đã phê duyệt, trong phương án đang dùng.', noneText: 'Chỉ xếp lớp cho các dòng của kế hoạch đã được phê duyệt.', toPlan: 'Về kế hoạch năm {year}',
      complete: 'Đã xếp đủ {cohorts} lớp của dòng này. Muốn thêm lớp thì lập bản điều chỉnh kế hoạch.',
      quarterOver: '{quarter} đã qua mà còn {left} lớp chưa xếp. Lập bản điều chỉnh kế hoạch để chuyển dòng này sang quý khác.',
      cohorts: 'Các lớp đã xếp', empty: 'Chưa có lớp nào.', emptyText: 'Lớp hiện ở đây sau khi xếp; chỉ tiêu và thông báo tuyển sinh làm tiếp theo.',
      code: 'Mã lớp', state: 'Trạng thái', opens: 'Khai giảng', ends: 'Bế giảng', capacity: 'Quy mô', quotas: 'Chỉ tiêu', quotasOf: '{seats}/{capacity}, chỗ chung {pool}', toQuotas: 'Giao chỉ tiêu', toNotices: 'Soạn thông báo tuyển sinh',
      done: 'Đã xếp {count} lớp. Tiếp theo: giao chỉ tiêu cho các cơ quan, rồi soạn thông báo tuyển sinh.', onlyOffice: 'Phòng Quản lý đào tạo xếp lớp.',
      form: {
        title: 'Xếp các lớp còn lại', count: 'Số lớp', countHint: 'Còn {left} lớp của dòng này chưa xếp.', pattern: 'Mẫu mã lớp', patternHint: "'{n}' là chỗ của số thứ tự.", first: 'Số thứ tự đầu tiên', firstHint: 'Nhập 08 thì có 08, 09, 10.',
        firstOn: 'Ngày khai giảng lớp đầu tiên', firstOnHint: 'Trong {quarter}: {from}–{to}.', apart: 'Số ngày giữa hai lần khai giảng', apartHint: '0 nếu các lớp khai giảng cùng ngày.',
        weeks: 'Số tuần từ khai giảng đến bế giảng', weeksHint: 'Lớp không tập trung kéo dài hơn thời gian của chương trình.', capacity: 'Quy mô mỗi lớp', capacityHint: 'Kế hoạch: {trainees} học viên, {cohorts} lớp.', pool: 'Chỗ chung mỗi lớp', poolHint: 'Chỗ không thuộc chỉ tiêu của cơ quan nào.',
        place: 'Nơi học', submit: 'Xem các lớp sẽ xếp', pending: 'Đang tính…', wrong: 'Chưa xếp được lớp',
      },
      check: {
        title: 'Xếp {count} lớp?', caption: 'Các lớp sẽ được xếp', crumb: 'Xem lại', pool: 'Chỗ chung', total: 'Tổng cộng', edit: 'Sửa',
        sum: 'Quy mô {count} lớp này: {capacity} học viên. Với {made} lớp đã xếp, tổng quy mô là {all}; kế hoạch ghi {trainees} học viên.',
        consequence: { planned: 'Các lớp ở trạng thái Trong kế hoạch: cơ quan chưa thấy, chưa nhận danh sách.', quotas: 'Chỉ tiêu của từng cơ quan giao sau, trong quy mô trừ chỗ chung.', moves: 'Ngày khai giảng còn dời được cho đến khi thông báo tuyển sinh.' },
        submit: 'Xếp {count} lớp', pending: 'Đang xếp lớp…',
      },
      errors: {
        not_allowed: 'Tài khoản này không có quyền xếp lớp. Người có quyền: Phòng Quản lý đào tạo.', line_not_found: 'Dòng này không còn trong kế hoạch đã phê duyệt. Mở lại kế hoạch để xem bản mới.',
        campus_not_found: 'Chọn một cơ sở của Trường, hoặc địa phương mà dòng kế hoạch ghi.', all_scheduled: 'Các lớp của dòng này vừa được xếp đủ. Mở lại trang để xem.',
        more_than_planned: 'Dòng này chỉ còn {left} lớp chưa xếp. Giảm số lớp, hoặc lập bản điều chỉnh kế hoạch.', outside_quarter: 'Lớp đầu tiên phải khai giảng trong quý {quarter} như kế hoạch. Chọn ngày khác, hoặc lập bản điều chỉnh kế hoạch.',
        opens_in_past: 'Ngày khai giảng phải từ hôm nay trở đi.', later_quarter: 'Lớp cuối cùng khai giảng sau quý {quarter} của kế hoạch. Giảm số lớp hoặc số ngày giữa hai lần khai giảng.',
        capacity_above_plan: 'Quy mô mỗi lớp nhiều nhất là {most}, vì kế hoạch của dòng này ghi {trainees} học viên. Giảm quy mô, hoặc lập bản điều chỉnh kế hoạch.',
        pool_above_capacity: 'Chỗ chung không được nhiều hơn quy mô của lớp, {capacity}.', code_taken: 'Mã lớp {code} đã có trong năm này. Đổi mẫu mã hoặc số thứ tự đầu tiên.',
      },
    },
  },
  {
    scheduling: {
      crumb: 'Schedule', crumbs: 'Breadcrumb', plan: 'Plan of {year}', version: 'Approved version {number}', scenario: 'Scenario {name}',
      line: 'The plan says', lineText: '{quarter}: {cohorts} classes, {trainees} trainees, {form}', made: 'Scheduled', madeOf: '{made} of {cohorts} classes', length: 'Length of the course', venue: 'Place', atSchool: 'At the school',
      units: { DAY: '{amount} days', WEEK: '{amount} weeks', MONTH: '{amount} months' },
      none: 'This line is not in the approved version, in the scenario in use.', noneText: 'Classes are made only of lines of an approved plan.', toPlan: 'To the plan of {year}',
      complete: 'All {cohorts} classes of this line are scheduled. For more, draft an adjustment of the plan.',
      quarterOver: '{quarter} is over and {left} classes are not scheduled. Draft an adjustment of the plan to put this line into another quarter.',
      cohorts: 'Classes scheduled', empty: 'No class yet.', emptyText: 'Classes stand here once they are scheduled; quotas and the enrolment notice come next.',
      code: 'Class code', state: 'State', opens: 'Opens', ends: 'Closes', capacity: 'Capacity', quotas: 'Quotas', quotasOf: '{seats}/{capacity}, open pool {pool}', toQuotas: 'Assign quotas', toNotices: 'Draft an enrolment notice',
      done: '{count} classes were scheduled. Next: assign quotas to the agencies, then draft the enrolment notice.', onlyOffice: 'The training office schedules classes.',
      form: {
        title: 'Schedule the other classes', count: 'Classes', countHint: '{left} classes of this line are not scheduled.', pattern: 'Pattern of codes', patternHint: "'{n}' is where the running number stands.", first: 'First running number', firstHint: 'With 08 they become 08, 09, 10.',
        firstOn: 'Opening day of the first class', firstOnHint: 'In {quarter}: {from}–{to}.', apart: 'Days between two openings', apartHint: '0 if they open on the same day.',
        weeks: 'Weeks from opening to closing', weeksHint: 'A part-time class lasts longer than the course.', capacity: 'Capacity of each class', capacityHint: 'The plan: {trainees} trainees in {cohorts} classes.', pool: 'Open pool of each class', poolHint: 'Seats that are no agency’s quota.',
        place: 'Place', submit: 'See the classes to be made', pending: 'Counting…', wrong: 'The classes were not scheduled',
      },
      check: {
        title: 'Schedule {count} classes?', caption: 'Classes to be made', crumb: 'Check', pool: 'Open pool', total: 'Total', edit: 'Change',
        sum: 'These {count} classes have a capacity of {capacity}. With the {made} already scheduled it is {all}; the plan says {trainees} trainees.',
        consequence: { planned: 'The classes are planned: agencies do not see them and cannot nominate.', quotas: 'Quotas are assigned later, within the capacity less the open pool.', moves: 'Opening days can still move until the enrolment notice.' },
        submit: 'Schedule {count} classes', pending: 'Scheduling…',
      },
      errors: {
        not_allowed: 'This account may not schedule classes. The training office may.', line_not_found: 'This line is no longer in the approved plan. Open the plan again.',
        campus_not_found: 'Choose a campus of the school, or the locality that the line names.', all_scheduled: 'All classes of this line have just been scheduled. Open the page again.',
        more_than_planned: 'Only {left} classes of this line are not scheduled. Make fewer, or draft an adjustment of the plan.', outside_quarter: 'The first class must open in quarter {quarter} as planned. Choose another day, or draft an adjustment of the plan.',
        opens_in_past: 'The opening day must be today or later.', later_quarter: 'The last class would open after quarter {quarter} of the plan. Make fewer classes or fewer days between them.',
        capacity_above_plan: 'Each class may have a capacity of {most} at most, for the plan says {trainees} trainees in this line. Lower the capacity, or draft an adjustment of the plan.',
        pool_above_capacity: 'The open pool cannot exceed the capacity, {capacity}.', code_taken: 'Class code {code} exists in this year. Change the pattern or the first number.',
      },
    },
  },
)
