import { bilingual } from '../../i18n/messages'

export const conductMessages = bilingual(
  {
    conduct: {
      tab: 'Rèn luyện', title: 'Đánh giá rèn luyện', crumb: 'Đường dẫn', lead: 'Đánh giá theo bốn bước: tự đánh giá, tập thể lớp, chủ nhiệm lớp, Hội đồng. Kết quả chính thức là kết luận của Hội đồng.',
      final: '{rank}', provisional: '{rank} (tạm tính)',
      steps: { SELF: 'Tự đánh giá', CLASS: 'Tập thể lớp', HEAD: 'Chủ nhiệm lớp', COUNCIL: 'Hội đồng' }, classes: { EXCELLENT: 'Xuất sắc', GOOD: 'Tốt', FAIR: 'Khá', AVERAGE: 'Trung bình', WEAK: 'Yếu' },
      caption: 'Điểm rèn luyện của lớp', trainee: 'Học viên', result: 'Xếp loại', judge: 'Đánh giá', judgeOf: 'Đánh giá {name}', points: '{points} điểm', judgedBy: 'Tiêu chí và mức xếp loại', none: 'Chưa có', noTrainees: 'Lớp chưa có học viên.', noTraineesWhy: 'Học viên hiện ở đây sau khi mở lớp.',
      form: { title: 'Đánh giá {name}', step: 'Người đánh giá', criterion: '{name}', most: 'Từ 0 đến {most} điểm.', submit: 'Ghi đánh giá', pending: 'Đang ghi…', wrong: 'Chưa ghi được đánh giá', done: 'Đã ghi đánh giá rèn luyện.', back: 'Về rèn luyện của lớp', final: 'Hội đồng đã kết luận: {points} điểm, {class}.' },
      task: { title: 'Nhiệm vụ nghiên cứu', topic: 'Đề tài', none: 'Cơ quan cử chưa giao nhiệm vụ nghiên cứu.', result: 'Kết quả', mark: 'Điểm', submit: 'Ghi kết quả', pending: 'Đang ghi…', wrong: 'Chưa ghi được kết quả', done: 'Đã ghi kết quả nhiệm vụ.' },
      errors: {
        not_allowed: 'Vai trò đang dùng không đánh giá ở bước này.', trainee_not_found: 'Không tìm thấy học viên này, hoặc tài khoản này không được xem.', class_not_running: 'Lớp chưa học nên chưa đánh giá rèn luyện.', council_decided: 'Hội đồng đã kết luận nên không đổi được nữa.', trainee_left: 'Học viên đã thôi học.', criterion_unknown: 'Cho điểm đủ các tiêu chí. Tải lại trang nếu tiêu chí vừa đổi.', points_out_of_range: 'Điểm của tiêu chí này từ 0 đến {most}.',
        class_over: 'Học viên không còn học nên không giao nhiệm vụ được.', task_marked: 'Nhiệm vụ đã có điểm nên không đổi được.', task_not_found: 'Cơ quan cử chưa giao nhiệm vụ.', mark_invalid: 'Ghi điểm như 8,5.', mark_out_of_scale: 'Điểm từ 0 đến {most}.',
      },
    },
  },
  {
    conduct: {
      tab: 'Conduct', title: 'Conduct', crumb: 'Breadcrumb', lead: 'Oneself, the class, the class head, the council. The council has the last word.',
      final: '{rank}', provisional: '{rank} (so far)',
      steps: { SELF: 'Oneself', CLASS: 'The class', HEAD: 'Class head', COUNCIL: 'Council' }, classes: { EXCELLENT: 'Excellent', GOOD: 'Very good', FAIR: 'Good', AVERAGE: 'Average', WEAK: 'Weak' },
      caption: 'Points of conduct in the class', trainee: 'Trainee', result: 'Class', judge: 'Judge', judgeOf: 'Judge {name}', points: '{points} points', judgedBy: 'Criteria and classes', none: 'None yet', noTrainees: 'The class has no trainees yet.', noTraineesWhy: 'Trainees stand here once the class is opened.',
      form: { title: 'Conduct of {name}', step: 'Who judges', criterion: '{name}', most: 'From 0 to {most} points.', submit: 'Save', pending: 'Saving…', wrong: 'Not saved', done: 'The points of conduct are saved.', back: 'To the conduct of the class', final: 'The council decided: {points} points, {class}.' },
      task: { title: 'Research task', topic: 'Topic', none: 'The agency has set no research task.', result: 'Result', mark: 'Mark', submit: 'Save the result', pending: 'Saving…', wrong: 'Not saved', done: 'The result of the task is saved.' },
      errors: {
        not_allowed: 'The role in use does not judge at this step.', trainee_not_found: 'This trainee was not found, or is not for this account to see.', class_not_running: 'The class does not run yet.', council_decided: 'The council decided, so nothing changes any more.', trainee_left: 'The trainee has left.', criterion_unknown: 'Give points for every criterion. Load the page again if the criteria changed.', points_out_of_range: 'This criterion gives 0 to {most} points.',
        class_over: 'The trainee does not study any more, so no task can be set.', task_marked: 'The task has its mark and stays.', task_not_found: 'The agency has set no task.', mark_invalid: 'Write a mark such as 8.5.', mark_out_of_scale: 'A mark lies between 0 and {most}.',
      },
    },
  },
)
