// E8. Không trong thời gian bị xem xét kỷ luật, điều tra, truy tố, xét xử: quy định bổ sung của Trường, cơ quan cử khai. Ở đây áp dụng từ 29/08/2025.
import { lawTable, own, ownPaper, says, schoolWith } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const clear = says('cơ quan khai: không', { underProceedings: false })
const under = says('cơ quan khai: có', { underProceedings: true })
const unsaid = says('cơ quan chưa khai', { underProceedings: null })

lawTable('E8. Trường đòi bổ sung', { rule: 'PROCEEDINGS', cites: ownPaper, school: schoolWith([{ code: 'PROCEEDINGS', severity: 'NEEDS_DOCUMENT', parameters: {}, ...own }], '29/08/2025') }, days, [
  [clear, 'Không xét', 'Đạt', 'Đạt'],
  [under, 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [unsaid, 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])

lawTable('E8. Trường không nhận', { rule: 'PROCEEDINGS', cites: ownPaper, school: schoolWith([{ code: 'PROCEEDINGS', severity: 'BLOCKS', parameters: {}, ...own }], '29/08/2025') }, days, [
  [clear, 'Không xét', 'Đạt', 'Đạt'],
  [under, 'Không xét', 'Không đạt', 'Không đạt'],
  [unsaid, 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])
