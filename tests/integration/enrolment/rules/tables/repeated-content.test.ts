// Học lại và trùng nội dung: quy định bổ sung của Trường, ở đây từ 50 % thời lượng, áp dụng từ 29/08/2025.
import { lawTable, own, ownPaper, says, schoolWith } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const rule = (severity: 'BLOCKS' | 'WARNS') => schoolWith([{ code: 'REPEATED_CONTENT', severity, parameters: { sharePercent: 50 }, ...own }], '29/08/2025')
const other = (...shares: number[]) => says(`đã học chương trình khác trùng ${shares.map((share) => `${String(share)} %`).join(' và ')}`, {
  completed: shares.map((sharePercent) => ({ course: 'Bồi dưỡng ngạch chuyên viên', on: '2020-01-01', same: false, sharePercent })),
})
const same = says('đã hoàn thành chính chương trình này', { completed: [{ course: 'Trung cấp', on: '2020-01-01', same: true, sharePercent: 100 }] })
const emptied = says('đã hoàn thành chính chương trình này, nội dung nay khác hẳn', { completed: [{ course: 'Trung cấp', on: '2020-01-01', same: true, sharePercent: 0 }] })

lawTable('Học lại, trùng nội dung: Trường xem xét', { rule: 'REPEATED_CONTENT', cites: ownPaper, school: rule('WARNS') }, days, [
  [says('chưa học chương trình nào', { completed: [] }), 'Không xét', 'Đạt', 'Đạt'],
  [other(49), 'Không xét', 'Đạt', 'Đạt'],
  [other(50), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [other(51), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [other(10, 60), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [same, 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [emptied, 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [says('chưa rõ đã học gì', { completed: null }), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])

lawTable('Học lại, trùng nội dung: Trường không nhận', { rule: 'REPEATED_CONTENT', cites: ownPaper, school: rule('BLOCKS') }, days, [
  [other(49), 'Không xét', 'Đạt', 'Đạt'],
  [other(50), 'Không xét', 'Không đạt', 'Không đạt'],
  [other(51), 'Không xét', 'Không đạt', 'Không đạt'],
  [same, 'Không xét', 'Không đạt', 'Không đạt'],
  [says('chưa rõ đã học gì', { completed: null }), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])
