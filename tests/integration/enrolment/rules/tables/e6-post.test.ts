// E6. Chức danh đương chức hoặc quy hoạch, theo danh mục của Quy định 57-QĐ/TW đến hết 28/08/2025 và của Quy định 350-QĐ/TW từ 29/08/2025.
// Từ 29/08/2025 danh mục không còn nhóm lãnh đạo cấp xã nói chung, và thêm giảng viên sẽ dạy trung cấp lý luận chính trị.
import { lawTable, regulations, says, who } from '../../../../support/law-table'
import type { PostCategory } from '@/lib/people/schema'

const law = { rule: 'POST', cites: regulations } as const
const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const holds = (text: string, postCategory: PostCategory | null) => says(`đương chức: ${text}`, { post: text, postCategory })
const planned = (text: string, plannedPostCategory: PostCategory | null) => says(`quy hoạch: ${text}`, { plannedPost: text, plannedPostCategory })
const other = holds('chuyên viên', 'OTHER')
const decision = says('có số quyết định phê duyệt quy hoạch', { planningDecisionNumber: '215-QĐ/ĐU' })
const noDecision = says('chưa có số quyết định phê duyệt quy hoạch', { planningDecisionNumber: null })

lawTable('E6. Đương chức', law, days, [
  [holds('cấp ủy viên', 'PARTY_COMMITTEE'), 'Đạt', 'Đạt', 'Đạt'],
  [holds('lãnh đạo HĐND, UBND, đoàn thể cấp xã', 'COMMUNE_LEADER'), 'Đạt', 'Không đạt', 'Không đạt'],
  [holds('phó trưởng phòng và tương đương', 'CIVIL_DEPUTY_DIVISION'), 'Đạt', 'Đạt', 'Đạt'],
  [holds('chỉ huy quân sự', 'MILITARY'), 'Đạt', 'Đạt', 'Đạt'],
  [holds('chỉ huy công an', 'POLICE'), 'Đạt', 'Đạt', 'Đạt'],
  [holds('trưởng ban, phòng doanh nghiệp nhà nước', 'SOE'), 'Đạt', 'Đạt', 'Đạt'],
  [holds('giảng viên trường chính trị', 'LECTURER'), 'Không đạt', 'Đạt', 'Đạt'],
  [other, 'Không đạt', 'Không đạt', 'Không đạt'],
  [holds('chưa xếp nhóm chức danh', null), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
])

lawTable('E6. Quy hoạch', law, days, [
  [who(other, planned('cấp ủy viên', 'PARTY_COMMITTEE'), decision), 'Đạt', 'Đạt', 'Đạt'],
  [who(other, planned('cấp ủy viên', 'PARTY_COMMITTEE'), noDecision), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
  [who(other, planned('lãnh đạo UBND cấp xã', 'COMMUNE_LEADER'), decision), 'Đạt', 'Không đạt', 'Không đạt'],
  [who(other, planned('giảng viên trường chính trị', 'LECTURER'), decision), 'Không đạt', 'Đạt', 'Đạt'],
  [who(other, planned('trưởng nhóm', 'OTHER'), decision), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(other, planned('bí thư, chưa xếp nhóm', null), decision), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
  [who(holds('cấp ủy viên', 'PARTY_COMMITTEE'), planned('trưởng nhóm', 'OTHER'), noDecision), 'Đạt', 'Đạt', 'Đạt'],
  [who(holds('chưa xếp nhóm chức danh', null), planned('cấp ủy viên', 'PARTY_COMMITTEE'), decision), 'Đạt', 'Đạt', 'Đạt'],
])
