import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { OfficialPaper, PaperBlock, PaperTable } from '../../../web/official-paper'
import { sayDue } from '../../writing/rules/due'
import type { CommitmentInput, PartyKey, VersionContent } from '../../writing/schema'

export type PaperFacts = {
  school: { name: string; parentLine: string; letterhead: OfficialPaper['family']; place: string }
  title: string; number: string | null; on: Day | null; version: number; draft: boolean; content: VersionContent
  stages: readonly { code: string; name: string }[]
  signatures: readonly { party: string; key: PartyKey; by: string | null; post: string | null; on: Day | null; document: string | null; members: readonly string[] }[]
}

const signs = { LEAD: 'CT', APPROVE: 'PD', COOPERATE: 'PH', INFORMED: 'ĐB' } as const

/** A version as the paper that is signed; `t` speaks Vietnamese, as papers do. */
export function agreementPaper({ school, title, number, on, version, draft, content, stages, signatures }: PaperFacts, t: Translate): OfficialPaper {
  const label = (key: PartyKey) => signatures.find((one) => one.key === key)?.party ?? ''
  const [first] = signatures
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number, on, kind: 'QUY CHẾ', subject: title.replace(/^quy chế\s+/iu, ''),
    note: version > 1 && draft ? `(Bản ${String(version)})` : null,
    body: [
      ...(content.legalBasis.length > 0 ? [{ kind: 'items' as const, items: content.legalBasis.map((basis) => `Căn cứ ${basis};`) }] : []),
      { kind: 'paragraph', text: `Các bên dưới đây thống nhất quy chế, có hiệu lực từ ngày ${formatDay(content.validFrom, 'vi')} đến hết ngày ${formatDay(content.validTo, 'vi')}:` },
      { kind: 'items', items: signatures.map(({ party, members }) => (members.length > 0 ? `${party}, gồm: ${members.join(', ')}` : party)) },
      ...content.clauses.flatMap((clause, place): PaperBlock[] => [
        { kind: 'heading', text: `Điều ${String(place + 1)}. ${clause.title}` }, ...clause.text.split('\n').map((text) => ({ kind: 'paragraph' as const, text })),
      ]),
      { kind: 'heading', text: 'Phân công theo từng khâu' },
      { kind: 'table', caption: 'Phân công theo từng khâu', table: matrixTable(content, stages, label) },
      { kind: 'paragraph', text: 'CT: chủ trì; PH: phối hợp; PD: phê duyệt; ĐB: để biết.' },
      ...commitmentBlocks(content.commitments, label, t),
      { kind: 'heading', text: 'Các bên ký kết' },
      { kind: 'table', caption: 'Các bên ký kết', table: signatureTable(signatures) },
      { kind: 'paragraph', text: 'Quy chế này được các bên thống nhất và tổ chức thực hiện./.' },
    ],
    signature: { lines: [(first?.post ?? 'Hiệu trưởng').toLocaleUpperCase('vi')], name: first?.by ?? null },
    recipients: ['Các bên ký kết', 'Lưu: VT'], annexes: [], mark: draft ? 'DỰ THẢO' : null,
  }
}

/** Stage by party: the first column as wide as the parties leave room. */
function matrixTable({ parties, cells }: VersionContent, stages: PaperFacts['stages'], label: (key: PartyKey) => string): PaperTable {
  const keys = parties.map(({ kind, agencyId }) => (kind === 'AGENCY' ? (agencyId ?? '') : kind))
  const width = Math.max(9, Math.min(22, Math.floor(115 / Math.max(1, keys.length))))
  return {
    columns: [{ head: 'Khâu', width: Math.max(30, 165 - width * keys.length) }, ...keys.map((key) => ({ head: label(key), width, align: 'center' as const }))],
    rows: stages.filter(({ code }) => cells.some(({ stage }) => stage === code)).map(({ code, name }) => [
      name, ...keys.map((key) => {
        const role = cells.find(({ stage, party }) => stage === code && party === key)?.role
        return role ? signs[role] : '–'
      }),
    ]),
  }
}

function commitmentBlocks(commitments: readonly CommitmentInput[], label: (key: PartyKey) => string, t: Translate): PaperBlock[] {
  if (commitments.length === 0) return []
  return [
    { kind: 'heading', text: 'Cam kết và thời hạn' },
    { kind: 'table', caption: 'Cam kết và thời hạn', table: {
      columns: [{ head: 'STT', width: 11, align: 'center' }, { head: 'Nội dung', width: 68 }, { head: 'Bên thực hiện', width: 38 }, { head: 'Thời hạn', width: 48 }],
      rows: commitments.map((one, place) => [String(place + 1), one.clause === null ? one.title : `${one.title} (Điều ${String(one.clause)})`, label(one.party), sayDue(one, t, 'vi')]),
    } },
  ]
}

const signatureTable = (signatures: PaperFacts['signatures']): PaperTable => ({
  columns: [{ head: 'Bên', width: 50 }, { head: 'Người ký, chức vụ', width: 60 }, { head: 'Văn bản, ngày', width: 55 }],
  rows: signatures.map(({ party, by, post, on, document }) => [party, by ? [by, post].filter(Boolean).join(', ') : '', on ? `${document ?? ''}, ngày ${formatDay(on, 'vi')}` : '']),
})
