// E10. Do cơ quan có thẩm quyền cử: quy định bổ sung của Trường, ở đây đảng ủy xã và cơ quan Đảng cấp tỉnh, áp dụng từ 29/08/2025.
import { lawTable, own, ownPaper, says, schoolWith } from '../../../../support/law-table'

const school = schoolWith([{ code: 'NOMINATING_BODY', severity: 'BLOCKS', parameters: { kinds: ['COMMUNE_PARTY_COMMITTEE', 'PROVINCIAL_PARTY_BODY'] }, ...own }], '29/08/2025')

lawTable('E10. Cơ quan cử', { rule: 'NOMINATING_BODY', cites: ownPaper, school }, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [says('đảng ủy xã cử', { agencyKind: 'COMMUNE_PARTY_COMMITTEE' }), 'Không xét', 'Đạt', 'Đạt'],
  [says('cơ quan Đảng cấp tỉnh cử', { agencyKind: 'PROVINCIAL_PARTY_BODY' }), 'Không xét', 'Đạt', 'Đạt'],
  [says('sở, ngành cử', { agencyKind: 'DEPARTMENT' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [says('doanh nghiệp cử', { agencyKind: 'ENTERPRISE' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [says('chưa rõ loại cơ quan', { agencyKind: null }), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])
