import type { Random } from './random'

const families = ('Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Vũ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh ' +
  'Đoàn Lâm Mai Trịnh Đào Cao Lý Hà Lương Lưu Tạ Quách Hà Phùng Tô Thái Chu Vương Kiều Nghiêm').split(' ')
const middles = {
  MALE: 'Văn Văn Văn Hữu Đức Minh Quang Công Xuân Thanh Ngọc Tiến Anh Đình Duy Quốc Trọng Hồng Gia Bá Viết Mạnh Tuấn Khắc Thế'.split(' '),
  FEMALE: 'Thị Thị Thị Thị Ngọc Thu Thanh Kim Hồng Thùy Phương Bích Minh Diệu Hoài Khánh Mai Quỳnh Lan Cẩm Xuân Như Tuyết'.split(' '),
}
const givens = {
  MALE: ('An Anh Bách Bình Cảnh Chiến Chung Cường Cương Danh Dũng Dương Duy Đạt Đông Đức Giang Hải Hào Hậu Hiếu Hiệp Hòa Hoàng Huân Hùng Huy Hưng Khải Khánh ' +
    'Khoa Kiên Lâm Linh Long Lộc Luân Lực Mạnh Minh Nam Nghĩa Ngọc Nhân Nhật Ninh Phong Phú Phúc Phương Quang Quân Quý Sáng Sơn Tài Tâm Tân Thái Thành Thắng ' +
    'Thiện Thịnh Thông Thuận Thức Tiến Tiệp Toàn Trí Trọng Trung Trường Tú Tuấn Tùng Tuyên Vinh Việt Vũ Vượng').split(' '),
  FEMALE: ('An Anh Ánh Bích Bình Châu Chi Cúc Diễm Diệp Dung Duyên Đào Điệp Giang Hà Hạnh Hằng Hảo Hậu Hiền Hiệp Hoa Hòa Hoài Hồng Huệ Huyền Hương Hường Khanh ' +
    'Lan Lành Lệ Liên Linh Loan Lương Ly Lý Mai Mến Minh Mơ My Mỹ Nga Ngà Ngân Ngoan Ngọc Nguyệt Nhàn Nhung Oanh Phượng Phương Quế Quỳnh Sen Tâm Thảo Thắm Thanh ' +
    'Thoa Thơ Thu Thuý Thuỷ Thương Tiên Trang Trinh Tú Tuyết Uyên Vân Xuân Yến').split(' '),
}

const afterThi = 'Thu Thanh Ngọc Kim Hồng Hoài Lan Mai Minh Bích Phương Quỳnh'.split(' ')

export type Sex = 'MALE' | 'FEMALE'

/** A common Vietnamese name; `familyName` holds family and middle names. */
export function drawName(random: Random, sex: Sex) {
  const first = random.pick(middles[sex])
  const middle = first === 'Thị' && random.chance(0.35) ? `Thị ${random.pick(afterThi)}` : first
  return { familyName: `${random.pick(families)} ${middle}`.normalize('NFC'), givenName: random.pick(givens[sex]).normalize('NFC') }
}
