import { bilingual } from '../../../i18n/messages'

/** Words of one cohort at the desk: head, seats, quotas, closing, opening, completion, history. */
export const deskCohort = bilingual(
  {
    cohort: {
      tabs: { label: 'Nội dung của lớp', nominations: 'Danh sách cử', quotas: 'Chỉ tiêu', council: 'Hội đồng', trainees: 'Học viên', bodies: 'Tổ chức lớp', timetable: 'Lịch học', attendance: 'Điểm danh', marks: 'Điểm', conduct: 'Rèn luyện', reports: 'Phiếu nhận xét', graduation: 'Tốt nghiệp', history: 'Lịch sử', agencies: '{count} cơ quan' },
      code: 'Lớp {code}', closesOn: 'Hạn gửi danh sách {day}', opensOn: 'Khai giảng {day}', endsOn: 'Bế giảng {day}',
      close: 'Chốt danh sách', open: 'Mở lớp', graduation: 'Xét tốt nghiệp, bế giảng',
      seats: {
        title: 'Đang giữ {taken} trong {capacity} chỗ', accepted: 'Đã tiếp nhận', held: 'Đang giữ chỗ, chờ xét', free: 'Còn trống', waiting: 'Chờ chỗ',
        assigned: 'Chỉ tiêu đã giao {seats}', capacity: 'Quy mô lớp {seats}',
        line: 'Đã tiếp nhận {accepted}, đang giữ chỗ {held}, trống {free} (chỉ tiêu {freeQuota}, chỗ chung {freePool}), chờ chỗ {waiting}.',
        label: 'Quy mô lớp {capacity}: đã tiếp nhận {accepted}, đang giữ chỗ {held}, chỉ tiêu còn trống {freeQuota}, chỗ chung còn {freePool}; {waiting} người chờ chỗ',
      },
      quotas: {
        agency: 'Cơ quan, đơn vị', add: 'Giao chỉ tiêu cho cơ quan', addHint: 'Cơ quan đang chờ chỗ được lên chỗ ngay khi tăng chỉ tiêu.', choose: 'Chọn cơ quan', number: 'Số chỉ tiêu', save: 'Giao chỉ tiêu', saving: 'Đang ghi…',
        poolTitle: 'Chỗ chung', poolNumber: 'Số chỗ chung', poolHint: 'Chỗ không thuộc chỉ tiêu của cơ quan nào; đang giữ {taken}.', poolSave: 'Ghi số chỗ chung', wrong: 'Chưa ghi được, còn nội dung cần sửa',
      },
      closing: {
        title: 'Chốt danh sách lớp {code}?', noMore: 'Không cơ quan nào gửi thêm đề cử được nữa.', undecided: 'Còn {count} hồ sơ chưa có kết quả xét; vẫn xét được sau khi chốt.', waiting: '{count} người đang chờ chỗ vẫn được lên chỗ nếu có chỗ trống, đến khi mở lớp.',
        accepted: 'Đã tiếp nhận {count} người.', early: 'Hạn gửi danh sách là {day}, chưa đến hạn.', submit: 'Chốt danh sách', pending: 'Đang chốt…', back: 'Quay lại',
      },
      opening: {
        title: 'Quyết định mở lớp {code}', lead: 'Kiểm tra trước khi mở lớp. Sau khi mở, danh sách cử không thay đổi được.', list: 'Danh sách mở lớp', listCaption: 'Những người đã được tiếp nhận', accepted: 'Được tiếp nhận', undecided: 'Chưa có kết quả xét', waits: 'Đang chờ chỗ', people: '{count} người',
        waitsWhy: '{count} người đang chờ chỗ sẽ hết hạn chờ và cơ quan cử được báo.', noneWaits: 'Không có ai đang chờ chỗ.', number: 'Số quyết định', numberHint: 'Như trên văn bản, ví dụ 104/QĐ-TrCT.', date: 'Ngày quyết định',
        dateHint: 'Ví dụ 05/03/2026.', submit: 'Mở lớp với {count} học viên', pending: 'Đang mở lớp…', wrong: 'Chưa mở lớp được', blockedUndecided: 'Chưa mở lớp được: còn {count} hồ sơ chưa có kết quả xét.', blockedNobody: 'Chưa mở lớp được: chưa có ai được tiếp nhận.',
        review: 'Xét các hồ sơ còn lại', doneTitle: 'Đã mở lớp {code}', doneReference: 'Quyết định {number} ngày {day}', done: '{count} người đã vào lớp.', doneNext: 'Các cơ quan được báo. Việc tiếp theo: mời học viên tạo tài khoản và xếp lịch học.', toTrainees: 'Xem học viên, mời tạo tài khoản', toTimetable: 'Xếp lịch học',
        venue: 'Nơi học', term: 'Thời gian', schedule: '{from} đến {to}', name: 'Họ và tên', agency: 'Cơ quan cử', birthDate: 'Ngày sinh',
      },
      history: { caption: 'Lịch sử', empty: 'Chưa có việc nào được ghi.', emptyWhy: 'Mỗi thay đổi của lớp, chỉ tiêu và hồ sơ được ghi ở đây.', latest: 'Một trăm việc gần nhất, mới trước.', refused: 'Các lần bị từ chối', refusedWhy: 'Việc bị từ chối không làm thay đổi gì của lớp, được giữ để đối chiếu.', noneRefused: 'Chưa có lần nào bị từ chối.', back: 'Về lịch sử của lớp', system: 'Hệ thống' },
    },
  },
  {
    cohort: {
      tabs: { label: 'About the class', nominations: 'Nominations', quotas: 'Quotas', council: 'Council', trainees: 'Trainees', bodies: 'Class bodies', timetable: 'Timetable', attendance: 'Attendance', marks: 'Marks', conduct: 'Conduct', reports: 'Comment reports', graduation: 'Graduation', history: 'History', agencies: '{count, plural, one {# agency} other {# agencies}}' },
      code: 'Class {code}', closesOn: 'List deadline {day}', opensOn: 'Opening {day}', endsOn: 'Closing {day}',
      close: 'Close the list', open: 'Open the class', graduation: 'Review and close the class',
      seats: {
        title: '{taken} of {capacity} seats held', accepted: 'Accepted', held: 'Held, to be reviewed', free: 'Free', waiting: 'Waiting',
        assigned: 'Quotas assigned {seats}', capacity: 'Capacity {seats}',
        line: 'Accepted {accepted}, held {held}, free {free} (quotas {freeQuota}, pool {freePool}), waiting {waiting}.',
        label: 'Capacity {capacity}: {accepted} accepted, {held} held, {freeQuota} of the quotas free, {freePool} of the pool free; {waiting} waiting',
      },
      quotas: {
        agency: 'Agency', add: 'Assign a quota to an agency', addHint: 'Those of the agency who wait move up at once.', choose: 'Choose the agency', number: 'Quota', save: 'Assign quota', saving: 'Saving…',
        poolTitle: 'Open pool', poolNumber: 'Pool seats', poolHint: 'Seats of nobody’s quota; {taken} held.', poolSave: 'Save the pool', wrong: 'The quota was not saved',
      },
      closing: {
        title: 'Close the list of class {code}?', noMore: 'No agency can nominate any more.', undecided: '{count} nominations are undecided; they can still be decided afterwards.', waiting: '{count} who wait still move up if a seat becomes free, until the opening.',
        accepted: '{count} have been accepted.', early: 'The list deadline is {day}, which has not come yet.', submit: 'Close the list', pending: 'Closing…', back: 'Back',
      },
      opening: {
        title: 'Opening decision of class {code}', lead: 'Check before opening. Afterwards the list cannot change.', list: 'The list', listCaption: 'Those accepted', accepted: 'Accepted', undecided: 'Undecided', waits: 'Waiting', people: '{count, plural, one {# person} other {# people}}',
        waitsWhy: '{count} who wait will expire and their agencies are told.', noneWaits: 'Nobody is waiting.', number: 'Decision number', numberHint: 'As on the paper, for example 104/QĐ-TrCT.', date: 'Decision date',
        dateHint: 'For example 05/03/2026.', submit: 'Open with {count} trainees', pending: 'Opening…', wrong: 'The class was not opened', blockedUndecided: 'The class cannot be opened: {count} nominations are undecided.', blockedNobody: 'The class cannot be opened: nobody has been accepted.',
        review: 'Review those left', doneTitle: 'Class {code} is open', doneReference: 'Decision {number} of {day}', done: '{count} people have been enrolled.', doneNext: 'The agencies are told. Next: accounts for the trainees and the timetable.', toTrainees: 'Trainees and accounts', toTimetable: 'Lay the timetable',
        venue: 'Place', term: 'Term', schedule: '{from} to {to}', name: 'Name', agency: 'Agency', birthDate: 'Birth date',
      },
      history: { caption: 'History', empty: 'Nothing is on record yet.', emptyWhy: 'Every change of the class, its quotas and nominations is recorded here.', latest: 'The latest hundred, newest first.', refused: 'Refused attempts', refusedWhy: 'What was refused changed nothing of the class; it is kept for comparison.', noneRefused: 'Nothing was refused.', back: 'Back to the history of the class', system: 'The system' },
    },
  },
)
