import { formatDay, type Day } from '../../../time'

// The paper is Vietnamese, whatever the language of the screen it is written on; the office edits every word of it.

const papers: Readonly<Record<string, string>> = {
  PARTY_MEMBER: 'Bản sao quyết định công nhận đảng viên chính thức, hoặc xác nhận của cấp ủy về ngày vào Đảng',
  EDUCATION: 'Bản sao văn bằng chuyên môn cao nhất',
  POST: 'Bản sao quyết định bổ nhiệm, phê chuẩn chức vụ hoặc quyết định phê duyệt quy hoạch',
  RATINGS: 'Bản sao kết quả xếp loại chất lượng hằng năm của các năm mà tiêu chuẩn yêu cầu',
  CREDENTIAL: 'Bản sao bằng hoặc giấy xác nhận trình độ lý luận chính trị đã có (nếu có)',
}

/** The papers that rules ask for, after the letter that every list comes with. */
export const dossierFor = (ruleCodes: readonly string[]): string[] => [
  'Công văn cử cán bộ đi học kèm danh sách trích ngang',
  ...Object.entries(papers).flatMap(([code, paper]) => (ruleCodes.includes(code) ? [paper] : [])),
]

/** "Nơi nhận" ends with the archive and the office that drew the paper up. */
export const usualRecipients = [
  'Thường trực Tỉnh ủy (để báo cáo)', 'Ban Tổ chức Tỉnh ủy, Sở Nội vụ (để phối hợp)', 'Các cơ quan, đơn vị cử cán bộ', 'Ban Giám hiệu', 'Lưu: VT, ĐT',
] as const

export const subjectFor = (year: number, courses: readonly string[]): string =>
  courses.length === 1 ? `Tuyển sinh lớp ${courses[0] ?? ''} năm ${year}` : `Tuyển sinh các lớp đào tạo, bồi dưỡng cán bộ năm ${year}`

/** The opening paragraph; it names the paper that approved the year's plan, if one did. */
export function leadFor(school: string, year: number, approved: { number: string; on: Day } | null): string {
  const by = approved ? ` được phê duyệt tại văn bản số ${approved.number} ngày ${formatDay(approved.on, 'vi')}` : ''
  return `Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ năm ${year}${by}, ${school} thông báo tuyển sinh như sau:`
}
