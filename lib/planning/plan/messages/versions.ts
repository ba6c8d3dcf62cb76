import { bilingual } from '../../../i18n/messages'

/** Versions of a plan, what each changed, and what happened. */
export const planVersions = bilingual(
  {
    planVersions: {
      title: 'Các bản của kế hoạch năm {year}', first: 'Bản đầu tiên.', same: 'Phương án {scenario}: không thay đổi so với bản {number}.', changed: 'Phương án {scenario}: so với bản {number}', see: 'Xem bản {number}',
      sum: '{scenario}: {cohorts} lớp, {trainees} học viên', added: 'Thêm', removed: 'Bỏ', changedLine: 'Sửa', line: '{form}, {quarter}: {cohorts} lớp, {trainees} học viên',
      fromTo: '{field} từ {from} thành {to}', nothing: 'không có', 
      fields: { quarter: 'quý', cohorts: 'số lớp', trainees: 'số học viên', venue: 'nơi học', locality: 'địa phương', leadAgency: 'chủ trì', targetGroup: 'đối tượng', leaveNumber: 'văn bản Học viện', leaveOn: 'ngày văn bản Học viện' },
      history: 'Lịch sử', historyEmpty: 'Chưa có thay đổi nào.', historyEmptyText: 'Mỗi lần lập, sửa, trình và phê duyệt được ghi ở đây.', latest: 'Hiện tối đa 100 việc gần nhất.', system: 'Hệ thống',
      events: {
        drafted: 'Lập bản {version}', 'line-set': 'Ghi dòng {course}: {cohorts} lớp, {trainees} học viên', 'line-removed': 'Bỏ dòng {course}', 'lines-merged': 'Gộp hai dòng', proposed: 'Trình bản {version}', returned: 'Trả lại bản {version}', approved: 'Phê duyệt bản {version}', 'scenario-switched': 'Chuyển phương án',
      },
      eventOf: 'Phương án {scenario}', eventBoth: 'Cả hai phương án', eventLeave: 'văn bản đồng ý của Học viện số {number} ngày {day}', eventFrom: 'trước đó {cohorts} lớp, {trainees} học viên', eventPaper: 'văn bản {number} ngày {day}',
    },
  },
  {
    planVersions: {
      title: 'Versions of the plan of {year}', first: 'The first version.', same: 'Scenario {scenario}: no change from version {number}.', changed: 'Scenario {scenario}: compared with version {number}', see: 'See version {number}',
      sum: '{scenario}: {cohorts} classes, {trainees} trainees', added: 'Added', removed: 'Removed', changedLine: 'Changed', line: '{form}, {quarter}: {cohorts} classes, {trainees} trainees',
      fromTo: '{field} from {from} to {to}', nothing: 'none', 
      fields: { quarter: 'quarter', cohorts: 'classes', trainees: 'trainees', venue: 'venue', locality: 'locality', leadAgency: 'led by', targetGroup: 'target group', leaveNumber: 'the Academy’s document', leaveOn: 'date of the Academy’s document' },
      history: 'History', historyEmpty: 'Nothing is on record yet.', historyEmptyText: 'Each drafting, change, proposal and approval is recorded here.', latest: 'At most the last 100 events.', system: 'System',
      events: {
        drafted: 'Drafted version {version}', 'line-set': 'Set the line {course}: {cohorts} classes, {trainees} trainees', 'line-removed': 'Removed the line {course}', 'lines-merged': 'Merged two lines', proposed: 'Proposed version {version}', returned: 'Sent back version {version}', approved: 'Approved version {version}', 'scenario-switched': 'Switched the scenario',
      },
      eventOf: 'Scenario {scenario}', eventBoth: 'Both scenarios', eventLeave: 'the Academy’s leave {number} of {day}', eventFrom: 'before: {cohorts} classes, {trainees} trainees', eventPaper: 'document {number} of {day}',
    },
  },
)
