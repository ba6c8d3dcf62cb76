import { cloneElement, isValidElement, type ReactNode } from 'react'

// Browsers break Vietnamese between syllables, and half a word reads as another word. Longest first: "cán bộ đầu mối" before "cán bộ".
const compounds = [
  'hội đồng nhân dân', 'ủy ban nhân dân', 'lý luận chính trị', 'hệ không tập trung', 'quản lý đào tạo', 'số định danh',
  'cán bộ đầu mối', 'đầu mối', 'chủ nhiệm', 'giảng viên', 'thỉnh giảng', 'học viên', 'cán bộ', 'cơ quan', 'đơn vị', 'đảng ủy', 'tỉnh ủy',
  'cấp ủy', 'chi bộ', 'chính trị', 'lý luận', 'trung cấp', 'cao cấp', 'đào tạo', 'bồi dưỡng', 'chương trình', 'học phần', 'tập trung',
  'khai giảng', 'bế giảng', 'nhu cầu', 'kế hoạch', 'chỉ tiêu', 'quy mô', 'giữ chỗ', 'chờ chỗ', 'danh sách', 'thông báo', 'tuyển sinh',
  'đề cử', 'hồ sơ', 'công văn', 'tiêu chuẩn', 'đối tượng', 'bổ sung', 'trường hợp', 'đặc biệt', 'căn cứ', 'chức vụ', 'chức danh',
  'quy hoạch', 'đảng viên', 'chính thức', 'dự bị', 'xếp loại', 'tiếp nhận', 'thủ trưởng', 'hội trường', 'lý thuyết', 'thảo luận',
  'thực tế', 'điểm danh', 'rèn luyện', 'nhận xét', 'xác nhận', 'tốt nghiệp', 'chứng chỉ', 'văn bằng', 'quy chế', 'phối hợp',
  'phê duyệt', 'chủ trì', 'nhiệm vụ', 'hiệu lực', 'quá hạn', 'sơ kết', 'tổng kết', 'báo cáo', 'đánh giá', 'tiến độ', 'đối chiếu',
  'lịch học', 'lịch sử', 'quyết định', 'quy định', 'tài khoản', 'vai trò', 'trạng thái', 'họ và tên', 'giai đoạn', 'cơ sở', 'môi trường', 'nông nghiệp', 'chính quyền', 'địa phương', 'xây dựng',
  'hội đồng', 'nhân dân', 'cấp xã', 'cấp phòng', 'xã hội', 'chủ nghĩa', 'nhà nước', 'chuyên viên', 'lãnh đạo', 'nghiên cứu', 'khoa học', 'văn hóa',
  'phục vụ', 'hành chính', 'văn phòng', 'trung tâm', 'giám đốc', 'Việt Nam', 'Tổ quốc', 'Mặt trận', 'đoàn thể', 'phụ nữ', 'quân sự', 'đa khoa',
  'pháp luật', 'tuyên giáo', 'dân vận',
]

// A letter class of its own, because \b knows only ASCII letters.
const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${compounds.join('|')})(?![\\p{L}\\p{M}])`, 'giu')

// A number alone on a line has lost what it counts.
const numbered = /(?<![\p{L}\p{M}])(bài|điều|lần|thứ|quý|bản|ngày) (?=\d)/giu

/** Joins a number with the word before it: "bài 3". Where columns are too narrow for whole compounds. */
export const keepNumbers = (text: string) => text.replace(numbered, '$1\u00A0')

/** Joins the syllables of known compounds with no-break spaces; for headings, table heads, badges, buttons and the matrix. */
export function keepWords(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  const joined = keepNumbers(text).replace(pattern, (word) => word.replaceAll(' ', '\u00A0'))
  if (kept.size >= 5_000) kept.clear()
  kept.set(text, joined)
  return joined
}

// The same heads and badges come a thousand times, and the pattern has a hundred branches at each letter.
const kept = new Map<string, string>()

/** A sentence given as children, its numbers and dates joined; anything else is left alone. */
export const keepNumbersIn = (content: ReactNode): ReactNode => (typeof content === 'string' ? keepNumbers(content) : content)

/** The same for what a component was given as children: text is joined, also inside a plain span; anything else is left alone. */
export function keepWordsIn(content: ReactNode): ReactNode {
  if (typeof content === 'string') return keepWords(content)
  if (!isValidElement<{ children?: ReactNode }>(content) || content.type !== 'span') return content
  return cloneElement(content, undefined, keepWordsIn(content.props.children))
}
