import type { Translate } from '../../../i18n/sentence'
import { formatDay } from '../../../time'
import type { OfficialPaper, PaperBlock, PaperTable } from '../../../web/official-paper'
import type { Council, CouncilEntry } from '../queries/find-council'
import type { CouncilOutcome } from '../schema'
import { outcomeOrder } from './council'

const headings: Readonly<Record<CouncilOutcome, string>> = {
  ACCEPTED: 'Danh sách được tiếp nhận', WAITLISTED: 'Danh sách dự bị, theo thứ tự', REJECTED: 'Danh sách không được tiếp nhận',
}

/** The record as a paper (Nghị định 30/2020/NĐ-CP, annex III, form 1.9); `t` speaks Vietnamese, as papers do. */
export function councilPaper(council: Council, t: Translate): OfficialPaper {
  const { school, cohort, members, entries, heldOn, place, conclusion } = council
  const [chair, secretary] = [members.find(({ role }) => role === 'CHAIR'), members.find(({ role }) => role === 'SECRETARY')]
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: null, on: heldOn, kind: 'BIÊN BẢN',
    subject: 'Họp Hội đồng xét tuyển', note: `Lớp ${cohort.code}, ${cohort.course}`, mark: null, annexes: [],
    body: [
      { kind: 'paragraph', text: `Ngày ${formatDay(heldOn, 'vi')}, tại ${place}, Hội đồng xét tuyển họp xét danh sách cán bộ được cử đi học lớp ${cohort.code}, chương trình ${cohort.course}.` },
      { kind: 'heading', text: '1. Thành phần' },
      { kind: 'items', items: members.map(({ role, name, post }) => `Đồng chí ${name}, ${post}: ${t(`enrolment.council.roles.${role}`)}`) },
      { kind: 'heading', text: '2. Kết quả xét' },
      { kind: 'paragraph', text: summary(entries) },
      ...outcomeOrder.flatMap((outcome) => listOf(entries.filter((one) => one.outcome === outcome), outcome, t)),
      { kind: 'heading', text: '3. Kết luận' },
      { kind: 'paragraph', text: conclusion ?? 'Hội đồng nhất trí kết quả xét nêu trên, đề nghị Hiệu trưởng xem xét, quyết định.' },
      { kind: 'paragraph', text: 'Biên bản được thông qua tại cuộc họp./.' },
    ],
    signature: { lines: ['CHỦ TỊCH HỘI ĐỒNG'], name: chair?.name ?? null }, secretary: { lines: ['THƯ KÝ'], name: secretary?.name ?? null },
    recipients: ['Hiệu trưởng', 'Thành viên Hội đồng', 'Lưu: VT, hồ sơ lớp'],
  }
}

function summary(entries: readonly CouncilEntry[]): string {
  const of = (outcome: CouncilOutcome) => entries.filter((one) => one.outcome === outcome).length
  return `Hội đồng đã xét ${entries.length} hồ sơ: tiếp nhận ${of('ACCEPTED')}, dự bị ${of('WAITLISTED')}, không tiếp nhận ${of('REJECTED')}.`
}

function listOf(entries: readonly CouncilEntry[], outcome: CouncilOutcome, t: Translate): PaperBlock[] {
  if (entries.length === 0) return []
  const caption = `${headings[outcome]} (${entries.length} người)`
  return [{ kind: 'paragraph', text: `${caption}:` }, { kind: 'table', caption, table: tableOf(entries, outcome, t) }]
}

const tableOf = (entries: readonly CouncilEntry[], outcome: CouncilOutcome, t: Translate): PaperTable => ({
  columns: [
    { head: 'STT', width: 12, align: 'center' }, { head: 'Họ và tên', width: 42 }, { head: 'Ngày sinh', width: 26, align: 'center' },
    ...(outcome === 'REJECTED'
      ? [{ head: 'Chức vụ, cơ quan cử', width: 45 }, { head: 'Lý do', width: 40 }]
      : [{ head: 'Chức vụ', width: 40 }, { head: 'Cơ quan cử', width: 45 }]),
  ],
  rows: entries.map(({ name, birthDate, post, agency, reasons }, place) => [
    String(place + 1), name, formatDay(birthDate, 'vi'),
    ...(outcome === 'REJECTED' ? [[post, agency].filter(Boolean).join(', '), reasons.map((reason) => t(`enrolment.reasons.${reason}`)).join('; ')] : [post ?? '', agency]),
  ]),
})
