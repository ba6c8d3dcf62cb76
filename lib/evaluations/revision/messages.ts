import { bilingual } from '../../i18n/messages'

export const revisionMessages = bilingual(
  {
    revision: {
      title: 'Việc cần sửa ở khóa học', lead: 'Nội dung cần chỉnh sửa, rút ra từ kết quả đánh giá.', caption: 'Việc cần sửa', filters: 'Lọc', course: 'Khóa học', all: 'Tất cả', submit: 'Xem',
      task: 'Việc', origin: 'Căn cứ', state: 'Trạng thái', opened: 'Người ghi, ngày ghi', closed: 'Kết thúc', by: '{name}, {day}', origins: { ITEM: 'Tiêu chí', REMARK: 'Ý kiến của một đợt', OTHER: 'Khác' }, statuses: { OPEN: 'Đang mở', DONE: 'Đã sửa', DECLINED: 'Không sửa' },
      empty: 'Chưa có việc nào.', emptyWhy: 'Ghi việc từ đề xuất dưới đây, hoặc tự ghi.',
      suggested: 'Đề xuất từ kết quả', suggestedCaption: 'Câu hỏi có điểm trung bình dưới mức của thông số (mặc định 3,5, chưa có văn bản xác nhận)', mean: '{mean} ({count})', noSuggestion: 'Không có câu hỏi nào dưới mức.', item: 'Câu hỏi', score: 'Điểm',
      add: 'Ghi việc cần sửa', text: 'Việc cần sửa', save: 'Ghi việc', close: 'Ghi kết quả chỉnh sửa', pick: 'Việc', how: 'Kết quả', reason: 'Lý do', reasonHint: 'Bắt buộc khi không sửa.', closeSubmit: 'Ghi kết quả', pending: 'Đang ghi…', wrong: 'Chưa ghi được', did: { opened: 'Đã ghi việc cần sửa.', closed: 'Đã ghi kết quả chỉnh sửa.' },
      errors: { not_allowed: 'Tài khoản này không có quyền. Người có quyền: Phòng Quản lý đào tạo.', course_not_found: 'Không tìm thấy khóa học.', round_not_found: 'Không tìm thấy đợt đánh giá của khóa học này.', task_open: 'Câu hỏi này đã có việc đang mở ở khóa học.', task_not_found: 'Không tìm thấy việc.', task_closed: 'Việc này đã có kết quả.', reason_missing: 'Không sửa thì phải ghi lý do.' },
    },
  },
  {
    revision: {
      title: 'To mend in courses', lead: 'What evaluations found, as tasks for the next revision of programme and materials.', caption: 'Tasks', filters: 'Filter', course: 'Course', all: 'All', submit: 'Show',
      task: 'Task', origin: 'Basis', state: 'State', opened: 'Noted by, on', closed: 'Closed', by: '{name}, {day}', origins: { ITEM: 'Criterion', REMARK: 'Remark of a round', OTHER: 'Other' }, statuses: { OPEN: 'Open', DONE: 'Done', DECLINED: 'Declined' },
      empty: 'No task yet.', emptyWhy: 'Note one from the suggestions below, or in your own words.',
      suggested: 'Suggested by results', suggestedCaption: 'Questions whose mean lies below the parameter (3.5 unless changed; confirmed by no paper)', mean: '{mean} ({count})', noSuggestion: 'No question lies below it.', item: 'Question', score: 'Mean',
      add: 'Note a task', text: 'What to mend', save: 'Note it', close: 'Record the outcome', pick: 'Task', how: 'Outcome', reason: 'Reason', reasonHint: 'Required when it is declined.', closeSubmit: 'Record the outcome', pending: 'Saving…', wrong: 'Not saved', did: { opened: 'The task was noted.', closed: 'The outcome was recorded.' },
      errors: { not_allowed: 'This account may not. The training office may.', course_not_found: 'The course was not found.', round_not_found: 'The course has no such round.', task_open: 'This question has an open task in the course.', task_not_found: 'The task was not found.', task_closed: 'The task has its outcome already.', reason_missing: 'Declining needs a reason.' },
    },
  },
)
