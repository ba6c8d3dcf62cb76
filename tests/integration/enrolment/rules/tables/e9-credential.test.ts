// E9. Chưa có trình độ lý luận chính trị bằng hoặc cao hơn trung cấp: Quy định 57-QĐ/TW, từ 29/08/2025 Quy định 350-QĐ/TW; Kết luận 09-KL/TW ngày 09/07/2021.
// Giấy xác nhận tương đương chỉ có giá trị nếu cấp trước 09/07/2021; bằng có giá trị bất kể ngày cấp.
import { certificate, diploma, lawTable, regulations, says } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']

lawTable('E9. Trình độ đã có', { rule: 'CREDENTIAL', cites: regulations }, days, [
  [says('chưa có bằng hoặc giấy xác nhận'), 'Đạt', 'Đạt', 'Đạt'],
  [diploma('ELEMENTARY', '01/06/2010'), 'Đạt', 'Đạt', 'Đạt'],
  [diploma('INTERMEDIATE', '01/06/2010'), 'Không đạt', 'Không đạt', 'Không đạt'],
  [diploma('ADVANCED', '01/06/2010'), 'Không đạt', 'Không đạt', 'Không đạt'],
])

lawTable('E9. Quanh ngày 09/07/2021', { rule: 'CREDENTIAL', cites: '09-KL/TW' }, days, [
  [certificate('INTERMEDIATE', '08/07/2021'), 'Không đạt', 'Không đạt', 'Không đạt'],
  [certificate('INTERMEDIATE', '09/07/2021'), 'Đạt', 'Đạt', 'Đạt'],
  [certificate('INTERMEDIATE', '10/07/2021'), 'Đạt', 'Đạt', 'Đạt'],
  [certificate('ADVANCED', '08/07/2021'), 'Không đạt', 'Không đạt', 'Không đạt'],
  [certificate('ADVANCED', '09/07/2021'), 'Đạt', 'Đạt', 'Đạt'],
  [certificate('ELEMENTARY', '08/07/2021'), 'Đạt', 'Đạt', 'Đạt'],
  [diploma('INTERMEDIATE', '08/07/2021'), 'Không đạt', 'Không đạt', 'Không đạt'],
  [diploma('INTERMEDIATE', '09/07/2021'), 'Không đạt', 'Không đạt', 'Không đạt'],
  [diploma('INTERMEDIATE', '10/07/2021'), 'Không đạt', 'Không đạt', 'Không đạt'],
])
