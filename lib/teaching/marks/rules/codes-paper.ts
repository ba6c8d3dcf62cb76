import { formatDay, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import type { PaperIssuer } from '../../attendance/rules/paper'
import type { Candidates } from '../commands/blind-codes'

/** Whose code is which, for the clerk of the exam; Vietnamese, as papers are. Its head says that it is not for markers. */
export function codesPaper({ sheet: { cohort, component, attempt }, rows }: Candidates, issuer: PaperIssuer, today: Day): OfficialPaper {
  return {
    family: issuer.family, parent: issuer.parent, issuer: issuer.name, number: null, place: issuer.place, on: today, kind: 'BẢNG ĐỐI CHIẾU SỐ PHÁCH',
    subject: `${component.name}${attempt > 1 ? `, thi lần ${attempt}` : ''}, lớp ${cohort.code}`, note: null, mark: 'KHÔNG GIAO CHO NGƯỜI CHẤM', annexes: [],
    body: [
      { kind: 'paragraph', text: `Chương trình: ${cohort.course}.` },
      { kind: 'table', caption: 'Bảng đối chiếu số phách', table: {
        columns: [{ head: 'STT', width: 12, align: 'center' }, { head: 'Số phách', width: 22, align: 'center' }, { head: 'Họ và tên', width: 48 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Cơ quan cử', width: 57 }],
        rows: rows.map(({ blindCode, name, birthDate, agency }, place) => [String(place + 1), String(blindCode), name, formatDay(birthDate, 'vi'), agency]),
      } },
      { kind: 'paragraph', text: `Tổng số ${rows.length} thí sinh. Thư ký ghi số phách lên bài thi, rọc phách rồi mới giao bài cho người chấm.` },
    ],
    signature: { lines: ['PHÒNG QUẢN LÝ ĐÀO TẠO'], name: null }, secretary: { lines: ['THƯ KÝ HỘI ĐỒNG THI'], name: null }, recipients: ['Lưu: hồ sơ thi'],
  }
}
