// Ngày tính tuổi (E4): thông số của tiêu chuẩn, có ngày hiệu lực, chưa đối chiếu được với bản gốc: ngày gửi đề cử, ngày công văn cử, hoặc ngày khai giảng.
// Theo ngày công văn: khi chưa có công văn thì tạm tính đến ngày gửi; có công văn thì xét lại theo ngày của công văn, dù trước hay sau ngày gửi.
import { lawTable, man, own, ownPaper, partTime, regulations, says, schoolWith, who, written, type Who } from '../../../../support/law-table'
import type { AgeDay } from '@/lib/enrolment/eligibility/schema'

const sentOn = ['15/03/2026', '16/03/2026', '17/03/2026']
const letter = (day: string): Who => says(`công văn cử ngày ${day}`, { letterOn: written(day) })
const opens = (day: string): Who => says(`khai giảng ngày ${day}`, { opensOn: written(day) })
const noLetter = says('chưa có công văn cử', { letterOn: null })
const turns = who(man('16/03/1996'), partTime)
const counted = (day: AgeDay) => schoolWith(
  [{ code: 'AGE_AND_FORM', severity: 'BLOCKS', parameters: { partTimeMinimumAge: { FEMALE: 28, MALE: 30 }, ageReferenceDate: day, ageReferenceVerified: false }, ...own }], '29/08/2025', 'INTERMEDIATE_THEORY')

lawTable('Quy định chung: ngày công văn cử', { rule: 'AGE_AND_FORM', cites: regulations }, sentOn, [
  [who(turns, noLetter), 'Không đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('15/03/2026')), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(turns, letter('16/03/2026')), 'Đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('17/03/2026')), 'Đạt', 'Đạt', 'Đạt'],
])

// The paper of the school was decided after its draft copied the general version: it replaces the one rule and keeps the others.
lawTable('Trường chọn ngày gửi đề cử', { rule: 'AGE_AND_FORM', cites: ownPaper, school: counted('SENDING') }, sentOn, [
  [who(turns, noLetter), 'Không đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('15/03/2026')), 'Không đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('17/03/2026')), 'Không đạt', 'Đạt', 'Đạt'],
])

lawTable('Trường chọn ngày công văn cử', { rule: 'AGE_AND_FORM', cites: ownPaper, school: counted('LETTER') }, sentOn, [
  [who(turns, noLetter), 'Không đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('15/03/2026')), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(turns, letter('16/03/2026')), 'Đạt', 'Đạt', 'Đạt'],
  [who(turns, letter('17/03/2026')), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('Trường chọn ngày khai giảng', { rule: 'AGE_AND_FORM', cites: ownPaper, school: counted('OPENING') }, sentOn, [
  [who(turns, opens('15/03/2026'), letter('17/03/2026')), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(turns, opens('16/03/2026'), letter('15/03/2026')), 'Đạt', 'Đạt', 'Đạt'],
  [who(turns, opens('17/03/2026'), noLetter), 'Đạt', 'Đạt', 'Đạt'],
  [who(turns, says('chưa biết ngày khai giảng', { opensOn: null })), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
])

lawTable('Bản của Trường áp dụng từ 29/08/2025: ngày trước đó còn theo quy định chung', { rule: 'AGE_AND_FORM', cites: { until: 'Quy định 57-QĐ/TW', since: ownPaper }, school: counted('OPENING') }, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [who(man('30/08/1995'), partTime, opens('29/08/2025')), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(man('30/08/1995'), partTime, opens('30/08/2025')), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('30/08/1990'), partTime, opens('01/10/2025'), letter('28/08/2025')), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('28/08/1990'), partTime, opens('01/10/2025'), letter('28/08/2025')), 'Đạt', 'Đạt', 'Đạt'],
])
