// Thứ tự sơ cấp, trung cấp, cao cấp: quy định bổ sung của Trường. Giấy xác nhận tương đương chỉ tính nếu cấp trước 09/07/2021 (Kết luận 09-KL/TW).
import { certificate, course, diploma, lawTable, own, ownPaper, says, schoolWith, who } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const parameters = { intermediateNeeds: 'ELEMENTARY', advancedNeeds: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' } as const
const school = schoolWith([{ code: 'ORDER_OF_COURSES', severity: 'BLOCKS', parameters, ...own }], '29/08/2025')
const law = { rule: 'ORDER_OF_COURSES', cites: ownPaper, school } as const
const nothing = says('chưa có bằng hoặc giấy xác nhận', { credentials: [] })

lawTable('Thứ tự: bằng đã có', law, days, [
  [who(course('INTERMEDIATE'), nothing), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('INTERMEDIATE'), diploma('ELEMENTARY', '01/06/2012')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), nothing), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('ADVANCED'), diploma('ELEMENTARY', '01/06/2012')), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('ADVANCED'), diploma('INTERMEDIATE', '01/06/2012')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), diploma('ADVANCED', '01/06/2012')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ELEMENTARY'), nothing), 'Không xét', 'Đạt', 'Đạt'],
  [who(says('cử học lớp bồi dưỡng', { courseLevel: null }), nothing), 'Không xét', 'Đạt', 'Đạt'],
])

lawTable('Thứ tự: giấy xác nhận quanh ngày 09/07/2021', law, days, [
  [who(course('ADVANCED'), certificate('INTERMEDIATE', '08/07/2021')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), certificate('INTERMEDIATE', '09/07/2021')), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('ADVANCED'), certificate('INTERMEDIATE', '10/07/2021')), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('INTERMEDIATE'), certificate('ELEMENTARY', '08/07/2021')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('INTERMEDIATE'), certificate('ELEMENTARY', '09/07/2021')), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('INTERMEDIATE'), certificate('ELEMENTARY', '10/07/2021')), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(course('ADVANCED'), diploma('INTERMEDIATE', '08/07/2021')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), diploma('INTERMEDIATE', '09/07/2021')), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), diploma('INTERMEDIATE', '10/07/2021')), 'Không xét', 'Đạt', 'Đạt'],
])

const lenient = schoolWith([{ code: 'ORDER_OF_COURSES', severity: 'NEEDS_DOCUMENT', parameters: { ...parameters, intermediateNeeds: null }, ...own }], '29/08/2025')
lawTable('Thứ tự: Trường chỉ đòi bổ sung, và học trung cấp không cần sơ cấp', { ...law, school: lenient }, days, [
  [who(course('INTERMEDIATE'), nothing), 'Không xét', 'Đạt', 'Đạt'],
  [who(course('ADVANCED'), nothing), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])
