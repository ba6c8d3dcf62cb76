import { bilingual } from '../../i18n/messages'

export const delegationMessages = bilingual(
  {
    paper: { title: 'Phiếu giấy', lead: 'Đánh dấu một ô ở mỗi câu. Gửi lại đầu mối của cơ quan để nhập vào Cổng bằng liên kết của phiếu.', print: 'In trang này bằng lệnh in của trình duyệt (Ctrl+P).', back: 'Về phiếu', answers: 'Trả lời', signed: 'Người trả lời (ký, ghi rõ họ tên)', unsigned: 'Không ghi tên vào phiếu này.' },
    handOn: {
      link: 'Chuyển cho người khác trả lời', title: 'Chuyển phiếu cho người khác', lead: 'Liên kết đang mở sẽ hết tác dụng; người được chuyển có liên kết mới. Phần đã lưu không chuyển theo.',
      name: 'Họ và tên người được chuyển', email: 'Thư điện tử', emailHint: 'Nếu ghi, Cổng gửi liên kết riêng đến địa chỉ này. Để trống nếu in liên kết hoặc gửi cách khác.', submit: 'Chuyển phiếu', pending: 'Đang chuyển…', wrong: 'Chưa chuyển được',
      done: 'Đã chuyển phiếu cho {name}', newLink: 'Liên kết mới, mở được một lần gửi:', mail: 'Soạn thư gửi liên kết', history: 'Chuyển cho {name} ngày {day}',
      mailed: 'Cổng gửi liên kết này đến địa chỉ đã ghi trong ít phút, không phải gửi lại.',
      letter: {
        subject: 'Phiếu đánh giá lớp {code} được chuyển đến đồng chí',
        body: 'Kính gửi đồng chí {name},\n\n{title}, lớp {code}, được chuyển để đồng chí trả lời:\n\n{link}\n\nLiên kết này dành riêng cho đồng chí, gửi trả lời được một lần, đến hết ngày {day}. Có thể lưu phần đã làm và mở lại để làm tiếp. Không chuyển thư này cho người khác.\n\nNếu thư đến nhầm người, xin bỏ qua hoặc báo {office}, {school}, điện thoại {phone}.\n',
      },
    },
    tabs: { label: 'Các phần của đánh giá', rounds: 'Các đợt', compare: 'So sánh', items: 'Bộ tiêu chí', templates: 'Phiếu hỏi', use: 'Sử dụng sau đào tạo', revision: 'Việc cần sửa' },
  },
  {
    paper: { title: 'Paper form', lead: 'Mark one box for each question. Give it to the liaison of the agency, who enters it by the link of the form.', print: 'Print this page with the browser (Ctrl+P).', back: 'Back to the form', answers: 'Answer', signed: 'Respondent (signature and full name)', unsigned: 'Write no name on this form.' },
    handOn: {
      link: 'Hand on to another person', title: 'Hand the form on', lead: 'The present link stops; the other person gets a new one. What was saved is not handed on.',
      name: 'Full name of the other person', email: 'E-mail', emailHint: 'If entered, the portal mails the link to it. Leave empty to print the link or send it another way.', submit: 'Hand on', pending: 'Handing on…', wrong: 'Not handed on',
      done: 'The form was handed on to {name}', newLink: 'The new link, good for one answer:', mail: 'Write a mail with the link', history: 'Handed on to {name} on {day}',
      mailed: 'The portal mails this link to the address given within minutes; there is no need to send it again.',
      letter: {
        subject: 'An evaluation form of class {code} was handed on to you',
        body: 'Dear {name},\n\n{title}, class {code}, was handed on to you to answer:\n\n{link}\n\nThe link is yours alone and takes one answer, until the end of {day}. You can save what you have and come back. Do not pass this mail on.\n\nIf it reached you by mistake, ignore it or tell {office}, {school}, phone {phone}.\n',
      },
    },
    tabs: { label: 'Parts of evaluation', rounds: 'Rounds', compare: 'Comparison', items: 'Criteria', templates: 'Questionnaires', use: 'Use after training', revision: 'To mend' },
  },
)
