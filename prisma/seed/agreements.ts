import { addDays, yearOf, type Day } from '@/lib/time'
import { agencyId, sendingAgencies } from './agencies'
import { clauses, commitments, legalBasis, matrix, roles } from './agreement-text'
import type pg from 'pg'
import { accountId, trainingOfficer } from './accounts'
import { uid } from './ids'
import { newRows, type Rows } from './rows'
import { provinceId, schoolId } from './schools'

export const versionId = (version: number) => uid('agreement_version', version)
const partyId = (version: number, party: number) => uid('agreement_party', version * 10 + party)

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

/** One agreement: the version in force began last year, the one before ended the day before, the next one is put to the parties. */
export async function addAgreement(client: pg.ClientBase, today: Day) {
  const id = uid('agreement', 1)
  const rows = newRows()
  rows.add('agreement', { id, school_id: schoolId(1), province_id: provinceId(1),
    title: 'Quy chế phối hợp đào tạo, bồi dưỡng cán bộ' })
  // One version at a time is under way: each goes its way before the next one is written.
  for (const version of versionsOf(today)) {
    addVersion(rows, id, version)
    await rows.write(client)
    await enact(client, version)
  }
}

function versionsOf(today: Day): readonly Version[] {
  const first = yearOf(addDays(today, -320))
  const next = yearOf(today) + 1
  return [
    { number: 1, status: 'EXPIRED', document: '03-QC/TU', signedOn: `${String(first - 6)}-12-20`, from: `${String(first - 5)}-01-01`, to: `${String(first - 1)}-12-31` },
    { number: 2, status: 'IN_FORCE', document: '05-QC/TU', signedOn: `${String(first - 1)}-12-22`, from: `${String(first)}-01-01`, to: `${String(first + 4)}-12-31` },
    { number: 3, status: 'PROPOSED', document: null, signedOn: addDays(today, -2), from: `${String(next)}-01-01`, to: `${String(next + 4)}-12-31` },
  ]
}

/** Lets a version go the way of every version: put to the parties, signed, numbered, in force. Of the next one two parties have signed. */
async function enact(client: pg.ClientBase, { number, status, document, signedOn }: Version) {
  const [id, put] = [versionId(number), `${addDays(signedOn, -20)}T09:00:00+07:00`]
  await client.query(`update agreement_version set status = 'PROPOSED', proposed_at = $2 where id = $1`, [id, put])
  for (const [index, { signedBy, signedPost }] of parties.entries()) {
    if (status === 'PROPOSED' && index !== 1 && index !== 2) continue
    await client.query('update agreement_party set signed_by = $2, signed_post = $3, signed_on = $4, signed_document = $5 where id = $1',
      [partyId(number, index + 1), signedBy, signedPost, signedOn, document ?? (index === 1 ? '512-CV/BTCTU' : '1043/SNV-CBCC')])
  }
  if (status === 'PROPOSED') return
  await client.query(`update agreement_version set status = 'SIGNED' where id = $1`, [id])
  await client.query('update agreement_version set document_number = $2, signed_on = $3 where id = $1', [id, document, signedOn])
  await client.query(`update agreement_version set status = 'IN_FORCE' where id = $1`, [id])
  if (status !== 'IN_FORCE') await client.query('update agreement_version set status = $2 where id = $1', [id, status])
}

/** What the parties said to the version that is put to them, once their accounts are there. */
export async function addComments(client: pg.ClientBase, today: Day) {
  for (const [index, { party, agency, account, clause, text, answer }] of comments.entries()) {
    await client.query(`insert into agreement_comment (id, version_id, party_id, agency_id, part, clause, text, account_id, written_at, answer, answered_by_id, answered_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, [uid('agreement_comment', index + 1), versionId(3), partyId(3, party), agency ? agencyId(1, agency) : null,
      clause === null ? 'MATRIX' : 'CLAUSE', clause, text, accountId(account), `${addDays(today, -12 + index)}T10:00:00+07:00`, answer,
      answer ? accountId(trainingOfficer) : null, answer ? `${addDays(today, -8 + index)}T15:00:00+07:00` : null])
  }
}

const comments: readonly { party: number; agency: number | null; account: number; clause: number | null; text: string; answer: string | null }[] = [
  { party: 5, agency: 1, account: 6, clause: 9, text: 'Đề nghị thời gian xác nhận bản nhận xét là 15 ngày vì đảng ủy họp hai tuần một lần.', answer: 'Tiếp thu: bản này ghi 15 ngày.' },
  { party: 5, agency: 2, account: 7, clause: 7, text: 'Đề nghị nêu rõ báo trước bằng văn bản hay trên Cổng.', answer: null },
  { party: 6, agency: null, account: 10, clause: null, text: 'Nhất trí việc phân công ở khâu cơ sở vật chất như dự thảo.', answer: 'Trường ghi nhận.' },
]

interface Version { number: number; status: string; document: string | null; signedOn: Day; from: Day; to: Day }

function addVersion(rows: Rows, agreementId: string, version: Version) {
  const id = versionId(version.number)
  rows.add('agreement_version', {
    id, agreement_id: agreementId, number: version.number, status: 'DRAFT',
    valid_from: version.from, valid_to: version.to, review_month: 12, legal_basis: version.number === 1 ? legalBasis.slice(0, 1)
      : legalBasis,
  })
  const amended = (text: string) => (version.number === 3 ? text.replace('xác nhận trong 10 ngày', 'xác nhận trong 15 ngày').replace('báo trước 3 ngày', 'báo trước 5 ngày') : text)
  clauses.forEach(([title, text], index) => { rows.add('agreement_clause', { version_id: id, position: index + 1, title, text: amended(text) }) })
  parties.forEach((party, index) => { addParty(rows, version, index + 1, party) })
  for (const [stage, cells] of matrix) {
    cells.forEach((role, index) => {
      if (role !== '-') rows.add('agreement_cell',
        { version_id: id, stage_code: stage, party_id: partyId(version.number, index + 1), role: roles[role] })
    })
  }
  if (version.number === 1) return
  commitments.forEach(({ stage, party, dueDays, ...promise }, index) => {
    rows.add('commitment', {
      id: uid('commitment', version.number * 100 + index), version_id: id, key: uid('commitment_key', index), position: index + 1, stage_code: stage,
      party_id: partyId(version.number, party), clause: promise.clause, title: promise.title, due_kind: promise.dueKind, due_on: null, due_month: promise.dueMonth, due_day: promise.dueDay,
      due_event: promise.dueEvent, due_days: version.number === 3 && promise.dueEvent === 'REPORT' && party === 5 ? dueDays + 5 : dueDays, closed_by: promise.closedBy,
    })
  })
}

function addParty(rows: Rows, version: Version, position: number, party: Party) {
  const id = partyId(version.number, position)
  rows.add('agreement_party', {
    id, version_id: versionId(version.number), position, kind: party.kind, agency_id: party.agency && agencyId(1, party.agency),
    label: party.label,
  })
  if (party.kind !== 'SENDING_AGENCIES') return
  for (const agency of sendingAgencies) rows.add('agreement_member', { party_id: id, agency_id: agencyId(1, agency) })
}
