import type { ReportSection } from '../schema'

/** One part of a sentence: left out where its first figure is zero, unless it has words for that; `alone` where it is the only one left. */
export type Part = { text: string; zero?: string; alone?: string }
/**
 * A sentence of the paper. Where the first figure of its head is zero, `none` is said instead (nothing where it is empty). A head
 * without a figure is said only before a part that is left. `<…>` falls away where a figure in it is zero.
 */
export type Sentence = { head: string; open?: string; between?: string; last?: string; parts?: readonly Part[]; none: string }
/** `none`: what a section says of whose sentences nothing is left. */
type SectionSentences = { sentences: readonly Sentence[]; none?: string }

const both = { open: ', gồm ', last: ' và ' }

/** The sentences of each section, in the language of the paper; every number in them comes from the rows. */
export const sectionSentences: Readonly<Record<ReportSection, SectionSentences>> = {
  ENROLMENT: {
    sentences: [
      { head: 'Nhà trường đã giao {seats} chỉ tiêu cho các cơ quan, đơn vị', open: '; ', parts: [{ text: 'đã dùng {seats.taken}', alone: ', đã dùng hết' }, { text: 'còn {seats.free} chưa dùng', alone: ', chưa dùng chỉ tiêu nào' }], none: 'Trong năm Nhà trường không giao chỉ tiêu.' },
      {
        head: 'Các cơ quan, đơn vị cử {nominations} người', open: ': ', none: 'Trong năm các cơ quan, đơn vị không cử người dự tuyển.',
        parts: [{ text: 'tiếp nhận {nominations.taken}' }, { text: 'không tiếp nhận {nominations.refused}' }, { text: 'rút hoặc quá hạn {nominations.gone}' }, { text: 'đang xét {nominations.open}' }],
      },
    ],
  },
  TRAINING: {
    sentences: [
      {
        head: 'Thực hiện {training.cohorts} lớp<, {training.trainees} học viên> trung cấp lý luận chính trị', ...both, none: 'Trong năm không có lớp trung cấp lý luận chính trị.',
        parts: [
          { text: '{training.cohorts.carried} lớp<, {training.trainees.carried} học viên> từ năm [năm trước] chuyển sang', alone: ', từ năm [năm trước] chuyển sang' },
          { text: '{training.cohorts.new} lớp<, {training.trainees.new} học viên> mở mới trong năm [năm]', alone: ', mở mới trong năm [năm]' },
        ],
      },
      { head: 'Trong đó', open: ' ', between: ', ', parts: [{ text: 'hệ tập trung có {training.cohorts.fullTime} lớp' }, { text: 'hệ không tập trung có {training.cohorts.partTime} lớp' }], none: '' },
    ],
  },
  FOSTERING: {
    sentences: [{
      head: 'Tổ chức {fostering.cohorts} lớp bồi dưỡng< với {fostering.trainees} học viên>', ...both, none: 'Trong năm không tổ chức lớp bồi dưỡng.',
      parts: [{ text: '{fostering.cohorts.carried} lớp từ năm [năm trước] chuyển sang', alone: ', từ năm [năm trước] chuyển sang' }, { text: '{fostering.cohorts.new} lớp mở mới', alone: ', mở mới trong năm' }],
    }],
  },
  STAFF: {
    sentences: [{
      head: 'Tham gia giảng dạy có {lecturers} giảng viên', ...both, none: 'Trong năm chưa ghi nhận giảng viên tham gia giảng dạy.',
      parts: [{ text: '{lecturers.own} giảng viên cơ hữu', alone: ' cơ hữu' }, { text: '{lecturers.visiting} giảng viên thỉnh giảng được công nhận', alone: ' thỉnh giảng được công nhận' }],
    }],
  },
  MATERIALS: {
    sentences: [{
      head: 'Phối hợp biên soạn {materials} bộ tài liệu', open: ': ', none: 'Trong năm không có tài liệu phối hợp biên soạn.',
      parts: [
        { text: '{materials.inUse} bộ đã đưa vào sử dụng', alone: ', đã đưa vào sử dụng' }, { text: '{materials.reviewed} bộ đã nghiệm thu', alone: ', đã nghiệm thu' },
        { text: '{materials.draft} bộ đang biên soạn', alone: ', đang biên soạn' },
      ],
    }],
  },
  PRACTICE: { sentences: [{ head: 'Thực hiện {practice} nhiệm vụ tổng kết thực tiễn', none: 'Trong năm không có nhiệm vụ tổng kết thực tiễn.' }] },
  COORDINATION: {
    sentences: [
      { head: 'Tổ chức {conferences} hội nghị, hội thảo, tọa đàm', none: 'Trong năm không tổ chức hội nghị, hội thảo, tọa đàm.' },
      { head: 'Gửi {reports} phiếu nhận xét học viên', parts: [{ text: 'cơ quan nhận đã xác nhận {reports.acknowledged}', zero: 'cơ quan nhận chưa xác nhận' }], none: 'Trong năm không gửi phiếu nhận xét học viên.' },
      { head: 'Trong {obligations} nhiệm vụ phối hợp đến hạn', parts: [{ text: 'đã hoàn thành {obligations.kept}', zero: 'chưa hoàn thành nhiệm vụ nào' }], none: 'Trong năm không có nhiệm vụ phối hợp đến hạn.' },
    ],
  },
  EVALUATION: {
    sentences: [{
      head: 'Gửi {evaluations} phiếu đánh giá', none: 'Trong năm không gửi phiếu đánh giá.',
      parts: [{ text: 'nhận được {evaluations.answered} phiếu trả lời', alone: ', nhận đủ phiếu trả lời' }, { text: 'còn {evaluations.unanswered} phiếu chưa trả lời', alone: ', chưa nhận được phiếu trả lời' }],
    }],
  },
  SHORTCOMINGS: {
    sentences: [
      {
        head: 'Còn', open: ' ', between: '; ', none: '',
        parts: [{ text: '{quotas.short} lượt giao chỉ tiêu hệ tập trung chưa dùng hết' }, { text: '{obligations.open} nhiệm vụ phối hợp quá hạn' }, { text: '{findings.open} nội dung kiểm tra chưa khắc phục' }],
      },
      { head: 'Có {opened.quarter4}< trong {opened}> lớp mở mới khai giảng vào quý IV', none: '' },
    ],
    none: 'Trong năm không có hạn chế nào thể hiện qua số liệu.',
  },
  RECOMMENDATIONS: {
    sentences: [
      {
        head: 'Nhà trường có {recommendations} kiến nghị', open: ': ', none: 'Trong năm Nhà trường không có kiến nghị mới.',
        parts: [
          { text: '{recommendations.academy} với Học viện', alone: ' với Học viện' }, { text: '{recommendations.province} với tỉnh', alone: ' với tỉnh' },
          { text: '{recommendations.agency} với các cơ quan, đơn vị', alone: ' với các cơ quan, đơn vị' },
        ],
      },
      { head: 'Đã được trả lời {recommendations.answered} kiến nghị', parts: [{ text: 'còn {recommendations.open} chưa được trả lời' }], none: '<Còn {recommendations.open} kiến nghị chưa được trả lời.>' },
    ],
  },
  NEXT_YEAR: {
    sentences: [{
      head: 'Năm [năm sau], kế hoạch mở {next.cohorts} lớp< với {next.trainees} học viên>', ...both, none: 'Kế hoạch năm [năm sau] chưa được phê duyệt.',
      parts: [{ text: '{next.cohorts.training} lớp đào tạo', alone: ', là lớp đào tạo' }, { text: '{next.cohorts.fostering} lớp bồi dưỡng', alone: ', là lớp bồi dưỡng' }],
    }],
  },
}
