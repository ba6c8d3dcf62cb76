import type { DomainEvent } from '../../../events/record'

/** `noun.past-tense` as the key of its words: the point and every hyphen become a low line. */
type KeyOf<T extends string> = T extends `${infer Noun}.${infer Rest}` ? `${Hyphens<Noun>}_${Hyphens<Rest>}` : never
type Hyphens<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Hyphens<Tail>}` : T

/** What the history of a class or a nomination tells: papers of a dossier have words of their own, and of a list the copy that was carried away. */
type Happened = KeyOf<Exclude<Extract<DomainEvent, { cohortId: string } | { nominationId: string }>['type'], `document.${string}`> | 'list.exported'>

/** Words of the history; a new event of a class without its words does not compile. */
export const happened: Readonly<Record<'vi' | 'en', Readonly<Record<Happened, string>>>> = {
  vi: {
    nomination_submitted: 'Gửi đề cử', nomination_resubmitted: 'Bổ sung và gửi lại', nomination_promoted: 'Được lên chỗ từ danh sách chờ', nomination_accepted: 'Tiếp nhận', nomination_returned: 'Trả lại bổ sung',
    nomination_rejected: 'Không tiếp nhận', nomination_withdrawn: 'Rút đề cử', nomination_expired: 'Hết hạn', nomination_enrolled: 'Vào lớp', standard_waived: 'Tiêu chuẩn được xét đặc biệt', standard_waiver_revoked: 'Thu hồi việc xét đặc biệt', cohort_announced: 'Thông báo tuyển sinh', cohort_closed: 'Chốt danh sách',
    cohort_opened: 'Mở lớp', cohort_completed: 'Bế giảng', pool_set: 'Điều chỉnh số chỗ chung', quota_assigned: 'Giao chỉ tiêu', lesson_planned: 'Thêm buổi học', lesson_published: 'Ban hành buổi học', lesson_changed: 'Đổi buổi học',
    lesson_cancelled: 'Cho nghỉ buổi học', lesson_removed: 'Xóa bản nháp buổi học', list_exported: 'Xuất danh sách',
    cohort_scheduled: 'Lập lớp từ kế hoạch', cohort_moved: 'Chuyển ngày khai giảng', quota_asked: 'Cơ quan đề nghị chỉ tiêu', quota_countered: 'Trường đề xuất chỉ tiêu', quota_returned: 'Chuyển chỉ tiêu chưa dùng vào chỗ chung',
    offer_accepted: 'Cơ quan nhận chỗ', rank_set: 'Cơ quan đổi thứ tự ưu tiên', letter_sent: 'Gửi theo công văn cử', council_recorded: 'Lập biên bản họp Hội đồng xét tuyển', cohort_resized: 'Điều chỉnh quy mô lớp', cohort_return_ruled: 'Đặt ngày chuyển chỉ tiêu chưa dùng vào chỗ chung',
    roll_taken: 'Điểm danh buổi học', roll_changed: 'Sửa điểm danh', roll_refused: 'Từ chối điểm danh', scheme_set: 'Lập cơ cấu điểm', marks_saved: 'Ghi điểm vào bản nháp', marks_entered: 'Nộp bảng điểm', marks_verified: 'Xác nhận bảng điểm', marks_locked: 'Khóa bảng điểm', marks_returned: 'Trả bảng điểm về bản nháp', marks_refused: 'Từ chối ghi điểm',
    marks_correction_asked: 'Đề nghị sửa điểm đã khóa', marks_corrected: 'Sửa điểm đã khóa', marks_correction_rejected: 'Không sửa điểm đã khóa', codes_drawn: 'Lập số phách', codes_opened: 'Xem danh sách số phách kèm họ tên', conduct_judged: 'Đánh giá rèn luyện', conduct_refused: 'Từ chối đánh giá rèn luyện',
    cohort_duty_given: 'Phân công trong lớp', cohort_duty_ended: 'Kết thúc nhiệm vụ trong lớp',
    graduation_council_recorded: 'Lập biên bản họp Hội đồng xét công nhận', graduation_decided: 'Quyết định công nhận tốt nghiệp', certificate_issued: 'Cấp văn bằng, ghi vào sổ', certificate_revoked: 'Thu hồi văn bằng', certificate_reissued: 'Cấp lại văn bằng',
    timetable_published: 'Ban hành lịch học', lesson_redrafted: 'Sửa bản nháp buổi học', lesson_accepted: 'Giảng viên nhận buổi giảng', lesson_declined: 'Giảng viên không nhận buổi giảng', lessons_drafted: 'Lập dự thảo lịch học',
    evaluation_opened: 'Mở đợt đánh giá', standard_waiver_scanned: 'Lưu bản quét văn bản xét đặc biệt', standard_waiver_scan_removed: 'Gỡ bản quét văn bản xét đặc biệt', endorsement_asked: 'Trình thủ trưởng danh sách', endorsement_returned: 'Thủ trưởng trả lại danh sách', endorsement_given: 'Thủ trưởng phê duyệt danh sách', import_written: 'Ghi danh sách từ Excel',
    reports_submitted: 'Chuyển rà soát phiếu nhận xét', reports_returned: 'Trả lại phiếu nhận xét', reports_approved: 'Đồng ý phiếu nhận xét', reports_signed: 'Ký phiếu nhận xét', reports_sent: 'Gửi phiếu nhận xét', reports_sending_repeated: 'Gửi lại phiếu nhận xét', reports_acknowledged: 'Cơ quan xác nhận đã nhận phiếu nhận xét', reports_overdue: 'Phiếu nhận xét quá hạn gửi', reports_unanswered: 'Phiếu nhận xét quá hạn xác nhận',
    trainee_decided: 'Ghi quyết định về học viên', trainee_decision_lifted: 'Cho kết thúc quyết định về học viên', nomination_handed_over: 'Chuyển cho cơ quan kế thừa',
  },
  en: {
    nomination_submitted: 'Nominated', nomination_resubmitted: 'Completed and sent again', nomination_promoted: 'Moved up from the waiting list', nomination_accepted: 'Accepted', nomination_returned: 'Returned for completion',
    nomination_rejected: 'Rejected', nomination_withdrawn: 'Withdrawn', nomination_expired: 'Expired', nomination_enrolled: 'Enrolled', standard_waived: 'A standard was waived', standard_waiver_revoked: 'A waiver was revoked', cohort_announced: 'Announced', cohort_closed: 'List closed',
    cohort_opened: 'Class opened', cohort_completed: 'Class completed', pool_set: 'Open pool adjusted', quota_assigned: 'Quota assigned', lesson_planned: 'Lesson added', lesson_published: 'Lesson published', lesson_changed: 'Lesson moved',
    lesson_cancelled: 'Lesson cancelled', lesson_removed: 'Draft lesson removed', list_exported: 'List exported',
    cohort_scheduled: 'Class made from the plan', cohort_moved: 'Opening day moved', quota_asked: 'Agency asked for a quota', quota_countered: 'School proposed a quota', quota_returned: 'Unused seats returned to the pool',
    offer_accepted: 'The agency takes the seat', rank_set: 'The agency changed its order', letter_sent: 'Sent under a letter', council_recorded: 'Record of the admission council written', cohort_resized: 'Capacity changed', cohort_return_ruled: 'Day set on which unused seats return to the pool',
    roll_taken: 'Roll taken', roll_changed: 'Roll changed', roll_refused: 'Roll refused', scheme_set: 'Scheme of marks written', marks_saved: 'Marks written into the draft', marks_entered: 'Mark sheet handed in', marks_verified: 'Mark sheet verified', marks_locked: 'Mark sheet locked', marks_returned: 'Mark sheet sent back to draft', marks_refused: 'Marks refused',
    marks_correction_asked: 'Correction of a locked mark asked for', marks_corrected: 'Locked mark corrected', marks_correction_rejected: 'Correction of a locked mark rejected', codes_drawn: 'Blind codes drawn', codes_opened: 'Blind codes seen with their names', conduct_judged: 'Conduct judged', conduct_refused: 'Points of conduct refused',
    cohort_duty_given: 'Duty given in the class', cohort_duty_ended: 'Duty ended in the class',
    graduation_council_recorded: 'Record of the graduation council', graduation_decided: 'Graduation decided', certificate_issued: 'Certificates issued and registered', certificate_revoked: 'Certificate revoked', certificate_reissued: 'Certificate reissued',
    timetable_published: 'Timetable published', lesson_redrafted: 'Draft of a lesson edited', lesson_accepted: 'Lesson accepted by its lecturer', lesson_declined: 'Lesson declined by its lecturer', lessons_drafted: 'Draft timetable made',
    evaluation_opened: 'Evaluation round opened', standard_waiver_scanned: 'Scan of a waiver kept', standard_waiver_scan_removed: 'Scan of a waiver removed', endorsement_asked: 'List put to the head', endorsement_returned: 'List given back by the head', endorsement_given: 'List endorsed by the head', import_written: 'List written from a workbook',
    reports_submitted: 'Comment reports handed to proof-reading', reports_returned: 'Comment reports given back', reports_approved: 'Comment reports approved', reports_signed: 'Comment reports signed', reports_sent: 'Comment reports sent', reports_sending_repeated: 'Comment reports sent again', reports_acknowledged: 'Comment reports acknowledged', reports_overdue: 'Comment reports overdue', reports_unanswered: 'Comment reports not acknowledged in time',
    trainee_decided: 'Decision about a trainee', trainee_decision_lifted: 'Decision about a trainee ended', nomination_handed_over: 'Handed over to the agency’s heir',
  },
}
