import { expect, test } from 'vitest'
import { translatorFor } from '../../../../i18n/sentence'
import { figureCodes, isFigureCode, type FigureCode, type Values } from '../../rules/figures'
import { proposedText } from '../../rules/text'
import { reportSections } from '../../schema'
import { codedText, markedText, markerOf } from './markers'
import { emptySections, filledText, textBlocker } from './text'

const t = translatorFor('vi')
const isWhole = (values: Record<string, number>): values is Record<FigureCode, number> => figureCodes.every((code) => values[code] !== undefined)
function valuesWith(some: Partial<Record<FigureCode, number>>): Values {
  const values = { ...Object.fromEntries(figureCodes.map((code) => [code, 0])), ...some }
  if (!isWhole(values)) throw new Error('a figure is missing')
  return values
}
const said = (section: (typeof reportSections)[number], some: Partial<Record<FigureCode, number>>) => filledText(proposedText(section, valuesWith(some)), valuesWith(some), 2026)

test('a figure stands as its code and is never typed', () => {
  expect(textBlocker('Mở {training.cohorts.new} lớp trong năm 2022, theo Quyết định 1811-QĐ/TU.')).toBeNull()
  expect(textBlocker('Mở {training.klasses} lớp.')).toEqual({ error: 'figure_unknown', found: 'training.klasses' })
  expect(textBlocker('Mở 47 lớp.')).toEqual({ error: 'figure_typed', found: '47 lớp' })
  expect(textBlocker('Có 3.058 học viên.')).toEqual({ error: 'figure_typed', found: '3.058 học viên' })
})

test('a year of which nothing is recorded is said in words, section by section', () => {
  expect(reportSections.map((section) => said(section, {}))).toEqual([
    'Trong năm Nhà trường không giao chỉ tiêu. Trong năm các cơ quan, đơn vị không cử người dự tuyển.', 'Trong năm không có lớp trung cấp lý luận chính trị.', 'Trong năm không tổ chức lớp bồi dưỡng.',
    'Trong năm chưa ghi nhận giảng viên tham gia giảng dạy.', 'Trong năm không có tài liệu phối hợp biên soạn.', 'Trong năm không có nhiệm vụ tổng kết thực tiễn.',
    'Trong năm không tổ chức hội nghị, hội thảo, tọa đàm. Trong năm không gửi phiếu nhận xét học viên. Trong năm không có nhiệm vụ phối hợp đến hạn.', 'Trong năm không gửi phiếu đánh giá.',
    'Trong năm không có hạn chế nào thể hiện qua số liệu.', 'Trong năm Nhà trường không có kiến nghị mới.', 'Kế hoạch năm 2027 chưa được phê duyệt.',
  ])
  expect(emptySections(valuesWith({}))).toEqual(reportSections)
  expect(emptySections(valuesWith(Object.fromEntries(figureCodes.map((code) => [code, code === 'practice' ? 0 : 1]))))).toEqual(['PRACTICE'])
})

test('the parts of a sentence that are zero are left out', () => {
  expect(said('RECOMMENDATIONS', { 'recommendations': 3, 'recommendations.open': 3, 'recommendations.province': 3 })).toBe('Nhà trường có 3 kiến nghị với tỉnh. Còn 3 kiến nghị chưa được trả lời.')
  expect(said('RECOMMENDATIONS', { 'recommendations': 3, 'recommendations.answered': 3, 'recommendations.academy': 1, 'recommendations.province': 2 })).toBe('Nhà trường có 3 kiến nghị: 1 với Học viện, 2 với tỉnh. Đã được trả lời 3 kiến nghị.')
  expect(said('TRAINING', { 'training.cohorts': 2, 'training.cohorts.new': 2, 'training.cohorts.fullTime': 2 })).toBe('Thực hiện 2 lớp trung cấp lý luận chính trị, mở mới trong năm 2026. Trong đó hệ tập trung có 2 lớp.')
  expect(said('TRAINING', { 'training.cohorts': 45, 'training.trainees': 3058, 'training.cohorts.carried': 21, 'training.trainees.carried': 1502, 'training.cohorts.new': 24, 'training.trainees.new': 1556, 'training.cohorts.fullTime': 4, 'training.cohorts.partTime': 41 }))
    .toBe('Thực hiện 45 lớp, 3.058 học viên trung cấp lý luận chính trị, gồm 21 lớp, 1.502 học viên từ năm 2025 chuyển sang và 24 lớp, 1.556 học viên mở mới trong năm 2026. Trong đó hệ tập trung có 4 lớp, hệ không tập trung có 41 lớp.')
  expect(said('COORDINATION', { 'conferences': 2, 'reports': 5, 'obligations': 9, 'obligations.kept': 4 })).toBe('Tổ chức 2 hội nghị, hội thảo, tọa đàm. Gửi 5 phiếu nhận xét học viên, cơ quan nhận chưa xác nhận. Trong 9 nhiệm vụ phối hợp đến hạn, đã hoàn thành 4.')
  expect(said('SHORTCOMINGS', { 'obligations.open': 7, 'opened': 5 })).toBe('Còn 7 nhiệm vụ phối hợp quá hạn.')
})

test('whatever the figures, no sentence says zero, and each begins with a capital and ends with a stop', () => {
  let state = 7
  const drawn = () => (state = (state * 48271) % 2147483647) % 3
  for (let round = 0; round < 300; round += 1) {
    const values = valuesWith(Object.fromEntries(figureCodes.map((code) => [code, drawn()])))
    for (const section of reportSections) {
      const proposed = proposedText(section, values)
      expect([...proposed.matchAll(/\{([\w.]+)\}/g)].map(([, code = '']) => code).filter((code) => isFigureCode(code) && values[code] === 0), `${section} ${proposed}`).toEqual([])
      expect(textBlocker(proposed)).toBeNull()
      expect(filledText(proposed, values, 2026)).toMatch(/^\p{Lu}[^<>{}[\]]*\.$/u)
    }
  }
})

test('every figure has a name of its own in brackets, and a text comes back from its names as it was', () => {
  expect(new Set(figureCodes.map((code) => markerOf(code, t))).size).toBe(figureCodes.length)
  const all = `${figureCodes.map((code) => `{${code}}`).join(' ')} [năm] [năm trước] [năm sau]`
  expect(codedText(markedText(all, t), t)).toEqual({ text: all, unknown: null })
  expect(markedText(all, t)).not.toMatch(/[{}]/)
  expect(codedText('Mở [ Lớp đào tạo  mở mới ] lớp.', t)).toEqual({ text: 'Mở {training.cohorts.new} lớp.', unknown: null })
  expect(codedText('Mở [lớp mở mới] lớp.', t)).toEqual({ text: 'Mở [lớp mở mới] lớp.', unknown: '[lớp mở mới]' })
})
