import { signedAs } from '../../../enrolment/notices/rules/paper'
import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperBlock } from '../../../web/official-paper'
import type { ReportFacts, ReportSheet } from './sheet'

/** What became of the paper at the agency; null parts are left open for the hand. */
export type Receipt = { recipient: string | null; on: Day | null; by: string | null; answer: string | null }

const day = (on: Day) => formatDay(on, 'vi')
const open = '……………………………………………………………………………………'

/** The report as a "phiếu nhận xét học viên"; `t` speaks Vietnamese, as papers do. */
export function reportPaper(sheet: ReportSheet, receipt: Receipt, t: Translate): OfficialPaper {
  const { school, cohort, trainee, facts, remarks, paper, classHead, ordinal, total } = sheet
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: paper?.number ?? null, on: paper?.on ?? null,
    kind: 'PHIẾU NHẬN XÉT HỌC VIÊN', subject: `Lần ${ordinal}/${total}, lớp ${cohort.code}`, note: null,
    body: [
      { kind: 'items', items: particulars(cohort, trainee, t) },
      ...numbered([
        ['Kết quả học tập', [remarks.study, ...studyFacts(facts)]],
        ['Chuyên cần', attendanceFacts(facts)],
        ['Kết quả rèn luyện', [remarks.conduct, ...conductFacts(facts, t)]],
        ['Chấp hành kỷ luật, nội quy', [remarks.discipline || 'Không có vi phạm.']],
        ['Ưu điểm', [remarks.strengths]],
        ['Hạn chế', [remarks.weaknesses]],
        ['Xếp loại chung', [remarks.overall ? t(`teaching.reports.overalls.${remarks.overall}`) : '……']],
        ['Xác nhận của cơ quan, đơn vị', receiptLines(receipt)],
      ]),
    ],
    signature: { lines: signedAs(paper?.signatoryTitle ?? 'Hiệu trưởng', school.letterhead), name: paper?.signatory ?? null },
    secretary: { lines: ['CHỦ NHIỆM LỚP'], name: classHead || null },
    recipients: [receipt.recipient ?? trainee.agency, 'Học viên', `Lưu: VT, ${school.office}`], annexes: [], mark: paper ? null : 'DỰ THẢO',
  }
}

const numbered = (parts: readonly (readonly [string, readonly string[]])[]): PaperBlock[] => parts.flatMap(([title, texts], place): PaperBlock[] => [
  { kind: 'heading', text: `${place + 1}. ${title}` },
  // A line of the writer is a paragraph of the paper.
  ...texts.flatMap((text) => text.split('\n')).filter((text) => text !== '').map((text): PaperBlock => ({ kind: 'paragraph', text })),
])

const particulars = (cohort: ReportSheet['cohort'], { name, birthDate, post, agency }: ReportSheet['trainee'], t: Translate): string[] => [
  `Họ và tên: ${name}. Ngày sinh: ${day(birthDate)}`,
  `Chức vụ, đơn vị công tác: ${[post, agency].filter(Boolean).join(', ')}`,
  `Chương trình: ${cohort.course}, ${t(`catalogue.forms.${cohort.form}`).toLocaleLowerCase('vi')}, từ ${day(cohort.opensOn)} đến ${day(cohort.endsOn)}`,
]

/** 850 as "8,5", 875 as "8,75". */
export const markText = (hundredths: number): string => String(hundredths / 100).replace('.', ',')

function studyFacts({ marks, average }: ReportFacts): string[] {
  if (!marks || marks.length === 0) return []
  const listed = `Điểm đã có: ${marks.map(({ name, mark }) => `${name} ${markText(mark)}`).join('; ')}.`
  return average === null ? [listed] : [`${listed} Trung bình: ${markText(average)}.`]
}

function attendanceFacts({ lessons, periods, attendance }: ReportFacts): string[] {
  const held = `Lớp đã học ${lessons} buổi, ${periods} tiết.`
  if (!attendance) return [held]
  const { late, excused, unexcused, absentPeriods } = attendance
  return [`${held} Vắng có phép ${excused} buổi, vắng không phép ${unexcused} buổi, tổng ${absentPeriods} tiết; đi muộn ${late} buổi.`]
}

const conductFacts = ({ conduct }: ReportFacts, t: Translate): string[] =>
  (conduct ? [`Điểm rèn luyện: ${conduct.points}, xếp loại ${t(`teaching.reports.overalls.${conduct.rank}`)}.`] : [])

function receiptLines({ recipient, on, by, answer }: Receipt): string[] {
  if (!on) return [`Cơ quan nhận: ${recipient ?? open}`, 'Ngày nhận: ……………………', `Ý kiến trao đổi: ${open}`]
  return [`Cơ quan nhận: ${by ?? recipient ?? ''}`, `Ngày nhận: ${day(on)}, xác nhận trên Cổng phối hợp đào tạo, bồi dưỡng cán bộ.`, `Ý kiến trao đổi: ${answer ?? 'không có'}`]
}
