import { bilingual } from '../../i18n/messages'

/** Words of the public frame and of choosing a school. */
export const schoolsSite = bilingual(
  {
    nav: { home: 'Trang chủ', cohorts: 'Lớp học', notices: 'Văn bản', signIn: 'Đăng nhập', workspace: 'Vào nơi làm việc: {name}' },
    foot: {
      phone: 'Điện thoại hỗ trợ: {phone} (giờ hành chính)', email: 'Thư điện tử: {email}',
      help: 'Hướng dẫn sử dụng', privacy: 'Bảo vệ dữ liệu cá nhân', accessibility: 'Khả năng tiếp cận', developers: 'Dữ liệu mở, giao diện lập trình',
    },
    choose: {
      title: 'Chọn trường', lead: 'Cổng này phục vụ nhiều trường. Chọn trường để xem lớp học của trường đó.', list: 'Các trường',
      none: 'Chưa có trường nào.', noneText: 'Trường xuất hiện ở đây khi người quản trị nhập dữ liệu của trường.',
    },
  },
  {
    nav: { home: 'Home', cohorts: 'Classes', notices: 'Notices', signIn: 'Sign in', workspace: 'To the workspace: {name}' },
    foot: {
      phone: 'Help by phone: {phone} (office hours)', email: 'E-mail: {email}',
      help: 'How to use the portal', privacy: 'Personal data', accessibility: 'Accessibility', developers: 'Open data and interface',
    },
    choose: {
      title: 'Choose a school', lead: 'This portal serves several schools. Choose one to see its classes.', list: 'Schools',
      none: 'No school yet.', noneText: 'A school stands here once the administrator has entered its data.',
    },
  },
)
