// E7. Trường hợp đặc biệt: Quy định 350-QĐ/TW, từ 29/08/2025, cấp có thẩm quyền xem xét, quyết định. Quy định 57-QĐ/TW: chưa đọc thấy, nên không cho.
// Có công văn của cấp có thẩm quyền thì kết luận là “Được xét đặc biệt”, không bao giờ là “Đạt”; tiêu chuẩn nào không cho xét đặc biệt thì công văn không đổi gì.
import { diploma, fullTime, lawTable, man, partTime, regulations, says, who, type Who } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const paper: Who = { text: 'có công văn 12-CV/TU của Ban Thường vụ Tỉnh ủy', facts: {}, waiver: { authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: '2025-08-20', reason: 'Điều động' } }
const without = says('không có công văn')

lawTable('E7. Trình độ (E2)', { rule: 'EDUCATION', cites: regulations }, days, [
  [who(says('trung cấp chuyên nghiệp', { education: 'VOCATIONAL' }), without), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(says('trung cấp chuyên nghiệp', { education: 'VOCATIONAL' }), paper), 'Không đạt', 'Được xét đặc biệt', 'Được xét đặc biệt'],
  [who(says('chưa ghi trình độ', { education: null }), paper), 'Trường xem xét', 'Được xét đặc biệt', 'Được xét đặc biệt'],
  [who(says('đại học, vốn đã đạt', { education: 'BACHELOR' }), paper), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E7. Xếp loại (E3)', { rule: 'RATINGS', cites: regulations }, days, [
  [who(says('năm 2024 hoàn thành', { ratings: [{ year: 2024, rating: 'COMPLETED' }, { year: 2023, rating: 'GOOD' }] }), without), 'Không xét', 'Không đạt', 'Không đạt'],
  [who(says('năm 2024 hoàn thành', { ratings: [{ year: 2024, rating: 'COMPLETED' }, { year: 2023, rating: 'GOOD' }] }), paper), 'Không xét', 'Được xét đặc biệt', 'Được xét đặc biệt'],
])

lawTable('E7. Tuổi (E4)', { rule: 'AGE_AND_FORM', cites: regulations }, days, [
  [who(man('01/01/2000'), partTime, without), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(man('01/01/2000'), partTime, paper), 'Không đạt', 'Được xét đặc biệt', 'Được xét đặc biệt'],
  [who(man('30/08/1995'), partTime, paper), 'Không đạt', 'Được xét đặc biệt', 'Đạt'],
  [who(man('01/01/2000'), fullTime, paper), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E7. Chức danh (E6)', { rule: 'POST', cites: regulations }, days, [
  [who(says('chuyên viên, không thuộc quy hoạch', { postCategory: 'OTHER' }), without), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(says('chuyên viên, không thuộc quy hoạch', { postCategory: 'OTHER' }), paper), 'Không đạt', 'Được xét đặc biệt', 'Được xét đặc biệt'],
])

lawTable('E7. Đảng viên (E1): không cho xét đặc biệt', { rule: 'PARTY_MEMBER', cites: regulations }, days, [
  [who(says('chưa là đảng viên', { partyStatus: 'NONE' }), paper), 'Không đạt', 'Không đạt', 'Không đạt'],
])

lawTable('E7. Đã có trình độ (E9): không cho xét đặc biệt', { rule: 'CREDENTIAL', cites: regulations }, days, [
  [who(diploma('INTERMEDIATE', '01/06/2020'), paper), 'Không đạt', 'Không đạt', 'Không đạt'],
])
