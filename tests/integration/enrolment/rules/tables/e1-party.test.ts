// E1. Đảng viên: Quy định 57-QĐ/TW đến hết 28/08/2025, Quy định 350-QĐ/TW từ 29/08/2025 — đảng viên chính thức hoặc dự bị.
import { lawTable, regulations, says } from '../../../../support/law-table'

lawTable('E1. Tình trạng đảng viên', { rule: 'PARTY_MEMBER', cites: regulations }, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [says('đảng viên chính thức', { partyStatus: 'OFFICIAL' }), 'Đạt', 'Đạt', 'Đạt'],
  [says('đảng viên dự bị', { partyStatus: 'PROBATIONARY', partyOfficialOn: null }), 'Đạt', 'Đạt', 'Đạt'],
  [says('chưa là đảng viên', { partyStatus: 'NONE', partyOfficialOn: null }), 'Không đạt', 'Không đạt', 'Không đạt'],
  [says('chưa ghi tình trạng đảng viên', { partyStatus: null, partyOfficialOn: null }), 'Trường xem xét', 'Trường xem xét', 'Trường xem xét'],
])
