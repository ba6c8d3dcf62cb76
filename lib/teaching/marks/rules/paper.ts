import { dayAt, formatDay, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import type { PaperIssuer } from '../../attendance/rules/paper'
import type { Sheet } from '../queries/find-sheet'
import type { MarkLimits } from './marks'
import { writeMark } from './marks'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

/** A mark in words, as a sheet says it beside the figure: "tám phẩy năm", "bảy phẩy không năm". */
export function markInWords(value: number): string {
  const [whole, part] = [digits[Math.floor(value / 100)] ?? '', String(value % 100).padStart(2, '0').replace(/0$/, '')]
  return part === '0' || part === '' ? `${whole} chẵn` : `${whole} phẩy ${Array.from(part, (digit) => digits[Number(digit)]).join(' ')}`
}

/** The mark sheet of a component, to be signed; Vietnamese, as papers are. A draft says so in its head. */
export function markPaper({ cohort, component, attempt, status, signed, rows }: Sheet, issuer: PaperIssuer, { pass, verified }: MarkLimits, today: Day): OfficialPaper {
  const known = rows.flatMap(({ mark }) => (mark.value === null ? [] : [mark.value]))
  const lockedOn = signed.locked && dayAt(new Date(signed.locked.at))
  return {
    family: issuer.family, parent: issuer.parent, issuer: issuer.name, number: null, place: issuer.place, on: lockedOn ?? today, kind: 'BẢNG ĐIỂM',
    subject: `${component.name}${attempt > 1 ? `, thi lần ${attempt}` : ''}, lớp ${cohort.code}`, note: null, mark: status === 'DRAFT' ? 'BẢN NHÁP' : null, annexes: [],
    body: [
      { kind: 'paragraph', text: `Chương trình: ${cohort.course}. Hệ số ${component.weight}.` },
      { kind: 'table', caption: 'Bảng điểm', table: {
        columns: [{ head: 'STT', width: 12, align: 'center' }, { head: 'Họ và tên', width: 46 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Điểm số', width: 20, align: 'center' }, { head: 'Điểm chữ', width: 40 }, { head: 'Ghi chú', width: 21 }],
        rows: rows.map(({ name, birthDate, mark }, place) => [
          String(place + 1), name, formatDay(birthDate, 'vi'), mark.value === null ? '' : writeMark(mark.value, 'vi'), mark.value === null ? '' : markInWords(mark.value),
          mark.outcome === 'ABSENT' ? 'Vắng thi' : mark.outcome === 'EXCUSED' ? 'Có phép' : '',
        ]),
      } },
      { kind: 'paragraph', text: `Tổng số ${rows.length} học viên: có điểm ${known.length}, đạt từ ${writeMark(pass, 'vi')} trở lên ${known.filter((value) => value >= pass).length}${verified ? '' : ' (điểm đạt chưa xác nhận)'}.` },
    ],
    signature: { lines: ['PHÒNG QUẢN LÝ ĐÀO TẠO'], name: signed.verified?.by ?? null }, secretary: { lines: ['NGƯỜI GHI ĐIỂM'], name: signed.entered?.by ?? null }, recipients: ['Ban Giám hiệu', 'Lưu: hồ sơ lớp'],
  }
}
