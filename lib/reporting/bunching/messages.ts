import { bilingual } from '../../i18n/messages'

export const bunchingMessages = bilingual(
  {
    bunching: {
      title: 'Dồn lớp cuối năm', asOf: 'Từ {day} đến 31/12/{year}', school: 'Trường', show: 'Xem',
      lead: 'Số lớp dự kiến khai giảng mỗi tuần, so với số lớp mà phòng học và giảng viên cho phép mở.',
      none: 'Không có tuần nào vượt khả năng phòng học và giảng viên.',
      noneText: '{count} lớp dự kiến khai giảng trong {weeks} tuần còn lại của năm.',
      noOpenings: 'Không còn lớp nào dự kiến khai giảng đến 31/12/{year}.', noOpeningsText: 'Biểu đồ có số liệu khi kế hoạch năm được xếp thành lớp.', toPlan: 'Mở kế hoạch năm',
      found: '{count, plural, =1 {Tuần {number} vượt khả năng: {openings} lớp, vượt {over}.} other {{count} tuần vượt khả năng; nhiều nhất là tuần {number}: {openings} lớp, vượt {over}.}}', foundAfter: 'Sau khi dời: {count} tuần vượt khả năng.', foundAfterNone: 'Sau khi dời: không còn tuần nào vượt khả năng.',
      unscheduled: 'Kế hoạch năm {year} còn {count} lớp chưa xếp lịch, chưa tính vào biểu đồ: {quarters}.', quarterCount: '{quarter} {count} lớp', schedule: 'Xếp lịch: {course}, còn {count} lớp',
      schedulePlain: '{course}, còn {count} lớp',
      chart: {
        title: 'Lớp khai giảng theo tuần', callout: 'Tuần {number}: {openings} lớp, vượt {over}', week: 'Tuần', weekName: 'Tuần {number}', days: '{from}–{to}', axis: 'Tuần',
        openings: 'Lớp khai giảng', capacity: 'Mở được', inSession: 'Đang học', rooms: 'Phòng còn', lecturers: 'Lớp đủ giảng viên', over: 'Vượt', within: 'Trong khả năng',
        capacityLine: 'Số lớp mở được', table: 'Xem dạng bảng', phone: 'Tuần vượt khả năng và ba tuần tới',
      },
      basis: {
        title: 'Cách tính', text: 'Một tuần mở được số lớp nhỏ hơn trong hai số: phòng còn trống và lớp còn đủ giảng viên, sau khi trừ các lớp đang học. Lớp tập trung dùng một phòng, lớp không tập trung dùng một phần, lớp mở tại địa phương không dùng phòng của Trường. Lớp tạm hoãn không tính.',
        rooms: 'Phòng học, hội trường', lecturers: 'Giảng viên', lecturersValue: '{own} giảng viên của Trường, {visiting} giảng viên thỉnh giảng đang được công nhận', parameters: 'Xem thông số và căn cứ', change: 'Xem và đổi thông số',
      },
      proposals: {
        title: 'Lớp có thể mở sớm hơn', caption: 'Các lớp có thể mở sớm hơn', lead: 'Chỉ gồm lớp trong kế hoạch, chưa thông báo và chưa xếp lịch học. Ngày mới giữ nguyên thứ trong tuần, không trước {day} để kịp thông báo {days} ngày.',
        cohort: 'Lớp', from: 'Khai giảng hiện nay', to: 'Đề xuất', earlier: 'sớm {count} tuần', inWeek: 'tuần {number}', quarter: 'Kế hoạch ghi {planned}, ngày mới thuộc {now}.',
        pick: 'Chọn lớp {code}', preview: 'Xem trước phương án', idle: 'Đánh dấu các lớp định dời', counted: 'Đã chọn {count} lớp', clear: 'Bỏ thay đổi', bar: 'Các lớp được chọn',
        none: 'Không có lớp nào dời sớm được.', noneText: 'Các tuần trước đó đã kín, hoặc quá gần để kịp thông báo. Lớp đã thông báo giữ nguyên ngày. Lớp dài ngày mở sớm vẫn chiếm phòng và giảng viên trong tuần đó nên không giảm được.', rest: 'Còn {count} tuần vượt khả năng sau các đề xuất này: các tuần trước đó đã kín, hoặc lớp đã thông báo hay dài ngày.',
        office: 'Phòng Quản lý đào tạo quyết định dời lớp.',
      },
      preview: {
        title: 'Dời {count} lớp?', breadcrumb: 'Xem trước phương án', crumbs: 'Đường dẫn', nothing: 'Chưa chọn lớp nào.', nothingText: 'Đánh dấu ít nhất một lớp trong danh sách đề xuất.', back: 'Về dự báo dồn lớp',
        classes: 'Lớp được dời', effect: 'Tác động theo tuần', effectCaption: 'Các tuần thay đổi, trước và sau khi dời', before: 'Trước', after: 'Sau', figures: '{openings} lớp, mở được {capacity}', over: 'vượt {count}', unchanged: 'Các tuần khác không đổi.',
        worse: 'Phương án đang chọn làm {count} tuần thêm quá tải. Bỏ bớt lớp hoặc chọn đủ các đề xuất.',
        consequence: { days: 'Ngày khai giảng, bế giảng và hạn gửi danh sách của mỗi lớp sớm hơn cùng số ngày.', quotas: 'Chỉ tiêu đã giao giữ nguyên.', notice: 'Chưa cơ quan nào nhận thông báo về các lớp này.' },
        submit: 'Dời {count} lớp', pending: 'Đang dời lớp…', wrong: 'Chưa dời được lớp',
      },
      moved: 'Đã dời {count} lớp. Biểu đồ đã tính theo ngày mới.',
      errors: {
        not_allowed: 'Tài khoản này không có quyền dời lớp. Người có quyền: Phòng Quản lý đào tạo.',
        cohort_not_found: 'Không tìm thấy lớp, hoặc tài khoản này không được xem.',
        changed_meanwhile: 'Ngày khai giảng của lớp {code} vừa được đổi. Xem lại dự báo rồi thực hiện lại.',
        wrong_state: 'Lớp {code} đã thông báo tuyển sinh nên giữ nguyên ngày. Xem lại dự báo rồi thực hiện lại.',
        lessons_planned: 'Lớp {code} đã xếp lịch học. Đổi lịch học của lớp trước khi dời ngày khai giảng.',
        outside_year: 'Lớp {code} thuộc kế hoạch năm {year} nên không dời sang năm khác.',
        opens_in_past: 'Ngày khai giảng mới của lớp {code} đã qua. Xem lại dự báo để có đề xuất mới.',
      },
    },
  },
  {
    bunching: {
      title: 'Bunching at the year’s end', asOf: 'From {day} to 31 Dec {year}', school: 'School', show: 'Show',
      lead: 'Classes that are to open each week, against how many rooms and lecturers allow.',
      none: 'No week is above what rooms and lecturers allow.',
      noneText: '{count} classes are to open in the {weeks} weeks left of the year.',
      noOpenings: 'No class is to open before 31 Dec {year}.', noOpeningsText: 'The chart has figures once classes are made from the annual plan.', toPlan: 'Open the annual plan',
      found: '{count, plural, =1 {Week {number} is above capacity: {openings} classes, {over} too many.} other {{count} weeks are above capacity; the worst is week {number}: {openings} classes, {over} too many.}}', foundAfter: 'After the move: {count} weeks above capacity.', foundAfterNone: 'After the move: no week above capacity.',
      unscheduled: 'The plan of {year} has {count} more classes that are not scheduled and not in the chart: {quarters}.', quarterCount: '{quarter} {count}', schedule: 'Schedule: {course}, {count} left',
      schedulePlain: '{course}, {count} left',
      chart: {
        title: 'Openings by week', callout: 'Week {number}: {openings} classes, {over} too many', week: 'Week', weekName: 'Week {number}', days: '{from}–{to}', axis: 'Week',
        openings: 'Openings', capacity: 'Can open', inSession: 'In session', rooms: 'Rooms free', lecturers: 'Classes with lecturers', over: 'Too many', within: 'Within capacity',
        capacityLine: 'Classes that can open', table: 'See as a table', phone: 'Weeks above capacity and the next three',
      },
      basis: {
        title: 'How it is counted', text: 'A week can open the smaller of two numbers: rooms left and classes that lecturers are left for, after the classes in session. A full-time class uses one room, a part-time one a share of it, a class at a locality none. Classes put off are not counted.',
        rooms: 'Rooms and halls', lecturers: 'Lecturers', lecturersValue: '{own} of the school, {visiting} visiting ones recognised now', parameters: 'See the parameters and their sources', change: 'See and change the parameters',
      },
      proposals: {
        title: 'Classes that could open earlier', caption: 'Classes that could open earlier', lead: 'Only classes in the plan that are neither announced nor have a timetable. The new day keeps its weekday and is not before {day}, so that notice can be given {days} days ahead.',
        cohort: 'Class', from: 'Opens now', to: 'Proposed', earlier: '{count} weeks earlier', inWeek: 'week {number}', quarter: 'The plan says {planned}, the new day is in {now}.',
        pick: 'Choose class {code}', preview: 'Preview the move', idle: 'Tick the classes to move', counted: '{count} classes chosen', clear: 'Undo changes', bar: 'The classes chosen',
        none: 'No class can open earlier.', noneText: 'The weeks before are full, or too near to give notice. Announced classes keep their day. A long class that opens earlier still takes its room and lecturers in that week.', rest: '{count, plural, =1 {One week stays} other {{count} weeks stay}} above capacity after these proposals: the weeks before are full, or the classes are announced or long.',
        office: 'The training office decides on moving classes.',
      },
      preview: {
        title: 'Move {count} classes?', breadcrumb: 'Preview', crumbs: 'Breadcrumb', nothing: 'No class is chosen.', nothingText: 'Tick at least one class among the proposals.', back: 'Back to the bunching forecast',
        classes: 'Classes to move', effect: 'Effect by week', effectCaption: 'Weeks that change, before and after the move', before: 'Before', after: 'After', figures: '{openings} classes, {capacity} can open', over: '{count} too many', unchanged: 'The other weeks stay as they are.',
        worse: 'This choice overloads {count} weeks further. Take classes out or choose all proposals.',
        consequence: { days: 'Opening, closing and list deadline of each class come earlier by the same days.', quotas: 'Assigned quotas stay as they are.', notice: 'No agency has been told of these classes yet.' },
        submit: 'Move {count} classes', pending: 'Moving…', wrong: 'The classes were not moved',
      },
      moved: '{count} classes were moved. The chart uses the new days.',
      errors: {
        not_allowed: 'This account may not move classes. The training office may.',
        cohort_not_found: 'The class was not found, or is not for this account to see.',
        changed_meanwhile: 'The opening day of class {code} has just been changed. Look at the forecast again, then repeat.',
        wrong_state: 'Class {code} has been announced, so its day stays. Look at the forecast again, then repeat.',
        lessons_planned: 'Class {code} has a timetable. Change the timetable before the opening day.',
        outside_year: 'Class {code} belongs to the plan of {year} and cannot move to another year.',
        opens_in_past: 'The new opening day of class {code} has passed. Look at the forecast for new proposals.',
      },
    },
  },
)
