import { bilingual } from '../../i18n/messages'

/** Accessibility statement and the page for programs. */
export const schoolsSitePages = bilingual(
  {
    accessibility: {
      title: 'Khả năng tiếp cận',
      lead: 'Cổng được làm theo WCAG 2.2 mức AA.',
      sections: {
        can: {
          title: 'Có thể', a: 'Dùng toàn bộ bằng bàn phím; dấu tiêu điểm luôn hiện. Phóng chữ đến 200 % và xem trên màn hình rộng 320 điểm ảnh mà không cuộn ngang.',
          b: 'Dùng trình đọc màn hình: mỗi hình có câu tương đương, mỗi lỗi được đọc và dẫn đến ô cần sửa. Màu không bao giờ là dấu hiệu duy nhất.',
          c: 'Đọc, tìm và đăng nhập khi trình duyệt tắt JavaScript.',
        },
        checked: { title: 'Cách kiểm tra', a: 'Mỗi trang được kiểm tra tự động bằng axe ở màn hình máy tính và điện thoại, bằng hai ngôn ngữ.' },
        report: { title: 'Báo trở ngại', a: 'Gặp chỗ khó dùng, báo Phòng Quản lý đào tạo theo thông tin ở cuối trang và nêu địa chỉ của trang.' },
      },
    },
    developers: {
      title: 'Dữ liệu mở, giao diện lập trình',
      lead: 'Chương trình của cơ quan có thể đọc và gửi cùng dữ liệu như trên màn hình.',
      specification: 'Mô tả giao diện (OpenAPI 3.1, JSON)',
      cohorts: 'Danh sách lớp đã công bố (JSON)',
      links: 'Địa chỉ',
      sections: {
        open: {
          title: 'Dữ liệu mở', a: 'Danh sách và thông tin lớp đọc được không cần đăng nhập. Lọc bằng year, course, form, status, q, school; chia trang bằng limit và cursor.',
          b: 'Dữ liệu mở không có tên người.',
        },
        keys: {
          title: 'Khóa API', a: 'Khóa do người quản trị của Trường cấp cho một vai trò và chỉ hiện một lần; cổng chỉ giữ giá trị băm. Khóa có thể có hạn và bị thu hồi.',
          b: 'Gửi đầu đề Authorization gồm chữ Bearer, dấu cách và khóa. Khóa làm được đúng những gì vai trò đó làm được.',
        },
        rules: {
          title: 'Quy ước', a: 'Lỗi theo RFC 9457 (application/problem+json) với mã ổn định trong trường code. Ngôn ngữ của câu theo Accept-Language.',
          b: 'Yêu cầu tạo mới nhận Idempotency-Key, để gửi lại mà không tạo hai lần.',
        },
      },
    },
  },
  {
    accessibility: {
      title: 'Accessibility',
      lead: 'The portal is made after WCAG 2.2, level AA.',
      sections: {
        can: {
          title: 'What works', a: 'Everything by keyboard, with a visible focus. Text at 200 % and screens of 320 pixels without sideways scrolling.',
          b: 'Screen readers: every drawing has a sentence, every error is read and leads to its field. Colour never speaks alone.',
          c: 'Reading, searching and signing in without JavaScript.',
        },
        checked: { title: 'How it is checked', a: 'Every page is checked automatically with axe at desktop and phone width, in both languages.' },
        report: { title: 'Report an obstacle', a: 'Tell the training office, as given at the foot of the page, which address is hard to use.' },
      },
    },
    developers: {
      title: 'Open data and interface',
      lead: 'Programs of agencies may read and send the same data as the screens.',
      specification: 'Description of the interface (OpenAPI 3.1, JSON)',
      cohorts: 'Published classes (JSON)',
      links: 'Addresses',
      sections: {
        open: {
          title: 'Open data', a: 'Classes can be read without signing in. Filter by year, course, form, status, q, school; page by limit and cursor.',
          b: 'Open data name nobody.',
        },
        keys: {
          title: 'API keys', a: 'The school’s administrator issues a key for one role and shows it once; the portal keeps its hash only. A key may expire and can be revoked.',
          b: 'Send the header Authorization with the word Bearer, a space and the key. A key may do what its role may do.',
        },
        rules: {
          title: 'Conventions', a: 'Errors follow RFC 9457 (application/problem+json) with a stable code in the field code. Sentences follow Accept-Language.',
          b: 'Creating requests take an Idempotency-Key, so that sending again does not create twice.',
        },
      },
    },
  },
)
