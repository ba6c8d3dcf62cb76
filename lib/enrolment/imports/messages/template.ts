import type { TemplateColumn } from '../../../web/template-workbook'
import type { Field } from '../schema'

const ratings = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ']
const [sexes, partyStatuses, levels] = [['Nam', 'Nữ'], ['Chính thức', 'Dự bị', 'Không'], ['Trung học cơ sở', 'Trung học phổ thông', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Thạc sĩ', 'Tiến sĩ']]
const categories = ['Cấp ủy viên', 'Lãnh đạo cấp xã', 'Lãnh đạo phòng', 'Quân đội', 'Công an', 'Doanh nghiệp nhà nước', 'Giảng viên', 'Khác']

const words: Partial<Record<Field, readonly string[]>> = {
  sex: sexes, partyStatus: partyStatuses, education: levels, postCategory: categories, plannedPostCategory: categories, lastRating: ratings, ratingBefore: ratings,
}

/** The words of the template where a cell may hold only some. */
export const wordsOf = (field: Field): readonly string[] | null => words[field] ?? null

/** The columns of the template; a paper of the agencies, so in Vietnamese whatever the language of the screen. */
export const templateColumns = (lastYear: number): TemplateColumn[] => [
  { head: 'STT', width: 6 }, { head: 'Họ và tên', width: 28, text: true }, { head: 'Ngày sinh', width: 14, text: true }, { head: 'Giới tính', width: 10, choices: sexes },
  { head: 'Số định danh cá nhân', width: 20, text: true }, { head: 'Dân tộc', width: 12, text: true }, { head: 'Đảng viên', width: 14, choices: partyStatuses },
  { head: 'Ngày vào Đảng', width: 14, text: true }, { head: 'Ngày chính thức', width: 14, text: true },
  { head: 'Trình độ', width: 18, choices: levels },
  { head: 'Chức vụ', width: 28, text: true }, { head: 'Nhóm chức danh', width: 22, choices: categories }, { head: 'Chức danh quy hoạch', width: 24, text: true },
  { head: 'Nhóm chức danh quy hoạch', width: 22, choices: categories }, { head: 'Số quyết định quy hoạch', width: 22, text: true },
  { head: `Xếp loại ${String(lastYear)}`, width: 26, choices: ratings }, { head: `Xếp loại ${String(lastYear - 1)}`, width: 26, choices: ratings },
]
