import { bilingual } from '../../i18n/messages'

/** Why a case, or a change of an agency, is refused. */
export const successionErrors = bilingual(
  { errors: {
    not_allowed: 'Tài khoản này không có quyền thực hiện việc này.', case_not_found: 'Không tìm thấy hồ sơ này.', agency_not_found: 'Không tìm thấy cơ quan này.', case_done: 'Hồ sơ này đã thực hiện, không sửa được nữa.',
    code_taken: 'Mã này đã dùng cho một cơ quan khác.', too_few_from: 'Chọn ít nhất một cơ quan kết thúc.', too_many_from: 'Việc này chỉ áp dụng cho một cơ quan; chọn lại.', too_few_to: 'Chọn đủ cơ quan kế thừa (chia: ít nhất hai).', too_many_to: 'Chọn quá số cơ quan kế thừa.',
    succeeds_itself: 'Một cơ quan không thể vừa kết thúc vừa kế thừa chính mình.', successor_ended: 'Cơ quan kế thừa đã kết thúc hoạt động trước ngày này.', agency_ended_before: 'Cơ quan này đã kết thúc hoạt động.', day_before_agency: 'Ngày này sớm hơn ngày cơ quan (hoặc tên gọi) bắt đầu.',
    day_too_far: 'Ngày này quá xa; chỉ chuẩn bị trước được một năm.', decided_in_future: 'Ngày của quyết định còn ở phía trước.', circular: 'Hai cơ quan sẽ kế thừa lẫn nhau theo vòng tròn.', name_missing: 'Nhập tên mới.', day_not_come: 'Chưa đến ngày có hiệu lực; hồ sơ được giữ lại để thực hiện từ ngày đó.',
    not_reviewed: 'Xem và lưu phần bàn giao trước khi xác nhận.', data_changed: 'Dữ liệu đã thay đổi sau lần xem trước ({came} mục mới, {went} mục không còn); xem lại rồi lưu phần bàn giao.', not_allotted: 'Còn {count} mục chưa giao hoặc giao chưa đúng.',
    same_decision: 'Quyết định này đã được thực hiện cho các cơ quan đó.', parent_circular: 'Cơ quan cấp trên đang trực thuộc chính cơ quan này.', still_open: 'Cơ quan còn {count} mục chưa bàn giao; lập hồ sơ giải thể.', review_first: 'Xem phần bàn giao trước.',
  } },
  { errors: {
    not_allowed: 'This account may not do this.', case_not_found: 'There is no such case.', agency_not_found: 'There is no such agency.', case_done: 'The case was carried out and can be changed no more.',
    code_taken: 'Another agency has this code.', too_few_from: 'Choose at least one agency that ends.', too_many_from: 'This concerns one agency; choose again.', too_few_to: 'Choose all that come after (a division: at least two).', too_many_to: 'Too many agencies come after.',
    succeeds_itself: 'An agency cannot end and come after itself.', successor_ended: 'The agency that would come after had ended before that day.', agency_ended_before: 'The agency has ended.', day_before_agency: 'The day is before the agency (or its name) began.',
    day_too_far: 'The day is too far; cases are prepared a year ahead at most.', decided_in_future: 'The decision is dated in the future.', circular: 'The agencies would succeed each other in a circle.', name_missing: 'Enter the new name.', day_not_come: 'The day has not come yet; the case is kept until then.',
    not_reviewed: 'Look at the hand-over and save it before you confirm.', data_changed: 'Something changed since it was looked at ({came} came, {went} went); look again and save the hand-over.', not_allotted: '{count} things are allotted to nobody or wrongly.',
    same_decision: 'This decision was carried out for these agencies.', parent_circular: 'The agency above stands below this one.', still_open: 'The agency has {count} open things; prepare a dissolution.', review_first: 'Look at the hand-over first.',
  } },
)
