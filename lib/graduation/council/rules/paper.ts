import { signedAs } from '../../../enrolment/notices/rules/paper'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperBlock, PaperTable } from '../../../web/official-paper'
import type { CouncilRow, GraduationCouncil } from '../queries/find-graduation-council'
import { writeMark } from '../../../teaching/marks/rules/marks'
import { shown } from '../../review/rules'

const day = (on: Day) => formatDay(on, 'vi')
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })
const ofResult = (entries: readonly CouncilRow[], result: CouncilRow['result']) => entries.filter((one) => one.result === result)

/** The record of the sitting (Nghị định 30/2020/NĐ-CP, annex III, form 1.9), with each condition that kept somebody; `t` speaks Vietnamese, as papers do. */
export function graduationRecord(council: GraduationCouncil, t: Translate): OfficialPaper {
  const { school, cohort, members, entries, heldOn } = council
  const [chair, secretary] = [members.find(({ role }) => role === 'CHAIR'), members.find(({ role }) => role === 'SECRETARY')]
  const [recognised, others] = [ofResult(entries, 'RECOGNISED'), ofResult(entries, 'NOT_RECOGNISED')]
  const seen = recognised.find((one) => one.seen)?.seen
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: council.recordNumber, on: heldOn, kind: 'BIÊN BẢN',
    subject: `Họp Hội đồng xét công nhận ${what(cohort.kind)}`, note: `Lớp ${cohort.code}, ${cohort.course}`, mark: null, annexes: [],
    body: [
      paragraph(`Ngày ${day(heldOn)}, tại ${council.place}, Hội đồng họp xét công nhận ${what(cohort.kind)} đối với học viên lớp ${cohort.code}, chương trình ${cohort.course}.`),
      { kind: 'heading', text: '1. Thành phần' },
      { kind: 'items', items: members.map(({ role, name, post }) => `Đồng chí ${name}, ${post}: ${t(`enrolment.council.roles.${role}`)}`) },
      { kind: 'heading', text: '2. Kết quả xét' },
      paragraph(`Hội đồng đã xét ${entries.length} học viên: công nhận ${recognised.length}, chưa công nhận ${others.length}.`),
      ...(seen ? [paragraph(`Đối với người chưa có đủ dữ liệu điện tử, Hội đồng đã đối chiếu: ${seen}.`)] : []),
      ...listed('Danh sách được công nhận', recognised, graduatesTable(recognised, t)), ...listed('Danh sách chưa được công nhận', others, reasonsTable(others, t)),
      { kind: 'heading', text: '3. Kết luận' },
      paragraph(council.conclusion ?? 'Hội đồng nhất trí kết quả xét nêu trên, đề nghị Hiệu trưởng xem xét, quyết định.'), paragraph('Biên bản được thông qua tại cuộc họp./.'),
    ],
    signature: { lines: ['CHỦ TỊCH HỘI ĐỒNG'], name: chair?.name ?? null }, secretary: { lines: ['THƯ KÝ'], name: secretary?.name ?? null },
    recipients: ['Hiệu trưởng', 'Thành viên Hội đồng', 'Lưu: VT, hồ sơ lớp'],
  }
}

/** The decision with its list; a draft until it is recorded. */
export function graduationDecisionPaper({ school, cohort, entries, heldOn, recordNumber, decision }: GraduationCouncil, t: Translate): OfficialPaper {
  const recognised = ofResult(entries, 'RECOGNISED')
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: decision?.number ?? null, on: decision?.decidedOn ?? null, kind: 'QUYẾT ĐỊNH',
    subject: `Về việc công nhận ${what(cohort.kind)} và cấp ${cohort.kind === 'FOSTERING' ? 'chứng chỉ' : 'bằng tốt nghiệp'} lớp ${cohort.code}`, note: null,
    body: [
      { kind: 'centred', text: `HIỆU TRƯỞNG ${school.name.toLocaleUpperCase('vi')}` },
      paragraph(`Căn cứ Biên bản số ${recordNumber} ngày ${day(heldOn)} của Hội đồng xét công nhận ${what(cohort.kind)};`), paragraph(`Xét đề nghị của ${school.office}.`),
      { kind: 'centred', text: 'QUYẾT ĐỊNH:' },
      paragraph(`Điều 1. Công nhận ${what(cohort.kind)} chương trình ${cohort.course} đối với ${recognised.length} học viên lớp ${cohort.code} có tên trong danh sách kèm theo.`),
      paragraph(`Điều 2. Giao ${school.office} cấp ${cohort.kind === 'FOSTERING' ? 'chứng chỉ' : 'bằng tốt nghiệp'} và ghi sổ theo quy định.`),
      paragraph('Điều 3. Các phòng, khoa của Trường và học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.'),
    ],
    signature: { lines: signedAs(decision?.signatoryTitle ?? 'Hiệu trưởng', school.letterhead), name: decision?.signatory ?? null },
    recipients: ['Các cơ quan, đơn vị cử học viên', `Lưu: VT, ${school.office}`], mark: decision ? null : 'DỰ THẢO',
    annexes: [{
      title: 'DANH SÁCH HỌC VIÊN ĐƯỢC CÔNG NHẬN', subject: `Lớp ${cohort.code}, ${cohort.course}`, table: annexTable(recognised, t),
      reference: `(Kèm theo Quyết định số ${decision?.number ?? '……'} ngày ${decision ? day(decision.decidedOn) : '……'} của ${school.name})`,
    }],
  }
}

const what = (kind: string) => (kind === 'FOSTERING' ? 'hoàn thành khóa bồi dưỡng' : 'tốt nghiệp')
const rankText = ({ rank }: CouncilRow, t: Translate) => (rank ? t(`graduation.ranks.${rank}`) : '')
const markText = ({ average }: CouncilRow) => (average === null ? '' : writeMark(average, 'vi', 2))

const listed = (caption: string, rows: readonly CouncilRow[], table: PaperTable): PaperBlock[] =>
  rows.length === 0 ? [] : [paragraph(`${caption} (${rows.length} người):`), { kind: 'table', caption, table }]

const graduatesTable = (rows: readonly CouncilRow[], t: Translate): PaperTable => ({
  columns: [
    { head: 'STT', width: 12, align: 'center' }, { head: 'Họ và tên', width: 45 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Cơ quan cử', width: 42 },
    { head: 'Điểm trung bình', width: 18, align: 'center' }, { head: 'Xếp loại', width: 22, align: 'center' },
  ],
  rows: rows.map((one, place) => [String(place + 1), one.name, day(one.birthDate), one.agency, markText(one), rankText(one, t)]),
})

/** Why, condition by condition; who meets everything and is left out has none that the portal knows. */
const reasonsTable = (rows: readonly CouncilRow[], t: Translate): PaperTable => ({
  columns: [{ head: 'STT', width: 12, align: 'center' }, { head: 'Họ và tên', width: 45 }, { head: 'Ngày sinh', width: 26, align: 'center' }, { head: 'Lý do', width: 82 }],
  rows: rows.map((one, place) => [
    String(place + 1), one.name, day(one.birthDate),
    one.conditions.filter(({ outcome }) => outcome !== 'MET').map(({ code, outcome, values }) => `${t(`graduation.conditions.${code}.name`)}: ${t(`graduation.conditions.${code}.${outcome}`, shown(values, 'vi'))}`).join(' '),
  ]),
})

const annexTable = (rows: readonly CouncilRow[], t: Translate): PaperTable => ({
  columns: [
    { head: 'STT', width: 14, align: 'center' }, { head: 'Họ và tên', width: 60 }, { head: 'Ngày sinh', width: 30, align: 'center' }, { head: 'Cơ quan cử', width: 88 },
    { head: 'Điểm trung bình', width: 30, align: 'center' }, { head: 'Xếp loại', width: 30, align: 'center' },
  ],
  rows: rows.map((one, place) => [String(place + 1), one.name, day(one.birthDate), one.agency, markText(one), rankText(one, t)]),
})
