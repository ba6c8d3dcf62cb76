import 'server-only'
import type { Day } from '../time'

/** Widths in millimetres: 165 across an upright page, 252 across an annex. */
export type PaperColumn = { head: string; width: number; align?: 'left' | 'center' | 'right' }
export type PaperTable = { columns: readonly PaperColumn[]; rows: readonly (readonly string[])[]; foot?: readonly string[] }
export type PaperBlock =
  | { kind: 'paragraph' | 'heading'; text: string }
  | { kind: 'items'; items: readonly string[] }
  | { kind: 'table'; caption: string; table: PaperTable }
/** A page of its own, across, after the signature. */
export type PaperAnnex = { title: string; subject: string; reference: string; table: PaperTable }

/** A paper of an office in its parts, in the order in which Nghị định 30/2020/NĐ-CP, article 8, lists them. */
export type OfficialPaper = {
  /** State papers carry the national motto, those of the Party the name of the Party (Hướng dẫn 36-HD/VPTW). */
  family: 'STATE' | 'PARTY'
  parent: string
  issuer: string
  /** Null until it has one: the line is left open. */
  number: string | null
  place: string
  on: Day | null
  /** THÔNG BÁO */
  kind: string
  subject: string
  /** Under the subject: which correction it is. */
  note: string | null
  body: readonly PaperBlock[]
  /** The office that signs, a line each (KT. HIỆU TRƯỞNG, PHÓ HIỆU TRƯỞNG), and who holds it. */
  signature: { lines: readonly string[]; name: string | null }
  recipients: readonly string[]
  annexes: readonly PaperAnnex[]
  /** In the head of every page: DỰ THẢO. */
  mark: string | null
}

/** The paper as a Word file, which an office edits, signs and stamps. The library is heavy: it is loaded by the first paper that is asked for. */
export async function officialPaper(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { wordFile } = await import('./official-paper-word')
  return wordFile(paper)
}

/** The paper as a download. `fileName` without ending; what is neither letter, digit nor hyphen becomes a hyphen. */
export const officialPaperAnswer = (bytes: Uint8Array<ArrayBuffer>, fileName: string): Response =>
  new Response(bytes, { headers: {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${fileName.replace(/[^\w-]/g, '-')}.docx"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  } })

const nation = {
  STATE: { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  PARTY: { name: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null },
} as const

/** The lines above the title. `star`: papers of the Party part issuer and number by a star where those of the State have a rule. */
export function headOf({ family, parent, issuer, number, place, on }: Pick<OfficialPaper, 'family' | 'parent' | 'issuer' | 'number' | 'place' | 'on'>) {
  return {
    ...nation[family], star: family === 'PARTY', parent: parent.toLocaleUpperCase('vi'), issuer: whole(issuer.toLocaleUpperCase('vi')),
    number: numberLine(family, number), date: [place, dateLine(on)].filter(Boolean).join(', '),
  }
}

/** The name of a place, the last two words of an issuer, is not parted by a line. */
const whole = (name: string): string => name.replace(/ (\S+)$/u, '\u00A0$1')

/** "Số: 104/BC-TrCT" of the State, "Số 1811-QĐ/TU" of the Party. */
const numberLine = (family: OfficialPaper['family'], number: string | null): string => (family === 'STATE' ? `Số: ${number ?? '……'}` : `Số ${number ?? '……'}`)

/** Days below ten and the months one and two carry a nought, so that no stroke can be added (Nghị định 30/2020/NĐ-CP, annex I). */
function dateLine(on: Day | null): string {
  if (!on) return 'ngày …… tháng …… năm ……'
  const [year = '', month = '', day = ''] = on.split('-')
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`
}
