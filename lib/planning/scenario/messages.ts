import { bilingual } from '../../i18n/messages'

export const scenarioMessages = bilingual(
  {
    scenario: {
      title: 'Phương án ứng phó, kế hoạch năm {year}', short: 'Phương án ứng phó', crumbs: 'Đường dẫn', plan: 'Kế hoạch năm {year}',
      lead: 'Một kế hoạch có hai phương án: Bình thường, và Ứng phó khi dịch bệnh, thiên tai. Xem khác biệt từng dòng rồi mới chuyển.', inUse: 'Đang dùng: phương án {name}',
      approved: 'Bản {number} đã phê duyệt', approvedNone: 'Bản đã phê duyệt', underWay: 'Bản {number} đang soạn', proposed: 'Bản {number} đang trình duyệt',
      caption: 'Khác biệt giữa hai phương án, bản {number}', course: 'Chương trình', change: 'Thay đổi', total: 'Tổng cộng', none: 'Không có',
      figures: '{quarter}: {cohorts} lớp, {trainees} học viên', sum: '{cohorts} lớp, {trainees} học viên', gain: '{cohorts} lớp, {trainees} học viên', atSchool: 'tại Trường', led: 'chủ trì: {agency}', edit: 'Sửa dòng ứng phó',
      kinds: { added: 'Thêm', dropped: 'Bỏ', changed: 'Đổi', same: 'Giữ nguyên' },
      equal: 'Hai phương án giống nhau ở cả {count} dòng.', differs: '{changed} trong {count} dòng khác nhau.',
      empty: 'Bản này chưa có phương án ứng phó.', emptyText: 'Lập phương án trong bản dự thảo: mọi dòng Bình thường được chép sang, rồi sửa từng dòng.', emptyApproved: 'Bản đã phê duyệt không có phương án ứng phó nên chưa chuyển được. Lập bản điều chỉnh, thêm phương án rồi trình duyệt.',
      prepare: 'Lập phương án ứng phó', preparing: 'Đang chép…', prepareRest: 'Chép {count} dòng còn thiếu', prepareHint: '{count} dòng Bình thường chưa có trong phương án ứng phó.', notPrepared: 'Chưa lập được phương án ứng phó',
      switchTitle: 'Chuyển sang phương án {name}?', switch: 'Chuyển sang phương án {name}', switching: 'Đang chuyển…', notSwitched: 'Chưa chuyển được phương án',
      consequence: {
        lines: '{changed} dòng của kế hoạch đổi theo bảng trên: từ {before} thành {after}.', told: 'Ban Giám hiệu, Tỉnh ủy và cán bộ đầu mối của các cơ quan nhận thông báo.',
        cohorts: 'Lớp đã xếp giữ nguyên ngày, chỉ tiêu và danh sách; dời hoặc hủy lớp là việc riêng.', back: 'Có thể chuyển lại bất cứ lúc nào.',
      },
      did: { prepared: 'Đã chép {count} dòng sang phương án ứng phó. Sửa từng dòng trong bảng.', nothing: 'Mọi dòng đã có trong phương án ứng phó.', switched: 'Đã chuyển phương án: {count} dòng thay đổi. Những người liên quan được thông báo.' },
      noneTitle: 'Kế hoạch chưa được phê duyệt.', noneText: 'Chỉ chuyển được phương án của một bản đã phê duyệt.', onlyOffice: 'Phòng Quản lý đào tạo lập và chuyển phương án.',
      errors: {
        not_allowed: 'Tài khoản này không có quyền chuyển phương án. Người có quyền: Phòng Quản lý đào tạo.', plan_not_found: 'Không tìm thấy kế hoạch, hoặc tài khoản này không được xem.',
        wrong_state: 'Chỉ sửa được bản dự thảo. Bản này đã trình hoặc đã phê duyệt; lập bản điều chỉnh rồi thực hiện lại.', no_lines: 'Kế hoạch chưa có dòng nào ở phương án Bình thường. Thêm dòng trước.',
        not_approved: 'Kế hoạch năm {year} chưa được phê duyệt nên chưa chuyển phương án được.', changed_meanwhile: 'Bản {number} vừa được phê duyệt. Xem khác biệt của bản mới rồi thực hiện lại.',
        scenario_empty: 'Bản {number} đã phê duyệt không có dòng nào ở phương án này. Lập bản điều chỉnh, thêm phương án rồi trình duyệt.',
      },
    },
  },
  {
    scenario: {
      title: 'Disrupted scenario, plan of {year}', short: 'Disrupted scenario', crumbs: 'Breadcrumb', plan: 'Plan of {year}',
      lead: 'A plan has two scenarios: a normal year, and one disrupted by epidemic or disaster. See what differs line by line before switching.', inUse: 'In use: scenario {name}',
      approved: 'Approved version {number}', approvedNone: 'Approved version', underWay: 'Version {number}, being drafted', proposed: 'Version {number}, proposed',
      caption: 'Differences of the two scenarios, version {number}', course: 'Course', change: 'Change', total: 'Total', none: 'None',
      figures: '{quarter}: {cohorts} classes, {trainees} trainees', sum: '{cohorts} classes, {trainees} trainees', gain: '{cohorts} classes, {trainees} trainees', atSchool: 'at the school', led: 'led by {agency}', edit: 'Change the disrupted line',
      kinds: { added: 'Added', dropped: 'Dropped', changed: 'Changed', same: 'The same' },
      equal: 'The two scenarios are the same in all {count} lines.', differs: '{changed} of {count} lines differ.',
      empty: 'This version has no disrupted scenario.', emptyText: 'Prepare one in the draft: every normal line is copied, then changed line by line.', emptyApproved: 'The approved version has no disrupted scenario, so nothing can be switched to. Draft an adjustment, add the scenario and propose it.',
      prepare: 'Prepare the disrupted scenario', preparing: 'Copying…', prepareRest: 'Copy the {count} missing lines', prepareHint: '{count} normal lines are not in the disrupted scenario.', notPrepared: 'The disrupted scenario was not prepared',
      switchTitle: 'Switch to the scenario {name}?', switch: 'Switch to the scenario {name}', switching: 'Switching…', notSwitched: 'The scenario was not switched',
      consequence: {
        lines: '{changed} lines of the plan change as shown: from {before} to {after}.', told: 'The leadership, the province and the liaisons of the agencies are told.',
        cohorts: 'Classes already scheduled keep their days, quotas and lists; moving or cancelling them is separate.', back: 'It can be switched back at any time.',
      },
      did: { prepared: '{count} lines were copied to the disrupted scenario. Change them in the table.', nothing: 'Every line is in the disrupted scenario already.', switched: 'The scenario was switched: {count} lines changed. Those concerned are told.' },
      noneTitle: 'The plan is not approved yet.', noneText: 'Only an approved version can switch its scenario.', onlyOffice: 'The training office prepares and switches scenarios.',
      errors: {
        not_allowed: 'This account may not switch scenarios. The training office may.', plan_not_found: 'The plan was not found, or is not for this account to see.',
        wrong_state: 'Only a draft can be changed. This version is proposed or approved; draft an adjustment, then repeat.', no_lines: 'The plan has no line in the normal scenario. Add lines first.',
        not_approved: 'The plan of {year} is not approved, so its scenario cannot be switched.', changed_meanwhile: 'Version {number} has just been approved. See its differences, then repeat.',
        scenario_empty: 'The approved version {number} has no line in this scenario. Draft an adjustment, add the scenario and propose it.',
      },
    },
  },
)
