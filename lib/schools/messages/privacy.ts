import { bilingual } from '../../i18n/messages'

/** What is kept of persons and why; says what the program does, no more. */
export const schoolsPrivacy = bilingual(
  {
    privacy: {
      title: 'Bảo vệ dữ liệu cá nhân',
      lead: 'Cổng chỉ giữ dữ liệu cần cho việc cử, xét, học và đánh giá. Trang công khai không nêu tên người được cử.',
      sections: {
        kept: {
          title: 'Dữ liệu được giữ', a: 'Họ tên, ngày sinh, giới tính, số định danh cá nhân hoặc giấy tờ nước ngoài: để nhận đúng người.',
          b: 'Tình trạng đảng viên, trình độ, chức danh hoặc quy hoạch, xếp loại hằng năm, văn bằng lý luận chính trị: để kiểm tra tiêu chuẩn theo quy định.',
          c: 'Dân tộc chỉ ghi có hay không phải người dân tộc thiểu số, vì tiêu chuẩn trình độ có quy định riêng.',
        },
        not: { title: 'Dữ liệu không giữ', a: 'Không nhận ảnh căn cước công dân. Không giữ tôn giáo, địa chỉ nhà, dấu vân tay.' },
        protected: {
          title: 'Cách bảo vệ', a: 'Số định danh được mã hóa khi lưu và chỉ hiện một phần. Mật khẩu chỉ lưu dạng băm.',
          b: 'Cơ quan chỉ thấy người của mình. Trường chỉ thấy hồ sơ gửi đến Trường. Mọi thay đổi được ghi nhật ký không sửa được.',
          c: 'Đăng nhập sai nhiều lần bị tạm khóa. Có thể đăng xuất khỏi mọi thiết bị ở trang Đổi vai trò.',
        },
        cookies: { title: 'Cookie', a: 'Cổng dùng cookie phiên đăng nhập và cookie vai trò đang chọn. Không dùng cookie theo dõi, không có mã của bên thứ ba.' },
        evaluations: { title: 'Phiếu đánh giá', a: 'Phiếu ẩn danh không lưu ai trả lời và trả lời lúc nào. Mỗi phiếu ghi rõ có ẩn danh hay không.' },
        rights: { title: 'Yêu cầu xem hoặc sửa', a: 'Sau khi đăng nhập, gửi yêu cầu ở trang "Yêu cầu về dữ liệu" của tài khoản; người chưa có tài khoản gửi qua cơ quan cử hoặc Phòng Quản lý đào tạo theo thông tin ở cuối trang.', b: 'Học viên xem dữ liệu được giữ về mình và ai đã xem ở trang Dữ liệu cá nhân, sau khi đăng nhập.' },
      },
    },
  },
  {
    privacy: {
      title: 'Personal data',
      lead: 'The portal keeps only what nominating, reviewing, studying and evaluating need. Public pages name nobody who was nominated.',
      sections: {
        kept: {
          title: 'What is kept', a: 'Name, birth date, sex, personal id number or foreign document: to know the right person.',
          b: 'Party status, education, post held or planned, yearly ratings, political theory diplomas: to check the standards of the regulation.',
          c: 'Of ethnicity only whether the person belongs to a minority, because a special rule on education holds.',
        },
        not: { title: 'What is not kept', a: 'No pictures of identity cards. No religion, no home address, no fingerprints.' },
        protected: {
          title: 'How it is protected', a: 'Id numbers are encrypted at rest and shown in part only. Passwords are kept as hashes.',
          b: 'An agency sees its own people. The school sees what was sent to it. Every change is written to a log that cannot be edited.',
          c: 'Repeated wrong sign-ins are blocked for a while. Signing out on all devices is possible on the page for switching roles.',
        },
        cookies: { title: 'Cookies', a: 'The portal uses a cookie for the session and one for the role worn. No tracking, no code of third parties.' },
        evaluations: { title: 'Evaluation forms', a: 'An anonymous form keeps neither who answered nor when. Each form says whether it is anonymous.' },
        rights: { title: 'To see or correct data', a: 'Once signed in, send a request on the page "Requests about data" of the account; who has no account asks through the sending agency or the training office as given at the foot of the page.', b: 'Trainees see what is kept of them and who looked on the page Personal data, once signed in.' },
      },
    },
  },
)
