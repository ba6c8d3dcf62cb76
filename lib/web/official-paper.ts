import 'server-only'
import type { Day } from '../time'

/** Widths in millimetres: 165 across an upright page, 252 across an annex. */
export type PaperColumn = { head: string; width: number; align?: 'left' | 'center' | 'right' }
export type PaperTable = { columns: readonly PaperColumn[]; rows: readonly (readonly string[])[]; foot?: readonly string[] }
export type PaperBlock =
  /** `centred`: who decides, and QUYẾT ĐỊNH itself. */
  | { kind: 'paragraph' | 'heading' | 'centred'; text: string }
  | { kind: 'items'; items: readonly string[] }
  | { kind: 'table'; caption: string; table: PaperTable }
export type PaperSignature = { lines: readonly string[]; name: string | null }
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
  signature: PaperSignature
  /** Of minutes: who wrote them signs too, at the left, above those to whom they go. */
  secretary?: PaperSignature
  recipients: readonly string[]
  /** In the place of recipients: an address as a QR code, and what stands under it. */
  code?: { address: string; lines: readonly string[] }
  annexes: readonly PaperAnnex[]
  /** In the head of every page: DỰ THẢO. */
  mark: string | null
}

/** The paper, or several one after the other, as a Word file, which an office edits, signs and stamps. The library is heavy: it is loaded by the first paper that is asked for. */
export async function officialPaper(...papers: readonly OfficialPaper[]): Promise<Uint8Array<ArrayBuffer>> {
  const { wordFile } = await import('./official-paper-word')
  return wordFile(papers)
}

/** The paper as a download. `fileName` without ending; what is neither letter, digit nor hyphen becomes a hyphen. */
export const officialPaperAnswer = (bytes: Uint8Array<ArrayBuffer>, fileName: string): Response =>
  new Response(bytes, { headers: {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${fileName.replace(/[^\w-]/g, '-')}.docx"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  } })
