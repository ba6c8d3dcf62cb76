import { formatDay } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import type { Roll } from '../queries/find-roll'
import type { AttendanceStatus } from './statuses'

export type PaperIssuer = { family: 'STATE' | 'PARTY'; parent: string; name: string; place: string }

const halves: Readonly<Record<string, string>> = { MORNING: 'sáng', AFTERNOON: 'chiều', EVENING: 'tối' }
/** As the paper sheet marks them: a dot for who is there. */
const signs: Readonly<Record<AttendanceStatus, string>> = { PRESENT: 'x', LATE: 'M', EXCUSED: 'P', UNEXCUSED: 'K', ON_DUTY: 'CT' }

/** The attendance sheet of one lesson, to be signed by who took it and who taught; not taken yet, its column is open. Vietnamese, as papers are. */
export function rollPaper({ lesson, rows, taken }: Roll, issuer: PaperIssuer): OfficialPaper {
  const of = (status: AttendanceStatus) => rows.filter((row) => row.status === status).length
  return {
    family: issuer.family, parent: issuer.parent, issuer: issuer.name, number: null, place: issuer.place, on: lesson.day, kind: 'BẢNG ĐIỂM DANH',
    subject: `Lớp ${lesson.code}, buổi ${halves[lesson.half] ?? ''} ngày ${formatDay(lesson.day, 'vi')}`, note: null, mark: taken ? null : 'CHƯA ĐIỂM DANH', annexes: [],
    body: [
      { kind: 'paragraph', text: `Chương trình: ${lesson.course}.` }, { kind: 'paragraph', text: `Nội dung: ${lesson.title}${lesson.module ? ` (học phần ${lesson.module})` : ''}, ${lesson.periods} tiết.` },
      ...(lesson.lecturers.length > 0 ? [{ kind: 'paragraph' as const, text: `Giảng viên: ${lesson.lecturers.join(', ')}.` }] : []),
      { kind: 'table', caption: 'Danh sách điểm danh', table: {
        columns: [{ head: 'STT', width: 12, align: 'center' }, { head: 'Họ và tên', width: 46 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Cơ quan cử', width: 51 }, { head: 'Điểm danh', width: 30, align: 'center' }],
        rows: rows.map(({ name, birthDate, agency, status }, place) => [String(place + 1), name, formatDay(birthDate, 'vi'), agency, taken ? signs[status] : '']),
      } },
      { kind: 'paragraph', text: 'Ghi chú: x có mặt, M muộn, P vắng có phép, K vắng không phép, CT đi công tác.' },
      { kind: 'paragraph', text: taken ? `Sĩ số ${rows.length}: có mặt ${of('PRESENT')}, muộn ${of('LATE')}, có phép ${of('EXCUSED')}, không phép ${of('UNEXCUSED')}, công tác ${of('ON_DUTY')}.` : `Sĩ số ${rows.length}.` },
    ],
    signature: { lines: ['CHỦ NHIỆM LỚP'], name: null }, secretary: { lines: ['GIẢNG VIÊN'], name: null }, recipients: ['Phòng Quản lý đào tạo', 'Lưu: hồ sơ lớp'],
  }
}
