import { addDays, yearOf, type Day } from '@/lib/time'
import { agencyId, sendingAgencies } from './agencies'
import { clauses, legalBasis, matrix, roles } from './agreement-text'
import { uid } from './ids'
import type { Rows } from './rows'
import { provinceId, schoolId } from './schools'

export const versionId = (version: number) => uid('agreement_version', version)
export const partyId = (version: number, party: number) => uid('agreement_party', version * 10 + party)

interface Party { kind: 'SCHOOL' | 'AGENCY' | 'SENDING_AGENCIES' | 'PROVINCE'; agency: number | null; label: string; signedBy: string; signedPost: string }

const parties: readonly Party[] = [
  { kind: 'SCHOOL', agency: null, label: 'Trường Chính trị', signedBy: 'Hoàng Văn Thành', signedPost: 'Hiệu trưởng' },
  { kind: 'AGENCY', agency: 15, label: 'Ban Tổ chức Tỉnh ủy', signedBy: 'Nguyễn Đức Cường', signedPost: 'Phó Trưởng ban' },
  { kind: 'AGENCY', agency: 9, label: 'Sở Nội vụ', signedBy: 'Lê Thị Kim Oanh', signedPost: 'Phó Giám đốc' },
  { kind: 'AGENCY', agency: 16, label: 'Ban Tuyên giáo và Dân vận', signedBy: 'Phạm Quang Huy', signedPost: 'Phó Trưởng ban' },
  { kind: 'SENDING_AGENCIES', agency: null, label: 'Cơ quan cử', signedBy: 'Đại diện các cơ quan, đơn vị',
    signedPost: 'Bí thư, thủ trưởng' },
  { kind: 'PROVINCE', agency: null, label: 'Tỉnh ủy', signedBy: 'Trần Thanh Sơn', signedPost: 'Phó Bí thư Thường trực' },
]

/** One agreement: the version in force began last year, the one before ended the day before. */
export function addAgreement(rows: Rows, today: Day) {
  const id = uid('agreement', 1)
  rows.add('agreement', { id, school_id: schoolId(1), province_id: provinceId(1),
    title: 'Quy chế phối hợp đào tạo, bồi dưỡng cán bộ' })
  const first = yearOf(addDays(today, -320))
  addVersion(rows, id, { number: 1, status: 'EXPIRED', document: '03-QC/TU', signedOn: `${String(first - 6)}-12-20`,
    from: `${String(first - 5)}-01-01`, to: `${String(first - 1)}-12-31` })
  addVersion(rows, id, { number: 2, status: 'IN_FORCE', document: '05-QC/TU', signedOn: `${String(first - 1)}-12-22`,
    from: `${String(first)}-01-01`, to: `${String(first + 4)}-12-31` })
}

interface Version { number: number; status: string; document: string; signedOn: Day; from: Day; to: Day }

function addVersion(rows: Rows, agreementId: string, version: Version) {
  const id = versionId(version.number)
  rows.add('agreement_version', {
    id, agreement_id: agreementId, number: version.number, status: version.status, document_number: version.document,
    signed_on: version.signedOn,
    valid_from: version.from, valid_to: version.to, review_month: 12, legal_basis: version.number === 1 ? legalBasis.slice(0, 1)
      : legalBasis,
  })
  clauses.forEach(([title, text], index) => { rows.add('agreement_clause', { version_id: id, position: index + 1, title, text }) })
  parties.forEach((party, index) => { addParty(rows, version, index + 1, party) })
  for (const [stage, cells] of matrix) {
    cells.forEach((role, index) => {
      if (role !== '-') rows.add('agreement_cell',
        { version_id: id, stage_code: stage, party_id: partyId(version.number, index + 1), role: roles[role] })
    })
  }
}

function addParty(rows: Rows, version: Version, position: number, party: Party) {
  const id = partyId(version.number, position)
  rows.add('agreement_party', {
    id, version_id: versionId(version.number), position, kind: party.kind, agency_id: party.agency && agencyId(1, party.agency),
    label: party.label,
    signed_by: party.signedBy, signed_post: party.signedPost, signed_on: version.signedOn, signed_document: version.document,
  })
  if (party.kind !== 'SENDING_AGENCIES') return
  for (const agency of sendingAgencies) rows.add('agreement_member', { party_id: id, agency_id: agencyId(1, agency) })
}
