import { bilingual } from '../../i18n/messages'

export const mergingMessages = bilingual(
  {
    merging: {
      title: 'Chương trình trùng nội dung, năm {year}', short: 'Chương trình trùng nội dung', crumbs: 'Đường dẫn', plan: 'Kế hoạch năm {year}', version: 'Bản {number}', scenario: 'Phương án {name}',
      lead: 'Các cặp dòng cùng đối tượng, có học phần giống tên. Gộp hai dòng để cùng một người không học hai lần.', caption: 'Các cặp dòng trùng nội dung',
      panel: 'Trùng nội dung', none: 'Không có cặp dòng nào cùng đối tượng mà trùng học phần.', noneText: 'So sánh theo tên học phần của các chương trình trong kế hoạch.',
      rule: 'Cùng đối tượng {group}, trùng {count} học phần', pair: 'Hai dòng', group: 'Đối tượng', shared: 'Học phần trùng', warns: 'Cần xem', and: 'và',
      module: '{name}: {periods} tiết và {other} tiết', sameModule: '{name}: {periods} tiết', sum: '{count} học phần, {periods} tiết', line: '{quarter}, {form}: {cohorts} lớp, {trainees} học viên',
      merge: 'Gộp hai dòng này', draftOnly: 'Gộp được trong bản dự thảo. Lập bản điều chỉnh kế hoạch rồi gộp.', toPlan: 'Về kế hoạch năm {year}', more: 'Xem tất cả {count} cặp',
      pairTitle: 'Gộp hai dòng', sharedCaption: 'Học phần có trong cả hai chương trình', moduleName: 'Học phần', periodsOf: 'Số tiết', code: 'Chương trình {code}',
      form: {
        title: 'Dòng sau khi gộp', keep: 'Dòng giữ lại', keepHint: '{quarter}, {form}: {cohorts} lớp, {trainees} học viên', scheduled: 'Đã xếp {count} lớp.',
        cohorts: 'Số lớp', cohortsHint: 'Tính theo quy mô lớp của dòng giữ lại.', trainees: 'Số học viên', traineesHint: 'Tổng của hai dòng.', submit: 'Xem trước', invalid: 'Nhập số lớp và số học viên, từ 1 trở lên.',
      },
      preview: {
        title: 'Trước và sau khi gộp', caption: 'Hai dòng trước và sau khi gộp', line: 'Dòng', before: 'Trước', after: 'Sau', total: 'Tổng cộng', gone: 'Bỏ khỏi kế hoạch', figures: '{cohorts} lớp, {trainees} học viên',
        consequence: { gone: 'Dòng “{course}” không còn trong phương án {scenario} của bản dự thảo.', other: 'Phương án kia và các bản đã trình, đã phê duyệt giữ nguyên.', again: 'Muốn tách lại thì thêm dòng mới.' },
        submit: 'Gộp vào “{course}”', pending: 'Đang gộp…', wrong: 'Chưa gộp được hai dòng',
      },
      did: 'Đã gộp hai dòng.',
      errors: {
        not_allowed: 'Tài khoản này không có quyền gộp dòng. Người có quyền: Phòng Quản lý đào tạo.', plan_not_found: 'Không tìm thấy kế hoạch, hoặc tài khoản này không được xem.',
        line_not_found: 'Hai dòng này không còn trùng nhau trong bản dự thảo. Mở lại kế hoạch để xem bản mới.', wrong_state: 'Chỉ gộp được trong bản dự thảo. Bản này đã trình hoặc đã phê duyệt; lập bản điều chỉnh rồi gộp.',
        line_scheduled: 'Dòng định bỏ đã xếp {scheduled} lớp. Giữ dòng đó, hoặc hủy các lớp trước.', below_scheduled: 'Dòng giữ lại đã xếp {scheduled} lớp nên số lớp không được ít hơn.', trainees_below_cohorts: 'Số học viên không được ít hơn số lớp.',
      },
    },
  },
  {
    merging: {
      title: 'Courses that overlap, {year}', short: 'Courses that overlap', crumbs: 'Breadcrumb', plan: 'Plan of {year}', version: 'Version {number}', scenario: 'Scenario {name}',
      lead: 'Pairs of lines for the same people whose courses share modules by name. Merge two lines so that nobody learns the same twice.', caption: 'Pairs of lines that overlap',
      panel: 'Overlaps', none: 'No two lines for the same people share modules.', noneText: 'Compared by the names of the modules of the planned courses.',
      rule: 'Both for {group}, {count} modules shared', pair: 'The two lines', group: 'Target group', shared: 'Modules shared', warns: 'To be seen', and: 'and',
      module: '{name}: {periods} and {other} periods', sameModule: '{name}: {periods} periods', sum: '{count} modules, {periods} periods', line: '{quarter}, {form}: {cohorts} classes, {trainees} trainees',
      merge: 'Merge these two lines', draftOnly: 'Lines can be merged in a draft. Draft an adjustment of the plan, then merge.', toPlan: 'To the plan of {year}', more: 'See all {count} pairs',
      pairTitle: 'Merge two lines', sharedCaption: 'Modules of both courses', moduleName: 'Module', periodsOf: 'Periods', code: 'Course {code}',
      form: {
        title: 'The line after merging', keep: 'The line that stays', keepHint: '{quarter}, {form}: {cohorts} classes, {trainees} trainees', scheduled: '{count} classes are scheduled.',
        cohorts: 'Classes', cohortsHint: 'By the class size of the line that stays.', trainees: 'Trainees', traineesHint: 'The sum of both lines.', submit: 'Preview', invalid: 'Enter the classes and the trainees, at least 1.',
      },
      preview: {
        title: 'Before and after merging', caption: 'The two lines before and after merging', line: 'Line', before: 'Before', after: 'After', total: 'Total', gone: 'Taken out of the plan', figures: '{cohorts} classes, {trainees} trainees',
        consequence: { gone: 'The line “{course}” leaves the scenario {scenario} of the draft.', other: 'The other scenario and versions proposed or approved stay as they are.', again: 'To part them again, add a new line.' },
        submit: 'Merge into “{course}”', pending: 'Merging…', wrong: 'The lines were not merged',
      },
      did: 'The two lines were merged.',
      errors: {
        not_allowed: 'This account may not merge lines. The training office may.', plan_not_found: 'The plan was not found, or is not for this account to see.',
        line_not_found: 'These two lines no longer overlap in the draft. Open the plan again.', wrong_state: 'Lines can be merged in a draft only. This version is proposed or approved; draft an adjustment, then merge.',
        line_scheduled: 'The line to go has {scheduled} classes scheduled. Keep that line, or cancel the classes first.', below_scheduled: 'The line that stays has {scheduled} classes scheduled; it cannot plan fewer.', trainees_below_cohorts: 'There cannot be fewer trainees than classes.',
      },
    },
  },
)
