// E4. Tuổi học hệ không tập trung: Quy định 57-QĐ/TW đến hết 28/08/2025, nữ từ đủ 33, nam từ đủ 35; Quy định 350-QĐ/TW từ 29/08/2025, nữ từ đủ 28, nam từ đủ 30.
// E5. Dưới tuổi này thì học hệ tập trung. Ở đây chưa có công văn cử nên tuổi tính đến ngày gửi đề cử; ngày tính tuổi có bảng riêng.
import { fullTime, lawTable, man, partTime, regulations, who, woman } from '../../../../support/law-table'

const law = { rule: 'AGE_AND_FORM', cites: regulations } as const

lawTable('E4. Nam, quanh ngày đủ 35 tuổi, Quy định 57-QĐ/TW; từ 29/08/2025 chỉ cần đủ 30', law, ['27/08/2025', '28/08/2025', '29/08/2025'], [
  [who(man('27/08/1990'), partTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(man('28/08/1990'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('29/08/1990'), partTime), 'Không đạt', 'Không đạt', 'Đạt'],
  [who(man('27/08/1990'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(man('28/08/1990'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(man('29/08/1990'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E4. Nữ, quanh ngày đủ 33 tuổi, Quy định 57-QĐ/TW; từ 29/08/2025 chỉ cần đủ 28', law, ['27/08/2025', '28/08/2025', '29/08/2025'], [
  [who(woman('27/08/1992'), partTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(woman('28/08/1992'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(woman('29/08/1992'), partTime), 'Không đạt', 'Không đạt', 'Đạt'],
  [who(woman('28/08/1992'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(woman('29/08/1992'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E4. Nam, quanh ngày đủ 30 tuổi, Quy định 350-QĐ/TW; đến hết 28/08/2025 còn cần đủ 35', law, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [who(man('28/08/1995'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('29/08/1995'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('30/08/1995'), partTime), 'Không đạt', 'Không đạt', 'Đạt'],
  [who(man('31/08/1995'), partTime), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(man('30/08/1995'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E4. Nữ, quanh ngày đủ 28 tuổi, Quy định 350-QĐ/TW; đến hết 28/08/2025 còn cần đủ 33', law, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [who(woman('28/08/1997'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(woman('29/08/1997'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(woman('30/08/1997'), partTime), 'Không đạt', 'Không đạt', 'Đạt'],
  [who(woman('31/08/1997'), partTime), 'Không đạt', 'Không đạt', 'Không đạt'],
  [who(woman('30/08/1997'), fullTime), 'Đạt', 'Đạt', 'Đạt'],
])

lawTable('E4. Cùng một tuổi, nam và nữ khác nhau', law, ['28/08/2025', '29/08/2025'], [
  [who(man('01/01/1992'), partTime), 'Không đạt', 'Đạt'],
  [who(woman('01/01/1992'), partTime), 'Đạt', 'Đạt'],
  [who(man('01/01/1997'), partTime), 'Không đạt', 'Không đạt'],
  [who(woman('01/01/1997'), partTime), 'Không đạt', 'Đạt'],
])

lawTable('E4. Sinh ngày 29/02: năm không nhuận đủ tuổi vào 01/03', law, ['28/02/2026', '01/03/2026', '02/03/2026'], [
  [who(man('29/02/1996'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
  [who(man('28/02/1996'), partTime), 'Đạt', 'Đạt', 'Đạt'],
  [who(man('01/03/1996'), partTime), 'Không đạt', 'Đạt', 'Đạt'],
])

lawTable('E5. Trẻ hơn nhiều: hệ tập trung nhận, hệ không tập trung không', law, ['28/08/2025', '29/08/2025'], [
  [who(man('01/01/2002'), fullTime), 'Đạt', 'Đạt'],
  [who(man('01/01/2002'), partTime), 'Không đạt', 'Không đạt'],
  [who(woman('01/01/2002'), fullTime), 'Đạt', 'Đạt'],
  [who(woman('01/01/2002'), partTime), 'Không đạt', 'Không đạt'],
])
