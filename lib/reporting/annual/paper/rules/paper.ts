import { signedAs } from '../../../../enrolment/notices/rules/paper'
import type { Translate } from '../../../../i18n/sentence'
import { formatDay, type Day } from '../../../../time'
import type { OfficialPaper, PaperBlock } from '../../../../web/official-paper'
import type { ReportContent } from '../schema'
import { captioned, checkTable, sectionTables } from './tables'

/** What a paper is made of: an issued content, or a draft that lacks number, day and who signs. */
export type PaperSource = Pick<ReportContent, 'year' | 'school' | 'sections' | 'figures' | 'agencies' | 'checks'> & { asOf: Day; issued: { number: string; on: Day; signatory: string; signatoryTitle: string } | null }

/** The report as a "báo cáo", its tables numbered through; `t` speaks Vietnamese, as papers do. */
export function annualPaper({ year, school, sections, figures, agencies, checks, asOf, issued }: PaperSource, t: Translate): OfficialPaper {
  const tables = sections.map(({ code }) => (agencies ? sectionTables(code, { figures, agencies, checks }, t) : []))
  const before = (place: number) => tables.slice(0, place).reduce((sum, some) => sum + some.length, 0)
  const explained = checks.flatMap(({ code, explanation }) => (explanation ? [`${t(`reporting.annual.names.${code.replaceAll('.', '_')}`)}: ${explanation}`] : []))
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: issued?.number ?? null, on: issued?.on ?? null,
    kind: 'BÁO CÁO', subject: `Công tác phối hợp đào tạo, bồi dưỡng năm ${year}`, note: `(Số liệu đến ngày ${formatDay(asOf, 'vi')})`,
    body: [
      ...sections.flatMap(({ code, text }, place): PaperBlock[] => [
        { kind: 'heading', text: `${place + 1}. ${t(`reporting.annual.sections.${code}`)}` },
        ...text.split('\n').filter((line) => line.trim() !== '').map((line): PaperBlock => ({ kind: 'paragraph', text: line })),
        ...(tables[place] ?? []).flatMap((one, index) => captioned(before(place) + index + 1, one)),
      ]),
      ...(agencies ? [{ kind: 'heading' as const, text: 'Đối chiếu số liệu' }, ...captioned(before(tables.length) + 1, checkTable({ checks }, t))] : []),
      ...(explained.length > 0 ? [{ kind: 'heading' as const, text: 'Giải trình số liệu' }, { kind: 'items' as const, items: explained }] : []),
    ],
    signature: { lines: signedAs(issued?.signatoryTitle ?? 'Hiệu trưởng', school.letterhead), name: issued?.signatory ?? null },
    recipients: ['Ban Thường vụ Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Các cơ quan, đơn vị phối hợp', `Lưu: VT, ${school.office}`], annexes: [], mark: issued ? null : 'DỰ THẢO',
  }
}
