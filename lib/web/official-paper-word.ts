import 'server-only'
import {
  AlignmentType, BorderStyle, convertMillimetersToTwip as mm, Document, Header, HeightRule, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, SectionType, Table, TableCell,
  TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type ISectionOptions, type ISectionPropertiesOptions,
} from 'docx'
import type { OfficialPaper, PaperAnnex, PaperBlock, PaperColumn, PaperSignature, PaperTable } from './official-paper'
import { headOf } from './official-paper-head'
import { qrPng } from './qr'

// Nghị định 30/2020/NĐ-CP, annex I: A4, Times New Roman, 20 mm above and below, 30 at the left, 15 at the right. Sizes here are half-points.
const font = 'Times New Roman'
const size = { head: 24, motto: 26, body: 28, table: 24, recipients: 22 } as const
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) }
/** The name of the Party is shorter than that of the State: the issuer has more room beside it. */
const heads = { STATE: { left: 70, right: 95 }, PARTY: { left: 88, right: 77 } } as const

type Words = { bold?: boolean; italics?: boolean; size?: number }
const run = (text: string, words: Words = {}) => new TextRun({ text: text.normalize('NFC'), font, ...words })
const centred = (text: string, words: Words = {}, before = 0) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [run(text, words)] })

/** The file as bytes; the annexes follow on pages across. */
export async function wordFile(papers: readonly OfficialPaper[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = papers
  const document = new Document({
    title: first ? `${first.kind} ${first.subject}`.trim() : '', creator: first?.issuer ?? '', description: first?.number ?? '',
    styles: { default: { document: { run: { font, size: size.body, language: { value: 'vi-VN' } } } } },
    sections: papers.flatMap((paper) => [upright(paper), ...paper.annexes.map((annex) => across(paper, annex))]),
  })
  return Uint8Array.from(await Packer.toBuffer(document))
}

function upright(paper: OfficialPaper): ISectionOptions {
  const page: ISectionPropertiesOptions = { titlePage: true, page: { size: { width: mm(210), height: mm(297) }, margin } }
  return {
    properties: page, headers: { default: pageHead(paper.mark, true), first: pageHead(paper.mark, false) },
    children: [letterhead(paper), ...title(paper), ...paper.body.slice(0, -1).flatMap((part) => block(part)), ...paper.body.slice(-1).flatMap((part) => block(part, true)), gap(true), signature(paper)],
  }
}

/** Pages are numbered in the middle of the upper margin, from the second one on. */
const pageHead = (mark: string | null, numbered: boolean) => new Header({ children: [
  ...(mark ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(mark, { bold: true, size: size.motto })] })] : []),
  ...(numbered ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font, size: size.motto })] })] : []),
  ...(mark || numbered ? [] : [new Paragraph({})]),
] })

function letterhead(paper: OfficialPaper): Table {
  const [head, { left, right }] = [headOf(paper), heads[paper.family]]
  const issuer = [
    centred(head.parent, { size: size.head }), centred(head.issuer, { size: size.head, bold: true }),
    ...(head.star ? [centred('*', { size: size.head })] : [rule(left, 24)]), centred(head.number, { size: size.motto }, head.star ? 0 : 120),
  ]
  const nation = [
    centred(head.name, { size: head.motto ? size.head : size.body, bold: true }),
    ...(head.motto ? [centred(head.motto, { size: size.motto, bold: true })] : []), rule(right, head.motto ? 58 : 64),
    centred(head.date, { size: size.motto, italics: true }, 120),
  ]
  return invisible([[left, issuer], [right, nation]])
}

const title = ({ kind, subject, note }: OfficialPaper) => [
  centred(kind, { bold: true }, 360), centred(subject, { bold: true }), ...(note ? [centred(note, { bold: true })] : []), rule(165, 45), gap(),
]

/** A thin line in the middle of a column, as wide as said. */
const rule = (column: number, width: number) => new Paragraph({
  spacing: { line: 60, lineRule: 'exact', before: 80 }, indent: { left: mm((column - width) / 2), right: mm((column - width) / 2) },
  border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1 } }, children: [],
})

const gap = (keepNext = false) => new Paragraph({ spacing: { line: 160, lineRule: 'exact' }, keepNext, children: [] })

/** `last`: a signature does not stand on a page without a line of the matter. */
function block(part: PaperBlock, last = false): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'centred': return [centred(part.text, { bold: true }, 120)]
    case 'heading': return [body(part.text, { bold: true }, true)]
    case 'paragraph': return [body(part.text, {}, last)]
    case 'items': return part.items.map((item) => body(`- ${item}`))
    case 'table': return [gap(), grid(part.table), gap()]
  }
}

const body = (text: string, words: Words = {}, keepNext = false) => new Paragraph({
  alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(12.7) }, spacing: { before: 60, after: 60, line: 276 }, keepNext, children: [run(text, words)],
})

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A ruled table whose head stands again on each page. */
function grid({ columns, rows, foot }: PaperTable): Table {
  const cells = (texts: readonly string[], words: Words, head = false) => columns.map((column, place) => ruled(column, texts[place] ?? '', words, head))
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: columns.map(({ width }) => mm(width)), width: { size: sum(columns), type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns.map(({ head }) => head), { bold: true }, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, {}) })),
      ...(foot ? [new TableRow({ cantSplit: true, children: cells(foot, { bold: true }) })] : []),
    ],
  })
}

const sum = (columns: readonly PaperColumn[]) => columns.reduce((total, { width }) => total + mm(width), 0)

const ruled = ({ width, align = 'left' }: PaperColumn, text: string, words: Words, head: boolean) => new TableCell({
  width: { size: mm(width), type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, margins: { top: 40, bottom: 40, left: 70, right: 70 },
  children: [new Paragraph({ alignment: head ? AlignmentType.CENTER : alignments[align], children: [run(text, { size: size.table, ...words })] })],
})

/** To whom it goes at the left, who signs at the right; never parted by a page. */
function signature({ recipients, signature: signer, secretary, code }: OfficialPaper): Table {
  const to = [
    ...(secretary ? [...signedBy(secretary), new Paragraph({})] : []), ...(code ? scanned(code) : []),
    ...(recipients.length > 0 ? [new Paragraph({ children: [run('Nơi nhận:', { bold: true, italics: true, size: size.table })] })] : []),
    ...recipients.map((one, place) => new Paragraph({ children: [run(`- ${one}${place === recipients.length - 1 ? '.' : ';'}`, { size: size.recipients })] })),
  ]
  return invisible([[85, to], [80, signedBy(signer)]])
}

/** A QR code of 28 mm, and what stands under it. */
const scanned = ({ address, lines }: NonNullable<OfficialPaper['code']>) => [
  new Paragraph({ children: [new ImageRun({ type: 'png', data: qrPng(address), transformation: { width: 106, height: 106 }, altText: { name: 'QR', description: address, title: 'QR' } })] }),
  ...lines.map((line) => new Paragraph({ children: [run(line, { size: size.recipients })] })),
]

/** The office, room for the hand, and who holds it. */
const signedBy = ({ lines, name }: PaperSignature) => [
  ...lines.map((line) => centred(line, { bold: true })), ...Array.from({ length: 4 }, () => centred('')), centred(name ?? '', { bold: true }),
]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** One row of columns without lines. */
function invisible(columns: readonly [width: number, children: Paragraph[]][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED, borders: noBorders, columnWidths: columns.map(([width]) => mm(width)),
    width: { size: columns.reduce((total, [width]) => total + mm(width), 0), type: WidthType.DXA },
    rows: [new TableRow({
      cantSplit: true, height: { value: 0, rule: HeightRule.ATLEAST },
      children: columns.map(([width, children]) => new TableCell({ width: { size: mm(width), type: WidthType.DXA }, margins: { left: 0, right: 0 }, children })),
    })],
  })
}

function across(paper: OfficialPaper, annex: PaperAnnex): ISectionOptions {
  const page: ISectionPropertiesOptions = {
    type: SectionType.NEXT_PAGE, page: { size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE }, margin },
  }
  return {
    properties: page, headers: { default: pageHead(paper.mark, true) },
    children: [
      centred(annex.title, { bold: true }), centred(annex.subject, { bold: true }), centred(annex.reference, { italics: true }), rule(252, 45), gap(), grid(annex.table),
    ],
  }
}
