import { dayAt, formatDay, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import type { PaperIssuer } from '../../attendance/rules/paper'
import type { Sheet, SheetRow } from '../queries/find-sheet'
import type { MarkLimits } from './marks'
import { placesOf, writeMark } from './marks'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

/** A mark in words, as a sheet says it beside the figure: "tám phẩy năm", "bảy phẩy không năm". */
export function markInWords(value: number): string {
  const [whole, part] = [digits[Math.floor(value / 100)] ?? '', String(value % 100).padStart(2, '0').replace(/0$/, '')]
  return part === '0' || part === '' ? `${whole} chẵn` : `${whole} phẩy ${Array.from(part, (digit) => digits[Number(digit)]).join(' ')}`
}

/** The mark sheet of a component, to be signed; Vietnamese, as papers are. A draft says so in its head; while names are hidden it lists codes. */
export function markPaper({ cohort, component, attempt, status, signed, hidden, rows, papers }: Sheet, issuer: PaperIssuer, { pass, verified }: MarkLimits, today: Day): OfficialPaper {
  const named = ({ name, birthDate, mark }: SheetRow) => ({ whose: [name, formatDay(birthDate, 'vi')], mark })
  const lines = hidden ? papers.map(({ blindCode, mark }) => ({ whose: [String(blindCode)], mark })) : rows.map(named)
  const known = lines.flatMap(({ mark }) => (mark.value === null ? [] : [mark.value]))
  const places = placesOf(known)
  const lockedOn = signed.locked && dayAt(new Date(signed.locked.at))
  return {
    family: issuer.family, parent: issuer.parent, issuer: issuer.name, number: null, place: issuer.place, on: lockedOn ?? today, kind: 'BẢNG ĐIỂM',
    subject: `${component.name}${attempt > 1 ? `, thi lần ${attempt}` : ''}, lớp ${cohort.code}`, note: null, mark: status === 'DRAFT' ? 'BẢN NHÁP' : null, annexes: [],
    body: [
      { kind: 'paragraph', text: `Chương trình: ${cohort.course}. Hệ số ${component.weight}.` },
      { kind: 'table', caption: 'Bảng điểm', table: {
        columns: [{ head: 'STT', width: 12, align: 'center' }, ...(hidden ? [{ head: 'Số phách', width: 72, align: 'center' as const }] : [{ head: 'Họ và tên', width: 46 }, { head: 'Ngày sinh', width: 26, align: 'center' as const }]), { head: 'Điểm số', width: 20, align: 'center' }, { head: 'Điểm chữ', width: 40 }, { head: 'Ghi chú', width: 21 }],
        rows: lines.map(({ whose, mark }, place) => [
          String(place + 1), ...whose, mark.value === null ? '' : writeMark(mark.value, 'vi', places), mark.value === null ? '' : markInWords(mark.value),
          mark.outcome === 'ABSENT' ? 'Vắng thi' : mark.outcome === 'EXCUSED' ? 'Có phép' : '',
        ]),
      } },
      { kind: 'paragraph', text: `Tổng số ${lines.length} ${hidden ? 'bài' : 'học viên'}: có điểm ${known.length}, đạt từ ${writeMark(pass, 'vi')} trở lên ${known.filter((value) => value >= pass).length}${verified ? '' : ' (điểm đạt chưa xác nhận)'}.` },
    ],
    signature: { lines: ['PHÒNG QUẢN LÝ ĐÀO TẠO'], name: signed.verified?.by ?? null }, secretary: { lines: ['NGƯỜI GHI ĐIỂM'], name: signed.entered?.by ?? null }, recipients: ['Ban Giám hiệu', 'Lưu: hồ sơ lớp'],
  }
}
