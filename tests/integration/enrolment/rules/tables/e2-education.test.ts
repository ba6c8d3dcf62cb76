// E2. Trình độ: từ cao đẳng trở lên; cán bộ người dân tộc thiểu số từ trung học phổ thông, điều kiện kèm theo chưa đọc được nên Trường xem xét.
import { lawTable, regulations, says, who } from '../../../../support/law-table'
import type { Facts } from '@/lib/enrolment/eligibility/rules'

const education = (text: string, level: Facts['education']) => says(text, { education: level })
const minority = says('người dân tộc thiểu số', { ethnicMinority: true })
const notMinority = says('không phải người dân tộc thiểu số', { ethnicMinority: false })
const unsaid = says('chưa ghi dân tộc', { ethnicMinority: null })

lawTable('E2. Trình độ chuyên môn', { rule: 'EDUCATION', cites: regulations }, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [education('tiến sĩ', 'DOCTOR'), 'Đạt', 'Đạt', 'Đạt'],
  [education('thạc sĩ', 'MASTER'), 'Đạt', 'Đạt', 'Đạt'],
  [education('đại học', 'BACHELOR'), 'Đạt', 'Đạt', 'Đạt'],
  [education('cao đẳng, đúng mức tối thiểu', 'COLLEGE'), 'Đạt', 'Đạt', 'Đạt'],
  [who(education('trung cấp chuyên nghiệp, ngay dưới mức tối thiểu', 'VOCATIONAL'), notMinority), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(education('trung cấp chuyên nghiệp', 'VOCATIONAL'), minority), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
  [who(education('trung học phổ thông', 'UPPER_SECONDARY'), notMinority), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(education('trung học phổ thông, đúng mức tối thiểu riêng', 'UPPER_SECONDARY'), minority), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
  [who(education('trung học phổ thông', 'UPPER_SECONDARY'), unsaid), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
  [who(education('trung học cơ sở, dưới mức tối thiểu riêng', 'LOWER_SECONDARY'), minority), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(education('trung học cơ sở', 'LOWER_SECONDARY'), unsaid), 'Không đạt', 'Không đạt', 'Không đạt'],
  [education('chưa ghi trình độ', null), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
])
