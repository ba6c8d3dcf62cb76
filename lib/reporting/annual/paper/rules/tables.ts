import { formatNumber } from '../../../../i18n/number'
import type { Translate } from '../../../../i18n/sentence'
import type { PaperBlock, PaperColumn, PaperTable } from '../../../../web/official-paper'
import { definitionOf, isFigureCode } from '../../rules/figures'
import type { ReportSection } from '../../schema'
import type { ReportContent } from '../schema'

type Tabled = Pick<ReportContent, 'figures' | 'checks'> & { agencies: NonNullable<ReportContent['agencies']> }

const say = (value: number) => formatNumber(value, 'vi')
const nameOf = (code: string, t: Translate) => t(`reporting.annual.names.${code.replaceAll('.', '_')}`)
/** Number and name of the row before the figures; the widths of a table are those of the page, 165 mm. */
const columnsOf = (name: string, ...figures: readonly PaperColumn[]): PaperColumn[] =>
  [{ head: 'TT', width: 12, align: 'center' }, { head: name, width: 153 - figures.reduce((sum, { width }) => sum + width, 0) }, ...figures]
const figure = (head: string, width = 32): PaperColumn => ({ head, width, align: 'right' })
const numbered = (rows: readonly (readonly string[])[]): string[][] => rows.map((row, place) => [String(place + 1), ...row])

/** Rows that two figures have in common: classes and those in them. */
const divided: Readonly<Partial<Record<ReportSection, { caption: string; of: readonly [string, string]; rows: readonly (readonly [string, string])[] }>>> = {
  TRAINING: { caption: 'Kết quả đào tạo', of: ['training.cohorts', 'training.trainees'], rows: [['', 'Tổng số'], ['.carried', 'Chuyển tiếp từ năm trước'], ['.new', 'Mở mới trong năm'], ['.fullTime', 'Hệ tập trung'], ['.partTime', 'Hệ không tập trung']] },
  FOSTERING: { caption: 'Kết quả bồi dưỡng', of: ['fostering.cohorts', 'fostering.trainees'], rows: [['', 'Tổng số'], ['.carried', 'Chuyển tiếp từ năm trước'], ['.new', 'Mở mới trong năm']] },
  NEXT_YEAR: { caption: 'Kế hoạch năm sau', of: ['next.cohorts', 'next.trainees'], rows: [['', 'Tổng số'], ['.training', 'Đào tạo'], ['.fostering', 'Bồi dưỡng']] },
}
const listed: Readonly<Partial<Record<ReportSection, string>>> = {
  ENROLMENT: 'Chỉ tiêu và kết quả tuyển sinh', COORDINATION: 'Công tác phối hợp', EVALUATION: 'Đánh giá sau đào tạo', SHORTCOMINGS: 'Số liệu về hạn chế',
}

/** The tables of a section, from the figures that the paper states; none where nothing was counted. */
export function sectionTables(section: ReportSection, content: Tabled, t: Translate): { caption: string; table: PaperTable }[] {
  const values = new Map(content.figures.map(({ code, value }) => [code, value]))
  const [cross, caption] = [divided[section], listed[section]]
  if (cross) {
    const at = (of: string, row: string) => values.get(`${of}${row}`) ?? 0
    if (cross.of.every((of) => at(of, '') === 0)) return []
    return [{ caption: cross.caption, table: {
      columns: columnsOf('Nội dung', figure('Số lớp'), figure('Số học viên')), rows: numbered(cross.rows.map(([row, name]) => [name, ...cross.of.map((of) => say(at(of, row)))])),
    } }]
  }
  if (!caption) return []
  const figures = content.figures.flatMap(({ code, value }) => (isFigureCode(code) && definitionOf(code).section === section ? [{ code, value, unit: definitionOf(code).unit }] : []))
  const counted = figures.some(({ value }) => value !== 0) ? [{ caption, table: {
    columns: columnsOf('Nội dung', { head: 'Đơn vị tính', width: 40, align: 'center' }, figure('Số liệu')), rows: numbered(figures.map(({ code, value, unit }) => [nameOf(code, t), t(`reporting.annual.rows.units.${unit}`), say(value)])),
  } }] : []
  return section === 'ENROLMENT' ? [...counted, ...agencyTable(content.agencies)] : counted
}

/** By the agencies of the time, as the figures above are. */
function agencyTable(agencies: Tabled['agencies']): { caption: string; table: PaperTable }[] {
  if (agencies.length === 0) return []
  const sum = (pick: (one: Tabled['agencies'][number]) => number) => say(agencies.reduce((total, one) => total + pick(one), 0))
  return [{ caption: 'Học viên theo cơ quan cử', table: {
    columns: columnsOf('Cơ quan, đơn vị', figure('Đào tạo', 25), figure('Bồi dưỡng', 25), figure('Cộng', 25)),
    rows: numbered(agencies.map(({ name, training, fostering }) => [name, say(training), say(fostering), say(training + fostering)])),
    foot: ['', 'Cộng', sum(({ training }) => training), sum(({ fostering }) => fostering), sum(({ training, fostering }) => training + fostering)],
  } }]
}

/** Every line that a total is held against. */
export function checkTable({ checks }: Pick<Tabled, 'checks'>, t: Translate): { caption: string; table: PaperTable } {
  const against = { parts: 'các phần', printed: 'báo cáo đã in', printedParts: 'các phần trong báo cáo đã in', agencies: 'cộng theo cơ quan cử' } as const
  const sum = (parts: readonly number[]) => parts.reduce((total, one) => total + one, 0)
  return { caption: 'Đối chiếu số liệu', table: {
    columns: columnsOf('Số liệu', { head: 'Đối chiếu với', width: 30 }, figure('Chi tiết', 38), figure('Tổng', 20), { head: 'Kết quả', width: 25, align: 'center' }),
    rows: numbered(checks.map(({ code, kind, parts, total, agrees }) => [nameOf(code, t), against[kind], parts.map(say).join(' + '), say(total), agrees ? 'Khớp' : `Lệch ${say(Math.abs(total - sum(parts)))}`])),
  } }
}

/** A table under its number and name. */
export const captioned = (number: number, { caption, table }: { caption: string; table: PaperTable }): PaperBlock[] =>
  [{ kind: 'centred', text: `Bảng ${number}. ${caption}` }, { kind: 'table', caption, table }]
