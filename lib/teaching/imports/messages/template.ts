import type { TemplateColumn } from '../../../web/template-workbook'

/** The columns of a class's template; a paper of the school, so in Vietnamese whatever the language of the screen. */
export const lessonColumns = ({ modules, rooms, lecturers }: { modules: readonly string[]; rooms: readonly string[]; lecturers: readonly string[] }): TemplateColumn[] => [
  { head: 'Ngày', width: 14, text: true }, { head: 'Buổi', width: 10, choices: ['Sáng', 'Chiều', 'Tối'] }, { head: 'Học phần', width: 36, choices: modules }, { head: 'Nội dung', width: 44, text: true },
  { head: 'Hình thức', width: 14, choices: ['Lý thuyết', 'Thảo luận', 'Tự học', 'Thực tế', 'Thi'] }, { head: 'Số tiết', width: 10 }, { head: 'Giảng viên', width: 30, choices: lecturers },
  { head: 'Phòng, hội trường', width: 22, choices: rooms }, { head: 'Nơi khác', width: 24, text: true }, { head: 'Ghi chú', width: 24, text: true },
]
