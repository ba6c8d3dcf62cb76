import type { ReportSection } from '../schema'
import { isFigureCode, type Values } from './figures'

const token = /\{([\w.]+)\}/g
export type TextPart = { text: string; code: string | null }

/** The text in parts, each token with the number that stands for it, as Vietnamese papers print numbers. */
export function filledParts(text: string, values: Values, year: number): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const code = match[1] ?? ''
    if (match.index > end) parts.push({ text: withYears(text.slice(end, match.index), year), code: null })
    parts.push(isFigureCode(code) ? { text: values[code].toLocaleString('vi-VN'), code } : { text: match[0], code: null })
    end = match.index + match[0].length
  }
  return end < text.length ? [...parts, { text: withYears(text.slice(end), year), code: null }] : parts
}

const withYears = (text: string, year: number) => text.replaceAll('[năm]', String(year)).replaceAll('[năm trước]', String(year - 1)).replaceAll('[năm sau]', String(year + 1))

/** The sentences of each section, in the language of the paper; every number in them comes from the rows. */
export const sectionTexts: Readonly<Record<ReportSection, string>> = {
  ENROLMENT: 'Nhà trường đã giao {seats} chỉ tiêu cho các cơ quan, đơn vị; đã dùng {seats.taken}, còn {seats.free} chưa dùng. Các cơ quan, đơn vị cử {nominations} người: tiếp nhận {nominations.taken}, không tiếp nhận {nominations.refused}, rút hoặc quá hạn {nominations.gone}, đang xét {nominations.open}.',
  TRAINING: 'Thực hiện {training.cohorts} lớp, {training.trainees} học viên trung cấp lý luận chính trị, gồm {training.cohorts.carried} lớp, {training.trainees.carried} học viên từ năm [năm trước] chuyển sang và {training.cohorts.new} lớp, {training.trainees.new} học viên mở mới trong năm [năm]. Hệ tập trung có {training.cohorts.fullTime} lớp, hệ không tập trung có {training.cohorts.partTime} lớp.',
  FOSTERING: 'Tổ chức {fostering.cohorts} lớp bồi dưỡng với {fostering.trainees} học viên, trong đó mở mới {fostering.cohorts.new} lớp.',
  STAFF: 'Tham gia giảng dạy có {lecturers} giảng viên, gồm {lecturers.own} giảng viên cơ hữu và {lecturers.visiting} giảng viên thỉnh giảng được công nhận.',
  MATERIALS: 'Phối hợp biên soạn {materials} bộ tài liệu: {materials.inUse} bộ đã đưa vào sử dụng, {materials.reviewed} bộ đã nghiệm thu, {materials.draft} bộ đang biên soạn.',
  PRACTICE: 'Thực hiện {practice} nhiệm vụ tổng kết thực tiễn.',
  COORDINATION: 'Tổ chức {conferences} hội nghị, hội thảo, tọa đàm. Gửi {reports} phiếu nhận xét học viên, cơ quan nhận đã xác nhận {reports.acknowledged}. Trong {obligations} nhiệm vụ phối hợp đến hạn, đã hoàn thành {obligations.kept}.',
  EVALUATION: 'Gửi {evaluations} phiếu đánh giá, nhận được {evaluations.answered} phiếu trả lời, còn {evaluations.unanswered} phiếu chưa trả lời.',
  SHORTCOMINGS: 'Còn {quotas.short} lượt giao chỉ tiêu hệ tập trung chưa dùng hết; {obligations.open} nhiệm vụ phối hợp quá hạn; {opened.quarter4} trong {opened} lớp mở mới khai giảng vào quý IV; {findings.open} nội dung kiểm tra chưa khắc phục.',
  RECOMMENDATIONS: 'Nhà trường có {recommendations} kiến nghị: {recommendations.academy} với Học viện, {recommendations.province} với tỉnh, {recommendations.agency} với các cơ quan, đơn vị; đã được trả lời {recommendations.answered}.',
  NEXT_YEAR: 'Năm [năm sau], kế hoạch mở {next.cohorts} lớp với {next.trainees} học viên, gồm {next.cohorts.training} lớp đào tạo và {next.cohorts.fostering} lớp bồi dưỡng.',
}
