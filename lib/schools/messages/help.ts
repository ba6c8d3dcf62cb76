import { bilingual } from '../../i18n/messages'

/** How to use the portal, by role. Each section is a title and its steps in order. */
export const schoolsHelp = bilingual(
  {
    help: {
      title: 'Hướng dẫn sử dụng',
      lead: 'Mỗi vai trò một phần ngắn. Đăng nhập bằng thư điện tử công vụ; một tài khoản có nhiều vai trò thì đổi vai trò ở đầu trang.',
      sections: {
        public: {
          title: 'Người xem', a: 'Xem lớp đang nhận danh sách ở Trang chủ, hoặc tìm trong Lớp học. Tìm kiếm không cần gõ dấu.',
          b: 'Trang của lớp ghi tiêu chuẩn, hạn gửi danh sách và số chỗ còn trống. Cá nhân không tự đăng ký: cơ quan có thẩm quyền cử.',
        },
        liaison: {
          title: 'Cán bộ đầu mối của cơ quan', a: 'Mở trang của lớp và chọn Cử cán bộ. Cổng kiểm tra từng tiêu chuẩn và cho biết kết quả trước khi gửi.',
          b: 'Khi gửi, một chỗ được giữ theo chỉ tiêu của cơ quan, hoặc chỗ chung. Hết chỗ thì hồ sơ vào danh sách chờ theo thứ tự.',
          c: 'Hồ sơ bị trả lại vẫn giữ chỗ đến hạn bổ sung. Bổ sung rồi gửi lại trước hạn đó.',
        },
        head: { title: 'Thủ trưởng cơ quan', a: 'Xem chỉ tiêu, danh sách đã cử và nhiệm vụ của cơ quan theo quy chế phối hợp.' },
        office: {
          title: 'Phòng Quản lý đào tạo', a: 'Xét từng hồ sơ: tiếp nhận, trả lại kèm lý do và hạn bổ sung, hoặc không tiếp nhận kèm lý do.',
          b: 'Khi mọi hồ sơ đã có kết quả, ghi số và ngày quyết định để mở lớp. Người được tiếp nhận thành học viên.',
        },
        teaching: { title: 'Chủ nhiệm lớp, giảng viên', a: 'Xem các lớp được phân công và lịch dạy theo tuần.' },
        trainee: {
          title: 'Học viên', a: 'Xem lịch học theo tuần. Có thể tạo liên kết lịch để xem trên điện thoại, và thu hồi liên kết bất cứ lúc nào.',
          b: 'Sau khóa học, trả lời phiếu đánh giá qua liên kết được gửi. Mỗi liên kết dùng một lần.',
        },
        province: { title: 'Tỉnh ủy', a: 'Xem chỉ tiêu, tiến độ và nhiệm vụ phối hợp của các cơ quan trong tỉnh.' },
      },
      contact: 'Cần hỗ trợ: {office}, điện thoại {phone}, giờ hành chính.',
    },
  },
  {
    help: {
      title: 'How to use the portal',
      lead: 'A short part for each role. Sign in with the official e-mail; an account with several roles switches between them at the top of the page.',
      sections: {
        public: {
          title: 'Visitors', a: 'See the classes that take nominations on the home page, or search among all classes. Tone marks may be left out.',
          b: 'The page of a class says who may attend, until when lists are taken and how many seats are free. Persons cannot enrol themselves: competent agencies nominate.',
        },
        liaison: {
          title: 'Liaisons of agencies', a: 'Open the page of a class and choose Nominate. The portal checks each standard and shows the outcome before anything is sent.',
          b: 'Sending holds a seat of the agency’s quota, else of the open pool. With no seat left the nomination waits in order.',
          c: 'A returned nomination keeps its seat until its deadline. Complete it and send it again before then.',
        },
        head: { title: 'Heads of agencies', a: 'See quotas, nominations and the agency’s obligations under the coordination agreement.' },
        office: {
          title: 'Training office', a: 'Review each nomination: accept, return with reasons and a deadline, or reject with reasons.',
          b: 'When all are decided, enter number and date of the decision to open the class. Those accepted become trainees.',
        },
        teaching: { title: 'Class heads, lecturers', a: 'See the classes assigned and the week’s lessons.' },
        trainee: {
          title: 'Trainees', a: 'See the timetable by week. A calendar link can be made for a phone, and revoked at any time.',
          b: 'After the course, answer the evaluation form by the link that was sent. Each link works once.',
        },
        province: { title: 'Province', a: 'See quotas, progress and obligations of the agencies of the province.' },
      },
      contact: 'For help: {office}, phone {phone}, office hours.',
    },
  },
)
