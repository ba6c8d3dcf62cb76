import { bilingual } from '../../i18n/messages'

export const templateMessages = bilingual(
  {
    templates: {
      title: 'Phiếu hỏi', lead: 'Các phiếu của Trường theo sáu đối tượng đánh giá. Phiên bản đang dùng giữ nguyên; muốn sửa thì chép thành phiên bản mới.',
      caption: 'Phiếu hỏi và phiên bản', form: 'Phiếu', object: 'Đối tượng', respondent: 'Người trả lời', when: 'Thời điểm hỏi', state: 'Trạng thái', used: 'Số đợt đã hỏi', items: '{count} câu',
      version: 'Phiên bản {version}', named: 'Có tên', anonymous: 'Không ghi tên', never: 'Không tự mở đợt', statuses: { DRAFT: 'Bản nháp', IN_USE: 'Đang dùng' },
      empty: 'Chưa có phiếu nào.', emptyWhy: 'Chọn một mẫu dưới đây để bắt đầu; mẫu thành bản nháp để sửa.',
      objects: { PROGRAMME: 'Chương trình', TRAINEE: 'Học viên', LECTURER: 'Giảng viên', FACILITIES: 'Cơ sở vật chất', COURSE: 'Khóa học', EFFECT: 'Hiệu quả sau đào tạo' },
      kinds: { SCALE: 'Thang 1–5', YES_NO: 'Có/Không', TEXT: 'Viết lời' },
      start: 'Thêm phiếu từ mẫu', startLead: 'Mẫu do Cổng soạn theo sáu đối tượng của Thông tư 10/2017/TT-BNV; chưa đối chiếu biểu mẫu của bộ, Trường sửa trước khi dùng.', model: 'Mẫu', startSubmit: 'Tạo bản nháp', pending: 'Đang ghi…',
      copy: 'Chép thành phiên bản mới', use: 'Đưa vào sử dụng', useLead: 'Từ khi đưa vào sử dụng, phiên bản này không sửa được nữa; các đợt mở sau đó hỏi theo phiên bản này.',
      edit: 'Sửa bản nháp', editLead: 'Từ 6 đến 8 câu, kể cả câu viết lời. Câu hỏi về cùng một nội dung giữ cùng ký hiệu thì kết quả nối được qua các năm và giữa các phiếu.', itemTitle: 'Câu {number}', code: 'Ký hiệu tiêu chí', codeHint: 'Viết bằng chữ in hoa không dấu, ví dụ PHU_HOP. Người trả lời không thấy ký hiệu này. Không dùng câu nào thì để trống cả câu đó.', kind: 'Cách trả lời', textVi: 'Câu hỏi (tiếng Việt)', textEn: 'Câu hỏi (tiếng Anh)', name: 'Tên phiếu', save: 'Ghi bản nháp',
      wrong: 'Chưa ghi được', questions: 'Câu hỏi', question: 'Câu hỏi', number: 'Số',
      did: { drafted: 'Đã tạo bản nháp.', edited: 'Đã ghi bản nháp.', used: 'Đã đưa phiên bản vào sử dụng.' },
      errors: {
        not_allowed: 'Tài khoản này không có quyền sửa phiếu. Người có quyền: Phòng Quản lý đào tạo.', template_not_found: 'Không tìm thấy phiếu.', draft_exists: 'Phiếu này đã có ở Trường hoặc đang có bản nháp. Mở phiếu đó để sửa.',
        in_use: 'Phiên bản đang dùng không sửa được. Chép thành phiên bản mới để sửa.', too_few_items: 'Phiếu phải có từ 6 đến 8 câu.', item_twice: 'Ký hiệu tiêu chí {code} dùng hai lần. Mỗi câu một ký hiệu.',
        item_changes_kind: 'Tiêu chí {code} đã được hỏi theo cách trả lời khác. Dùng ký hiệu mới cho câu này.',
      },
    },
  },
  {
    templates: {
      title: 'Questionnaires', lead: 'The school’s forms for the six objects of evaluation. A version in use stays as it is; to change it, copy it to a new version.',
      caption: 'Questionnaires and versions', form: 'Form', object: 'Object', respondent: 'Respondent', when: 'Asked', state: 'State', used: 'Rounds', items: '{count} questions',
      version: 'Version {version}', named: 'Named', anonymous: 'Anonymous', never: 'Opens no round', statuses: { DRAFT: 'Draft', IN_USE: 'In use' },
      empty: 'No questionnaire yet.', emptyWhy: 'Choose a standard form below; it becomes a draft to change.',
      objects: { PROGRAMME: 'Programme', TRAINEE: 'Trainee', LECTURER: 'Lecturer', FACILITIES: 'Facilities', COURSE: 'Course', EFFECT: 'Effect after training' },
      kinds: { SCALE: 'Scale 1–5', YES_NO: 'Yes/No', TEXT: 'Words' },
      start: 'Add a form from a standard one', startLead: 'Written by the portal for the six objects of Thông tư 10/2017/TT-BNV; not compared with the ministry’s forms, so change it before use.', model: 'Standard form', startSubmit: 'Make a draft', pending: 'Saving…',
      copy: 'Copy to a new version', use: 'Put into use', useLead: 'From then on this version cannot be changed; rounds that open afterwards ask it.',
      edit: 'Edit the draft', editLead: 'Six to eight questions, the one in words included. Questions that ask the same keep the same criterion: their results are joined over the years and between forms.', itemTitle: 'Question {number}', code: 'Criterion', codeHint: 'A short sign in capital letters, for example FIT. Whoever answers does not see it. Leave the whole question empty if it is not needed.', kind: 'Kind of answer', textVi: 'Question (Vietnamese)', textEn: 'Question (English)', name: 'Title', save: 'Save the draft',
      wrong: 'Not saved', questions: 'Questions', question: 'Question', number: 'No.',
      did: { drafted: 'The draft was made.', edited: 'The draft was saved.', used: 'The version is in use.' },
      errors: {
        not_allowed: 'This account may not change questionnaires. The training office may.', template_not_found: 'The questionnaire was not found.', draft_exists: 'The school has this form already, or a draft of it. Open that one.',
        in_use: 'A version in use cannot be changed. Copy it to a new version.', too_few_items: 'A form has six to eight questions.', item_twice: 'Criterion {code} is used twice. Each question has its own.',
        item_changes_kind: 'Criterion {code} was asked with another kind of answer. Use a new one.',
      },
    },
  },
)
